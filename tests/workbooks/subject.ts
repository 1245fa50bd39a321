import type { Unit } from "../../src/domain/campaign/campaign";
import type { CampaignContext } from "../../src/domain/campaign/context";
import type { Chance } from "../../src/samples/random";
import type { BookGrid, CellGrid, CellValue, GridCell, GridRow } from "../../src/sheets/grid";
import type { Role } from "../../src/sheets/spec";
import { keyOf, originsOf, tagOf, type Origin, type Tag, type TaggedCell } from "./tagged-book";

/** A workbook as it stands before one more thing happens to it. */
export interface Subject {
  readonly context: CampaignContext;
  readonly unit: Unit;
  readonly chance: Chance;
  readonly book: BookGrid;
  /** Keys of values a person takes out on purpose, leaving nothing a reader could see. */
  readonly erased: Set<string>;
}

/** The book afterwards; undefined where it offers nothing to damage in this way. */
export type Damage = (subject: Subject) => BookGrid | undefined;

export interface NamedDamage {
  /** What is odd, in a line. */
  readonly odd: string;
  readonly damage: Damage;
  /**
   * `needs`: only the ids say what has happened here; together with a damage that `loses` them nobody can tell, and what a
   * person sees in the sheet is right.
   */
  readonly ids?: "needs" | "loses";
  /** Findings that must be among those of a whole workbook damaged so; none at all where the list is empty. */
  readonly says?: readonly string[];
}

export type Damages = Readonly<Record<string, NamedDamage>>;

export interface Place {
  readonly row: number;
  readonly cell: TaggedCell;
}

export const placesIn = ({ rows }: CellGrid, test: (cell: TaggedCell, row: GridRow) => boolean): readonly Place[] =>
  rows.flatMap((row) => row.cells.filter((cell) => test(cell, row)).map((cell) => ({ row: row.index, cell })));

export const hasOrigin =
  (...kinds: readonly Origin["kind"][]) =>
  (cell: GridCell): boolean =>
    originsOf(cell).some(({ kind }) => kinds.includes(kind));

export const hasRole =
  (...roles: readonly Role[]) =>
  (cell: GridCell): boolean =>
    roles.includes(tagOf(cell).role ?? "plain");

/** The sheet that holds most cells of these roles; undefined where no sheet holds any. */
export function sheetWith({ sheets }: BookGrid, ...roles: readonly Role[]): number | undefined {
  const counts = sheets.map((sheet) => placesIn(sheet, hasRole(...roles)).length);
  const most = Math.max(0, ...counts);
  return most === 0 ? undefined : counts.indexOf(most);
}

export const outlineOf = (book: BookGrid): number | undefined => sheetWith(book, "label", "narrative-first");
export const generalOf = ({ sheets }: BookGrid): number | undefined => {
  const at = sheets.findIndex((sheet) => placesIn(sheet, hasRole("banner", "legend-missing")).length > 0);
  return at < 0 ? undefined : at;
};

export const listsOf = (book: BookGrid): readonly number[] =>
  book.sheets.flatMap((sheet, at) => (placesIn(sheet, hasOrigin("list")).length > 0 ? [at] : []));

export const onSheet = (book: BookGrid, at: number, change: (sheet: CellGrid) => CellGrid): BookGrid => ({
  ...book,
  sheets: book.sheets.map((sheet, index) => (index === at ? change(sheet) : sheet)),
});

/** A damage of the outline sheet alone. */
export const onOutline =
  (change: (sheet: CellGrid, subject: Subject) => CellGrid | undefined): Damage =>
  (subject) => {
    const at = outlineOf(subject.book);
    return at === undefined ? undefined : changedAt(subject, at, change);
  };

/** A damage of one list sheet in which somebody wrote. */
export const onSomeList =
  (change: (sheet: CellGrid, subject: Subject) => CellGrid | undefined): Damage =>
  (subject) => {
    const lists = listsOf(subject.book);
    return lists.length === 0 ? undefined : changedAt(subject, subject.chance.pick(lists), change);
  };

export function changedAt(
  subject: Subject,
  at: number,
  change: (sheet: CellGrid, subject: Subject) => CellGrid | undefined,
): BookGrid | undefined {
  const sheet = subject.book.sheets[at];
  const changed = sheet && change(sheet, subject);
  return changed && onSheet(subject.book, at, () => changed);
}

/** Takes these cells' values out of what must be found again. */
export function erase({ erased }: Subject, cells: readonly GridCell[]): void {
  for (const cell of cells) for (const origin of originsOf(cell)) erased.add(keyOf(origin));
}

const valueOf = (value: string | number | CellValue): CellValue =>
  typeof value === "number"
    ? { kind: "number", value }
    : typeof value === "string"
      ? { kind: "text", value }
      : value;

/** A cell as typed, with the values it now holds. */
export const cellWith = (
  column: number,
  value: string | number | CellValue,
  tag: Tag = {},
): TaggedCell => ({ column, value: valueOf(value), ...tag });

