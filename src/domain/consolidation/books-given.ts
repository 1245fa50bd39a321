import type { Submission } from "../submission/submission";
import { noDecisions, type Decisions } from "./decisions";
import { orderHandIns } from "./hand-in-order";
import { mergeOwnTexts } from "./merge-books";
import type { PreviousBook } from "./previous-book";
import type { SortedSubmissions } from "./sort-submissions";

/** The consolidated workbooks among what was given, the earlier first. */
export const booksOf = (submissions: readonly Submission[]): readonly Submission[] =>
  orderHandIns(
    submissions.filter(({ fromBook }) => fromBook),
    noDecisions,
  ).submissions;

/** The level's own texts, with those of its other workbooks and of its own forms that came. */
export function ownTextsOf(
  sorted: SortedSubmissions,
  previous: PreviousBook | undefined,
  decisions: Decisions,
): ReturnType<typeof mergeOwnTexts> {
  const texts = [...booksOf(sorted.ownBooks), ...newForms(sorted, previous)];
  return mergeOwnTexts(previous?.ownText ?? new Map(), texts, decisions);
}

/** The consolidating unit's own forms that no result holds yet: what they say in words is its own text. */
function newForms({ own }: SortedSubmissions, previous: PreviousBook | undefined): readonly Submission[] {
  const known = new Set((previous?.journal ?? []).map(({ sha256 }) => sha256));
  return own.filter(({ source }) => !source.isWord && !known.has(source.sha256));
}
