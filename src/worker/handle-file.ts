import { handInsInBook } from "../app/hand-ins-in-book";
import type { SubmissionData } from "../app/ports";
import type { CampaignContext } from "../domain/campaign/context";
import type { Finding } from "../domain/finding";
import type { SourceFile, Submission } from "../domain/submission/submission";
import { ofUnit } from "../domain/submission/of-unit";
import { noteFindings } from "../files/note-findings";
import { unpackText } from "../files/pack-text";
import { readBook } from "../files/read-book";
import type { Inflater } from "../files/zip/inflater";
import { interpretBook, isForeign } from "../sheets/standard-workbook/interpret";
import type { ReadAnswerMessage, ReadJob } from "./protocol";

/** What reading needs of the machine it runs on. */
export interface ReadingTools {
  readonly inflater: Inflater;
  /** In small hexadecimal letters. */
  readonly sha256: (bytes: Uint8Array) => Promise<string>;
}

/** Reads one file and says what it means: all that is heavy happens here, away from who waits. */
export async function handleFile(
  context: CampaignContext,
  job: ReadJob,
  tools: ReadingTools,
): Promise<ReadAnswerMessage> {
  const { id } = job;
  const sha256 = await tools.sha256(job.bytes);
  const read = await readBook(job.bytes, tools.inflater);
  if (read.kind === "refused") return { id, kind: "refused", reason: read.reason, sha256 };
  const source: SourceFile = {
    file: job.file,
    entry: job.entry,
    sha256,
    lastSaved: read.book.lastSaved,
    sentAt: job.mail?.sentAt,
    ...(job.mail?.sender !== undefined && { sender: job.mail.sender }),
  };
  const submission = interpretBook(context, read.book, source);
  if (isForeign(submission)) return { id, kind: "refused", reason: "foreign", sha256 };
  const notes = noteFindings(read.notes, job.entry ?? job.file).map((finding) =>
    ofUnit(finding, submission.unit),
  );
  const handIns = submission.isConsolidated
    ? handInsInBook(context, read.book, source, (packed) => unpackText(packed, tools.inflater))
    : undefined;
  return {
    id,
    submission: dataOf(submission, notes),
    ...(handIns
      ? { kind: "book", handIns: handIns.map((one, at) => dataOf(one, at === 0 ? notes : [])) }
      : { kind: "submission" }),
  };
}

const dataOf = (submission: Submission, notes: readonly Finding[]): SubmissionData => ({
  ...submission,
  findings: [...notes, ...submission.findings],
  figures: submission.figures.toTransfer(),
});
