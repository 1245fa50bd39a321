import { addressOf } from "../../src/files/xlsx/write-address";
import { filledName } from "../../src/files/xlsx/write-workbook";
import { lookOf } from "../../src/sheets/look";
import { formatCode } from "../../src/sheets/number-format";
import type { BookSpec, CellSpec, SheetSpec } from "../../src/sheets/spec";
import type { OfficeFile } from "./libre-office";
import { type FoundBook, type FoundSheet, readBooks } from "./read-books";

/** A workbook and what it was written from; its rows can be gone through more than once. */
export interface JudgedBook extends OfficeFile {
  readonly spec: BookSpec;
}

type Counts = Omit<FoundSheet, "values" | "styles" | "formats">;

/** Complaints where openpyxl counts something else than the spec says. */
export function judgeCounts(books: readonly JudgedBook[]): readonly string[] {
  const found = readBooks(books);
  return books.flatMap((book, at) => complaintsOf(book, found[at] as FoundBook));
}

function complaintsOf({ name, spec }: JudgedBook, found: FoundBook): string[] {
  const complaints: string[] = [];
  const say = (what: string, expected: unknown, got: unknown): void => {
    if (JSON.stringify(expected) !== JSON.stringify(got)) {
      complaints.push(`${name} ${what}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`);
    }
  };
  const areas = spec.sheets.filter(({ print }) => print?.untilFilled).map(() => filledName);
  say("names", [...spec.names.map((one) => one.name), ...areas].toSorted(), found.names);
  say(
    "sheets",
    spec.sheets.map((sheet) => sheet.name),
    found.sheets.map((sheet) => sheet.name),
  );
  spec.sheets.forEach((sheet, at) => {
    const reading = found.sheets[at];
    if (!reading) return;
    const expected = countsOf(sheet);
    for (const key of Object.keys(expected) as (keyof Counts)[])
      say(`${sheet.name} ${key}`, expected[key], reading[key]);
    say(`${sheet.name} styles`, stylesOf(sheet), reading.styles);
    for (const { address, cell, merged } of cellsOf(sheet)) {
      if (!merged)
        say(`${sheet.name}!${address} format`, codeOf(cell), reading.formats[address] ?? "General");
    }
  });
  return complaints;
}

const sizeOf = (list: readonly unknown[] | undefined): number => list?.length ?? 0;

function countsOf(sheet: SheetSpec): Counts {
  const cells = cellsOf(sheet);
  return {
    name: sheet.name,
    hidden: sheet.visibility === "hidden",
    unlocked: cells.filter(({ cell, merged }) => !merged && lookOf[cell.role].unlocked).length,
    validations: sizeOf(sheet.validations),
    rules: sizeOf(sheet.conditionals?.flatMap(({ rules }) => rules)),
    merges: sizeOf(sheet.merges),
    links: cells.filter(({ cell }) => cell.link).length,
    protected: sheet.protection !== undefined,
    freeze: sheet.freeze ? addressOf(sheet.freeze.row, sheet.freeze.column) : null,
    levels: [...sheet.rows].reduce((deepest, { level = 0 }) => Math.max(deepest, level), 0),
    // openpyxl knows areas that are ranges; one that ends at the last filled row is a formula, over a name of its sheet.
    printArea: sheet.print?.area !== undefined && !sheet.print.untilFilled,
    printTitles: sheet.print?.titleRows !== undefined,
    tables: sheet.table ? 1 : 0,
    charts: sizeOf(sheet.charts),
  };
}

interface PlacedCell {
  readonly address: string;
  readonly cell: CellSpec;
  readonly merged: boolean;
}

function cellsOf({ rows, merges = [] }: SheetSpec): readonly PlacedCell[] {
  const isMerged = (row: number, column: number): boolean =>
    merges.some(
      (merge) =>
        row >= merge.firstRow &&
        row <= merge.lastRow &&
        column >= merge.firstColumn &&
        column <= merge.lastColumn,
    );
  return [...rows].flatMap(({ cells }, row) =>
    cells.map((cell) => ({ address: addressOf(row, cell.column), cell, merged: isMerged(row, cell.column) })),
  );
}

const codeOf = ({ role, format }: CellSpec): string => formatCode(format ?? lookOf[role].format ?? "general");

/** Roles of equal looks are one style. */
function stylesOf(sheet: SheetSpec): number {
  const looks = cellsOf(sheet)
    .filter(({ merged }) => !merged)
    .map(({ cell }) => {
      const look = { ...lookOf[cell.role], format: codeOf(cell), indent: cell.indent ?? 0 };
      return JSON.stringify(Object.entries(look).toSorted(([one], [other]) => (one < other ? -1 : 1)));
    });
  return new Set(looks).size;
}
