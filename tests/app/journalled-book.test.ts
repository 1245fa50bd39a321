import { readBook } from "../../src/files/read-book";
import { sampleAnswers } from "../../src/samples/sample-answers";
import type { BookGrid } from "../../src/sheets/grid";
import { readKept } from "../../src/sheets/kept/read-kept";
import { interpretPrevious } from "../../src/sheets/result-state/state-sheet";
import { interpretBook } from "../../src/sheets/standard-workbook/interpret";
import { layStandardWorkbook } from "../../src/sheets/standard-workbook/lay";
import { dongNai } from "../support/campaign";
import { codesBelow, submissionOf, unitOf } from "../support/consolidated";
import { outcomeOf } from "../support/desk-ports";
import { paneBook } from "../support/pane-book";
import { bookToGrid } from "../support/spec-to-grid";

const context = dongNai();
const district = unitOf(context, "736");
const returned = (code: string) => {
  const unit = unitOf(context, code);
  return outcomeOf(submissionOf(context, unit, sampleAnswers(context, unit, 7)));
};
const source = { file: "736.xlsx", entry: undefined, sha256: "0", lastSaved: undefined, sentAt: undefined };
const journal = "_khoiphuc";

async function gridOf(bytes: Uint8Array): Promise<BookGrid> {
  const read = await readBook(bytes);
  if (read.kind !== "book") throw new Error(read.reason);
  return read.book;
}

const shown = (book: BookGrid): BookGrid => ({
  ...book,
  sheets: book.sheets.map((sheet) => ({ ...sheet, hidden: false })),
});

let grid: BookGrid;
let bytes: Uint8Array;

beforeAll(async () => {
  const pane = paneBook(context);
  await pane.begin(district);
  await pane.take(codesBelow(context, "736").map(returned));
  bytes = pane.save();
  grid = await gridOf(bytes);
});

test("the file of a book the pane wrote has the journal, and it is nothing of the user's", () => {
  expect(grid.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining([journal, "_mau"]));
  expect(readKept(grid).foreign).toEqual([]);
  expect(interpretPrevious(grid)?.figures.size).toBe(14);
});

test("hidden sheets stay ours where somebody made them visible", () => {
  expect(readKept(shown(grid)).foreign).toEqual([]);
});

test("given as an input it is a consolidated book, also with its marks taken away", () => {
  expect(interpretBook(context, grid, source)).toMatchObject({
    isConsolidated: true,
    unit: "736",
    outside: [],
  });
  const stripped = {
    properties: {},
    sheets: grid.sheets.filter(({ name }) => name !== "_tonghop"),
  };
  expect(interpretBook(context, stripped, source)).toMatchObject({ isConsolidated: true, outside: [] });
});

test("opened again, written and saved again there is one journal, and nothing came to be kept", async () => {
  const pane = paneBook(context);
  await pane.reopen(bytes);
  expect(await pane.desk.consolidate()).toEqual({ kind: "unchanged" });
  const again = sampleAnswers(context, unitOf(context, "26206"), 8);
  const later = { name: "lần 2.xlsx", saved: "2023-11-21T08:00:00Z" };
  await pane.take([outcomeOf(submissionOf(context, unitOf(context, "26206"), again, later))]);
  const saved = await gridOf(pane.save());
  expect(saved.sheets.map(({ name }) => name)).toEqual(grid.sheets.map(({ name }) => name));
  expect(readKept(saved).foreign).toEqual([]);
});

test("a form that carries a journal says nothing of it outside the questions", () => {
  const unit = unitOf(context, "26206");
  const answers = sampleAnswers(context, unit, 7);
  const form = bookToGrid(
    layStandardWorkbook(context, { unit, answers, createdAt: "2023-11-20T01:00:00.000Z" }),
  );
  const found = grid.sheets.filter(({ name }) => name === journal);
  const { outside, findings } = interpretBook(
    context,
    { ...form, sheets: [...form.sheets, ...found] },
    source,
  );
  expect(found).toHaveLength(1);
  expect(outside).toEqual([]);
  expect(findings.map(({ code }) => code)).not.toContain("PLACE-105");
});
