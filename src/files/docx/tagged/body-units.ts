import { sha256 } from "../../../domain/submission/sha256";
import { childrenOf, rawElements } from "../../xml/raw-elements";
import { XmlScanner } from "../../xml/xml-scanner";

/** The hidden tag of a block of ours: its place among all, and a hash of what it said when it was made. */
export interface BlockTag {
  readonly seq: number;
  readonly hash: string;
}

/** A block of a document's body as it stands: a paragraph, a table, or what divides sections. */
export interface BodyUnit {
  readonly raw: string;
  /** A paragraph's text, or a table's cells in order, blank ones left out. */
  readonly texts: readonly string[];
  readonly isTable: boolean;
  /** Of a heading of the outline: "muc_II_2_a". */
  readonly heading: string | undefined;
  /** Of two paragraphs that were joined, both. */
  readonly tags: readonly BlockTag[];
  /** It ends a section of pages: it stays where it is. */
  readonly isDivision: boolean;
}

export interface DocumentBody {
  readonly before: string;
  readonly units: readonly BodyUnit[];
  readonly after: string;
}

const tagName = /<(?:\w+:)?bookmarkStart\b[^>]*?name="_th_(\d+)_([0-9a-f]{10})"/g;
const headingName = /<(?:\w+:)?bookmarkStart\b[^>]*?name="(muc_[\w]+)"/;

/** Hidden in Word's own lists, for its name begins with "_"; it stays through saving in Word and LibreOffice. */
export const tagText = ({ seq, hash }: BlockTag): string => `_th_${seq}_${hash}`;

/** Of what a block says: programs change spaces and forms of letters, not words. */
export const hashOf = (texts: readonly string[]): string =>
  sha256(texts.map((text) => text.normalize("NFC").replace(/\s+/g, " ").trim()).join("|")).slice(0, 10);

export function bodyOf(xml: string): DocumentBody {
  const [body] = rawElements(xml, "body");
  if (!body) return { before: xml, units: [], after: "" };
  const open = body.raw.indexOf(">") + 1;
  const close = body.raw.lastIndexOf("</");
  return {
    before: xml.slice(0, body.start + open),
    units: childrenOf(body.raw).map(unitOf),
    after: xml.slice(body.start + close),
  };
}

function unitOf(raw: string): BodyUnit {
  const isTable = /^<(?:\w+:)?tbl\b/.test(raw);
  return {
    raw,
    isTable,
    texts: textsIn(raw),
    heading: isTable ? undefined : headingName.exec(raw)?.[1],
    tags: [...raw.matchAll(tagName)].map(([, seq, hash = ""]) => ({ seq: Number(seq), hash })),
    isDivision: /<(?:\w+:)?sectPr\b/.test(raw),
  };
}

const passedOver = new Set(["del", "moveFrom", "Fallback", "pPr", "rPr", "tblPr", "tcPr", "trPr"]);

/** What each paragraph says, blank ones left out. */
function textsIn(raw: string): readonly string[] {
  const texts: string[] = [];
  let text = "";
  const end = (): void => {
    if (text.trim() !== "") texts.push(text.trim());
    text = "";
  };
  const scanner = new XmlScanner(raw);
  while (scanner.next()) {
    const name = scanner.name();
    if (scanner.closing) {
      if (name === "p") end();
    } else if (passedOver.has(name)) scanner.skip();
    else if (name === "t") text += scanner.text();
    else if (name === "br" || name === "tab" || name === "cr") text += " ";
  }
  end();
  return texts;
}
