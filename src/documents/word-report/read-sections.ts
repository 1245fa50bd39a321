import type { SectionPath } from "../../domain/outline/section-path";
import { frameLines, isAppendix, isClosing, type FrameLines } from "./frame-lines";
import { HeadingFinder, type FoundHeading } from "./find-heading";
import type { HeadingWords } from "./heading-words";
import { numberedLine } from "./line-number";
import { isSure, placeHeadings } from "./place-headings";
import { SectionTexts, type Doubt } from "./section-texts";
import { piecesOf, tableLines, type Piece } from "./table-lines";
import type { WordParagraph } from "../word-text";
import type { CampaignContext } from "../../domain/campaign/context";

/** What is asked or told of a place in the report. */
export interface Remark {
  readonly code: "WORD-002" | "WORD-003" | "WORD-004" | "WORD-007";
  readonly section: SectionPath;
  /** Of the paragraph, from 1. */
  readonly number: number;
  readonly params: Readonly<Record<string, string | number>>;
  readonly question?: string;
}

export interface ReadSections {
  readonly texts: SectionTexts;
  readonly remarks: readonly Remark[];
  /** Paragraphs before the first heading. */
  readonly before: readonly WordParagraph[];
  /** Sections headed without a doubt. */
  readonly sure: number;
  /** Tables of our own making, passed over: their figures stand in the workbook. */
  readonly skipped: number;
}

/** Where what comes next goes. */
type Target =
  | { readonly kind: "head" }
  | { readonly kind: "leaf"; readonly section: SectionPath; readonly doubt: Doubt | undefined }
  /** Under a heading that has headings of its own below it: no leaf yet. */
  | { readonly kind: "parent"; readonly heading: FoundHeading }
  | { readonly kind: "outside"; readonly isAppendix?: true }
  | { readonly kind: "tail" }
  /** An appendix of ours: figures and lists that stand in the workbook. */
  | { readonly kind: "own-appendix" };

const canLeave: ReadonlySet<Target["kind"]> = new Set(["leaf", "parent", "outside"]);

const longestTail = 250;
/** "Kết quả cụ thể như sau:" leads over to the points below and says nothing itself. */
const longestLeadIn = 200;

/** Gives every paragraph of a report to a section, to the frame around it, or to what is kept outside the outline. */
export function readSections(
  context: CampaignContext,
  words: HeadingWords,
  paragraphs: readonly WordParagraph[],
): ReadSections {
  return new SectionReader(frameLines(context), words, paragraphs).read();
}

class SectionReader {
  readonly #texts = new SectionTexts();
  readonly #remarks: Remark[] = [];
  readonly #before: WordParagraph[] = [];
  readonly #headings: ReturnType<typeof placeHeadings>;
  readonly #pieces: readonly Piece[];
  #target: Target = { kind: "head" };
  #isNewRun = true;
  #sure = 0;
  #skipsTable = false;
  /** The present piece. */
  #at = 0;
  #skipped = 0;

  constructor(
    readonly frame: FrameLines,
    readonly words: HeadingWords,
    paragraphs: readonly WordParagraph[],
  ) {
    this.#headings = placeHeadings(new HeadingFinder(words), paragraphs);
    this.#pieces = piecesOf(paragraphs, (paragraph) => isSure(this.#headings.get(paragraph)));
  }

  read(): ReadSections {
    const last = this.#pieces.findLastIndex((piece) => this.#isHeaded(piece));
    for (const [at, piece] of this.#pieces.entries()) {
      this.#at = at;
      if (piece.kind === "table") this.#table(piece.paragraphs, at > last);
      else this.#paragraph(piece.paragraph, at > last);
    }
    return {
      texts: this.#texts,
      remarks: this.#remarks,
      before: this.#before,
      sure: this.#sure,
      skipped: this.#skipped,
    };
  }

