import { addressOf } from "../../src/files/xlsx/write-address";
import { formatCode, lookOf } from "../../src/sheets/look";
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
  say("names", spec.names.map((one) => one.name).toSorted(), found.names);
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
    for (const [address, code] of formatsOf(sheet))
      say(`${sheet.name}!${address} format`, code, reading.formats[address] ?? "General");
  });
  return complaints;
}

function countsOf(sheet: SheetSpec): Counts {
  const cells = cellsOf(sheet).map(([, cell]) => cell);
  const { freeze, print } = sheet;
  return {
    name: sheet.name,
    hidden: sheet.visibility === "hidden",
    unlocked: cells.filter(({ role }) => lookOf[role].unlocked).length,
    validations: sheet.validations?.length ?? 0,
    rules: (sheet.conditionals ?? []).reduce((sum, { rules }) => sum + rules.length, 0),
    merges: sheet.merges?.length ?? 0,
    links: cells.filter(({ link }) => link).length,
    protected: sheet.protection !== undefined,
    freeze: freeze ? addressOf(freeze.row, freeze.column) : null,
    levels: [...sheet.rows].reduce((deepest, { level }) => Math.max(deepest, level ?? 0), 0),
    printArea: print?.area !== undefined,
    printTitles: print?.titleRows !== undefined,
    tables: sheet.table ? 1 : 0,
    charts: sheet.charts?.length ?? 0,
  };
}

function cellsOf({ rows }: SheetSpec): readonly (readonly [string, CellSpec])[] {
  return [...rows].flatMap((row, at) => row.cells.map((cell) => [addressOf(at, cell.column), cell] as const));
}

const codeOf = ({ role, format }: CellSpec): string => formatCode(format ?? lookOf[role].format ?? "general");

function formatsOf(sheet: SheetSpec): readonly (readonly [string, string])[] {
  return cellsOf(sheet).map(([address, cell]) => [address, codeOf(cell)] as const);
}

/** Roles of equal looks are one style. */
function stylesOf(sheet: SheetSpec): number {
  const looks = cellsOf(sheet).map(([, cell]) => {
    const { format: _, ...look } = lookOf[cell.role];
    return JSON.stringify([Object.entries(look).toSorted(), codeOf(cell), cell.indent ?? 0]);
  });
  return new Set(looks).size;
}
