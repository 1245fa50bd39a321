import { readCompoundBook } from "./read-compound-book";
import { readFlatBook } from "./read-flat-book";
import type { ReadResult, RefusalReason } from "./read-result";
import { readZippedBook } from "./read-zipped-book";
import { recogniseFile } from "./recognise-file";
import { Refused } from "./refused";
import { fflateInflater, type Inflater } from "./zip/inflater";

export type { ReadResult, RefusalReason };

/** What a workbook file of any format holds, or why it is refused. Never throws for what is in the file. */
export async function readBook(bytes: Uint8Array, inflater: Inflater = fflateInflater): Promise<ReadResult> {
  try {
    return await readByKind(bytes, inflater);
  } catch (fault) {
    if (fault instanceof Refused) return fault.toRefusal();
    throw fault;
  }
}

function readByKind(bytes: Uint8Array, inflater: Inflater): Promise<ReadResult> {
  const kind = recogniseFile(bytes);
  switch (kind) {
    case "zip":
      return readZippedBook(bytes, inflater);
    case "compound":
      return readCompoundBook(bytes);
    case "xml":
      return readFlatBook(bytes);
    case "empty":
      throw new Refused("empty");
    case "rtf":
      throw new Refused("word-document", { cause: "rtf" });
    case "archive":
      throw new Refused("archive-unsupported");
    case "unknown":
      throw new Refused("not-a-workbook", { cause: "unknown" });
  }
}
