import { bookmarkOf } from "../outline-headings";
import type { WordParagraph } from "../word-text";
import {
  plain,
  saidWords,
  saysExactly,
  wordedAlike,
  type HeadingWords,
  type SaidWords,
  type WordedSection,
} from "./heading-words";
import { isPartNumber, numberedLine, ordinalOf, type NumberedLine } from "./line-number";

/** What a paragraph heads. */
export interface FoundHeading {
  readonly section: WordedSection;
  /** Certain, by its words, or only likely: then a person is asked. */
  readonly isSure: boolean;
  /** Sections whose headings the same paragraph also says: "1. Thuận lợi, khó khăn". */
  readonly others: readonly WordedSection[];
  /** Text of the section that stands in the same paragraph behind the heading's words. */
  readonly behind: string;
  /** Of a paragraph that still bears our mark of a heading and is none any more: all of it is text. */
  readonly isTextItself?: boolean;
}

/** A heading of nothing the outline knows, high enough that what follows it is no longer the section before it. */
export type Heading = FoundHeading | "unknown" | undefined;

const sure = 0.85;
const likely = 0.6;
/** By its number and place alone a heading is asked about where a few of its words still say the section. */
const barely = 0.4;
/** Nobody writes a longer heading, but the plan has some that are longer: those count whole. */
const longest = 220;
/** A section alike to nearly the same degree leaves neither certain. */
const lead = 0.08;

export class HeadingFinder {
  constructor(readonly words: HeadingWords) {}

  /** By its own words or our mark. `current`: the place of the section that was headed last; -1 before the first. */
  surely(paragraph: WordParagraph, current: number): FoundHeading | undefined {
    const line = numberedLine(paragraph);
    return this.#marked(paragraph, line) ?? this.#exact(paragraph, line, current);
  }

  /** `limit`: the place of the next section that surely is headed further down; what lies behind it cannot come yet. */
  find(paragraph: WordParagraph, current: number, limit: number): Heading {
    const line = numberedLine(paragraph);
    const open = this.words.sections.filter(({ at }) => at > current && at < limit);
    return (
      this.#merged(paragraph, line, open) ??
      this.#withText(paragraph, line, open, current) ??
      this.#alike(paragraph, line, open, current) ??
      unknownHeading(paragraph, line)
    );
  }

