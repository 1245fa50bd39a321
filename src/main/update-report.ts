import type { UpdatedFile } from "../app/ports";
import type { DocumentSpec } from "../documents/spec";
import { updateDocument } from "../files/docx/tagged/update-document";
import { writeDocument } from "../files/docx/write-document";
import { fflateInflater } from "../files/zip/inflater";

/** The report as it is now, over one that was edited in Word. It comes with the library that writes Word documents. */
export async function updateReport(
  edited: Uint8Array,
  document: DocumentSpec,
  putBack: readonly number[] = [],
): Promise<UpdatedFile | "untagged" | "unreadable"> {
  const update = updateDocument(edited, await writeDocument(document), { inflater: fflateInflater }, putBack);
  if (update.kind === "refused") return "unreadable";
  return update.kind === "untagged" ? "untagged" : update;
}
