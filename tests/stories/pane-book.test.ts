import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { ConsolidationJson } from "../../src/app/json/consolidation-json";
import { readBook } from "../../src/files/read-book";
import { sampleAnswers } from "../../src/samples/sample-answers";
import { dongNai } from "../support/campaign";
import { codesBelow, submissionOf, unitOf } from "../support/consolidated";
import { outcomeOf } from "../support/desk-ports";
import { checked } from "../support/checked-objects";
import { campaign, InputFolder } from "../support/input-folder";
import { paneBook } from "../support/pane-book";
import { tonghopRun } from "../support/tonghop";

jest.setTimeout(120_000);

const inputs = new InputFolder();
const written = path.join(inputs.temp, "tu-trang-tinh.xlsx");
const cutOff = path.join(inputs.temp, "ghi-do.xlsx");

beforeAll(async () => {
  const context = dongNai();
  const pane = paneBook(context);
  await pane.begin(unitOf(context, "736"));
  const outcomes = codesBelow(context, "736").map((code) => {
    const unit = unitOf(context, code);
    return outcomeOf(submissionOf(context, unit, sampleAnswers(context, unit, 7)));
  });
  await pane.take(outcomes.slice(1));
  // The second write leaves the first result in the journal.
  await pane.take(outcomes.slice(0, 1));
  writeFileSync(written, pane.save());
  const { journal } = pane.book;
  if (!journal) throw new Error("no journal");
  pane.book.journal = { ...journal, writing: journal.written + 1 };
  writeFileSync(cutOff, pane.save());
});

function goneOn(previous: string): { readonly json: ConsolidationJson; readonly out: string } {
  const out = path.join(inputs.temp, "736.xlsx");
  const words = ["consolidate", ...campaign, "--unit", "736", inputs.good, "--out", out];
  const run = tonghopRun([...words, "--previous", previous, "--json"]);
  expect(run.status).toBeLessThanOrEqual(1);
  return { json: JSON.parse(run.out) as ConsolidationJson, out };
}

afterAll(() => rmSync(inputs.temp, { recursive: true, force: true }));

test("the command goes on with a book the pane wrote: its hidden journal is nobody's sheet", async () => {
  const { json, out } = goneOn(written);
  expect(json.coverage.received).toHaveLength(14);
  expect(json.findings.filter(({ code }) => code.startsWith("BOOK-"))).toEqual([]);
  const result = await readBook(new Uint8Array(readFileSync(out)));
  const names = result.kind === "book" ? result.book.sheets.map(({ name }) => name) : [];
  expect(names).toContain("_tonghop");
  expect(names.filter((name) => name.startsWith("_khoiphuc"))).toEqual([]);
});

test("that the last write into the previous book did not end is told, and the rest goes on", () => {
  const { json } = goneOn(cutOff);
  expect(json.coverage.received).toHaveLength(14);
  expect(json.findings.filter(({ code }) => code.startsWith("BOOK-"))).toMatchObject([
    { code: "BOOK-003", severity: "notes" },
  ]);
});

test("given among the files it is a consolidated workbook, left aside whole", () => {
  expect(checked(written).objects).toMatchObject([
    { status: "left-aside", unit: "736", level: "district", outside: [], findings: [{ code: "UNIT-022" }] },
  ]);
});
