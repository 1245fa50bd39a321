import type { Finding } from "../finding";
import { shortSha } from "../submission/file-question";
import type { Submission } from "../submission/submission";
import { shownDecision, type Decision, type Decisions } from "./decisions";
import { dayIn, receivedUnit } from "./received-day";

/** Decisions of this run that answer nothing the files given ask: a slip in an id would else pass unseen. */
export function strayDecisions(
  { entries }: Decisions,
  submissions: readonly Submission[],
): readonly Finding[] {
  const asked = new Set(submissions.flatMap(questionsIn));
  const files = new Set(
    submissions.filter(({ isConsolidated }) => !isConsolidated).map(({ source }) => shortSha(source.sha256)),
  );
  const units = new Set<string>(submissions.flatMap(({ unit }) => unit ?? []));
  const isAsked = (question: string, decision: Decision): boolean => {
    // What is asked of a correction no file asks.
    if (question.startsWith("keep-")) return true;
    const received = receivedUnit(question);
    if (received !== undefined)
      return units.has(received) && (decision.kind === "take" || dayIn(decision) !== undefined);
    const [, book] = /^own:[^:]+:([^:]+)$/.exec(question) ?? [];
    if (book !== undefined) return files.has(book);
    const word = /^word:[^:]+:([^@]+)@(.+)$/.exec(question);
    if (word) return word.slice(1).every((sha) => files.has(sha));
    const [, kind, ...named] = /^(unit|blank|order):([^:]+)(?::([^:]+))?$/.exec(question) ?? [];
    if (kind === undefined) return asked.has(question);
    return named.every((sha) => sha === undefined || files.has(sha));
  };
  return [...entries].flatMap(([question, decision]): readonly Finding[] =>
    isAsked(question, decision)
      ? []
      : [
          {
            code: "UNIT-027",
            severity: "notes",
            place: {},
            params: { question, answer: shownDecision(decision) },
          },
        ],
  );
}

const questionsIn = ({ findings, proposals = [], doubtfulTexts = [] }: Submission): readonly string[] =>
  [...findings, ...proposals, ...doubtfulTexts].flatMap(({ question }) => question ?? []);
