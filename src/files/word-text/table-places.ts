import type { WordCell } from "../../documents/word-text";

/** Where in a table a paragraph stands: RTF and .doc say of each only that it is in one, and where cells and rows end. */
export class TablePlaces {
  #count = 0;
  #row = 0;
  #column = 0;
  #isInside = false;

  /** A paragraph that stands in no table ends the one before. */
  place(isInTable: boolean): WordCell | undefined {
    if (!isInTable) {
      if (this.#isInside) this.#count++;
      this.#isInside = false;
      this.#row = this.#column = 0;
      return undefined;
    }
    this.#isInside = true;
    return { table: this.#count, row: this.#row, column: this.#column };
  }

  endCell(): void {
    this.#column++;
  }

  endRow(): void {
    this.#row++;
    this.#column = 0;
  }
}
