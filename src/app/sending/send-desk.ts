import type { Language } from "../../messages/sentence";
import type { ConsolidatingBook } from "../level/consolidating-book";
import type { MadeFile } from "../made-file";
import { NotThatBook } from "../not-that-book";
import type { DeskPorts, FileOutcome } from "../ports";
import type { UnitDesk } from "../unit/unit-desk";
import { isConsolidating, type ReportBook } from "../report/word-report";
import { remindersOf, reminderFiles } from "./reminders";
import {
  mailDraft,
  ownSheetsNote,
  sentBook,
  sentLetter,
  sentReport,
  sendPlan,
  type Sending,
} from "./send-report";
import { sentBefore } from "./sent-before";
import type { MailTexts, ReminderPlan, SendPlan, SendRequest, SentPart } from "./send-views";

/** Gửi báo cáo and reminders, over whichever workbook is open. */
export class SendDesk {
  #before: readonly FileOutcome[] | undefined;

  constructor(
    readonly ports: DeskPorts,
    readonly book: UnitDesk | ConsolidatingBook,
  ) {}

  /** The file sent before, as the reader read it; undefined: there is none. */
  takeSent(outcomes: readonly FileOutcome[] | undefined): void {
    this.#before = outcomes;
  }

  async plan(request: SendRequest, language: Language): Promise<SendPlan> {
    return sendPlan(await this.#sending(language), request, this.ports.clock.now());
  }

  async file(request: SendRequest, what: SentPart, language: Language): Promise<MadeFile> {
    const sending = await this.#sending(language, what === "workbook");
    if (what === "report") return { kind: "file", ...(await sentReport(sending, request, this.ports)) };
    if (what === "letter") return { kind: "file", ...(await sentLetter(sending, request, this.ports)) };
    const { name, bytes, isWhole } = await sentBook(sending, request, this.ports);
    const [note] = ownSheetsNote(sending.book, isWhole, language);
    return { kind: "file", name, bytes, ...(note !== undefined && { note }) };
  }

  /** Where files cannot be saved from here: the workbook in a window of its own, to be saved there under the name given. */
  async open(request: SendRequest, language: Language): Promise<MadeFile> {
    const { name, bytes } = await sentBook(await this.#sending(language, true), request, this.ports);
    return (await this.ports.workbook.openCopy(bytes)) ? { kind: "opened" } : { kind: "file", name, bytes };
  }

  async draft(request: SendRequest, mail: MailTexts, language: Language): Promise<MadeFile> {
    return mailDraft(await this.#sending(language, true), request, mail, this.ports, language);
  }

  reminders(): ReminderPlan {
    return remindersOf(this.#consolidating().result());
  }

  /** One draft, or several as one zip. */
  async reminderDrafts(units: readonly string[]): Promise<MadeFile> {
    const { reminders } = this.reminders();
    const made = await reminderFiles(
      reminders.filter(({ unit }) => units.includes(unit)),
      this.ports.files,
    );
    const [first] = made;
    if (!first) throw new RangeError(`nobody to remind: ${units.join(", ")}`);
    if (made.length === 1) return { kind: "file", ...first };
    return { kind: "file", name: "ThuNhac.zip", bytes: await this.ports.files.zip(made) };
  }

  #consolidating(): ConsolidatingBook {
    if (!("result" in this.book)) throw new NotThatBook("units to remind");
    return this.book;
  }

  /** The workbook as it stands now, with what was typed into it since. */
  async #sending(language: Language, asFile = false): Promise<Sending> {
    const { workbook, clock } = this.ports;
    const book: ReportBook = "result" in this.book ? this.book : await this.book.book();
    if (isConsolidating(book)) book.reread(await workbook.read(), clock.now(), language);
    const { properties } = await workbook.marks();
    const file = asFile ? await workbook.file?.() : undefined;
    return { book, properties, file, before: sentBefore(book.context, book.unit, this.#before) };
  }
}
