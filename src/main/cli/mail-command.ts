import { join } from "node:path";
import { ConsolidatingBook } from "../../app/level/consolidating-book";
import { formDate } from "../../app/form-date";
import { unitIn } from "../../app/open-book";
import type { DeskPorts, FileOutcome } from "../../app/ports";
import { remindersOf, reminderFiles } from "../../app/sending/reminders";
import { filesOf } from "../../app/sending/mail-text";
import { mailDraft, sendPlan, type Sending } from "../../app/sending/send-report";
import { sentBefore } from "../../app/sending/sent-before";
import type { SendPlan, SendRequest } from "../../app/sending/send-views";
import { readStanding } from "../../app/level/standing-book";
import { UnitBook } from "../../app/unit/unit-book";
import type { ReportBook } from "../../app/report/word-report";
import type { CampaignContext } from "../../domain/campaign/context";
import { addressesIn } from "../../domain/text/mail-address";
import { writeDocument } from "../../files/docx/write-document";
import { writeEml } from "../../files/mail/write-eml";
import { writeBook } from "../../files/xlsx/write-book";
import { writeZip } from "../../files/zip/write-zip";
import { cliSentence } from "../../messages/cli-words";
import { nodeReadingTools } from "../../worker/node-reading-tools";
import { readChosen } from "../../worker/read-chosen";
import { intoFile } from "../into-file";
import { nodeDeflater } from "../node-deflater";
import { updateReport } from "../update-report";
import { required, WrongCall, type CliArguments } from "./arguments";
import { campaignNamed } from "./campaign-option";
import type { Speech } from "./console";
import { bookAt, type BookFile, bytesAt, campaignIn, packing } from "./open-book";
import { refuseFolder, writeWhole } from "./write-files";

const files: DeskPorts["files"] = {
  writeBook: (book) => Promise.resolve(writeBook(book, nodeDeflater)),
  intoFile,
  writeDocument: (document) => writeDocument(document, nodeDeflater),
  writeMail: (draft) => Promise.resolve(writeEml(draft)),
  updateDocument: updateReport,
  zip: (named) => Promise.resolve(writeZip(named, nodeDeflater)),
};

/**
 * `mail BOOK.xlsx --out DRAFT.eml`: the draft a unit's workbook, or a level's book, is sent with. With `--remind` drafts for
 * the units below that have sent nothing, or whose report went back.
 */
export async function mailCommand(given: CliArguments, speech: Speech): Promise<number> {
  const out = required(given.out, "out");
  const [file, ...others] = given.files;
  if (file === undefined || others.length > 0) throw new WrongCall("oneBook");
  const opened = await bookAt(file);
  const context = await campaignNamed(given.campaign ?? campaignIn(opened.book));
  const book = reportBook(context, opened);
  if (!book) throw new WrongCall("noBook", { file });
  if (given.remind) return remind(book, out, file, speech);
  await refuseFolder(out);
  const before = sentBefore(context, book.unit, await outcomesIn(context, given.previous));
  if (before.kind !== "none" && before.kind !== "taken")
    throw new WrongCall("notSentBefore", { file: given.previous ?? "", unit: book.unit.name });
  const { book: grid, source, bytes } = opened;
  const sending = { book, before, properties: grid.properties, file: { bytes, sha256: source.sha256 } };
  return send(sending, { ...given, out, now: momentOf(context, book, opened) }, speech);
}

interface SendCall extends Pick<CliArguments, "to" | "seal" | "letter"> {
  readonly out: string;
  readonly now: string;
}

async function send(
  sending: Sending,
  { out, now, to, seal, letter }: SendCall,
  speech: Speech,
): Promise<number> {
  if (to !== undefined && addressesIn(to).refused.length > 0) throw new WrongCall("address", { to });
  const request: SendRequest = { withReport: true, withLetter: letter, isSealed: seal, reasons: {} };
  const plan = sendPlan(sending, request, now);
  const mail = { ...plan.mail, to: to ?? plan.mail.to };
  const ports = { files, clock: { now: () => now } };
  const made = await mailDraft(sending, request, mail, ports, speech.language);
  await writeWhole(out, made.bytes);
  tellPlan(plan, speech);
  if (made.note !== undefined) speech.err(made.note);
  speech.err(cliSentence("written", speech.language, { file: out }));
  if (speech.json) speech.out(JSON.stringify(sentJson(sending, { plan, to: mail.to, file: out, request })));
  return plan.blocking > 0 || plan.pending !== "none" ? 1 : 0;
}

function tellPlan({ blocking, toExplain, pending }: SendPlan, { err, language }: Speech): void {
  if (blocking + toExplain > 0)
    err(cliSentence("sendFindings", language, { blocks: blocking, reasons: toExplain }));
  if (pending !== "none") err(cliSentence("sendPending", language));
}

function sentJson(
  { book }: Sending,
  sent: {
    readonly plan: SendPlan;
    readonly request: SendRequest;
    readonly to: string;
    readonly file: string;
  },
): object {
  const { plan, to, file, request } = sent;
  const { revision, mail, names, amendments, blocking, toExplain, pending } = plan;
  const attachments = filesOf(names, request);
  return {
    ...{ unit: book.unit.code, campaign: book.context.campaign.id, file, revision },
    ...{ to, subject: mail.subject, attachments, amendments, blocking, toExplain, pending },
  };
}

async function remind(book: ReportBook, out: string, file: string, speech: Speech): Promise<number> {
  if (!("result" in book)) throw new WrongCall("noReminders", { file });
  const { reminders, list } = remindersOf(book.result());
  const made = await reminderFiles(reminders, files);
  const isZip = /\.zip$/i.test(out);
  if (isZip) await writeWhole(out, await files.zip(made));
  else for (const { name, bytes } of made) await writeWhole(join(out, name), bytes);
  speech.err(list);
  speech.err(cliSentence("writtenReminders", speech.language, { count: made.length, file: out }));
  if (speech.json)
    speech.out(
      JSON.stringify({
        ...{ unit: book.unit.code, campaign: book.context.campaign.id, list },
        reminders: reminders.map(({ unit, kind, missing, mail, fileName }) => ({
          ...{ unit, kind, to: mail.to, subject: mail.subject, missing },
          file: isZip ? fileName : join(out, fileName),
        })),
      }),
    );
  return 0;
}

function reportBook(context: CampaignContext, { book, source }: BookFile): ReportBook | undefined {
  const standing = readStanding(context, book, packing);
  if (standing) {
    const consolidating = new ConsolidatingBook(context, standing, packing);
    consolidating.takeEdits(book, source.lastSaved ?? standing.previous.madeAt, "vi");
    return consolidating;
  }
  const unit = unitIn(context, book);
  return unit && new UnitBook(context, unit, book);
}

/** Time comes from the inputs: the same book gives the same draft on any day. */
const momentOf = (context: CampaignContext, book: ReportBook, { source }: BookFile): string =>
  source.lastSaved ?? ("result" in book ? book.result().madeAt : formDate(context));

/** The hand-in before: a workbook, or the mail it went with. */
async function outcomesIn(
  context: CampaignContext,
  file: string | undefined,
): Promise<readonly FileOutcome[] | undefined> {
  if (file === undefined) return undefined;
  const found: FileOutcome[] = [];
  const bytes = await bytesAt(file);
  for await (const outcome of readChosen(context, { name: file, bytes }, nodeReadingTools))
    found.push(outcome);
  return found;
}
