import fc from "fast-check";
import type { Unit } from "../../src/domain/campaign/campaign";
import type { Submission } from "../../src/domain/submission/submission";
import { parseUnitCode } from "../../src/domain/unit/unit-code";
import type { BookGrid, CellGrid } from "../../src/sheets/grid";
import { interpretBook } from "../../src/sheets/standard-workbook/interpret";
import { layStandardWorkbook } from "../../src/sheets/standard-workbook/lay";
import { answersOf } from "./arbitrary-answers";
import { dongNai } from "./campaign";
import { typed } from "./damaged-grid";
import { bookToGrid } from "./spec-to-grid";

export const context = dongNai();
export const unitOf = (code: string): Unit => context.units.get(parseUnitCode(code)) as Unit;
export const town = unitOf("26206");
export const laNga = unitOf("26227");
export const phuTuc = context.campaign.units.find(({ name }) => name === "Xã Phú Túc") as Unit;

const [answers] = fc.sample(answersOf(context, laNga), { numRuns: 1, seed: 20 });

export function laid(unit: Unit = laNga): BookGrid {
  return bookToGrid(
    layStandardWorkbook(context, {
      unit,
      createdAt: "2023-11-20T01:00:00.000Z",
      ...(answers && { answers }),
    }),
  );
}

export function read(book: BookGrid, file = "bao-cao.xlsx"): Submission {
  return interpretBook(context, book, {
    file,
    entry: undefined,
    sha256: "0",
    lastSaved: undefined,
    sentAt: undefined,
  });
}

export const codes = ({ findings }: Submission): readonly string[] => findings.map(({ code }) => code);
export const onSheets = (book: BookGrid, change: (sheet: CellGrid) => CellGrid | undefined): BookGrid => ({
  ...book,
  sheets: book.sheets.flatMap((sheet) => change(sheet) ?? []),
});
export const without = (book: BookGrid, name: string): BookGrid =>
  onSheets(book, (sheet) => (sheet.name === name ? undefined : sheet));
export const onSheet = (book: BookGrid, name: string, change: (sheet: CellGrid) => CellGrid): BookGrid =>
  onSheets(book, (sheet) => (sheet.name === name ? change(sheet) : sheet));

/** Hidden cells of identity on the visible sheets emptied, hidden sheet and properties gone: only words are left. */
export function unmarked(book: BookGrid): BookGrid {
  const emptied = onSheets(without(book, "_tonghop"), (sheet) => {
    if (sheet.name === "Báo cáo") return typed(typed(sheet, 0, 0, undefined), 0, 1, undefined);
    return sheet.name === "Thông tin chung" ? typed(typed(sheet, 0, 0, undefined), 1, 0, undefined) : sheet;
  });
  return { ...emptied, properties: {} };
}

export const untitled = (book: BookGrid): BookGrid =>
  onSheets(book, (sheet) => ({
    ...sheet,
    rows: sheet.rows.filter(({ index }) => index > 2 || sheet.name.startsWith("_")),
  }));

export const answersIn = ({ figures, lists, narratives }: Submission): unknown => [
  context.index.slots.map(({ slot }) => [figures.state(slot), figures.value(slot)]),
  lists.map(({ row, values }) => [row, values]),
  narratives.map(({ section, text }) => [section, text]),
];

export const whole = read(laid());
