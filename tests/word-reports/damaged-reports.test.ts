import type { Submission } from "../../src/domain/submission/submission";
import { readWord } from "../../src/files/docx/read/read-word";
import { sampleAnswers } from "../../src/samples/sample-answers";
import { nodeInflater } from "../../src/worker/node-reading-tools";
import { dongNai } from "../support/campaign";
import { unitOf } from "../support/consolidated";
import { wordDamages } from "./damages";
import { misplaced, submissionIn } from "./judge-report";
import { reportLines } from "./report-lines";
import { wordFile, type WordLine } from "./word-file";

const context = dongNai();
const units = ["26206", "26209", "26218"].map((code) => unitOf(context, code));
function readLines(lines: readonly WordLine[]): Submission {
  const read = readWord(wordFile({ lines }), nodeInflater);
  if (read.kind !== "word") throw new Error(read.reason);
  return submissionIn(context, read.document);
}

test.each(wordDamages)("$name: every paragraph has its section, or is named", (damage) => {
  expect(wordDamages.length).toBeGreaterThanOrEqual(20);
  for (const unit of units) {
    const lines = reportLines(context, unit, sampleAnswers(context, unit, 7));
    const submission = readLines(damage.apply(lines, context));
    expect(misplaced(context, lines, damage, submission)).toEqual([]);
    expect(submission.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining([...(damage.tells ?? [])]),
    );
    expect([submission.unit, submission.unitIsLikely]).toEqual([unit.code, false]);
  }
});

test("what is certain is not asked: without doubts there are no questions", () => {
  for (const damage of wordDamages.filter(({ doubtful }) => doubtful === undefined)) {
    const lines = reportLines(context, units[0] as never, sampleAnswers(context, units[0] as never, 7));
    const { findings, narratives } = readLines(damage.apply(lines, context));
    expect([damage.name, findings.filter(({ severity }) => severity === "needs-reason")]).toEqual([
      damage.name,
      [],
    ]);
    expect([damage.name, narratives.length]).toEqual([damage.name, 15]);
  }
});
