import type { WordText } from "../../../documents/word-text";
import { Refused } from "../../refused";
import type { Refusal } from "../../read-result";
import { readCustomProperties, readLastSaved } from "../../xlsx/quick/read-properties";
import { readRelationships, relationshipsPart } from "../../xlsx/quick/read-relationships";
import { ListCounter } from "../../word-text/list-counter";
import { decodePart } from "../../xml/decode-part";
import type { Inflater } from "../../zip/inflater";
import { openZip, type ZipArchive } from "../../zip/open-zip";
import { zipLimits } from "../../zip/zip-limits";
import { readBody } from "./read-body";
import { readNotes } from "./read-notes";
import { readNumbering } from "./read-numbering";
import { readStyles } from "./read-styles";

export interface ReadWord {
  readonly kind: "word";
  readonly document: WordText;
}

const usualBody = "word/document.xml";

/**
 * What a .docx holds as text, or why it is refused. Read under the same limits as a workbook: nothing is inflated before
 * the directory was judged, nothing beyond what it declares, and nothing outside the package is ever looked at.
 */
export function readWord(bytes: Uint8Array, inflater: Inflater): ReadWord | Refusal {
  try {
    return { kind: "word", document: readPackage(openZip(bytes, zipLimits, inflater)) };
  } catch (fault) {
    if (fault instanceof Refused) return fault.toRefusal();
    throw fault;
  }
}

function readPackage(zip: ZipArchive): WordText {
  const text = (name: string | undefined): string => {
    const entry = name === undefined ? undefined : zip.find(name);
    return entry ? decodePart(zip.inflate(entry)) : "";
  };
  const main = mainPart(text);
  if (!zip.find(main)) throw new Refused("truncated", { cause: "no-document" });
  const relationships = readRelationships(text(relationshipsPart(main)), main);
  const related = (type: string): string =>
    text(relationships.find((relationship) => relationship.type === type)?.target ?? `word/${type}.xml`);
  const styles = readStyles(related("styles"));
  const numbering = readNumbering(related("numbering"));
  const parts = { styles, lists: new ListCounter(numbering) };
  const notes = new Map([
    ...readNotes(related("footnotes"), parts),
    ...readNotes(related("endnotes"), parts),
  ]);
  const { paragraphs, left } = readBody(text(main), { ...parts, notes });
  const lastSaved = readLastSaved(text("docProps/core.xml"));
  return {
    properties: readCustomProperties(text("docProps/custom.xml")),
    ...(lastSaved !== undefined && { lastSaved }),
    paragraphs,
    left,
  };
}

/** Its usual place, unless the package says another. */
function mainPart(text: (name: string) => string): string {
  const found = readRelationships(text("_rels/.rels"), "").find(({ type }) => type === "officeDocument");
  return found?.target ?? usualBody;
}
