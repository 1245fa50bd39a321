import type { BookSpec, CellSpec, RowSpec, SheetSpec } from "../../sheets/spec";
import { asValues, rowsOf, typeInto, without, withRows } from "./edit-book";
import { figureCells, onOutline, outlineName, type FigureCell, type Subject } from "./subject";

/** The book afterwards, or undefined where the book offers nothing to damage in this way. */
export type Damage = (subject: Subject) => BookSpec | undefined;

/**
 * What colleagues do to a workbook on its way up, by the name expected.json gives it. In this order: the first find their
 * cells by the layout, which the later ones move.
 */
export const damages: Readonly<Record<string, Damage>> = {
  "numbers-typed-as-text": (subject) => retype(subject, subject.chance.whole(3, 9), asVietnamese),
  "numbers-with-unit": (subject) =>
    retype(subject, subject.chance.whole(1, 4), (cell) => `${asVietnamese(cell)} ${measureUnit(cell)}`),
  "numbers-with-words": (subject) =>
    retype(subject, subject.chance.whole(1, 3), (cell) => `khoảng ${asVietnamese(cell)}`),
  "formulas-overwritten": overwriteFormulas,
  "cells-in-error": (subject) => retype(subject, subject.chance.whole(1, 2), () => ({ error: "#REF!" })),
  "figures-emptied": (subject) => retype(subject, subject.chance.whole(1, 3), () => undefined),
  "cells-merged": mergeFigures,
  "id-column-deleted": deleteIdColumn,
  "rows-inserted": insertRows,
  "rows-moved": moveRow,
  "sheet-renamed": renameSheet,
  "copied-to-new-workbook": copyToNewWorkbook,
};

/** "1.234,5" as people type it. */
function asVietnamese({ number }: FigureCell): string {
  const [whole = "", decimals] = String(Math.abs(number)).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return `${number < 0 ? "-" : ""}${grouped}${decimals === undefined ? "" : `,${decimals}`}`;
}

const measureUnit = ({ part }: FigureCell): string => part.part.measureUnit;

function retype(
  subject: Subject,
  count: number,
  typed: (cell: FigureCell) => CellSpec["value"] | undefined,
): BookSpec | undefined {
  const entries = figureCells(subject).filter((cell) => cell.typed);
  const chosen = subject.chance.some(entries, count);
  if (chosen.length === 0) return undefined;
  return onOutline(subject, (sheet) =>
    chosen.reduce((changed, cell) => typeInto(changed, cell.row, cell.column, typed(cell)), sheet),
  );
}

/** A total typed over its formula, once right, once wrong. */
function overwriteFormulas(subject: Subject): BookSpec | undefined {
  const computed = figureCells(subject).filter((cell) => !cell.typed);
  const chosen = subject.chance.some(computed, subject.chance.whole(1, 3));
  if (chosen.length === 0) return undefined;
  return onOutline(subject, (sheet) =>
    chosen.reduce((changed, { row, column, number }, at) => {
      const typed = at === 0 ? Math.round(number) + subject.chance.whole(1, 40) : number;
      return typeInto(changed, row, column, typed);
    }, sheet),
  );
}

/** The hidden columns were unhidden, found ugly and deleted. */
function deleteIdColumn(subject: Subject): BookSpec {
  const key = subject.layout.columns.key;
  const closed = (column: number): number => (column > key ? column - 1 : column);
  return onOutline(subject, (sheet) => {
    const copy = without(asValues(sheet), "print");
    return {
      ...copy,
      columns: copy.columns.filter((_, at) => at !== key),
      rows: rowsOf(copy).map((row) => ({
        ...row,
        cells: row.cells
          .filter(({ column }) => column !== key)
          .map((cell) => ({ ...cell, column: closed(cell.column) })),
      })),
      merges: (copy.merges ?? []).map((range) => ({
        ...range,
        firstColumn: closed(range.firstColumn),
        lastColumn: closed(range.lastColumn),
      })),
    };
  });
}

/** A row of the outline from which on rows may move. */
function someRow({ layout, chance }: Subject): number {
  const parts = layout.rows.filter(({ kind }) => kind === "part");
  return chance.pick(parts).row;
}

function insertRows(subject: Subject): BookSpec {
  const at = someRow(subject);
  const blank: RowSpec = { cells: [], height: 17.25 };
  const count = subject.chance.whole(1, 3);
  return onOutline(subject, (sheet) => {
    const copy = asValues(sheet);
    const rows = rowsOf(copy);
    const between = Array.from({ length: count }, () => blank);
    return withRows(copy, [...rows.slice(0, at), ...between, ...rows.slice(at)], at);
  });
}

/** A whole row cut and put elsewhere. */
function moveRow(subject: Subject): BookSpec | undefined {
  const from = someRow(subject);
  const to = someRow(subject);
  if (from === to) return undefined;
  return onOutline(subject, (sheet) => {
    const copy = asValues(sheet);
    const rows = rowsOf(copy);
    const moved = rows.filter((_, at) => at === from);
    const rest = rows.filter((_, at) => at !== from);
    return withRows(copy, [...rest.slice(0, to), ...moved, ...rest.slice(to)], Math.min(from, to));
  });
}

function renameSheet(subject: Subject): BookSpec {
  const { name } = subject.unit;
  const renamed = subject.chance.pick([`BC ${name}`, `${outlineName} (2)`, "Sheet1"]).slice(0, 31);
  return {
    ...subject.book,
    sheets: subject.book.sheets.map((sheet) => {
      const values = asValues(sheet);
      return sheet.name === outlineName ? { ...values, name: renamed } : values;
    }),
    names: [],
  };
}

/** Two years of one row merged: the second figure is still in the file, and nobody sees it. */
function mergeFigures(subject: Subject): BookSpec | undefined {
  const { periods } = subject.layout.columns;
  const entries = figureCells(subject).filter((cell) => cell.typed);
  const pairs = entries.filter(({ row, column }) =>
    entries.some((next) => next.row === row && next.column === column + 1),
  );
  if (pairs.length === 0 || periods.length < 2) return undefined;
  const { row, column } = subject.chance.pick(pairs);
  return onOutline(subject, (sheet) => ({
    ...sheet,
    merges: [
      ...(sheet.merges ?? []),
      { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column + 1 },
    ],
  }));
}

/** The sheets one sees, copied as values into a new workbook: hidden sheets, names and properties stay behind. */
function copyToNewWorkbook({ book }: Subject): BookSpec {
  const sheets: readonly SheetSpec[] = book.sheets
    .filter(({ visibility }) => visibility === "visible")
    .map(asValues);
  return {
    sheets,
    names: [],
    properties: { ...book.properties, title: "", subject: "", category: "", creator: "", custom: {} },
  };
}
