import { layConsolidatedWorkbook } from "../../src/sheets/consolidated-workbook/lay";
import { sampleAnswers } from "../../src/samples/sample-answers";
import type { BookSpec } from "../../src/sheets/spec";
import { consolidate } from "../../src/domain/consolidation/consolidate";
import { noDecisions } from "../../src/domain/consolidation/decisions";
import { dongNai } from "../support/campaign";
import { submissionOf, unitOf } from "../support/consolidated";
import { slotIn } from "../support/hand-ins";
import { noProgress, openWorkbook } from "./open-workbook";

const context = dongNai();
const departments = 20;

/** 140 communes, ten districts and twenty departments; `people`: of one commune, sent anew. */
function province(people?: number): BookSpec {
  const expected = context.campaign.units.filter(
    ({ expected: isExpected, parent }) => isExpected && parent !== undefined,
  );
  const offices = expected.filter(({ code }) => code.startsWith("DNI-")).slice(0, departments);
  const units = [...expected.filter(({ code }) => !code.startsWith("DNI-")), ...offices];
  const submissions = units.map((unit) => {
    const answers = sampleAnswers(context, unit, 7);
    if (people !== undefined && unit.code === "26206")
      answers.figures.set(slotIn(context, "A01|2023"), { state: "value", value: people });
    return submissionOf(context, unit, answers);
  });
  return layConsolidatedWorkbook(
    consolidate({
      ...{ context, unit: unitOf(context, "75"), submissions, refused: [], refusals: [] },
      ...{ decisions: noDecisions, previous: undefined },
    }),
  );
}

test("a province goes into the open workbook in at most 40 round trips, one changed commune in 8, nothing new in none", async () => {
  const { host, workbook } = await openWorkbook();
  const counted = async (next: BookSpec, standing: BookSpec | undefined): Promise<readonly number[]> => {
    host.resetStats();
    const outcome = await workbook.write({ next, standing, previous: "x".repeat(200_000) }, noProgress);
    expect(["written", "unchanged"]).toContain(outcome.kind);
    const syncs = host.stats.log.filter(({ kind }) => kind === "sync");
    return syncs.map(({ requestBytes, responseBytes }) => Math.max(requestBytes, responseBytes));
  };
  await workbook.marks();
  await workbook.read();
  const [first, changed] = [province(), province(12_345)];
  const [whole, one] = [await counted(first, undefined), await counted(changed, first)];
  process.stdout.write(
    `province: ${whole.length} round trips, the largest ${Math.max(...whole)} bytes; one commune changed: ${one.length}\n`,
  );
  expect(whole.length).toBeLessThanOrEqual(40);
  expect(one.length).toBeLessThanOrEqual(8);
  expect(Math.max(...whole, ...one)).toBeLessThan(1_000_000);
  await counted(changed, changed);
  expect(host.stats.writes).toBe(0);
}, 600_000);
