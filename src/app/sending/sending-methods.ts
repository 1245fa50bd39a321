import type { UnitCode } from "../../domain/unit/unit-code";
import type { Language } from "../../messages/sentence";
import type { ConsolidatingBook } from "../level/consolidating-book";
import type { Desk } from "../desk";
import type { MadeFile } from "../made-file";
import type { DeskPorts, FileOutcome } from "../ports";
import type { ReportRequest } from "../report/report-views";
import { UnitDesk } from "../unit/unit-desk";
import { makeReport, type ReportBook, reportPlan, updateReport } from "../report/word-report";
import { SendDesk } from "./send-desk";
import type { MailTexts, SendRequest, SentPart } from "./send-views";

type SendingMethods = Pick<
  Desk,
  | "reportPlan"
  | "makeReport"
  | "updateReport"
  | "sendPlan"
  | "takeSent"
  | "sentFile"
  | "openSent"
  | "mailDraft"
  | "reminders"
  | "reminderDrafts"
>;

/** The part of the desk that makes what goes out, the Word report and the mail: of the workbook that is open as it is asked. */
export abstract class SendingDesk implements SendingMethods {
  #desk: SendDesk | undefined;

  constructor(readonly ports: DeskPorts) {}

  /** The open unit's workbook, or the book that consolidates. */
  protected abstract bookToSend(): UnitDesk | ConsolidatingBook;
  protected abstract spoken(): Language;

  async reportPlan() {
    return reportPlan(await this.#reportBook(), this.ports.clock.now());
  }

  async makeReport(request: ReportRequest): Promise<MadeFile> {
    return makeReport(await this.#reportBook(), request, this.ports);
  }

  async updateReport(request: ReportRequest, edited: Uint8Array, putBack: readonly number[] = []) {
    const given = { edited, putBack };
    return updateReport(await this.#reportBook(), request, given, this.ports, this.spoken());
  }

  /** A unit's own workbook as it stands now, or the results. */
  async #reportBook(): Promise<ReportBook> {
    const book = this.bookToSend();
    return book instanceof UnitDesk ? book.book() : book;
  }

  sendPlan(request: SendRequest) {
    return this.#sending().plan(request, this.spoken());
  }

  takeSent(outcomes: readonly FileOutcome[] | undefined): Promise<void> {
    this.#sending().takeSent(outcomes);
    return Promise.resolve();
  }

  sentFile(request: SendRequest, what: SentPart): Promise<MadeFile> {
    return this.#sending().file(request, what, this.spoken());
  }

  openSent(request: SendRequest): Promise<MadeFile> {
    return this.#sending().open(request, this.spoken());
  }

  mailDraft(request: SendRequest, mail: MailTexts): Promise<MadeFile> {
    return this.#sending().draft(request, mail, this.spoken());
  }

  reminders() {
    return Promise.resolve(this.#sending().reminders());
  }

  reminderDrafts(units: readonly UnitCode[]): Promise<MadeFile> {
    return this.#sending().reminderDrafts(units);
  }

  /** One for each workbook that is opened: it remembers the file sent before. */
  #sending(): SendDesk {
    const book = this.bookToSend();
    if (this.#desk?.book !== book) this.#desk = new SendDesk(this.ports, book);
    return this.#desk;
  }
}
