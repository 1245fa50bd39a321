import { interpretWord } from "../documents/word-report/interpret";
import type { CampaignContext } from "../domain/campaign/context";
import type { SourceFile, Submission } from "../domain/submission/submission";
import { readWord } from "../files/docx/read/read-word";
import type { RefusalReason } from "../files/read-book";
import type { Inflater } from "../files/zip/inflater";

export type WordReportReading =
  | { readonly kind: "submission"; readonly submission: Submission }
  | { readonly kind: "refused"; readonly reason: RefusalReason | "not-a-report" };

/** A .docx as a unit's report, or why it is none. */
export function readWordReport(
  context: CampaignContext,
  bytes: Uint8Array,
  source: SourceFile,
  inflater: Inflater,
): WordReportReading {
  const read = readWord(bytes, inflater);
  if (read.kind === "refused") return read;
  const submission = interpretWord(context, read.document, source);
  return submission ? { kind: "submission", submission } : { kind: "refused", reason: "not-a-report" };
}
