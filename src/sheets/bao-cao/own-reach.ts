import type { SectionPath } from "../../domain/outline/section-path";
import type { FoundColumns } from "./found-columns";

/** How far the form reaches, and text right below it: what stands in it without an id was inserted there. Rows from 0. */
export class OwnReach {
  readonly #isKeyed: boolean;
  #until = -1;
  /** Leaves of whose rows of text the last was passed. */
  readonly #passed = new Set<SectionPath>();

  /** `textRows`: rows of text the form has for a leaf. */
  constructor(
    { key }: FoundColumns,
    readonly textRows: number,
  ) {
    this.#isKeyed = key !== undefined;
  }

  /** There is a column of ids, and no id in it. */
  meetNone(): void {
    if (this.#isKeyed) this.#until = Infinity;
  }

  /** With ids: every row that carries one is of the form, and every row right below such a row. */
  meet(row: number, hasId: boolean): void {
    if (this.#isKeyed && (hasId || row === this.#until + 1)) this.#until = Math.max(this.#until, row);
  }

  /** A row of text known by its id. */
  meetText(section: SectionPath, key: string): void {
    if (key === `nd.${this.textRows}`) this.#passed.add(section);
  }

  /** Without ids the form reaches as far below a line of ours as it has rows of text. */
  meetLine(row: number): void {
    if (!this.#isKeyed) this.#until = Math.max(this.#until, row + this.textRows + 2);
  }

  /** Is a text without an id the leaf's own here? Below the leaf's last row, or apart from the form, it is likely only. */
  takes(row: number, section: SectionPath): boolean {
    if (row > this.#until + 1 || (this.#isKeyed && this.#passed.has(section))) return false;
    this.#until = Math.max(this.#until, row);
    return true;
  }
}
