import { compoundNames } from "./compound/read-compound";
import type { ReadResult, RefusalReason } from "./read-result";
import { Refused } from "./refused";
import { readXls } from "./sheetjs/read-xls";

/** .xls has no compression, so what is larger is no report of a unit. */
const largest = 64 * 1024 * 1024;

/** What a compound file is by the streams in it. */
const foreign: readonly (readonly [stream: string, reason: RefusalReason])[] = [
  ["EncryptedPackage", "encrypted"],
  ["WordDocument", "word-document"],
  ["__properties_version1.0", "mail"],
];

/** .xls; and whatever else stands in such a file is refused by its name. */
export async function readCompoundBook(bytes: Uint8Array): Promise<ReadResult> {
  if (bytes.length > largest) throw new Refused("too-large", { cause: "file", bytes: bytes.length });
  const names = compoundNames(bytes);
  const found = foreign.find(([stream]) => names.has(stream));
  if (found) throw new Refused(found[1], found[1] === "word-document" ? { cause: "doc" } : {});
  if (!names.has("Workbook") && !names.has("Book"))
    throw new Refused("not-a-workbook", { cause: "no-stream" });
  return { kind: "book", book: await readXls(bytes), readBy: "sheetjs", notes: [] };
}
