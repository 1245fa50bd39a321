import { parseAddress } from "../../src/excel/address";
import { writeBook } from "../../src/files/xlsx/write-book";
import { a1 } from "../../src/sheets/a1";
import type { CellRange } from "../../src/sheets/grid";
import { layStandardWorkbook } from "../../src/sheets/standard-workbook/lay";
import type { BookSpec, SheetSpec } from "../../src/sheets/spec";
import { sampleAnswers } from "../../src/samples/sample-answers";
import { everyFeatureBook } from "../files/every-feature-book";
import { createHost, type NodeHost } from "../excel-host/host";
import { dongNai } from "../support/campaign";
import { unitOf } from "../support/consolidated";
import { differences } from "./compare-books";
import { bookOf } from "./district-book";
import { noProgress, openWorkbook } from "./open-workbook";

jest.setTimeout(120_000);

type Part = Readonly<Record<string, unknown>>;

/**
 * A workbook as plain data, without what the two ways differ in by nature: Office.js cannot set where outline buttons
 * stand, nor a row's height without holding it; a text that looks like a number is kept one by a mark in the cell; a file
 * states the sheet's own letters cell by cell.
 */
function shared(host: NodeHost, { sheets: specs }: BookSpec): string {
  const { sheets, names } = host.describe();
  // What a PivotTable shows, and its chart and slicers, Excel makes itself: tests/excel/pivots.test.ts.
  const ours = specs
    .filter(({ pivot }) => pivot === undefined)
    .map(({ name }) => sheets.find((sheet) => sheet.name === name));
  return JSON.stringify({ names, sheets: ours.map((sheet) => sheet && plainSheet(sheet as Part)) });
}

function plainSheet({ look, cells, rows, columns, ...sheet }: Part): Part {
  const { tabColor, gridlines, freeze } = look as Part;
  return {
    ...sheet,
    validations: (sheet["validations"] as Part[]).map(spread).toSorted(byFirst),
    page: roundedPage(sheet["page"] as Part),
    look: { tabColor, gridlines, freeze },
    cells: plainParts(cells as Part, plainCell),
    rows: plainParts(rows as Part, ({ level, hidden }) => ({ level, hidden })),
    columns: plainParts(columns as Part, ({ level, hidden, px }) => ({ level, hidden, px: whole(px) })),
  };
}

/** Cell by cell: neighbours with one rule are one area or several. */
function spread({ areas, ...rule }: Part): Part {
  const cells = (areas as readonly string[]).flatMap((one) => {
    const { firstRow, lastRow, firstColumn, lastColumn } = parseAddress(one) as CellRange;
    return Array.from({ length: lastRow - firstRow + 1 }, (_, down) =>
      Array.from({ length: lastColumn - firstColumn + 1 }, (__, right) =>
        a1(firstRow + down, firstColumn + right),
      ),
    ).flat();
  });
  return { cells: cells.toSorted(), ...rule };
}

const byFirst = (one: Part, other: Part): number => (String(one["cells"]) < String(other["cells"]) ? -1 : 1);

/** Files have inches with four digits. */
function roundedPage({ margins, ...page }: Part): Part {
  const rounded = Object.entries(margins as Readonly<Record<string, number>>).map(
    ([side, points]) => [side, Math.round(points)] as const,
  );
  return { ...page, margins: Object.fromEntries(rounded) };
}

const whole = (px: unknown): number | undefined => (typeof px === "number" ? Math.round(px) : undefined);

function plainParts(parts: Part, plain: (part: Part) => Part): Part {
  const entries = Object.entries(parts).map(([key, part]) => [key, said(plain(part as Part))] as const);
  return Object.fromEntries(entries.filter(([, part]) => Object.keys(part).length > 0));
}

/** Without what is not so. */
const said = (part: Part): Part =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined && value !== false));

/** Looks that say what holds anyway, by part. */
const holdsAnyway: Part = {
  fontColor: "#000000",
  fontName: "Times New Roman",
  fontSize: 12,
  quotePrefix: true,
  patternColor: "indexed:64",
};

function plainCell({ look = {}, ...cell }: Part): Part {
  // What is entered into a cell of texts becomes one: formulas and numbers leave their cells general in Excel.
  const isNoText = "formula" in cell || typeof cell["value"] === "number";
  const parts = Object.entries(look as Part).filter(
    ([part, value]) => holdsAnyway[part] !== value && !(isNoText && part === "numberFormat" && value === "@"),
  );
  return parts.length > 0 ? { ...cell, look: Object.fromEntries(parts) } : cell;
}

/** As every workbook of ours begins: with our letters for what says nothing of its own. */
const emptyBook: BookSpec = {
  sheets: [{ name: "Trang trống", visibility: "visible", columns: [], rows: [] }],
  names: [],
  properties: {
    title: "",
    subject: "",
    category: "",
    creator: "",
    createdAt: "2023-11-20T08:00:00Z",
    custom: {},
  },
};

async function inExcel(book: BookSpec): Promise<string> {
  const { host, workbook, excel } = await openWorkbook({ file: writeBook(emptyBook) });
  const outcome = await workbook.write({ next: book, standing: undefined, previous: "" }, noProgress);
  if (outcome.kind !== "written") throw new Error(JSON.stringify(outcome));
  excel.close();
  return shared(host, book);
}

function withAllColumns(sheet: SheetSpec): SheetSpec {
  const widths = [...sheet.rows].flatMap(({ cells }) => cells.map(({ column }) => column + 1));
  const width = Math.max(sheet.columns.length, ...widths);
  const columns = Array.from({ length: width }, (_, at) => sheet.columns[at] ?? { px: 80 });
  return { ...sheet, columns };
}

const inFile = (book: BookSpec): string => shared(createHost({ file: writeBook(book) }), book);

test("a consolidation written into Excel says what its file says, looks, rules and objects included", async () => {
  const book = bookOf("26206", "26209", "26215");
  expect(differences(await inExcel(book), inFile(book))).toEqual([]);
});

test("a unit's workbook written into Excel says what its file says", async () => {
  const unit = unitOf(dongNai(), "26206");
  const answers = sampleAnswers(dongNai(), unit, 7);
  const book = layStandardWorkbook(dongNai(), { unit, answers, createdAt: "2023-11-20T08:00:00Z" });
  expect(differences(await inExcel(book), inFile(book))).toEqual([]);
});

test("every field of a spec is written into Excel as it is into a file", async () => {
  // Cells right of a sheet's last column would be a person's, whose looks are theirs.
  const book = { ...everyFeatureBook, sheets: everyFeatureBook.sheets.map(withAllColumns) };
  expect(differences(await inExcel(book), inFile(book))).toEqual([]);
});
