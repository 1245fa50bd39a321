import { Refused } from "../refused";
import { decodeXml } from "./xml-text";

const less = "<";
const cdata = "<![CDATA[";
const greater = 0x3e;
const slash = 0x2f;
const colon = 0x3a;
const equalsSign = 0x3d;
const exclamation = 0x21;
const question = 0x3f;
const quote = 0x22;
const apostrophe = 0x27;
const space = 0x20;

const asItStands = (stretch: string): string => stretch;

/** Says what a stretch of a part means: the scanner's `decode` says it too, anew each time. */
export interface StretchDecoder {
  meaning(stretch: string, scanner: XmlScanner): string;
}

const decodeAnew: StretchDecoder = { meaning: (stretch, scanner) => scanner.decode(stretch) };

/** Takes an attribute's name and where its value stands. */
export interface LetterTaker {
  takeLetter(letter: number, from: number, to: number): void;
}

/** What of a part comes behind the text a scanner has: a stretch at a time, or all of it. */
export interface MoreText {
  /** Begins with a tag, where what was given before ended with one; undefined at the part's end. */
  next(): string | undefined;
  rest(): string;
}

/** A part that breaks off or is no XML. Lenient readers would take what stands before the break for the whole. */
export function malformed(what: string): Refused {
  return new Refused("unreadable", { cause: "malformed", what });
}

/**
 * Walks over a part tag by tag without building anything: a workbook is mostly cells nobody filled in. Names are
 * compared without their prefix, in any namespace. Every step looks at what lies before it once only, so that no
 * part, however made, takes more than linear time.
 */
export class XmlScanner {
  /** Whether the present tag is `</…>`. */
  closing = false;
  /** Whether it is `<…/>`. */
  empty = false;
  /** Its name without prefix stands at [nameStart, nameEnd), its attributes at [nameEnd, tagEnd). */
  nameStart = 0;
  nameEnd = 0;
  tagEnd = 0;
  private at = 0;

  /**
   * `xml`: the stretch at hand, all places are places in it. `said`: what a stretch of it says, where that is not what stands
   * there (decode-part.ts).
   */
  constructor(
    public xml: string,
    private readonly said: (stretch: string) => string = asItStands,
    private readonly more?: MoreText,
  ) {}

  /** On to the next tag, over text, comments and instructions; false at the end. */
  next(): boolean {
    for (;;) {
      const open = this.xml.indexOf(less, this.at);
      if (open < 0) {
        if (this.goOn()) continue;
        return false;
      }
      const code = this.xml.charCodeAt(open + 1);
      if (code !== exclamation && code !== question) {
        this.readTag(open, code === slash);
        return true;
      }
      this.at = this.endOfMarkup(open);
    }
  }

  /** All that comes behind the present tag is at hand from here on. */
  takeRest(): void {
    this.xml += this.more?.rest() ?? "";
  }

  /** On to the first tag of this name at or after a place that is known to stand outside any tag. */
  jump(place: number): void {
    this.at = place;
  }

  is(name: string): boolean {
    return this.nameEnd - this.nameStart === name.length && this.xml.startsWith(name, this.nameStart);
  }

  name(): string {
    return this.xml.slice(this.nameStart, this.nameEnd);
  }

  /** An attribute of the present tag, decoded; its prefix, if any, does not count. */
  attribute(name: string): string | undefined {
    const raw = this.rawAttribute(name);
    return raw === undefined ? undefined : this.decode(raw);
  }

  /** The same as it stands: for numbers and words of the format, of which there are many. */
  rawAttribute(name: string): string | undefined {
    const { xml, tagEnd } = this;
    let at = this.nameEnd;
    while (at < tagEnd) {
      if (xml.charCodeAt(at) !== equalsSign) {
        at++;
        continue;
      }
      const from = this.openingQuote(at + 1);
      const to = this.closingQuote(from);
      if (this.endsWith(at, name)) return xml.slice(from + 1, to);
      at = to + 1;
    }
    return undefined;
  }

  /** Attributes of one letter, as they stand, in one walk: a cell has three of them, and there are many cells. */
  rawLetters(taker: LetterTaker): void {
    const { xml, tagEnd } = this;
    let at = this.nameEnd;
    while (at < tagEnd) {
      if (xml.charCodeAt(at) !== equalsSign) {
        at++;
        continue;
      }
      const from = this.openingQuote(at + 1);
      const to = this.closingQuote(from);
      const letter = this.letterBefore(at);
      if (letter > 0) taker.takeLetter(letter, from + 1, to);
      at = to + 1;
    }
  }

  /** The decoded text of the present element up to its end; elements inside it are passed over. */
  text(): string {
    return this.textBy(decodeAnew);
  }

