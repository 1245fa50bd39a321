import type { Submission } from "../../src/domain/submission/submission";
import { interpretWord } from "../../src/documents/word-report/interpret";
import { readWord } from "../../src/files/docx/read/read-word";
import { sampleAnswers } from "../../src/samples/sample-answers";
import { nodeInflater } from "../../src/worker/node-reading-tools";
import { dongNai } from "../support/campaign";
import { unitOf } from "../support/consolidated";
import type { WordDamage } from "./damage-steps";
import { wordDamages } from "./damages";
import { reportLines } from "./report-lines";
import { wordFile, type WordLine } from "./word-file";

const context = dongNai();
const units = ["26206", "26209", "26218"].map((code) => unitOf(context, code));
const source = {
  file: "BC.docx",
  entry: undefined,
  sha256: "5".repeat(64),
  lastSaved: undefined,
  sentAt: undefined,
};

const words = (text: string): string =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

function readLines(lines: readonly WordLine[]): Submission {
  const read = readWord(wordFile({ lines }), nodeInflater);
  if (read.kind !== "word") throw new Error(read.reason);
  const submission = interpretWord(context, read.document, source);
  if (!submission) throw new Error("no report");
  return submission;
}

/** Where every line went: to "I.1", to "I.1?" where it is asked, "outside". */
function placesIn(submission: Submission): readonly { readonly words: string; readonly at: string }[] {
  const asked = new Set(submission.findings.flatMap(({ question }) => question ?? []));
  const texts = submission.narratives.flatMap(({ section, text }) =>
    text.split("\n").map((line, at) => {
      const doubt = (submission.doubtfulTexts ?? []).find(
        (one) => one.section === section && at >= one.firstLine && at < one.firstLine + one.lines,
      );
      return { words: words(line), at: doubt && asked.has(doubt.question) ? `${section}?` : section };
    }),
  );
  return [...texts, ...submission.outside.map(({ text }) => ({ words: words(text), at: "outside" }))];
}

/** What is wrong with where a paragraph stands; undefined where it is right, or may be where it is. */
function wrong(
  places: ReturnType<typeof placesIn>,
  { text, of }: WordLine,
  { doubtful = [] }: WordDamage,
): string | undefined {
  const wanted = words(text);
  const at = places.filter((place) => place.words.includes(wanted)).map((place) => place.at);
  const own = of === "-" ? "outside" : (of ?? "");
  if (at.length === 0) return `lost: ${of} ${text.slice(0, 60)}`;
  if (at.includes(own)) return undefined;
  const isAsked = at.every((one) => one.endsWith("?") || one === "outside" || doubtful.includes(one));
  if (doubtful.includes(own) && isAsked) return undefined;
  return `${of} stands in ${at.join(", ")}: ${text.slice(0, 60)}`;
}

test.each(wordDamages)("$name: every paragraph has its section, or is named", (damage) => {
  expect(wordDamages.length).toBeGreaterThanOrEqual(20);
  for (const unit of units) {
    const lines = reportLines(context, unit, sampleAnswers(context, unit, 7));
    const submission = readLines(damage.apply(lines, context));
    const origins = lines.filter(({ of }) => of !== undefined);
    const added = damage
      .apply(lines, context)
      .filter(({ of, font }) => of !== undefined && font === undefined)
      .filter(({ text }) => !origins.some((one) => text.includes(one.text.slice(2))));
    const places = placesIn(submission);
    expect([...origins, ...added].flatMap((line) => wrong(places, line, damage) ?? [])).toEqual([]);
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
