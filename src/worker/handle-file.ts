import type { SubmissionData } from "../app/ports";
import type { CampaignContext } from "../domain/campaign/context";
import type { Finding } from "../domain/finding";
import type { SourceFile, Submission } from "../domain/submission/submission";
import { ofUnit } from "../domain/submission/of-unit";
import type { Unarchiver } from "../files/archive/unarchiver";
import { noteFindings } from "../files/note-findings";
import { unpackText } from "../files/pack-text";
import { readBook, type ReadResult } from "../files/read-book";
import type { Inflater } from "../files/zip/inflater";
import type { BookGrid } from "../sheets/grid";
import { isGuidance } from "../sheets/huong-dan-khen-thuong/interpret";
import { interpretBook, isForeign } from "../sheets/standard-workbook/interpret";
import { isReferral } from "../sheets/xin-y-kien/interpret";
import type { ReadAnswerMessage, ReadJob } from "./protocol";
import type { TextFormat } from "./read-word-report";

/** What reading needs of the machine it runs on. */
export interface ReadingTools {
  readonly inflater: Inflater;
  /** Absent: .rar and .7z are refused. */
  readonly unarchiver?: Unarchiver;
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
  const format = textFormatOf(read);
  if (format) return wordAnswer(context, { ...job, format }, tools, sha256);
  if (read.kind === "refused") return { id, kind: "refused", reason: read.reason, sha256 };
  const source = sourceOf(job, sha256, read.book.lastSaved);
  const submission = interpretBook(context, read.book, source);
  if (isForeign(submission)) {
    const isAwards = isReferral(read.book) || isGuidance(read.book);
    const referral = isAwards ? { referral: { book: read.book, source } } : {};
    return { id, kind: "refused", reason: "foreign", sha256, ...referral };
  }
  const notes = noteFindings(read.notes, job.entry ?? job.file).map((finding) =>
    ofUnit(finding, submission.unit),
  );
  const handIns = submission.isConsolidated
    ? await handInsIn(context, read.book, source, tools.inflater)
    : undefined;
  return {
    id,
    submission: dataOf(submission, notes),
    ...(handIns
      ? { kind: "book", handIns: handIns.map((one, at) => dataOf(one, at === 0 ? notes : [])) }
      : { kind: "submission" }),
  };
}

/** What a consolidated workbook carries; what reads it, half of all that reads, is loaded with the first. */
async function handInsIn(
  context: CampaignContext,
  book: BookGrid,
  source: SourceFile,
  inflater: Inflater,
): Promise<readonly Submission[] | undefined> {
  const { handInsInBook } = await import("../app/level/hand-ins-in-book");
  return handInsInBook(context, book, source, (packed) => unpackText(packed, inflater));
}

const textFormats: readonly string[] = ["docx", "doc", "rtf", "odt"] satisfies readonly TextFormat[];

/** Of a text document that can be read. */
function textFormatOf(read: ReadResult): TextFormat | undefined {
  const cause = read.kind === "refused" && read.reason === "word-document" ? read.detail["cause"] : undefined;
  return textFormats.includes(String(cause)) ? (cause as TextFormat) : undefined;
}

const sourceOf = (
  { file, entry, mail }: ReadJob,
  sha256: string,
  lastSaved: string | undefined,
): SourceFile => ({
  ...{ file, entry, sha256, lastSaved },
  sentAt: mail?.sentAt,
  ...(mail?.sender !== undefined && { sender: mail.sender }),
});

/** A unit's report as text; what reads it is loaded with the first. */
async function wordAnswer(
  context: CampaignContext,
  job: ReadJob & { readonly format: TextFormat },
  { inflater }: ReadingTools,
  sha256: string,
): Promise<ReadAnswerMessage> {
  const { readWordReport } = await import("./read-word-report");
  const read = await readWordReport(context, job, sourceOf(job, sha256, undefined), inflater);
  const { id } = job;
  if (read.kind === "refused") return { id, kind: "refused", reason: read.reason, sha256 };
  return { id, kind: "submission", submission: dataOf(read.submission, []) };
}

const dataOf = (submission: Submission, notes: readonly Finding[]): SubmissionData => ({
  ...submission,
  findings: [...notes, ...submission.findings],
  figures: submission.figures.toTransfer(),
});
