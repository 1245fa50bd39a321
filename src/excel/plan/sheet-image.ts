import { lookOf } from "../../sheets/look";
import { formatCode } from "../../sheets/number-format";
import type { PivotSpec } from "../../sheets/pivot-spec";
import type { CellSpec, RowSpec, SheetSpec } from "../../sheets/spec";
import type { Entry } from "../orders";
import { shownEntry } from "./entry";

/** Keys by row and column; rows and cells beyond are undefined. */
export type Table<T> = readonly (readonly (T | undefined)[])[];

/** A sheet as it is to stand, cell by cell: what each shows, its number format and the key of its look. */
export interface SheetImage {
  readonly spec: SheetSpec;
  readonly rows: readonly RowSpec[];
  readonly width: number;
  /** Columns that are ours; what stands right of them is a person's. A sheet that says no columns is ours whole. */
  readonly ownColumns: number;
  /** "" and undefined: nothing. */
  readonly shown: Table<Entry>;
  readonly formats: Table<string>;
  /** See lookKey; undefined where a cell has no look of ours. */
  readonly looks: Table<string>;
  /** Links by "row column". */
  readonly links: ReadonlyMap<string, NonNullable<CellSpec["link"]>>;
}

/** Walks the rows once, in order: some specs count them as they go by. */
export function imageOf(spec: SheetSpec): SheetImage {
  const rows: RowSpec[] = [];
  const shown: (Entry | undefined)[][] = [];
  const formats: (string | undefined)[][] = [];
  const looks: (string | undefined)[][] = [];
  const links = new Map<string, NonNullable<CellSpec["link"]>>();
  let width = spec.columns.length;
  const ownColumns = spec.columns.length === 0 ? Infinity : spec.columns.length;
  const end = spec.pivot ? pivotTop(spec.pivot) : Infinity;
  for (const row of spec.rows) {
    if (rows.length >= end) break;
    const at = rows.push(row) - 1;
    const [entries, codes, keys]: [(Entry | undefined)[], (string | undefined)[], (string | undefined)[]] = [
      [],
      [],
      [],
    ];
    for (const cell of row.cells) {
      const { column, link } = cell;
      if (column >= width) width = column + 1;
      entries[column] = shownEntry(cell);
      // Columns beyond ours are a person's: their contents are carried along, their looks are not ours.
      if (column >= ownColumns) continue;
      codes[column] = codeOf(cell);
      keys[column] = lookKey(cell);
      if (link) links.set(`${at} ${column}`, link);
    }
    shown.push(entries);
    formats.push(codes);
    looks.push(keys);
  }
  return { spec, rows, width, ownColumns: Math.min(width, ownColumns), shown, formats, looks, links };
}

/** A PivotTable's cells are its own, its filters' too: ours are the rows above them. */
const pivotTop = ({ range, filters }: PivotSpec): number =>
  range.firstRow - (filters.length > 0 ? filters.length + 1 : 0);

/** Whatever is entered into a cell formatted as text becomes one: formulas and numbers must not. */
export function codeOf({ role, format, formula, value }: CellSpec): string {
  const code = formatCode(format ?? lookOf[role].format ?? "general");
  const isText = formula === undefined && (value === undefined || typeof value === "string");
  return code === "@" && !isText ? "General" : code;
}

/** Role, indent and old font: what else than its number format makes a cell's look. */
const lookKey = ({ role, indent = 0, font = "" }: CellSpec): string =>
  indent === 0 && font === "" ? role : `${role}|${indent}|${font}`;

/** The same sheet with nothing in its cells but `mark` in the first: what becomes of a unit's sheet that is not needed. */
export function emptied(image: SheetImage, mark: string): SheetImage {
  const spec: SheetSpec = { ...image.spec, visibility: "hidden" };
  return { ...image, spec, shown: [[mark]], links: new Map() };
}