/** Something a person typed besides: it must be found again too. */
export const added = (column: number, text: string): TaggedCell =>
  cellWith(column, text, { origins: [{ kind: "added", text }] });

/** A damage would write over an answer, of which nothing would be left to find: it is not done. */
export class Occupied extends Error {}

/** Puts cells into a row, over what stands there but answers. */
export function put(sheet: CellGrid, row: number, ...cells: readonly GridCell[]): CellGrid {
  const columns = new Set(cells.map(({ column }) => column));
  const there = sheet.rows.find(({ index }) => index === row)?.cells ?? [];
  const kept = new Set(cells.flatMap(originsOf).map(keyOf));
  const lost = there.filter(({ column }) => columns.has(column)).flatMap(originsOf);
  if (lost.some((origin) => !kept.has(keyOf(origin)))) throw new Occupied();
  const all = [...there.filter(({ column }) => !columns.has(column)), ...cells];
  return withRow(sheet, { index: row, cells: all.sort((a, b) => a.column - b.column) });
}

export function clear(sheet: CellGrid, row: number, ...columns: readonly number[]): CellGrid {
  const there = sheet.rows.find(({ index }) => index === row)?.cells ?? [];
  return withRow(sheet, { index: row, cells: there.filter(({ column }) => !columns.includes(column)) });
}

function withRow(sheet: CellGrid, row: GridRow): CellGrid {
  const others = sheet.rows.filter(({ index }) => index !== row.index);
  const rows = row.cells.length > 0 ? [...others, row] : others;
  return { ...sheet, rows: rows.sort((a, b) => a.index - b.index) };
}

/** As Excel inserts rows: what stands below moves down, merged cells with it. */
export function insertRows(sheet: CellGrid, before: number, added: readonly (readonly GridCell[])[]): CellGrid {
  const count = added.length;
  const down = (row: number): number => (row >= before ? row + count : row);
  const rows = [
    ...sheet.rows.map((row) => ({ ...row, index: down(row.index) })),
    ...added.map((cells, at) => ({ index: before + at, cells })).filter(({ cells }) => cells.length > 0),
  ];
  return {
    ...sheet,
    rows: rows.sort((a, b) => a.index - b.index),
    merges: sheet.merges.map((merge) => ({
      ...merge,
      firstRow: down(merge.firstRow),
      lastRow: down(merge.lastRow),
    })),
  };
}

/** As Excel deletes rows. */
export function deleteRows(sheet: CellGrid, gone: ReadonlySet<number>): CellGrid {
  const sorted = [...gone].sort((a, b) => a - b);
  const up = (row: number): number => row - sorted.filter((at) => at < row).length;
  return {
    ...sheet,
    rows: sheet.rows
      .filter(({ index }) => !gone.has(index))
      .map((row) => ({ ...row, index: up(row.index) })),
    merges: sheet.merges
      .filter(({ firstRow, lastRow }) => !(gone.has(firstRow) && gone.has(lastRow)))
      .map((merge) => ({ ...merge, firstRow: up(merge.firstRow), lastRow: up(merge.lastRow) })),
  };
}

/** Cells of every row, changed; rows left without cells are gone. */
export const onCells = (
  sheet: CellGrid,
  change: (cells: readonly GridCell[], row: GridRow) => readonly GridCell[],
): CellGrid => ({
  ...sheet,
  rows: sheet.rows
    .map((row) => ({ ...row, cells: [...change(row.cells, row)].sort((a, b) => a.column - b.column) }))
    .filter(({ cells }) => cells.length > 0),
});

/** Columns where they go: undefined deletes one. */
export function moveColumns(sheet: CellGrid, place: (column: number) => number | undefined): CellGrid {
  const moved = onCells(sheet, (cells) =>
    cells.flatMap((cell) => {
      const column = place(cell.column);
      return column === undefined ? [] : [{ ...cell, column }];
    }),
  );
  const merges = sheet.merges.flatMap((merge) => {
    const [firstColumn, lastColumn] = [place(merge.firstColumn), place(merge.lastColumn)];
    return firstColumn === undefined || lastColumn === undefined || lastColumn < firstColumn
      ? []
      : [{ ...merge, firstColumn, lastColumn }];
  });
  return { ...moved, merges };
}

/** The column in which most cells of this role stand. */
export function columnOf(sheet: CellGrid, ...roles: readonly Role[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { cell } of placesIn(sheet, hasRole(...roles)))
    counts.set(cell.column, (counts.get(cell.column) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Columns of figures as they stand now. */
export function figureColumns(sheet: CellGrid): readonly number[] {
  const cells = placesIn(sheet, hasRole("figure-entry", "computed"));
  return [...new Set(cells.map(({ cell }) => cell.column))].sort((a, b) => a - b);
}

export const textIn = ({ value }: GridCell): string =>
  value.kind === "text" ? value.value : value.kind === "number" ? String(value.value) : "";

export const rowAt = ({ rows }: CellGrid, index: number): GridRow | undefined =>
  rows.find((row) => row.index === index);

export const lastRow = ({ rows }: CellGrid): number => rows.at(-1)?.index ?? 0;
