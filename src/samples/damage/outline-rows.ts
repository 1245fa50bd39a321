import type { BookSpec, RowSpec, SheetSpec } from "../../sheets/spec";
import { asValues, rowsOf, textIn, typeInto, without, withRows } from "./edit-book";
import { type Damage, onOutline, type Subject } from "./subject";

/** A row of the outline from which on rows may move. */
function someRow({ layout, chance }: Subject): number {
  const parts = layout.rows.filter(({ kind }) => kind === "part");
  return parts.length === 0 ? 0 : chance.pick(parts).row;
}

/** Rows of an outline whose formulas were pasted as values first; nothing where it has no indicator. */
function onRows(
  subject: Subject,
  change: (rows: readonly RowSpec[], at: number) => readonly RowSpec[],
): BookSpec | undefined {
  const at = someRow(subject);
  if (at === 0) return undefined;
  return onOutline(subject, (sheet) => {
    const copy = asValues(sheet);
    return withRows(copy, change(rowsOf(copy), at), at);
  });
}

const insertRows: Damage = (subject) => {
  const blank: RowSpec = { cells: [], height: 17.25 };
  const between = Array.from({ length: subject.chance.whole(1, 3) }, () => blank);
  return onRows(subject, (rows, at) => [...rows.slice(0, at), ...between, ...rows.slice(at)]);
};

/** A row nobody needed, as somebody thought. */
const deleteRow: Damage = (subject) => onRows(subject, (rows, at) => rows.filter((_, row) => row !== at));

/** A whole row cut and put elsewhere. */
const moveRow: Damage = (subject) => {
  const [from, to] = [someRow(subject), someRow(subject)];
  if (from === to) return undefined;
  return onOutline(subject, (sheet) => {
    const copy = asValues(sheet);
    const rows = rowsOf(copy);
    const rest = rows.filter((_, at) => at !== from);
    const moved = rows.filter((_, at) => at === from);
    return withRows(copy, [...rest.slice(0, to), ...moved, ...rest.slice(to)], Math.min(from, to));
  });
};

/** A block of indicators sorted by their names, whole rows: the ids go with them. */
const sortRows: Damage = (subject) =>
  onRows(subject, (rows, at) => {
    const block = neighbours(subject, at);
    const names = (row: number): string => textIn(rows[row], subject.layout.columns.label);
    const sorted = [...block].sort((one, other) => (names(one) < names(other) ? -1 : 1));
    return rows.map((row, index) => {
      const place = block.indexOf(index);
      return place < 0 ? row : (rows[sorted[place] ?? index] ?? row);
    });
  });

/** Indicator rows that stand together, this one among them. */
function neighbours({ layout }: Subject, at: number): readonly number[] {
  const parts = new Set(layout.rows.filter(({ kind }) => kind === "part").map(({ row }) => row));
  const block = [at];
  for (let row = at - 1; parts.has(row); row--) block.unshift(row);
  for (let row = at + 1; parts.has(row); row++) block.push(row);
  return block;
}

/** The words of an indicator improved: its hidden id still says which it is. */
const rewordLabel: Damage = (subject) => {
  const at = someRow(subject);
  if (at === 0) return undefined;
  const { label } = subject.layout.columns;
  return onOutline(subject, (sheet) =>
    typeInto(sheet, at, label, `${textIn(rowsOf(sheet)[at], label)} (số liệu của đơn vị)`),
  );
};

/** The hidden columns were unhidden, found ugly and deleted. */
const deleteIdColumn: Damage = (subject) => {
  const { key } = subject.layout.columns;
  return onOutline(subject, (sheet) => shifted(without(asValues(sheet), "print"), key, -1));
};

/** A column of one's own between the measure unit and the first year. */
const insertColumn: Damage = (subject) => {
  const { measureUnit } = subject.layout.columns;
  return onOutline(subject, (sheet) => shifted(without(asValues(sheet), "print"), measureUnit, 1));
};

/** Cells right of a column one further, or one nearer with that column gone. */
function shifted(sheet: SheetSpec, column: number, by: 1 | -1): SheetSpec {
  const place = (at: number): number => (at > column ? at + by : at);
  const kept = (at: number): boolean => by > 0 || at !== column;
  const columns = sheet.columns.filter((_, at) => kept(at));
  return {
    ...sheet,
    columns: by > 0 ? [...columns.slice(0, column + 1), { px: 80 }, ...columns.slice(column + 1)] : columns,
    rows: rowsOf(sheet).map((row) => ({
      ...row,
      cells: row.cells
        .filter((cell) => kept(cell.column))
        .map((cell) => ({ ...cell, column: place(cell.column) })),
    })),
    merges: (sheet.merges ?? []).map((range) => ({
      ...range,
      firstColumn: place(range.firstColumn),
      lastColumn: place(range.lastColumn),
    })),
  };
}

/** What is done to rows and columns of the outline; the last of those that find their rows by the layout come first. */
export const rowDamages: Readonly<Record<string, Damage>> = {
  "labels-reworded": rewordLabel,
  "rows-sorted": sortRows,
  "rows-deleted": deleteRow,
  "rows-inserted": insertRows,
  "rows-moved": moveRow,
  "id-column-deleted": deleteIdColumn,
  "column-inserted": insertColumn,
};
