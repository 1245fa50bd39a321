import type { CampaignContext } from "../../domain/campaign/context";
import type { Unit } from "../../domain/campaign/campaign";
import { isBelow } from "../../domain/consolidation/sort-submissions";
import type { Finding } from "../../domain/finding";
import { baseName } from "../../domain/submission/file-name";
import type { Submission } from "../../domain/submission/submission";
import { namesOf, sentenceOf } from "../../messages/catalogue";
import { deskSentence, type DeskWord } from "../../messages/desk-words";
import type { Language, Slots } from "../../messages/sentence";
import { checkedFindings } from "../json/check-json";
import type { FileOutcome } from "../ports";
import type { ReceivedLine } from "../results/result-views";
import { answeredIn } from "../unit/unit-book";

/** What is known when a file comes: who consolidates, and what came before. */
export interface Receiving {
  readonly context: CampaignContext;
  readonly unit: Unit;
  readonly before: readonly Submission[];
  readonly language: Language;
}

/** The line of a file that was read. */
export function lineOfSubmission(receiving: Receiving, submission: Submission): ReceivedLine {
  const { context, language } = receiving;
  const { outcome, word, slots } = judge(receiving, submission);
  const found = submission.unit === undefined ? undefined : context.units.get(submission.unit);
  const counts = answeredIn(context, submission);
  return {
    file: shownFile(submission.source),
    outcome,
    unit: found?.name,
    unitCode: found?.code,
    sentence: deskSentence(word, language, { ...counts, ...slots }),
    remarks: outcome === "taken" || outcome === "again" ? remarks(receiving, submission) : [],
  };
}

/** The line of a file that was not. */
export function lineOfRefusal(
  { context, language }: Receiving,
  outcome: Exclude<FileOutcome, { kind: "submission" }>,
): ReceivedLine {
  const kinds = { refused: "refused", foreign: "foreign", "left-aside": "aside" } as const;
  return {
    file: shownFile(outcome),
    outcome: kinds[outcome.status],
    unit: undefined,
    unitCode: undefined,
    sentence: sentenceOf(outcome.finding, namesOf(context), language),
    remarks: [],
  };
}

const shownFile = ({ file, entry }: { readonly file: string; readonly entry: string | undefined }): string =>
  baseName(entry ?? file);

interface Judged {
  readonly outcome: ReceivedLine["outcome"];
  readonly word: DeskWord;
  readonly slots?: Slots;
}

function judge(receiving: Receiving, submission: Submission): Judged {
  const { context, before } = receiving;
  const { source, campaign, isConsolidated, unitIsLikely } = submission;
  if (before.some((one) => one.source.sha256 === source.sha256))
    return { outcome: "duplicate", word: "duplicate" };
  if (isConsolidated) return { outcome: "aside", word: "consolidated" };
  if (campaign !== undefined && campaign !== context.campaign.id)
    return { outcome: "foreign", word: "otherCampaign" };
  const found = submission.unit === undefined ? undefined : context.units.get(submission.unit);
  if (!found || unitIsLikely) return { outcome: "ask", word: found ? "askUnit" : "noUnit" };
  return judgeUnit(receiving, found, submission);
}

function judgeUnit(
  { context, unit, before }: Receiving,
  found: Unit,
  { fromBook, source }: Submission,
): Judged {
  const slots = { unit: namesOf(context).inLine(unit.name) };
  if (fromBook && (found.code === unit.code || isBelow(context, found, unit)))
    return {
      outcome: "taken",
      word: "fromBook",
      slots: { unit: namesOf(context).inLine(found.name) },
    };
  if (found.code === unit.code) return { outcome: "aside", word: "ownReport", slots };
  if (!isBelow(context, found, unit)) return { outcome: "foreign", word: "notBelow", slots };
  if (!found.expected) return { outcome: "aside", word: "unexpected" };
  const { isWord } = source;
  const came = before.some((one) => one.unit === found.code && one.source.isWord === isWord);
  return judgeTaken(came, isWord === true);
}

const judgeTaken = (came: boolean, isWord: boolean): Judged =>
  came
    ? { outcome: "again", word: isWord ? "againWord" : "again" }
    : { outcome: "taken", word: isWord ? "takenWord" : "taken" };

/** How many findings ask for something; each of them stands on the unit's own screen. */
function remarks({ context, language }: Receiving, submission: Submission): readonly string[] {
  const findings = checkedFindings(context, submission);
  const say = (severity: Finding["severity"], word: DeskWord): readonly string[] => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [deskSentence(word, language, { count })];
  };
  return [...say("blocks", "blocks"), ...say("needs-reason", "reasons")];
}
