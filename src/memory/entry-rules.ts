import type { EditOutcome, TypedCell } from "../app/shown/shown-book";
import type { CellValue } from "../sheets/grid";
import { showValue } from "../sheets/show-value";
import type { ValidationSpec } from "../sheets/spec";
import type { BookInMemory } from "./book-in-memory";
import { namesOf } from "./book-in-memory";
import type { Scalar } from "./formula/formula-values";
import { holds, parseFormula } from "./formula/parse-formula";
import type { MemorySheet } from "./memory-sheet";

/** What a pick-list offers, as its cells show it. Undefined where the cell has none. */
export function choicesOf(
  book: BookInMemory,
  validation: ValidationSpec | undefined,
): readonly string[] | undefined {
  if (validation?.rule.kind !== "list" || !book.laid) return undefined;
  const offered = book.named(namesOf(book.laid).get(validation.rule.source)) ?? [];
  return offered.flatMap((value) => {
    const text = value === undefined ? "" : typeof value === "number" ? String(value) : String(value);
    return text === "" ? [] : [text];
  });
}

/** Whether a cell's own rule takes a value; a rule we cannot compute takes everything, as the core judges it anyway. */
export function judgeEntry(
  book: BookInMemory,
  sheet: MemorySheet,
  { row, column }: TypedCell,
  value: CellValue | undefined,
): Extract<EditOutcome, { kind: "not-valid" }> | undefined {
  const validation = sheet.validation(row, column);
  if (!validation || !value || value.kind === "blank") return undefined;
  const { rule } = validation;
  const taken =
    rule.kind === "list"
      ? isOffered(choicesOf(book, validation), value)
      : satisfies(book, sheet, validation, rule.formula, { row, column }, value);
  if (taken) return undefined;
  return {
    kind: "not-valid",
    severity: validation.severity,
    row,
    column,
    title: validation.errorTitle,
    message: validation.error,
  };
}

/** A list whose range is gone refuses nothing. */
function isOffered(choices: readonly string[] | undefined, value: CellValue): boolean {
  if (!choices || choices.length === 0) return true;
  const text = value.kind === "number" ? String(value.value) : showValue(value, "General");
  return choices.includes(text);
}

function satisfies(
  book: BookInMemory,
  sheet: MemorySheet,
  { ranges }: ValidationSpec,
  formula: string,
  at: { readonly row: number; readonly column: number },
  value: CellValue,
): boolean {
  const condition = parseFormula(formula);
  const first = ranges[0];
  if (!condition || !first) return true;
  const names = book.laid ? namesOf(book.laid) : new Map<string, never>();
  return holds(condition, {
    rows: at.row - first.firstRow,
    columns: at.column - first.firstColumn,
    cell: (row, column) =>
      row === at.row && column === at.column ? scalarOf(value) : sheet.scalar(row, column),
    named: (name) => book.named(names.get(name)),
  });
}

function scalarOf(value: CellValue): Scalar {
  if (value.kind === "blank") return undefined;
  if (value.kind === "date") return value.serial;
  return value.kind === "error" ? value.code : value.value;
}