  #isHeaded(piece: Piece): boolean {
    const heading = piece.kind === "paragraph" ? this.#headings.get(piece.paragraph) : undefined;
    return heading !== undefined && heading !== "unknown";
  }

  #paragraph(paragraph: WordParagraph, isBehindAll: boolean): void {
    const heading = this.#headings.get(paragraph);
    if (heading !== undefined && heading !== "unknown") this.#head(paragraph, heading);
    else if (heading === "unknown" && canLeave.has(this.#target.kind)) this.#leave(paragraph);
    else this.#text(paragraph, isBehindAll);
  }

  /** A part of the report the outline does not know. */
  #leave(paragraph: WordParagraph): void {
    this.#target = { kind: "outside" };
    this.#isNewRun = true;
    this.#keep(numberedLine(paragraph).whole, paragraph.number);
  }

  #head(paragraph: WordParagraph, heading: FoundHeading): void {
    const { section } = heading.section;
    const { number } = paragraph;
    if (heading.isSure) this.#sure++;
    if (!section.leaf) {
      this.#target = { kind: "parent", heading };
      return;
    }
    for (const one of [heading.section, ...heading.others]) this.#texts.head(one.section.path);
    this.#target = { kind: "leaf", section: section.path, doubt: this.#askHeading(paragraph, heading) };
    if (heading.behind !== "") this.#add(heading.behind, number);
    if (heading.isTextItself) this.#add(numberedLine(paragraph).whole, number);
  }

  #askHeading({ text, number }: WordParagraph, heading: FoundHeading): Doubt | undefined {
    if (heading.isSure) return undefined;
    const { path } = heading.section.section;
    const question = `heading:${path}:p${number}`;
    const others = heading.others
      .map(({ section }) => `${section.shownPath} ${section.shortName}`)
      .join("; ");
    this.#remarks.push({
      code: others === "" ? "WORD-002" : "WORD-003",
      section: path,
      number,
      params: { text, ...(others !== "" && { others }) },
      question,
    });
    return { question, section: path, firstLine: 0, lines: 0 };
  }

  #text(paragraph: WordParagraph, isBehindAll: boolean): void {
    const { text, number } = paragraph;
    const { whole } = numberedLine(paragraph);
    if (this.frame.isOurs(text)) return;
    if (this.frame.isCaption(text)) {
      this.#skipsTable = true;
      return;
    }
    this.#skipsTable = false;
    if (this.#target.kind === "head") return this.#beforeAll(paragraph);
    if (isBehindAll) this.#turn(text);
    if (this.#target.kind === "tail" && text.length > longestTail) this.#keep(whole, number);
    else this.#add(whole, number);
  }

  /** Behind the last heading: where the signature begins, and where an appendix does. */
  #turn(text: string): void {
    if (isAppendix(text)) {
      const next = this.#pieces[this.#at + 1];
      const isOurs = next?.kind === "paragraph" && this.frame.isAppendixTitle(next.paragraph.text);
      this.#target = isOurs ? { kind: "own-appendix" } : { kind: "outside", isAppendix: true };
      this.#isNewRun = true;
    } else if (isClosing(text) && !this.#isInAppendix) this.#target = { kind: "tail" };
  }

  get #isInAppendix(): boolean {
    return (
      this.#target.kind === "own-appendix" ||
      (this.#target.kind === "outside" && this.#target.isAppendix === true)
    );
  }

  #beforeAll(paragraph: WordParagraph): void {
    this.#before.push(paragraph);
    if (!this.frame.isHead(paragraph)) this.#keep(numberedLine(paragraph).whole, paragraph.number);
    else this.#isNewRun = true;
  }

  #table(paragraphs: readonly WordParagraph[], isBehindAll: boolean): void {
    const isOurs = this.#skipsTable || this.#target.kind === "own-appendix";
    this.#skipsTable = false;
    if (isOurs) this.#skipped++;
    else if (this.#target.kind === "head") for (const paragraph of paragraphs) this.#beforeAll(paragraph);
    else {
      if (isBehindAll && paragraphs.some(({ text }) => isClosing(text)) && !this.#isInAppendix)
        this.#target = { kind: "tail" };
      this.#tableText(paragraphs);
    }
  }

  #tableText(paragraphs: readonly WordParagraph[]): void {
    const number = paragraphs[0]?.number ?? 0;
    const lines = tableLines(paragraphs);
    if (this.#target.kind === "leaf") {
      const params = { text: lines[0] ?? "", count: lines.length };
      this.#remarks.push({ code: "WORD-007", section: this.#target.section, number, params });
    }
    for (const line of lines) this.#add(line, number);
  }

  #add(text: string, number: number): void {
    const target = this.#target;
    if (target.kind === "leaf") this.#texts.add(target.section, text, number, target.doubt);
    else if (target.kind === "parent") this.#underParent(target.heading, text, number);
    else if (target.kind === "outside") this.#keep(text, number);
  }

  /** Text between a heading and the first of those below it: likely of the first, unless it only leads over. */
  #underParent({ section }: FoundHeading, text: string, number: number): void {
    const leaf = this.words.sections
      .slice(section.at + 1)
      .find((below) => below.section.leaf && below.section.path.startsWith(`${section.section.path}.`));
    if (!leaf || (text.endsWith(":") && text.length <= longestLeadIn)) {
      this.#isNewRun = true;
      return this.#keep(text, number);
    }
    const { path } = leaf.section;
    const question = `over:${path}:p${number}`;
    const other = `${section.section.shownPath} ${section.section.shortName}`;
    this.#remarks.push({ code: "WORD-004", section: path, number, params: { text, other }, question });
    const doubt: Doubt = { question, section: path, firstLine: 0, lines: 0 };
    this.#target = { kind: "leaf", section: path, doubt };
    this.#add(text, number);
  }

  #keep(text: string, number: number): void {
    this.#texts.keep(text, number, this.#isNewRun);
    this.#isNewRun = false;
  }
}
