import type { WordText } from "../../documents/word-text";
import { compoundStreams, type Streams } from "../compound/compound-streams";
import { readSavedInstant, readUserProperties } from "../compound/read-property-set";
import { Refused } from "../refused";
import { DocBytes } from "./doc-bytes";
import { readHead } from "./doc-head";
import { DocReader } from "./doc-reader";

/** What a Word 97-2003 file holds ([MS-DOC]). Refused: a password, Word 95 and older, what breaks off. */
export async function readDoc(bytes: Uint8Array): Promise<WordText> {
  const streams = await compoundStreams(bytes, "doc");
  const document = streamOf(streams, "WordDocument");
  const head = readHead(document);
  const { paragraphs, left } = new DocReader(document, streamOf(streams, head.tableStream), head).read();
  const properties =
    orNothing(() => readUserProperties(summary(streams, "DocumentSummaryInformation"))) ?? {};
  const lastSaved = orNothing(() => readSavedInstant(summary(streams, "SummaryInformation")));
  return { properties, ...(lastSaved !== undefined && { lastSaved }), paragraphs, left };
}

function streamOf(streams: Streams, name: string): DocBytes {
  const stream = streams.get(name);
  if (!stream) throw new Refused("truncated", { cause: "no-document", what: name });
  return new DocBytes(stream);
}

/** A sign nobody sees stands in front of their names. */
const summary = (streams: Streams, name: string): Uint8Array =>
  [...streams].find(([path]) => path.slice(1) === name)?.[1] ?? new Uint8Array(0);

/** Properties are one mark of identity among several: a damaged list of them is no reason to refuse the text. */
function orNothing<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (fault) {
    if (fault instanceof RangeError) return undefined;
    throw fault;
  }
}
