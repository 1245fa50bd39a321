import { NotUnderstood } from "./not-understood";
import type { MoreText } from "./xml-scanner";

const utf8 = new TextDecoder("utf-8");
const utf8Within = new TextDecoder("utf-8", { ignoreBOM: true });
const utf16Little = new TextDecoder("utf-16le");
const utf16Big = new TextDecoder("utf-16be");
const ascii = new TextDecoder("latin1");
const declaration = /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/;
const declarationLength = 120;
const less = 0x3c;

/** What decodes two bytes a character, with a byte order mark or without; undefined where one byte is no half of any. */
function wideDecoder([first, second]: Uint8Array): TextDecoder | undefined {
  if ((first === 0xff && second === 0xfe) || (first === less && second === 0)) return utf16Little;
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === less)) return utf16Big;
  return undefined;
}

/** The encoding a part declares, where that is not UTF-8 or a part of it. */
function otherEncoding(bytes: Uint8Array): string | undefined {
  const said = declaration.exec(ascii.decode(bytes.subarray(0, declarationLength)))?.[1]?.toLowerCase();
  return said === "utf-8" || said === "us-ascii" ? undefined : said;
}

/** A part's text by its byte order mark, its first bytes or its declaration. A broken character becomes U+FFFD. */
export function decodePart(bytes: Uint8Array): string {
  const wide = wideDecoder(bytes);
  if (wide) return wide.decode(bytes);
  const encoding = otherEncoding(bytes);
  return encoding === undefined ? utf8.decode(bytes) : decodeAs(encoding, bytes);
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    throw new NotUnderstood(`encoding ${encoding}`);
  }
}

/** A part as a scanner walks over it, and what a stretch of it says. */
export interface PartText {
  readonly xml: string;
  readonly said: (stretch: string) => string;
  /** What comes behind `xml`; absent: `xml` is all of it. */
  readonly more?: MoreText;
  /** Whether each character of `xml` is a byte. */
  readonly isBytes: boolean;
}

/** Each byte as the character of its number. */
type Characters = (bytes: Uint8Array) => string;

/**
 * The same for a large part of which little is looked at: UTF-8 is left as bytes, one a character, and only stretches that
 * are asked for are decoded. All that is markup in it is ASCII, and stands where it would stand in the text.
 */
export function partText(bytes: Uint8Array, characters?: Characters): PartText {
  return characters && isUtf8(bytes)
    ? { xml: characters(bytes), said: decodeStretch, isBytes: true }
    : { xml: decodePart(bytes), said: (stretch) => stretch, isBytes: false };
}

const isUtf8 = (bytes: Uint8Array): boolean =>
  wideDecoder(bytes) === undefined && otherEncoding(bytes) === undefined;

/**
 * The same of a part with many elements of one kind, a stretch of some of them at a time: to begin with, the first. A text of
 * a megabyte is put into memory that is new each time, and that costs more than reading it. `between`: where a stretch ends
 * and the next begins, as it stands in most parts: `</row><row `. Should it stand in a comment or a value, what is
 * cut in two there is malformed: the part is to be read whole then.
 */
export function partStretches(
  bytes: Uint8Array,
  characters: Characters | undefined,
  between: string,
): PartText {
  if (!characters || bytes.length <= stretchLength || !isUtf8(bytes)) return partText(bytes, characters);
  const more = new Stretches(bytes, characters, between);
  return { xml: more.next() ?? "", said: decodeStretch, more, isBytes: true };
}

/** A text up to this length lies where memory is used again and again. */
const stretchLength = 60_000;

class Stretches implements MoreText {
  private at = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly characters: Characters,
    private readonly between: string,
  ) {}

  next(): string | undefined {
    const { at, bytes, between } = this;
    if (at >= bytes.length) return undefined;
    const stretch = this.characters(bytes.subarray(at, at + stretchLength));
    const cut = stretch.lastIndexOf(between);
    if (cut < 0 || at + stretch.length === bytes.length) return this.rest();
    const length = cut + between.indexOf("<", 1);
    this.at = at + length;
    return stretch.slice(0, length);
  }

  rest(): string {
    const rest = this.characters(this.bytes.subarray(this.at));
    this.at = this.bytes.length;
    return rest;
  }
}

const beyondAscii = /[\u0080-\u00ff]/;

function decodeStretch(stretch: string): string {
  if (!beyondAscii.test(stretch)) return stretch;
  const bytes = new Uint8Array(stretch.length);
  for (let at = 0; at < stretch.length; at++) bytes[at] = stretch.charCodeAt(at);
  return utf8Within.decode(bytes);
}
