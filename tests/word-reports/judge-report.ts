import type { Submission } from "../../src/domain/submission/submission";
import { interpretWord } from "../../src/documents/word-report/interpret";
import type { WordText } from "../../src/documents/word-text";
import type { CampaignContext } from "../../src/domain/campaign/context";
import type { WordDamage } from "./damage-steps";
import type { WordLine } from "./word-file";

const source = {
  file: "BC.docx",
  entry: undefined,
  sha256: "5".repeat(64),
  lastSaved: undefined,
  sentAt: undefined,
};

export function submissionIn(context: CampaignContext, document: WordText): Submission {
  const submission = interpretWord(context, document, source);
  if (!submission) throw new Error("no report");
  return submission;
}

const words = (text: string): string =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

type Places = readonly { readonly words: string; readonly at: string }[];

/** Where every line went: to "I.1", to "I.1?" where it is asked, "outside". */
function placesIn(submission: Submission): Places {
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
function wrong(places: Places, { text, of }: WordLine, { doubtful = [] }: WordDamage): string | undefined {
  const wanted = words(text);
  const at = places.filter((place) => place.words.includes(wanted)).map((place) => place.at);
  const own = of === "-" ? "outside" : (of ?? "");
  if (at.length === 0) return `lost: ${of} ${text.slice(0, 60)}`;
  if (at.includes(own)) return undefined;
  const isAsked = at.every((one) => one.endsWith("?") || one === "outside" || doubtful.includes(one));
  if (doubtful.includes(own) && isAsked) return undefined;
  return `${of} stands in ${at.join(", ")}: ${text.slice(0, 60)}`;
}

/** Every paragraph of the report, and every one somebody added, that is lost or stands elsewhere without a word. */
export function misplaced(
  context: CampaignContext,
  lines: readonly WordLine[],
  damage: WordDamage,
  submission: Submission,
): readonly string[] {
  const origins = lines.filter(({ of }) => of !== undefined);
  const added = damage
    .apply(lines, context)
    .filter(({ of, font }) => of !== undefined && font === undefined)
    .filter(({ text }) => !origins.some((one) => text.includes(one.text.slice(2))));
  const places = placesIn(submission);
  return [...origins, ...added].flatMap((line) => wrong(places, line, damage) ?? []);
}