  /** Our own form's headings carry bookmarks; one whose words were typed over is text of its section. */
  #marked({ bookmarks }: WordParagraph, { rest }: NumberedLine): FoundHeading | undefined {
    if (bookmarks.length === 0) return undefined;
    const section = this.words.sections.find((one) => bookmarks.includes(bookmarkOf(one.section.path)));
    if (!section) return undefined;
    const said = saidWords(this.words, rest);
    if (!said) return { ...headed(section, false), isTextItself: true };
    if (this.words.sections.some((one) => one !== section && saysExactly(one, said))) return undefined;
    if (wordedAlike(section, said) >= barely) return headed(section, true);
    return { ...headed(section, false), isTextItself: true };
  }

  #saying(text: string, sections = this.words.sections): readonly WordedSection[] {
    const said = saidWords(this.words, text);
    return said ? sections.filter((section) => saysExactly(section, said)) : [];
  }

  /** Its own words, and nothing else: a point inside a text may say the same, so its number or look must agree. */
  #exact(paragraph: WordParagraph, line: NumberedLine, current: number): FoundHeading | undefined {
    const section = this.#nearest(this.#saying(line.rest), line, current);
    if (!section || !this.#mayStandHere(paragraph, line, section, current)) return undefined;
    return headed(section, true);
  }

  #nearest(
    sections: readonly WordedSection[],
    { number }: NumberedLine,
    current: number,
  ): WordedSection | undefined {
    const ordinal = ordinalOf(number);
    const byNumber = sections.filter((section) => ordinal === section.ordinal);
    const of = byNumber.length > 0 ? byNumber : sections;
    return of.find(({ at }) => at > current) ?? of[0];
  }

  #mayStandHere(
    paragraph: WordParagraph,
    { number, rest }: NumberedLine,
    { section, ordinal, at }: WordedSection,
    current: number,
  ): boolean {
    if (at === current) return false;
    const isDashed = section.depth === 3;
    const looks = isLikeHeading(paragraph, rest);
    if (at < current) return looks && ordinalOf(number) === ordinal;
    if (isDashed) return true;
    if (number === "-" || number === "*")
      return paragraph.level !== undefined || this.#leavesBetween(current, at) === 0;
    return looks || ordinalOf(number) !== undefined || this.#leavesBetween(current, at) <= 1;
  }

  /** Leaves that would be passed over between two places in the outline. */
  #leavesBetween(current: number, at: number): number {
    return this.words.sections.slice(current + 1, at).filter(({ section }) => section.leaf).length;
  }

  /** Two headings in one line: the words of two or more sisters, and little else. */
  #merged(
    paragraph: WordParagraph,
    { rest }: NumberedLine,
    open: readonly WordedSection[],
  ): FoundHeading | undefined {
    if (rest.length > longest || !isLikeHeading(paragraph, rest, true)) return undefined;
    const said = ` ${plain(rest)} `;
    const named = open.filter(
      ({ section, whole }) => section.leaf && whole.some((own) => said.includes(` ${own} `)),
    );
    const [first, ...others] = named.filter(({ section }) => section.parent === named[0]?.section.parent);
    if (!first || others.length === 0) return undefined;
    const covered = [first, ...others].reduce(
      (sum, { whole }) => sum + Math.min(...whole.map(countWords)),
      0,
    );
    if (covered < countWords(plain(rest)) * 0.6) return undefined;
    return { section: first, isSure: false, others, behind: "" };
  }

  /** "1. Thuận lợi: Được sự quan tâm …": heading and text in one paragraph. */
  #withText(
    paragraph: WordParagraph,
    line: NumberedLine,
    open: readonly WordedSection[],
    current: number,
  ): FoundHeading | undefined {
    const cut = line.rest.search(/[:.;–\n]|\s-\s/u);
    if (cut < 3 || cut > longest) return undefined;
    const behind = line.rest.slice(cut).replace(/^[\s:.;–-]+/u, "");
    const head = line.rest.slice(0, cut);
    if (behind === "") return undefined;
    const section = this.#nearest(this.#saying(head, open), line, current);
    if (!section?.section.leaf) return undefined;
    const isNumbered = ordinalOf(line.number) === section.ordinal;
    const isNext = this.#leavesBetween(current, section.at) === 0;
    if (!isNumbered && !isNext) return undefined;
    return { ...headed(section, isNumbered || paragraph.isBold || isNext), behind };
  }

  /** Shortened, lengthened, reworded: what is most alike among what may still come. */
  #alike(
    paragraph: WordParagraph,
    line: NumberedLine,
    open: readonly WordedSection[],
    current: number,
  ): FoundHeading | undefined {
    const { number, rest } = line;
    if (rest.length > longest || !isLikeHeading(paragraph, rest, true)) return undefined;
    const said = saidWords(this.words, rest);
    if (!said) return undefined;
    const fitting = open.filter((section) => paragraph.level !== undefined || fitsDepth(number, section));
    const scored = fitting
      .map((section) => ({ section, score: this.#score(section, said, number, current) }))
      .sort((one, other) => other.score - one.score || one.section.at - other.section.at);
    const isHeading = isLikeHeading(paragraph, rest);
    return (
      this.#best(scored, number, isHeading) ??
      (isHeading ? this.#byNumber(paragraph, number, said, open, current) : undefined)
    );
  }

  /** The most alike, certain where it stands out; it needs its number, or the look of a heading. */
  #best(
    [best, next]: readonly { readonly section: WordedSection; readonly score: number }[],
    number: string,
    isHeading: boolean,
  ): FoundHeading | undefined {
    if (!best || best.score < likely) return undefined;
    if (!isHeading && !this.#isNumbered(number, best.section)) return undefined;
    return headed(best.section, best.score >= sure && best.score - (next?.score ?? 0) >= lead);
  }

  /** "2.1" is the first point of what is second above it; "II" is a part, "2" lies in one. */
  #isNumbered(number: string, { section, ordinal }: WordedSection): boolean {
    if (ordinalOf(number) !== ordinal) return false;
    if (section.depth === 1) return isPartNumber(number) || /^\d+$/.test(number);
    const above = number.split(".").at(-2);
    const parent = this.words.sections.find((one) => one.section.path === section.parent);
    return !/^[IVX]+$/.test(number) && (above === undefined || ordinalOf(above) === parent?.ordinal);
  }

  /** What it lies in was headed already, or is what was headed last. */
  #isHeadedAbove({ section }: WordedSection, current: number): boolean {
    const parent = this.words.sections.find((one) => one.section.path === section.parent);
    return parent === undefined || parent.at <= current;
  }

  #score(section: WordedSection, said: SaidWords, number: string, current: number): number {
    const ordinal = ordinalOf(number);
    const byNumber = ordinal === undefined ? 0 : ordinal === section.ordinal ? 0.1 : -0.05;
    return wordedAlike(section, said) + byNumber - 0.02 * this.#leavesBetween(current, section.at);
  }

  /** A reworded heading with the right number, where that number must come: always asked. */
  #byNumber(
    { level }: WordParagraph,
    number: string,
    said: SaidWords,
    open: readonly WordedSection[],
    current: number,
  ): FoundHeading | undefined {
    const next = open.find(
      (section) => this.#isHeadedAbove(section, current) && this.#isNumbered(number, section),
    );
    if (!next || this.#leavesBetween(current, next.at) > 1) return undefined;
    return wordedAlike(next, said) >= barely || level === next.section.depth
      ? headed(next, false)
      : undefined;
  }
}

/** Letters and dashes stand before points, Roman numbers before parts, "2" before anything. */
function fitsDepth(number: string, { section: { depth } }: WordedSection): boolean {
  if (/^(?:[-*]|[a-zđ])$/.test(number)) return depth === 3;
  return /^[IVX]+$/.test(number) ? depth === 1 : true;
}

const headed = (section: WordedSection, isSure: boolean): FoundHeading => ({
  section,
  isSure,
  others: [],
  behind: "",
});

const countWords = (text: string): number => text.split(" ").length;

const isCapitals = (text: string): boolean =>
  text === text.toUpperCase() && text !== text.toLowerCase() && /\p{L}{2}/u.test(text);

/** By its look: a style of headings, bold, capitals; and with `orNumber` a number in front. */
function isLikeHeading(paragraph: WordParagraph, rest: string, orNumber = false): boolean {
  if (/[.;]$/.test(rest) && rest.length > 120) return false;
  const looks = paragraph.level !== undefined || paragraph.isBold || isCapitals(rest);
  return looks || (orNumber && numberedLine(paragraph).number !== "");
}

/** A part of its own ("V. …" in bold, or by its style) ends the section before it. */
function unknownHeading(paragraph: WordParagraph, { number, rest }: NumberedLine): "unknown" | undefined {
  if (rest.length > longest || rest === "") return undefined;
  const isPart = isPartNumber(number) && (paragraph.isBold || isCapitals(rest));
  return paragraph.level === 1 || (isPart && !/^[A-E]$/.test(number)) ? "unknown" : undefined;
}
