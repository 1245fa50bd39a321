import type { ConsolidatingBook } from "../level/consolidating-book";
import type { Desk } from "../desk";
import type { MadeFile } from "../made-file";
import { NotThatBook } from "../not-that-book";
import type { FileOutcome } from "../ports";
import { SendingDesk } from "../sending/sending-methods";
import { AwardDesk } from "./award-desk";
import type { AwardOutcome, AwardRequest } from "./award-views";
import type { ModelRequest, ModelsView } from "./model-views";

type AwardMethods = Pick<
  Desk,
  | "awards"
  | "decideAward"
  | "undoAward"
  | "models"
  | "nominateModel"
  | "awardLists"
  | "awardDossier"
  | "guidanceBook"
  | "takeGuidance"
  | "referralBook"
  | "takeOpinions"
>;

/** The part of the desk that is about nominations: over the consolidating workbook that is open as it is asked. */
export abstract class AwardingDesk extends SendingDesk implements AwardMethods {
  #desk: AwardDesk | undefined;

  awards() {
    return Promise.resolve(this.#awarding().view(this.spoken()));
  }

  decideAward(request: AwardRequest) {
    return Promise.resolve(this.#awarding().decide(request, this.spoken()));
  }

  undoAward(by: string, nomination?: string) {
    return Promise.resolve(this.#awarding().undo(by, nomination, this.spoken()));
  }

  async models(typed: string): Promise<ModelsView> {
    const book = this.bookToSend();
    return isConsolidating(book) ? this.#awarding().models(typed) : book.models(typed);
  }

  async nominateModel(request: ModelRequest): Promise<AwardOutcome> {
    const book = this.bookToSend();
    return isConsolidating(book)
      ? this.#awarding().nominateModel(request, this.spoken())
      : book.nominateModel(request, this.spoken());
  }

  awardLists(): Promise<MadeFile> {
    return this.#awarding().listsFile(this.spoken());
  }

  awardDossier(): Promise<MadeFile> {
    return this.#awarding().dossierFile(this.spoken());
  }

  guidanceBook(): Promise<MadeFile> {
    return this.#awarding().guidanceFile(this.spoken());
  }

  takeGuidance(outcomes: readonly FileOutcome[], by: string) {
    return Promise.resolve(this.#awarding().takeGuidance(outcomes, by, this.spoken()));
  }

  referralBook(): Promise<MadeFile> {
    return this.#awarding().referralFile(this.spoken());
  }

  takeOpinions(outcomes: readonly FileOutcome[]) {
    return Promise.resolve(this.#awarding().takeOpinions(outcomes, this.spoken()));
  }

  /** One for each workbook that is opened: it remembers what was judged. */
  #awarding(): AwardDesk {
    const book = this.bookToSend();
    if (!isConsolidating(book)) throw new NotThatBook("nominations");
    if (this.#desk?.book !== book) this.#desk = new AwardDesk(this.ports, book);
    return this.#desk;
  }
}

const isConsolidating = (book: object): book is ConsolidatingBook => "answersEdition" in book;
