import type { WordText } from "../../documents/word-text";
import { Refused } from "../refused";
import { RtfReader } from "./rtf-reader";

/** A text report has no pictures to speak of in it; what is larger is none. */
const largest = 64 * 1024 * 1024;

/** What an RTF file holds; many a file called .doc is one. Linear in its length; a file that breaks off is refused. */
export function readRtf(bytes: Uint8Array): WordText {
  if (bytes.length > largest) throw new Refused("too-large", { cause: "file", bytes: bytes.length });
  return new RtfReader(bytes).read();
}
