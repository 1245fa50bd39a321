import { isoOfDay } from "../../domain/day";
import { recipientOf } from "../../domain/unit/recipient";
import { vietnamMoment } from "../../domain/vietnam-time";
import { revisionIn, sealIn } from "../../domain/submission/identity-properties";
import { coverLetter } from "../../documents/cover-letter";
import { numberMarks, writeNumber } from "../../domain/text/write-number";
import { coverLetterWords } from "../../messages/cover-letter-words";
import { deskSentence } from "../../messages/desk-words";
import type { Language } from "../../messages/sentence";
import type { MailAttachment } from "../../documents/mail-draft";
import type { MadeFile } from "../made-file";
import { fileNameOf } from "../file-name";
import type { DeskPorts, UnitFile } from "../ports";
import { isConsolidating, makeReport, type ReportBook, reportPlan } from "../report/word-report";
import { levelAmendments, unitAmendments } from "./amendments";
import { filesOf, sendMail } from "./mail-text";
import type { SentBefore } from "./sent-before";
import type { Amendment, MailTexts, SendPlan, SendRequest, SentNames } from "./send-views";
import { ownSheets, sealOfBook, sentWorkbook } from "./sent-workbook";

/** The workbook that is sent, as it stands now. */
export interface Sending {
  readonly book: ReportBook;
  /** docProps/custom.xml of the workbook. */
  readonly properties: Readonly<Record<string, string>>;
  readonly before: SentBefore;
  /** The workbook as a file, where there is one. */
  readonly file?: UnitFile | undefined;
}

type SendPorts = Pick<DeskPorts, "files" | "clock">;

/** What would be sent, to whom, and what still blocks. */
export function sendPlan(sending: Sending, request: SendRequest, now: string): SendPlan {
  const { book, before } = sending;
  const { context, unit } = book;
  const amendments = amendmentsOf(sending, request);
  const sealed = sealedOf(sending);
  const revision = revisionOf(sending, amendments, sealed?.isChanged === true);
  const names = sentNames(sending, revision, now);
  const mail = sendMail(book, { revision, amendments, files: filesOf(names, request) });
  return {
    ...{ unit: unit.name, recipient: recipientOf(context, unit).name },
    ...{ revision, sealed, amendments, names, mail },
    ...countsOf(book),
    pending: pendingOf(book),
    before: before.kind,
  };
}

/** The workbook alone, as it goes out. */
export async function sentBook(
  sending: Sending,
  request: SendRequest,
  ports: SendPorts,
): Promise<
  MailAttachment & {
    readonly isWhole: boolean;
  }
> {
  const now = ports.clock.now();
  const { revision, amendments, names } = sendPlan(sending, request, now);
  const { book, file } = sending;
  const sealedAt = request.isSealed ? now : undefined;
  const made = await sentWorkbook(ports.files, { book, revision, amendments, sealedAt, file });
  return { name: names.workbook, ...made };
}

/** The Word report that goes along, with all appendices and the workbook's own signer. */
export async function sentReport(
  sending: Sending,
  request: SendRequest,
  ports: SendPorts,
): Promise<MailAttachment> {
  const now = ports.clock.now();
  const { names } = sendPlan(sending, request, now);
  const { appendices, signer } = reportPlan(sending.book, now);
  const made = await makeReport(sending.book, { appendices: appendices.map(({ id }) => id), signer }, ports);
  if (made.kind !== "file") throw new Error(made.kind);
  return { name: names.report, bytes: made.bytes };
}

/** Changes named in the letter; the workbook that goes along has them all. */
const mostChanges = 20;

/** Công văn: what goes along and, of a later hand-in, what it changes. */
export async function sentLetter(
  sending: Sending,
  request: SendRequest,
  ports: SendPorts,
): Promise<MailAttachment> {
  const createdAt = ports.clock.now();
  const { names, revision, amendments } = sendPlan(sending, request, createdAt);
  const { context, unit } = sending.book;
  const { name, position } = reportPlan(sending.book, createdAt).signer;
  const more = amendments.length - mostChanges;
  const letter = coverLetter(context, {
    ...{ unit, revision, createdAt, workbook: names.workbook },
    report: request.withReport ? names.report : undefined,
    amendments: [
      ...amendments
        .slice(0, mostChanges)
        .map(({ what, before, after, reason }) => coverLetterWords.changed(what, before, after, reason)),
      ...(more > 0 ? [coverLetterWords.more(more)] : []),
    ],
    signer: { name: name || undefined, position: position || undefined },
  });
  return { name: names.letter, bytes: await ports.files.writeDocument(letter) };
}

