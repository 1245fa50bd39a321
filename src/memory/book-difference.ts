import type { BookSpec, RowSpec, SheetSpec, SpecValue } from "../sheets/spec";
import { rowsOf } from "./laid-rows";

export interface SheetDifference {
  readonly name: string;
  /** "all" where the sheet came or went. */
  readonly cells: "all" | readonly (readonly [row: number, column: number])[];
  /** Sizes, groups or merges differ. */
  readonly shape: boolean;
}

/** Where two books of ours differ; sheets that are alike are left out. */
export function bookDifference(before: BookSpec | undefined, after: BookSpec): readonly SheetDifference[] {
  const old = new Map((before?.sheets ?? []).map((sheet) => [sheet.name, sheet]));
  const names = new Set(after.sheets.map(({ name }) => name));
  const gone = [...old.keys()].filter((name) => !names.has(name));
  return [
    ...gone.map((name): SheetDifference => ({ name, cells: "all", shape: true })),
    ...after.sheets.flatMap((sheet) => sheetDifference(old.get(sheet.name), sheet) ?? []),
  ];
}

function sheetDifference(before: SheetSpec | undefined, after: SheetSpec): SheetDifference | undefined {
  const { name } = after;
  if (before === after) return undefined;
  if (!before) return { name, cells: "all", shape: true };
  const [old, rows] = [rowsOf(before), rowsOf(after)];
  const cells: (readonly [number, number])[] = [];
  let shape = old.length !== rows.length || shapeText(before) !== shapeText(after);
  for (let row = 0; row < Math.max(old.length, rows.length); row++) {
    const [one, other] = [old[row], rows[row]];
    if (one === other) continue;
    shape ||= lineOf(one) !== lineOf(other);
    for (const column of changedColumns(one, other)) cells.push([row, column]);
  }
  return cells.length > 0 || shape ? { name, cells, shape } : undefined;
}

const shapeText = ({ columns, merges = [], freeze, visibility }: SheetSpec): string =>
  JSON.stringify([columns, merges, freeze, visibility]);

const lineOf = (row: RowSpec | undefined): string =>
  row ? `${row.height ?? ""}|${row.level ?? 0}|${row.hidden === true}|${row.collapsed === true}` : "";

function changedColumns(before: RowSpec | undefined, after: RowSpec | undefined): readonly number[] {
  const old = new Map((before?.cells ?? []).map((cell) => [cell.column, cell]));
  const changed: number[] = [];
  for (const cell of after?.cells ?? []) {
    const was = old.get(cell.column);
    old.delete(cell.column);
    const same =
      was && was.role === cell.role && was.formula === cell.formula && isSame(was.value, cell.value);
    if (!same) changed.push(cell.column);
  }
  return [...changed, ...old.keys()];
}

export function isSame(one: SpecValue | undefined, other: SpecValue | undefined): boolean {
  if (typeof one !== "object" || typeof other !== "object") return one === other;
  return JSON.stringify(one) === JSON.stringify(other);
}
