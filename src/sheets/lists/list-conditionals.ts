import { columnLetters } from "../../domain/submission/a1-of-cell";
import { listCounters, listStates } from "../../messages/lists-words";
import type { ConditionalRule, ConditionalSpec } from "../spec";
import { listRows, type ListLayout, type PlacedColumn } from "./list-layout";
import type { RowRule } from "./row-rules";

/** Few, contiguous, never overlapping: one range a column that has anything to show, and the cells of Kiểm tra. */
export function listConditionals(layout: ListLayout, rules: readonly RowRule[]): readonly ConditionalSpec[] {
  return [
    ...layout.columns.flatMap((placed) => entryConditional(layout, placed, rules)),
    checkConditional(layout),
    counterConditional(layout),
  ];
}

const broken = (id: RowRule["id"]): boolean =>
  id === "not-in-list" || id === "not-valid" || id === "more-than";

/** Red where the cell itself breaks a rule; yellow where a row in use, or the next free row, still lacks it. */
function entryConditional(
  layout: ListLayout,
  { column, at, letters }: PlacedColumn,
  rules: readonly RowRule[],
): readonly ConditionalSpec[] {
  const row = listRows.first + 1;
  const reference = (id: string): string => `$${layout.placeOf(id)?.letters ?? ""}${row}`;
  const wrong = rules
    .filter((rule) => rule.column === column.id && broken(rule.id))
    .map((rule) => rule.formula(reference));
  const messages = `$${columnLetters(layout.messages)}`;
  // The heading of the hidden column is text, so the first prepared row counts as following a row in use.
  const missing = `AND(${letters}${row}="",OR(${messages}${row}<>"",${messages}${row - 1}<>""))`;
  const looks: ConditionalRule[] = [];
  if (wrong.length > 0) {
    looks.push({
      kind: "formula",
      formula: wrong.length === 1 ? (wrong[0] ?? "") : `OR(${wrong.join(",")})`,
      look: "wrong",
    });
  }
  if (column.required) looks.push({ kind: "formula", formula: missing, look: "missing-cell" });
  return looks.length === 0 ? [] : [{ range: columnRange(layout, at), rules: looks }];
}

function columnRange({ preparedRows }: ListLayout, at: number): ConditionalSpec["range"] {
  return {
    firstRow: listRows.first,
    firstColumn: at,
    lastRow: listRows.first + preparedRows - 1,
    lastColumn: at,
  };
}

function startsWith(at: string, word: string, look: "wrong" | "missing" | "note"): ConditionalRule {
  return { kind: "formula", formula: `LEFT(${at},${word.length})="${word}"`, look };
}

function checkConditional(layout: ListLayout): ConditionalSpec {
  const at = `$${columnLetters(layout.check)}${listRows.first + 1}`;
  return {
    range: columnRange(layout, layout.check),
    rules: [
      startsWith(at, listStates.wrong, "wrong"),
      startsWith(at, listStates.missing, "missing"),
      startsWith(at, listStates.note, "note"),
    ],
  };
}

/** "Còn 1 dòng phải sửa" in red, and the line that says the prepared rows are used up. */
function counterConditional(layout: ListLayout): ConditionalSpec {
  const at = `$${columnLetters(layout.check)}${listRows.hint + 1}`;
  return {
    range: {
      firstRow: listRows.hint,
      firstColumn: layout.check,
      lastRow: listRows.unit,
      lastColumn: layout.check,
    },
    rules: [
      startsWith(at, listCounters.still.trim(), "wrong"),
      startsWith(at, listCounters.full.slice(0, 8), "missing"),
    ],
  };
}