  /** The same, by one who may know what a stretch means. */
  textBy(decoder: StretchDecoder): string {
    if (this.empty) return "";
    const from = this.tagEnd + 1;
    const end = this.xml.indexOf(less, from);
    // Nearly always nothing but text and the closing tag.
    if (this.xml.charCodeAt(end + 1) === slash) {
      this.readTag(end, true);
      return from === end ? "" : decoder.meaning(this.xml.slice(from, end), this);
    }
    return this.mixedText(from);
  }

  /** What a stretch of the part means. */
  decode(stretch: string): string {
    return decodeXml(this.said(stretch));
  }

  /** Past the end of the present element and all it holds. */
  skip(): void {
    let depth = this.empty ? 0 : 1;
    while (depth > 0) {
      if (!this.next()) throw malformed("element without end");
      depth += this.depthOfTag();
    }
  }

  private goOn(): boolean {
    const stretch = this.more?.next();
    if (stretch === undefined) return false;
    this.xml = stretch;
    this.at = 0;
    return true;
  }

  private readTag(open: number, closing: boolean): void {
    const { xml } = this;
    this.closing = closing;
    let at = open + (closing ? 2 : 1);
    this.nameStart = at;
    let code = xml.charCodeAt(at);
    while (code > space && code !== slash && code !== greater) {
      if (code === colon) this.nameStart = at + 1;
      code = xml.charCodeAt(++at);
    }
    this.nameEnd = at;
    this.tagEnd = this.endOfTag(at);
    this.empty = !closing && xml.charCodeAt(this.tagEnd - 1) === slash;
    this.at = this.tagEnd + 1;
  }

  /** A ">" inside quotes ends nothing. */
  private endOfTag(from: number): number {
    const { xml } = this;
    let at = from;
    let code = xml.charCodeAt(at);
    while (code !== greater) {
      if (code === quote || code === apostrophe) at = this.closingQuote(at);
      // Beyond the end every code is NaN, which is unequal to itself.
      else if (code !== code) throw malformed("tag without end");
      code = xml.charCodeAt(++at);
    }
    return at;
  }

  private openingQuote(from: number): number {
    let at = from;
    while (this.xml.charCodeAt(at) <= space) at++;
    const code = this.xml.charCodeAt(at);
    if (code !== quote && code !== apostrophe) throw malformed("attribute without quotes");
    return at;
  }

  private closingQuote(from: number): number {
    const wanted = this.xml.charCodeAt(from);
    let at = from + 1;
    let code = this.xml.charCodeAt(at);
    while (code !== wanted) {
      if (code !== code) throw malformed("quote without end");
      code = this.xml.charCodeAt(++at);
    }
    return at;
  }

  /** Whether the attribute name that ends before `end` is this one. */
  private endsWith(end: number, name: string): boolean {
    let last = end;
    while (this.xml.charCodeAt(last - 1) <= space) last--;
    const first = last - name.length;
    if (first <= this.nameEnd || !this.xml.startsWith(name, first)) return false;
    const before = this.xml.charCodeAt(first - 1);
    return before <= space || before === colon;
  }

  /** The code of the attribute name that ends before `end`, where that is one letter; else 0. */
  private letterBefore(end: number): number {
    let last = end - 1;
    while (this.xml.charCodeAt(last) <= space) last--;
    const before = this.xml.charCodeAt(last - 1);
    return last > this.nameEnd && (before <= space || before === colon) ? this.xml.charCodeAt(last) : 0;
  }

  private mixedText(from: number): string {
    let text = "";
    let depth = 1;
    let at = from;
    while (depth > 0) {
      const open = this.xml.indexOf(less, at);
      if (open < 0) throw malformed("element without end");
      if (depth === 1) text += this.decode(this.xml.slice(at, open));
      const code = this.xml.charCodeAt(open + 1);
      if (code === exclamation || code === question) {
        at = this.endOfMarkup(open);
        if (depth === 1) text += this.literalText(open, at);
      } else {
        this.readTag(open, code === slash);
        at = this.tagEnd + 1;
        depth += this.depthOfTag();
      }
    }
    return text;
  }

  /** How the present tag changes the depth of elements. */
  private depthOfTag(): number {
    if (this.closing) return -1;
    return this.empty ? 0 : 1;
  }

  /** What a CDATA section says; comments and instructions say nothing. */
  private literalText(open: number, end: number): string {
    return this.xml.startsWith(cdata, open) ? this.said(this.xml.slice(open + cdata.length, end - 3)) : "";
  }

  /** The place after a comment, CDATA section or instruction. A document type has no place in a workbook. */
  private endOfMarkup(open: number): number {
    const closer = this.closerOf(open);
    const end = this.xml.indexOf(closer, open + 2);
    if (end < 0) throw malformed("markup without end");
    return end + closer.length;
  }

  private closerOf(open: number): string {
    if (this.xml.charCodeAt(open + 1) === question) return "?>";
    if (this.xml.startsWith("<!--", open)) return "-->";
    if (this.xml.startsWith(cdata, open)) return "]]>";
    throw new Refused("unreadable", { cause: "document-type" });
  }
}
