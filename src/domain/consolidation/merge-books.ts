import type { Finding } from "../finding";
import type { SectionPath } from "../outline/section-path";
import { placeName } from "../submission/file-name";
import { ownTextQuestion } from "../submission/file-question";
import type { Submission } from "../submission/submission";
import { type Decision, parseDecision, shownDecision, type Decisions } from "./decisions";

/** Letters of a text that a finding quotes. */
const quoted = 80;

interface Merged<Key, Value> {
  readonly entries: ReadonlyMap<Key, Value>;
  readonly findings: readonly Finding[];
}

/**
 * What was decided in the consolidated workbooks that were handed in (practice.md §12). Of two that answer a question
 * differently the later one holds, and it is asked again.
 *
 * @param books consolidated workbooks, the earlier first.
 * @param known what is decided already, here or in the book that stands: it holds before all of them.
 */
export function carriedDecisions(
  books: readonly Submission[],
  known: ReadonlyMap<string, Decision>,
): Merged<string, Decision> {
  const entries = new Map<string, Decision>();
  const findings = new Map<string, Finding>();
  for (const { fromBook, source, unit } of books) {
    for (const [question, text] of fromBook?.decisions ?? []) {
      const decision = parseDecision(text);
      if (!decision || known.has(question)) continue;
      const before = entries.get(question);
      if (before && shownDecision(before) !== text)
        findings.set(question, {
          code: "UNIT-030",
          severity: "needs-reason",
          ...(unit && { unit }),
          place: { file: placeName(source) },
          params: { question, before: shownDecision(before), after: text },
          question,
        });
      entries.set(question, decision);
    }
  }
  return { entries, findings: [...findings.values()] };
}

/**
 * The level's own texts, with those of other consolidated workbooks of the same unit: what only one of them says is taken;
 * where two say something else the text that stands stays until a person takes the other.
 */
export function mergeOwnTexts(
  standing: ReadonlyMap<SectionPath, string>,
  books: readonly Submission[],
  decisions: Decisions,
): Merged<SectionPath, string> {
  const entries = new Map(standing);
  const findings: Finding[] = [];
  for (const { narratives, source, unit } of books) {
    for (const { section, text, sheet, cell } of narratives) {
      const own = entries.get(section);
      if (own === text) continue;
      const question = ownTextQuestion(section, source.sha256);
      const answer = decisions.of(question);
      if (own === undefined || answer?.kind === "take") entries.set(section, text);
      else if (answer === undefined)
        findings.push({
          code: "UNIT-029",
          severity: "needs-reason",
          ...(unit && { unit }),
          section,
          place: { file: placeName(source), sheet, cell },
          params: { ours: own.slice(0, quoted), theirs: text.slice(0, quoted) },
          question,
        });
    }
  }
  return { entries, findings };
}
