import { layoutList, listRows } from "../../sheets/lists/list-layout";
import type { BookSpec, CellSpec, RowSpec, SheetSpec } from "../../sheets/spec";
import { standardTemplate } from "../../sheets/standard-workbook/template";
import { asValues, changeSheet, rowsOf, sheetNamed, textIn } from "./edit-book";
import { oldFonts, typedIn } from "./legacy-typing";
import type { Damage, Subject } from "./subject";

/** A list sheet with rows written in: which rows of the sheet, and the columns people write in. */
interface WrittenList {
  readonly name: string;
  readonly rows: readonly number[];
  readonly entries: ReadonlySet<number>;
}

function writtenLists({ context, unit, book }: Subject): readonly WrittenList[] {
  return standardTemplate(context, unit.kind).lists.flatMap((list) => {
    const sheet = sheetNamed(book, list.sheet);
    const { columns } = layoutList(list, 1);
    const entries = new Set(columns.filter(({ column }) => !column.ratio).map(({ at }) => at));
    const rows = sheet ? writtenRows(sheet, entries) : [];
    return rows.length > 0 ? [{ name: list.sheet, rows, entries }] : [];
  });
}

const writtenRows = (sheet: SheetSpec, entries: ReadonlySet<number>): readonly number[] =>
  rowsOf(sheet).flatMap(({ cells }, at) =>
    at >= listRows.first && cells.some(({ column, value }) => entries.has(column) && value !== undefined)
      ? [at]
      : [],
  );

const onLists = (
  subject: Subject,
  change: (sheet: SheetSpec, list: WrittenList) => SheetSpec,
): BookSpec | undefined => {
  const lists = writtenLists(subject);
  if (lists.length === 0) return undefined;
  return lists.reduce(
    (book, list) => changeSheet(book, list.name, (sheet) => change(sheet, list)),
    subject.book,
  );
};

/** The rows people wrote, in another order or place; ids and ordinals stay where they are. */
function rearranged(sheet: SheetSpec, { rows, entries }: WrittenList, places: readonly number[]): SheetSpec {
  const copy = asValues(sheet);
  const before = rowsOf(copy);
  const source = new Map(places.map((place, at) => [place, before[rows[at] ?? 0]] as const));
  const filled = (row: RowSpec, at: number): RowSpec => {
    if (!source.has(at) && !rows.includes(at)) return row;
    const from = source.get(at);
    return {
      ...row,
      cells: row.cells.map((cell) => (entries.has(cell.column) ? entryFrom(cell, from) : cell)),
    };
  };
  return { ...copy, rows: before.map(filled) };
}

function entryFrom(cell: CellSpec, from: RowSpec | undefined): CellSpec {
  const value = from?.cells.find(({ column }) => column === cell.column)?.value;
  const empty = { column: cell.column, role: cell.role, ...(cell.format && { format: cell.format }) };
  return value === undefined ? empty : { ...empty, value };
}

/** Sorted by the first column, as the button "A to Z" does it. */
const sortLists: Damage = (subject) =>
  onLists(subject, (sheet, list) => {
    const first = Math.min(...list.entries);
    const name = (row: number): string => textIn(rowsOf(sheet)[row], first);
    const order = [...list.rows].sort((one, other) => (name(one) < name(other) ? -1 : 1));
    return rearranged(sheet, { ...list, rows: order }, list.rows);
  });

/** A free line after every row, to look better. */
const spreadLists: Damage = (subject) =>
  onLists(subject, (sheet, list) =>
    rearranged(
      sheet,
      list,
      list.rows.map((row, at) => row + at),
    ),
  );

/** Names and achievements pasted out of last year's list, which was typed in VNI. */
const oldFontLists: Damage = (subject) =>
  onLists(subject, (sheet, { rows, entries }) => ({
    ...sheet,
    rows: rowsOf(sheet).map((row, at) =>
      rows.includes(at) ? { ...row, cells: row.cells.map((cell) => pasted(cell, entries)) } : row,
    ),
  }));

function pasted(cell: CellSpec, entries: ReadonlySet<number>): CellSpec {
  const isText = entries.has(cell.column) && cell.role === "list-entry" && typeof cell.value === "string";
  const value = isText ? typedIn(oldFonts.vni, String(cell.value)) : undefined;
  return value === undefined ? cell : { ...cell, value, font: oldFonts.vni };
}

/** What is done to the list sheets. */
export const listDamages: Readonly<Record<string, Damage>> = {
  "list-rows-sorted": sortLists,
  "list-rows-spread": spreadLists,
  "lists-in-vni-font": oldFontLists,
};
