// Runs in Chromium: writes the same standard workbooks by our writer and by exceljs, and says how long each took.
import excel from "exceljs";
import { parseCampaign } from "../../src/domain/campaign/parse-campaign";
import { expectedBelow } from "../../src/domain/unit/expected";
import { parseUnitCode } from "../../src/domain/unit/unit-code";
import { writeBook } from "../../src/files/xlsx/write-book";
import { fflateDeflater } from "../../src/files/zip/deflater";
import { rememberingDeflater } from "../../src/files/zip/remembering-deflater";
import { writeZip } from "../../src/files/zip/write-zip";
import { layStandardWorkbook } from "../../src/sheets/standard-workbook/lay";

const createdAt = "2023-11-01T00:00:00Z";

function booksOf(campaign: unknown, count: number) {
  const parsed = parseCampaign(campaign as Record<string, unknown>);
  if (parsed.kind === "wrong") throw new Error(JSON.stringify(parsed.problems));
  const { context } = parsed;
  const units = expectedBelow(context, parseUnitCode("75"), "all")
    .filter(({ kind }) => kind === "xa")
    .slice(0, count);
  return units.map((unit) => ({
    name: `${unit.code}.xlsx`,
    spec: () => layStandardWorkbook(context, { unit, createdAt }),
  }));
}

/** Milliseconds to lay and write `count` workbooks into one zip. */
function ours(campaign: unknown, count: number): number {
  const books = booksOf(campaign, count);
  const began = performance.now();
  const deflater = rememberingDeflater(fflateDeflater);
  writeZip(
    books.map(({ name, spec }) => ({ name, bytes: writeBook(spec(), deflater) })),
    fflateDeflater,
  );
  return performance.now() - began;
}

/** Milliseconds exceljs takes to write the same content as often, without the zip around them. */
async function theirs(campaign: unknown, count: number): Promise<number> {
  const [first] = booksOf(campaign, 1);
  const book = new excel.Workbook();
  await book.xlsx.load(writeBook(first!.spec(), fflateDeflater).buffer as ArrayBuffer);
  const began = performance.now();
  for (let written = 0; written < count; written++) await book.xlsx.writeBuffer();
  return performance.now() - began;
}

Object.assign(window, { ours, theirs });
