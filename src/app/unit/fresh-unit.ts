import type { WorkbookPort } from "../ports";
import { UnitBook } from "./unit-book";

/** The open unit's workbook: read again once it changed, and by all who ask meanwhile together. */
export class FreshUnit {
  #book: UnitBook;
  #isStale = false;
  #reading: Promise<void> = Promise.resolve();

  constructor(
    first: UnitBook,
    readonly workbook: Pick<WorkbookPort, "read">,
  ) {
    this.#book = first;
  }

  changed(): void {
    this.#isStale = true;
  }

  async book(): Promise<UnitBook> {
    if (this.#isStale) this.#reading = this.#read();
    await this.#reading;
    return this.#book;
  }

  async #read(): Promise<void> {
    this.#isStale = false;
    try {
      const { context, unit } = this.#book;
      this.#book = new UnitBook(context, unit, await this.workbook.read());
    } catch (reason) {
      this.#isStale = true;
      throw reason;
    }
  }
}
