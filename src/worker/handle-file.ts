import { createHash } from "node:crypto";
import { inflateRawSync } from "node:zlib";
import type { CampaignContext } from "../domain/campaign/context";
import type { SourceFile } from "../domain/submission/submission";
import { ofUnit } from "../domain/submission/of-unit";
import { noteFindings } from "../files/note-findings";
import { readBook } from "../files/read-book";
import type { Inflater } from "../files/zip/inflater";
import { interpretBook, isForeign } from "../sheets/standard-workbook/interpret";
import type { ReadAnswerMessage, ReadJob } from "./protocol";

/** Node's zlib: many times faster than JavaScript, and it stops at the cap. */
export const nodeInflater: Inflater = {
  inflate(bytes, cap) {
    try {
      return { kind: "bytes", bytes: inflateRawSync(bytes, { maxOutputLength: Math.max(1, cap) }) };
    } catch (fault) {
      const code = fault instanceof Error && "code" in fault ? fault.code : "";
      return { kind: code === "ERR_BUFFER_TOO_LARGE" ? "too-large" : "damaged" };
    }
  },
};

/** Reads one file and says what it means: all that is heavy happens here, away from who waits. */
export async function handleFile(context: CampaignContext, job: ReadJob): Promise<ReadAnswerMessage> {
  const { id } = job;
  const sha256 = createHash("sha256").update(job.bytes).digest("hex");
  const read = await readBook(job.bytes, nodeInflater);
  if (read.kind === "refused") return { id, kind: "refused", reason: read.reason, sha256 };
  const source: SourceFile = {
    file: job.file,
    entry: job.entry,
    sha256,
    lastSaved: read.book.lastSaved,
    sentAt: job.sentAt,
  };
  const submission = interpretBook(context, read.book, source);
  if (isForeign(submission)) return { id, kind: "refused", reason: "foreign", sha256 };
  const findings = [
    ...noteFindings(read.notes, job.entry ?? job.file).map((finding) => ofUnit(finding, submission.unit)),
    ...submission.findings,
  ];
  const figures = submission.figures.toTransfer();
  return { id, kind: "submission", submission: { ...submission, findings, figures } };
}
