import { shortSha } from "../../domain/submission/file-question";
import { sha256 } from "../../domain/submission/sha256";

/** Keys of the rows of a section, in the hidden column beside the units' codes. */
export const ownKey = "phan-rieng";
export const draftKey = "du-thao";
export const wholeBarKey = "nguyen-van";
export const repeatedKey = (text: string): string => `cung-neu:${markOf(text)}`;
export const wholeKey = (code: string): string => `${code}:nguyen-van`;

/** By what a text is known again: of a draft, whether a person changed it since it was laid. */
export const markOf = (text: string): string => shortSha(sha256(text.replace(/\r\n?/g, "\n").trim()));

/** What a book remembers of a section's draft, as marks of texts. */
export interface DraftMarks {
  /** The draft that was laid beside or below the level's own text. */
  readonly draft: string;
  /** What stood in its row: "" where it said nothing new. */
  readonly laid: string;
  /** The level's own text, "" where there was none. */
  readonly own: string;
  /** The draft that stood before the one who wrote the own text. */
  readonly seen: string;
}

const none = markOf("");

export const draftMarks = (draft: string, laid: string, own: string, seen: string): DraftMarks => ({
  draft: markOf(draft),
  laid: markOf(laid),
  own: markOf(own),
  seen,
});

/**
 * The draft a person had before him when he last wrote the own text: the one that was laid, where he wrote since; the one
 * remembered, where he did not.
 */
export function seenOf(marks: DraftMarks | undefined, own: string): string {
  if (!marks || own === "") return "";
  return markOf(own) === marks.own ? marks.seen : marks.draft;
}

/** A draft that was changed where it stands, and not just cleared, is the level's own text. */
export const isEdited = (marks: DraftMarks | undefined, text: string): boolean =>
  text.trim() !== "" && markOf(text) !== (marks?.laid ?? none);
