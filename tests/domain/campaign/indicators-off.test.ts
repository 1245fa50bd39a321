import type { Unit } from "../../../src/domain/campaign/campaign";
import { countEntries } from "../../../src/domain/campaign/lint-entries";
import { consolidate } from "../../../src/domain/consolidation/consolidate";
import { noDecisions } from "../../../src/domain/consolidation/decisions";
import type { Submission } from "../../../src/domain/submission/submission";
import { reportForm } from "../../../src/documents/report-form";
import { sampleAnswers } from "../../../src/samples/sample-answers";
import { layConsolidatedWorkbook } from "../../../src/sheets/consolidated-workbook/lay";
import type { BookSpec } from "../../../src/sheets/spec";
import { interpretBook } from "../../../src/sheets/standard-workbook/interpret";
import { layStandardWorkbook } from "../../../src/sheets/standard-workbook/lay";
import { campaignJson, contextOf } from "../../support/campaign-file";
import { codesBelow, unitOf } from "../../support/consolidated";
import { bookToGrid } from "../../support/spec-to-grid";

/** The plan itself asks for no figure: with every indicator off the words, the lists and the way of the reports stay. */
const file = campaignJson();
for (const indicator of file.indicators) indicator.tier = "off";
const context = contextOf(file);

const answered = (unit: Unit) => sampleAnswers(context, unit, 5);

function returned(code: string): Submission {
  const unit = unitOf(context, code);
  const book = layStandardWorkbook(context, {
    unit,
    createdAt: "2023-11-20T01:00:00.000Z",
    answers: answered(unit),
  });
  const name = `${code}.xlsx`;
  return interpretBook(context, bookToGrid(book), {
    file: name,
    entry: undefined,
    sha256: name,
    lastSaved: "2023-11-20T08:00:00Z",
    sentAt: undefined,
  });
}

test("nobody is asked a figure, and that is no fault of the campaign", () => {
  expect(context.index.slots).toEqual([]);
  expect(countEntries(context).map(({ mandatory, all }) => mandatory + all)).toEqual(
    context.campaign.unitKinds.map(() => 0),
  );
});

test.each([
  ["a commune", "26215"],
  ["a town", "26206"],
  ["a ward", "26080"],
  ["a district", "736"],
  ["a city", "732"],
  ["a department", "DNI-SNV"],
  ["the Front", "DNI-MTTQ"],
  ["the province", "75"],
])("the form of %s is laid and reads back the same", (_what, code) => {
  const unit = unitOf(context, code);
  const { narratives, lists } = answered(unit);
  expect(narratives.length).toBeGreaterThan(10);
  expect(lists.length).toBeGreaterThan(4);
  const read = returned(code);
  expect(read.unit).toBe(code);
  expect(read.findings.filter(({ severity }) => severity === "blocks")).toEqual([]);
  expect(new Map(read.narratives.map(({ section, text }) => [section, text]))).toEqual(
    new Map(narratives.map(({ section, text }) => [section, text])),
  );
  expect(read.lists.map(({ row, values }) => [row, values])).toEqual(
    lists.map(({ row, values }) => [row, values]),
  );
  expect(read.outside).toEqual([]);
});

test("the Word form has its headings", () => {
  const form = reportForm(context, { unit: unitOf(context, "26215"), createdAt: "2023-11-20T01:00:00.000Z" });
  expect(JSON.stringify(form)).toContain("Thuận lợi");
});

const consolidated = (code: string, below: readonly string[]) =>
  consolidate({
    context,
    unit: unitOf(context, code),
    submissions: below.map(returned),
    refused: [],
    refusals: [],
    decisions: noDecisions,
    previous: undefined,
  });

const textsOf = (book: BookSpec, sheet: string): readonly string[] =>
  [...(book.sheets.find(({ name }) => name === sheet)?.rows ?? [])].flatMap(({ cells }) =>
    cells.flatMap(({ value }) => (typeof value === "string" ? [value] : [])),
  );

test("a district is consolidated: who reported, what they wrote, the merged lists", () => {
  const communes = codesBelow(context, "736");
  const result = consolidated("736", communes.slice(1));
  expect(result.totals).toEqual([]);
  expect(result.coverage).toMatchObject({ missing: [communes[0]] });
  expect(result.coverage.received).toHaveLength(13);
  const book = layConsolidatedWorkbook(result);
  const written = answered(unitOf(context, communes[1] ?? "")).narratives[0]?.text.split("\n")[0] ?? "none";
  expect(textsOf(book, "Nội dung theo mục").some((text) => text.includes(written))).toBe(true);
  expect(textsOf(book, "Mô hình, điển hình").length).toBeGreaterThan(13);
  expect(textsOf(book, "Tình hình chung").join(" ")).toContain("13");
});

test("so is a province, whose matrix would turn", () => {
  const result = consolidated("75", [
    ...codesBelow(context, "736"),
    ...codesBelow(context, "737"),
    "736",
    "DNI-SNV",
  ]);
  expect(result.coverage.received).toHaveLength(14 + 17 + 2);
  expect(() => layConsolidatedWorkbook(result).sheets.map(({ rows }) => [...rows])).not.toThrow();
});
