import { readAs, seemsLegacy } from "../domain/text/legacy-encoding";
import { a1OfCell } from "../domain/submission/a1-of-cell";
import type { DraftPlace, FindingSubject, SubmissionDraft } from "./submission-draft";
import type { WrittenText } from "./written-text";

/** A text with the cell it stands in. */
export interface PlacedText extends WrittenText {
  readonly place: DraftPlace;
}

/**
 * Texts of one leaf, or one note, that were typed in an old encoding: what was converted by its font is noted, what only
 * seems so is asked about and stays as it stands. One finding each, with all cells.
 */
export function sayLegacy(
  draft: SubmissionDraft,
  texts: readonly PlacedText[],
  subject: FindingSubject,
): void {
  say(
    draft,
    "PLACE-027",
    texts.filter(({ found }) => found !== undefined),
    subject,
  );
  say(
    draft,
    "PLACE-028",
    texts.flatMap((text) => {
      const encoding = text.found === undefined ? seemsLegacy(text.text) : undefined;
      return encoding ? [{ ...text, found: text.text, text: readAs(text.text, encoding) }] : [];
    }),
    subject,
  );
}

const longest = 120;
/** So many cells are named; more are counted. */
const mostNamed = 12;

function say(
  draft: SubmissionDraft,
  code: "PLACE-027" | "PLACE-028",
  texts: readonly PlacedText[],
  subject: FindingSubject,
): void {
  const [first] = texts;
  if (!first) return;
  const names = texts.slice(0, mostNamed).map(({ place: { row, column } }) => a1OfCell(row, column));
  const params = {
    text: (first.found ?? "").slice(0, longest),
    reading: first.text.slice(0, longest),
    count: texts.length,
    cells: `${names.join(", ")}${texts.length > mostNamed ? ", …" : ""}`,
  };
  draft.find(code, code === "PLACE-027" ? "notes" : "needs-reason", first.place, params, subject);
}
