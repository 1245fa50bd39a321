import type { Finding } from "../finding";
import type { SectionPath } from "../outline/section-path";
import { baseName, placeName } from "../submission/file-name";
import { fileQuestion, shortSha } from "../submission/file-question";
import type { Narrative, SourceFile, Submission } from "../submission/submission";
import { blankQuestion } from "./blank-question";
import type { Decisions } from "./decisions";

/** A text with the file it comes from, by its place among the unit's. */
interface Standing {
  readonly narrative: Narrative;
  readonly at: number;
  readonly source: SourceFile;
}

type Say = (code: string, submission: Submission, section: SectionPath, question?: string) => void;

/** The texts of a unit's files as one: workbooks in their order, then its Word files, then what was typed here. */
export class NarrativeMerge {
  readonly #standing = new Map<SectionPath, Standing>();
  /** By section what is asked of two texts, until a later file says something else. */
  readonly #asked = new Map<SectionPath, Finding>();

  constructor(
    readonly decisions: Decisions,
    readonly say: Say,
  ) {}

  get standing(): readonly Standing[] {
    return [...this.#standing.values()];
  }

  get asked(): readonly Finding[] {
    return [...this.#asked.values()];
  }

  fileOf(section: SectionPath): number | undefined {
    return this.#standing.get(section)?.at;
  }

  add(submission: Submission, at: number, blanksCount: boolean): void {
    const { source, narratives } = submission;
    const given = new Set(narratives.map(({ section }) => section));
    for (const narrative of narratives) {
      const { section } = narrative;
      const before = this.#standing.get(section)?.narrative;
      // Read from a sheet of ours that was laid from the Word file: the same text, in rows.
      if (source.isEdit && before && sameText(before.text, narrative.text)) continue;
      if (before && before.text !== narrative.text) {
        this.say("UNIT-008", submission, section);
        this.#asked.delete(section);
      }
      this.#standing.set(section, { narrative, at, source });
    }
    for (const section of [...this.#standing.keys()])
      if (!given.has(section)) this.#blank(submission, section, blanksCount);
  }

  #blank(submission: Submission, section: SectionPath, blanksCount: boolean): void {
    if (!blanksCount) return this.say("UNIT-009", submission, section, blankQuestion(submission));
    this.#standing.delete(section);
    this.#asked.delete(section);
    this.say("UNIT-017", submission, section);
  }

  /**
   * A Word file adds the texts the workbook does not have; where both say something, and not the same, the Word file's is
   * proposed and a person is asked once (practice.md §1). What it does not have it does not blank.
   */
  addWord(submission: Submission, at: number): void {
    const { source } = submission;
    for (const narrative of submission.narratives) {
      const { section } = narrative;
      const before = this.#standing.get(section);
      if (before && sameText(before.narrative.text, narrative.text)) continue;
      if (before && !before.source.isWord && this.#keepsBook(submission, narrative, before)) continue;
      if (before?.source.isWord) this.say("UNIT-008", submission, section);
      this.#standing.set(section, { narrative, at, source });
    }
  }

  /** "aside" keeps the workbook's text, "take" settles the Word file's; until then it stands and the question does too. */
  #keepsBook(submission: Submission, narrative: Narrative, before: Standing): boolean {
    const { section } = narrative;
    const question = wordQuestion(section, before.source, submission.source);
    const decision = this.decisions.of(question);
    if (decision) return decision.kind === "aside";
    this.#asked.set(section, {
      code: "WORD-013",
      severity: "needs-reason",
      ...(submission.unit && { unit: submission.unit }),
      section,
      place: { file: placeName(submission.source), cell: narrative.cell },
      params: {
        book: baseName(placeName(before.source)),
        before: before.narrative.text.slice(0, longestQuote),
        after: narrative.text.slice(0, longestQuote),
      },
      question,
    });
    return false;
  }
}

/** A sentence quotes the beginning only. */
const longestQuote = 200;

/** Asked of two files' texts of one section: another workbook, or another Word file, asks anew. */
export const wordQuestion = (section: string, book: SourceFile, word: SourceFile): string =>
  fileQuestion(`word:${section}:${shortSha(book.sha256)}`, word.sha256);

/** Paragraph for paragraph the same words; dashes, spaces and the signs around a line differ from program to program. */
export function sameText(one: string, other: string): boolean {
  return one === other || plainLines(one) === plainLines(other);
}

const plainLines = (text: string): string =>
  text
    .split("\n")
    .map((line) =>
      line
        .normalize("NFC")
        .replace(/^[-–—+*•\s]+/u, "")
        .replace(/[“”]/g, '"')
        .replace(/\s+/g, " ")
        .trim(),
    )
    .filter((line) => line !== "")
    .join("\n");
