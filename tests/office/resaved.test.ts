import { consolidate } from "../../src/domain/consolidation/consolidate";
import { noDecisions } from "../../src/domain/consolidation/decisions";
import type { Submission } from "../../src/domain/submission/submission";
import { readBook } from "../../src/files/read-book";
import { writeBook } from "../../src/files/xlsx/write-book";
import { nodeDeflater } from "../../src/main/node-deflater";
import { sampleAnswers } from "../../src/samples/sample-answers";
import { interpretBook } from "../../src/sheets/standard-workbook/interpret";
import { layStandardWorkbook } from "../../src/sheets/standard-workbook/lay";
import { dongNai } from "../support/campaign";
import { codesBelow, unitOf } from "../support/consolidated";
import { convert, type OfficeFile } from "./libre-office";

const context = dongNai();
const district = unitOf(context, "736");
const createdAt = "2023-11-20T01:00:00Z";

const returned: readonly OfficeFile[] = codesBelow(context, "736").map((code) => {
  const unit = unitOf(context, code);
  const answers = sampleAnswers(context, unit, 7);
  return {
    name: `bc-${code}.xlsx`,
    bytes: writeBook(layStandardWorkbook(context, { unit, answers, createdAt }), nodeDeflater),
  };
});

async function read({ name, bytes }: OfficeFile): Promise<Submission> {
  const result = await readBook(new Uint8Array(bytes));
  if (result.kind !== "book") throw new Error(`${name}: ${result.reason}`);
  return interpretBook(context, result.book, {
    file: name,
    entry: undefined,
    sha256: name,
    lastSaved: undefined,
    sentAt: undefined,
  });
}

/** What a consolidation says, without file names and cells. */
async function said(files: readonly OfficeFile[]) {
  const submissions = await Promise.all(files.map(read));
  const { children, totals, coverage, findings } = consolidate({
    context,
    unit: district,
    submissions,
    refused: [],
    refusals: [],
    decisions: noDecisions,
    previous: undefined,
  });
  return {
    totals: totals.map((total) => total && { ...total, value: total.value?.toPrecision(12) }),
    coverage,
    findings: findings.map(({ code, unit, part, period }) => [code, unit, part, period]),
    units: children.map(({ unit, answers }) => ({
      unit: unit.code,
      figures: context.index.slots.map(({ slot }) => {
        const { state, value, status } = answers?.figures.answer(slot) ?? {};
        return [state, typeof value === "number" ? Number(value.toPrecision(12)) : value, status];
      }),
      narratives: answers?.narratives.map(({ section, text }) => [section, text]),
      lists: answers?.lists.map(({ list, row, values }) => [list, row, values]),
      notes: [...(answers?.notes ?? [])],
      outside: answers?.outside,
    })),
  };
}

test.each(["xlsx", "ods"] as const)(
  "returns that LibreOffice saved again as .%s give the same consolidation",
  async (format) => {
    const before = await said(returned);
    expect(before.coverage.received).toHaveLength(14);
    expect(await said(convert(returned, format))).toEqual(before);
  },
);

test("so do those saved as .xls, which holds no formula as long as those of the sources of money, and it is said", async () => {
  const before = await said(returned);
  const { findings, ...after } = await said(convert(returned, "xls"));
  const lost = findings.filter(([code]) => code === "PLACE-041");
  expect(lost.map(([, unit]) => unit).sort()).toEqual(codesBelow(context, "736").toSorted());
  expect({ ...after, findings: findings.filter((finding) => !lost.includes(finding)) }).toEqual(before);
});
