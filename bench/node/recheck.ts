// One unit's open workbook, one cell edited at a time, and everything said of it again: prints its milliseconds as JSON.
import { readFileSync } from "node:fs";
import { UnitBook } from "../../src/app/unit/unit-book";
import { parseCampaign } from "../../src/domain/campaign/parse-campaign";
import { runChecks } from "../../src/domain/checks/run-checks";
import { parseUnitCode } from "../../src/domain/unit/unit-code";
import { sampleAnswers } from "../../src/samples/sample-answers";
import { baoCaoWords } from "../../src/messages/bao-cao-words";
import { outlineLayout } from "../../src/sheets/bao-cao/layout";
import type { BookGrid, CellGrid } from "../../src/sheets/grid";
import { gridOfBook } from "../../src/sheets/spec-to-grid";
import { layStandardWorkbook } from "../../src/sheets/standard-workbook/lay";

const [campaignFile = "", code = "26215", edits = "200"] = process.argv.slice(2);
const parsed = parseCampaign(JSON.parse(readFileSync(campaignFile, "utf8")));
if (parsed.kind === "wrong") throw new Error(JSON.stringify(parsed.problems));
const { context } = parsed;
const unit = context.units.get(parseUnitCode(code));
if (!unit) throw new Error(`no unit ${code}`);

const answers = sampleAnswers(context, unit, 7);
const spec = layStandardWorkbook(context, { unit, answers, createdAt: "2023-11-20T01:00:00Z" });
const whole = gridOfBook(spec);

/** Entry cells of the outline that hold a number. */
const layout = outlineLayout(context, [unit.kind]);
const outline = whole.sheets.find(({ name }) => name === baoCaoWords.sheet) as CellGrid;
const partRows = new Set(layout.rows.flatMap(({ kind, row }) => (kind === "part" ? [row] : [])));
const entries = outline.rows
  .filter(({ index }) => partRows.has(index))
  .flatMap(({ index, cells }) =>
    cells.flatMap(({ column, value, formula }) =>
      value.kind === "number" && formula === undefined ? [{ index, column }] : [],
    ),
  );

function edited(book: BookGrid, at: number): BookGrid {
  const entry = entries[(at * 37) % entries.length];
  const value = { kind: "number", value: at % 3 === 0 ? at * 1000 : at } as const;
  return {
    ...book,
    sheets: book.sheets.map((sheet) =>
      sheet.name === baoCaoWords.sheet
        ? {
            ...sheet,
            rows: sheet.rows.map((row) =>
              row.index === entry?.index
                ? {
                    ...row,
                    cells: row.cells.map((cell) =>
                      cell.column === entry.column ? { ...cell, value } : cell,
                    ),
                  }
                : row,
            ),
          }
        : sheet,
    ),
  };
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;

let book = whole;
const [books, checks]: [number[], number[]] = [[], []];
let told = 0;
for (let at = -20; at < Number(edits); at++) {
  book = edited(book, at + 20);
  const began = performance.now();
  const open = new UnitBook(context, unit, book);
  told += open.check("2023-11-24T08:00:00Z", "vi").findings.length;
  const read = performance.now();
  runChecks(context, unit, open.submission, () => ({}));
  if (at >= 0) {
    books.push(read - began);
    checks.push(performance.now() - read);
  }
}
console.log(JSON.stringify({ recheck: median(books), checks: median(checks), told }));
