import type { ListRow } from "../../src/domain/submission/submission";
import { layConsolidatedWorkbook } from "../../src/sheets/consolidated-workbook/lay";
import type { BookSpec } from "../../src/sheets/spec";
import { sampleAnswers } from "../../src/samples/sample-answers";
import { districtOf, submissionOf, unitOf } from "../support/consolidated";
import { everyRule } from "../support/every-rule";
import { noProgress, openWorkbook } from "./open-workbook";

/** The 14 communes of Định Quán: every indicator on, all periods, 2,500 letters a narrative, 40 nominations each. */
function fourteenCommunes(): BookSpec {
  const context = everyRule();
  const unit = unitOf(context, "736");
  const children = context.childrenOf.get(unit.code) ?? [];
  const submissions = children.map((child) => {
    const answers = sampleAnswers(context, child, 7);
    return submissionOf(context, child, {
      ...answers,
      narratives: answers.narratives.map((one) => ({ ...one, text: lengthened(one.text, 2_500) })),
      lists: nominations(answers.lists),
    });
  });
  return layConsolidatedWorkbook(districtOf(context, "736", { submissions }));
}

const lengthened = (text: string, length: number): string =>
  `${text}\n`.repeat(Math.ceil(length / (text.length + 1))).slice(0, length);

/** 40 nominees a commune: those there are, with other names. */
function nominations(lists: readonly ListRow[]): readonly ListRow[] {
  const nominees = lists.filter(({ list }) => list.startsWith("nominate"));
  const others = lists.filter(({ list }) => !list.startsWith("nominate"));
  const more = Array.from({ length: 40 }, (_, at) => nominees[at % Math.max(1, nominees.length)]);
  return [...others, ...more.flatMap((row) => row ?? [])];
}

test("fourteen communes go into the open workbook in at most 12 round trips of at most 1 MB", async () => {
  const { host, workbook } = await openWorkbook();
  await workbook.marks();
  await workbook.read();
  const book = fourteenCommunes();
  const outcome = await workbook.write(
    { next: book, standing: undefined, previous: "x".repeat(200_000) },
    noProgress,
  );
  const log = host.stats.log.filter(({ kind }) => kind === "sync");
  const shown = log.map(
    ({ requestBytes, responseBytes, actions }) =>
      `${requestBytes} bytes there, ${responseBytes} back, ${actions} actions`,
  );
  console.log(
    `${log.length} round trips, opening and reading the empty workbook among them:\n${shown.join("\n")}`,
  );
  expect([...host.missing.keys()]).toEqual([]);
  expect(outcome).toEqual({ kind: "written", sheets: book.sheets.map(({ name }) => name) });
  expect(log.length).toBeLessThanOrEqual(12);
  for (const { requestBytes, responseBytes } of log)
    expect(Math.max(requestBytes, responseBytes)).toBeLessThan(1_000_000);

  host.resetStats();
  const again = await workbook.write({ next: book, standing: book, previous: "y" }, noProgress);
  expect(again).toEqual({ kind: "unchanged" });
  expect(host.stats.writes).toBe(0);
});
