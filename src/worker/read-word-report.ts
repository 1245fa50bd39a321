import { interpretWord } from "../documents/word-report/interpret";
import type { CampaignContext } from "../domain/campaign/context";
import type { SourceFile, Submission } from "../domain/submission/submission";
import { readWord } from "../files/docx/read/read-word";
import type { RefusalReason } from "../files/read-book";
import type { Inflater } from "../files/zip/inflater";
import type { WordRefusal } from "./protocol";

export type WordReportReading =
  | { readonly kind: "submission"; readonly submission: Submission }
  | { readonly kind: "refused"; readonly reason: RefusalReason | WordRefusal };

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
  if (!submission) return { kind: "refused", reason: "not-a-report" };
  const isBlank = submission.narratives.length === 0 && submission.outside.length === 0;
  return isBlank ? { kind: "refused", reason: "blank-report" } : { kind: "submission", submission };
}
