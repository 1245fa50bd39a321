import { levelNamed } from "../word-text/open-text";
import type { DocBytes } from "./doc-bytes";
import { changes, type DocChanges, readChanges, switched } from "./doc-changes";
import type { DocTable } from "./doc-head";

interface OwnStyle {
  readonly name: string;
  /** Word's own number: 1-9 are headings. */
  readonly builtIn: number;
  readonly parent: number;
  readonly letters: DocChanges;
  readonly paragraphs: DocChanges;
}

export interface DocStyle {
  readonly name: string;
  readonly font: number | undefined;
  readonly isBold: boolean;
  /** From 1. */
  readonly level: number | undefined;
  readonly list: number | undefined;
  readonly depth: number | undefined;
}

const deepest = 20;
const noParent = 0xfff;
const none: DocChanges = new Map();
const paragraphKind = 1;

/** The style sheet ([MS-DOC] 2.9.271). */
export class DocStyles {
  readonly #own = new Map<number, OwnStyle>();
  readonly #known = new Map<number, DocStyle>();
  #font: number | undefined;

  constructor(stream: DocBytes, { at, length }: DocTable) {
    if (length < 2) return;
    const headLength = stream.word(at);
    const [count, base] = [stream.word(at + 2), stream.word(at + 4)];
    if (headLength >= 14) this.#font = stream.word(at + 2 + 12);
    let place = at + 2 + headLength;
    for (let number = 0; number < count && place + 2 <= at + length; number++) {
      const size = stream.word(place);
      if (size > 0) this.#own.set(number, readStyle(stream, place + 2, size, base));
      // Each begins at an even place.
      place += 2 + size + (size % 2);
    }
  }

  of(number: number): DocStyle {
    const before = this.#known.get(number);
    if (before) return before;
    const chain: OwnStyle[] = [];
    for (let own = this.#own.get(number); own && chain.length < deepest; own = this.#own.get(own.parent))
      chain.push(own);
    const letter = (change: number): number | undefined =>
      chain.map((own) => own.letters.get(change)).find(isSaid);
    const paragraph = (change: number): number | undefined =>
      chain.map((own) => own.paragraphs.get(change)).find(isSaid);
    const outline = paragraph(changes.outline);
    const named = chain.map(levelOf).find(isSaid);
    const style: DocStyle = {
      name: chain[0]?.name ?? "",
      font: letter(changes.font) ?? this.#font,
      isBold: switched(letter(changes.bold), false),
      level: outline !== undefined && outline < 9 ? outline + 1 : named,
      list: paragraph(changes.list),
      depth: paragraph(changes.depth),
    };
    this.#known.set(number, style);
    return style;
  }
}

const isSaid = (value: number | undefined): boolean => value !== undefined;

const levelOf = ({ builtIn, name }: OwnStyle): number | undefined =>
  builtIn >= 1 && builtIn <= 9 ? builtIn : levelNamed(name);

function readStyle(stream: DocBytes, at: number, size: number, base: number): OwnStyle {
  const [first, second, third] = [stream.word(at), stream.word(at + 2), stream.word(at + 4)];
  const kind = second & 0xf;
  const nameLength = stream.word(at + base);
  const name = stream.wide(at + base + 2, nameLength);
  const style = { name: contentsName(first & 0xfff) ?? name, builtIn: first & 0xfff, parent: second >> 4 };
  const parts = partsOf(stream, at + base + 2 + nameLength * 2 + 2, at + size, third & 0xf);
  const read = (index: number, skip: number): DocChanges => {
    const part = parts[index];
    return part && part.length > skip ? readChanges(stream, part.at + skip, part.length - skip) : none;
  };
  const parent = style.parent === noParent ? -1 : style.parent;
  if (kind !== paragraphKind) return { ...style, parent, letters: read(0, 0), paragraphs: none };
  return { ...style, parent, paragraphs: read(0, 2), letters: read(1, 0) };
}

/** Word's numbers of a table of contents' own styles. */
const contentsName = (builtIn: number): string | undefined =>
  builtIn >= 19 && builtIn <= 27 ? `toc ${builtIn - 18}` : undefined;

/** Each begins at an even place, with its length. */
function partsOf(stream: DocBytes, start: number, end: number, count: number): readonly DocTable[] {
  const parts: DocTable[] = [];
  let place = start;
  for (let index = 0; index < count; index++) {
    place += place % 2 === start % 2 ? 0 : 1;
    if (place + 2 > end) break;
    const length = stream.word(place);
    if (place + 2 + length > end) break;
    parts.push({ at: place + 2, length });
    place += 2 + length;
  }
  return parts;
}