/** Mail servers take 25 MB at most, and a mail is a third larger than its files. */
const large = 20 * 1024 * 1024;

/** The draft with its files, as .eml. */
export async function mailDraft(
  sending: Sending,
  request: SendRequest,
  mail: MailTexts,
  ports: SendPorts,
  language: Language,
): Promise<Extract<MadeFile, { kind: "file" }>> {
  const { names } = sendPlan(sending, request, ports.clock.now());
  const book = await sentBook(sending, request, ports);
  const attachments = [
    { name: book.name, bytes: book.bytes },
    ...(request.withReport ? [await sentReport(sending, request, ports)] : []),
    ...(request.withLetter ? [await sentLetter(sending, request, ports)] : []),
  ];
  const bytes = await ports.files.writeMail({ ...mail, attachments });
  const notes = [...ownSheetsNote(sending.book, book.isWhole, language), ...sizeNote(bytes.length, language)];
  return { kind: "file", name: names.draft, bytes, ...(notes.length > 0 && { note: notes.join(" ") }) };
}

export function ownSheetsNote(book: ReportBook, isWhole: boolean, language: Language): readonly string[] {
  const own = isConsolidating(book) || isWhole ? [] : ownSheets(book);
  return own.length === 0 ? [] : [deskSentence("ownSheetsPlain", language, { sheets: own.join(", ") })];
}

/** The whole is always said: people know what their mailbox takes. */
function sizeNote(bytes: number, language: Language): readonly string[] {
  const megabytes = bytes / 1024 / 1024;
  const size = writeNumber(Math.max(0.1, megabytes), 1, numberMarks[language]);
  return [deskSentence(bytes <= large ? "mailSize" : "mailLarge", language, { size })];
}

function countsOf(book: ReportBook): Pick<SendPlan, "blocking" | "toExplain"> {
  const findings = isConsolidating(book) ? (book.standingResult() ?? book.result()).findings : book.findings;
  const count = (severity: string): number => findings.filter((one) => one.severity === severity).length;
  return { blocking: count("blocks"), toExplain: count("needs-reason") };
}

function pendingOf(book: ReportBook): SendPlan["pending"] {
  if (!isConsolidating(book)) return "none";
  if (!book.hasResult) return "no-result";
  return book.isPending ? "changed" : "none";
}

function sealedOf({ book, properties }: Sending): SendPlan["sealed"] {
  const found = sealIn(properties);
  return found && { at: found.at, isChanged: found.seal !== sealOfBook(book) };
}

/** A later hand-in is one more than the one it changes; without that, one more where the sealed workbook was changed. */
function revisionOf(
  { book, properties, before }: Sending,
  amendments: readonly Amendment[],
  isChanged: boolean,
): number {
  if (before.kind === "taken") return before.revision + (amendments.length > 0 ? 1 : 0);
  const own = isConsolidating(book) ? revisionIn(properties) : book.submission.revision;
  return own + (isChanged ? 1 : 0);
}

function amendmentsOf({ book, before }: Sending, { reasons }: SendRequest): readonly Amendment[] {
  if (before.kind !== "taken") return [];
  const found = isConsolidating(book)
    ? before.result
      ? levelAmendments(before.result, book.standingResult() ?? book.result())
      : []
    : unitAmendments(book.context, before.submission, book.submission);
  return found.map((one) => ({ ...one, reason: reasons[one.id]?.trim() || one.reason }));
}

/** "BC-SOKET-NTM_736-DinhQuan_20231128_v1.xlsx": the day in Vietnam, lần gửi. */
function sentNames({ book }: Sending, revision: number, now: string): SentNames {
  const { day } = vietnamMoment(now) ?? {};
  const date = day ? `_${isoOfDay(day).replaceAll("-", "")}` : "";
  const name = `${fileNameOf(book.context, book.unit)}${date}_v${revision}`;
  return {
    workbook: `${name}.xlsx`,
    report: `${name}.docx`,
    letter: `${name}_CongVan.docx`,
    draft: `${name}.eml`,
  };
}
