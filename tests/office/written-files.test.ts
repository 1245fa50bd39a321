import { writeDocument } from "../../src/files/docx/write-document";
import { writeBook } from "../../src/files/xlsx/write-book";
import { nodeDeflater } from "../../src/main/node-deflater";
import type { BookSpec } from "../../src/sheets/spec";
import { everyBlockDocument } from "../files/every-block-document";
import { everyFeatureBook, formulaRows } from "../files/every-feature-book";
import { type JudgedBook, judgeCounts } from "./judge-counts";
import { judgePackages } from "./judge-package";
import { countFormulas, judgeRecalculation } from "./judge-recalculation";
import { convert, type OfficeFile } from "./libre-office";
import { readBooks } from "./read-books";

const judged = (name: string, spec: BookSpec): JudgedBook => ({
  name,
  spec,
  bytes: writeBook(spec, nodeDeflater),
});
const books = [judged("every-feature.xlsx", everyFeatureBook)];

describe("workbooks", () => {
  test("every part is well-formed and everything resolves", () => {
    expect(judgePackages(books)).toEqual([]);
  });

  test("openpyxl counts what the spec says", () => {
    expect(judgeCounts(books)).toEqual([]);
  });

  test("LibreOffice computes every value we wrote", () => {
    expect(countFormulas(books)).toBeGreaterThan(10);
    expect(judgeRecalculation(books)).toEqual([]);
  });

  test("a wrong value does not escape the judge", () => {
    const [row, ...rows] = formulaRows;
    const wrong = row!.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: 8 }));
    const sheets = everyFeatureBook.sheets.map((sheet) =>
      sheet.name === "Công thức" ? { ...sheet, rows: [{ cells: wrong }, ...rows] } : sheet,
    );
    expect(judgeRecalculation([judged("wrong.xlsx", { ...everyFeatureBook, sheets })])).toEqual([
      "wrong.xlsx Công thức!C1: expected 8 got 7 (=A1+B1)",
    ]);
  });

  // Longer than a part's header, so that no place has only bytes nobody looks at.
  const damageLength = 64;
  const damagedPlaces = Array.from({ length: 10 }, (_, place) => place / 10);

  test.each(damagedPlaces)("a package damaged after %s of it does not escape the judge", (place) => {
    const { bytes } = books[0]!;
    const from = Math.floor(bytes.length * place);
    const broken = bytes.map((byte, at) => (at >= from && at < from + damageLength ? byte ^ 0xff : byte));
    expect(judgePackages([{ name: "broken.xlsx", bytes: broken }])).not.toEqual([]);
  });

  test("saved again by LibreOffice as xlsx, nothing is lost that it can keep", () => {
    // Not among these: frozen panes, tab colours and grid lines, which LibreOffice drops when it has no window.
    const kept = (files: readonly OfficeFile[]): unknown =>
      readBooks(files)[0]!.sheets.map((sheet) => ({
        ...{ name: sheet.name, hidden: sheet.hidden, protected: sheet.protected, levels: sheet.levels },
        ...{ validations: sheet.validations, rules: sheet.rules, merges: sheet.merges, links: sheet.links },
        ...{
          tables: sheet.tables,
          charts: sheet.charts,
          printArea: sheet.printArea,
          printTitles: sheet.printTitles,
        },
      }));
    expect(kept(convert(books, "xlsx"))).toEqual(kept(books));
  });

  test.each(["ods", "xls", "pdf"] as const)("LibreOffice saves them as .%s", (format) => {
    for (const { bytes } of convert(books, format)) expect(bytes.length).toBeGreaterThan(1000);
  });
});

describe("documents", () => {
  let documents: readonly OfficeFile[];
  beforeAll(async () => {
    documents = [{ name: "every-block.docx", bytes: await writeDocument(everyBlockDocument, nodeDeflater) }];
  });

  test("every part is well-formed and everything resolves", () => {
    expect(judgePackages(documents)).toEqual([]);
  });

  test("LibreOffice prints them", () => {
    for (const { bytes } of convert(documents, "pdf")) expect(bytes.length).toBeGreaterThan(1000);
  });
});
