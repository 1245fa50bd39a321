import type { CampaignContext } from "../../domain/campaign/context";
import { levelOf } from "../../domain/campaign/context";
import type { Unit } from "../../domain/campaign/campaign";
import { fillMail, type MailSlots, type MailWords } from "../../domain/campaign/mail-template";
import { vietnameseDay } from "../../domain/day";
import type { Answers } from "../../domain/submission/submission";
import { parseIsoDay } from "../../domain/day";
import { deadlineInWords } from "../../domain/unit/deadline";
import { recipientOf } from "../../domain/unit/recipient";
import { unitInText } from "../../domain/unit/unit-in-text";
import { mailWords } from "../../messages/mail-words";
import { isConsolidating, type ReportBook } from "../report/word-report";
import type { Amendment, MailTexts, SendRequest, SentNames } from "./send-views";

/** Amendments named in the mail; the workbook that is sent has them all. */
const mostAmendments = 30;

export type MailKind = "send" | "remind" | "complete";

/** The campaign's own words where it has some. */
export function mailOf({ campaign }: CampaignContext, kind: MailKind, slots: MailSlots): MailWords {
  return fillMail(campaign.mail?.[kind] ?? mailWords[kind], slots);
}

/** What every mail about a unit can say. */
export function unitSlots(context: CampaignContext, unit: Unit): MailSlots {
  const { campaign } = context;
  const name = unitInText(context, unit);
  return {
    unit: unit.name,
    code: unit.code,
    title: campaign.title.charAt(0).toLowerCase() + campaign.title.slice(1),
    movement: campaign.movement,
    cutOff: vietnameseDay(campaign.cutOff),
    deadline: deadlineInWords(levelOf(context, unit)),
    sender: levelOf(context, unit).issuer.replace("{unit}", name),
  };
}

/** The mail a report goes with. */
export function sendMail(
  book: ReportBook,
  sent: {
    readonly revision: number;
    readonly amendments: readonly Amendment[];
    readonly files: readonly string[];
  },
): MailTexts {
  const { context, unit } = book;
  const { name, email } = recipientOf(context, unit);
  const { files, amendments, revision } = sent;
  const said = particulars(book);
  const words = mailOf(context, "send", {
    ...unitSlots(context, unit),
    ...said,
    recipient: name,
    revision: String(revision),
    files: files.map(mailWords.line).join(""),
    amendments: amendmentLines(amendments),
  });
  return { to: email, ...words };
}

function amendmentLines(amendments: readonly Amendment[]): string {
  const lines = amendments
    .slice(0, mostAmendments)
    .map(({ what, before, after, reason }) => mailWords.amended(what, before, after, reason));
  const more = amendments.length - mostAmendments;
  return lines.join("") + (more > 0 ? mailWords.more(more) : "");
}

/** What the report itself says of its signed document and of who made it: the campaign's particulars of the report. */
function particulars(book: ReportBook): MailSlots {
  if (isConsolidating(book)) return {};
  const said = (part: string): string => textOf(book.context, book.submission, part);
  return {
    document: mailWords.document(said("M03"), said("M03.ngay")),
    contact: [said("M05"), said("M05.dien-thoai"), said("M05.email")]
      .filter((text) => text !== "")
      .join(", "),
  };
}

function textOf({ index }: CampaignContext, { figures }: Answers, part: string): string {
  const slot = index.slots.find((one) => one.part.id === part)?.slot;
  const value = slot === undefined ? undefined : figures.value(slot);
  if (typeof value !== "string") return "";
  const day = parseIsoDay(value);
  return day ? vietnameseDay(day) : value;
}

export const filesOf = (
  { workbook, report, letter }: SentNames,
  { withReport, withLetter }: SendRequest,
): readonly string[] => [workbook, ...(withReport ? [report] : []), ...(withLetter ? [letter] : [])];
