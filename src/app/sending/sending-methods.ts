import type { UnitCode } from "../../domain/unit/unit-code";
import type { Language } from "../../messages/sentence";
import type { ConsolidatingBook } from "../consolidating-book";
import type { Desk } from "../desk";
import type { MadeFile } from "../made-file";
import type { DeskPorts, FileOutcome } from "../ports";
import type { UnitDesk } from "../unit-desk";
import { SendDesk } from "./send-desk";
import type { MailTexts, SendRequest } from "./send-views";

type SendingMethods = Pick<
  Desk,
  "sendPlan" | "takeSent" | "sentFile" | "openSent" | "mailDraft" | "reminders" | "reminderDrafts"
>;

/** The part of the desk that sends: over the workbook that is open as it is asked. */
export abstract class SendingDesk implements SendingMethods {
  #desk: SendDesk | undefined;

  constructor(readonly ports: DeskPorts) {}

  /** The open unit's workbook, or the book that consolidates. */
  protected abstract bookToSend(): UnitDesk | ConsolidatingBook;
  protected abstract spoken(): Language;

  sendPlan(request: SendRequest) {
    return this.#sending().plan(request, this.spoken());
  }

  takeSent(outcomes: readonly FileOutcome[] | undefined): Promise<void> {
    this.#sending().takeSent(outcomes);
    return Promise.resolve();
  }

  sentFile(request: SendRequest, what: "workbook" | "report"): Promise<MadeFile> {
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
