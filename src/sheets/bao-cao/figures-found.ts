import type { PeriodId } from "../../domain/indicator/ids";
import type { FoundColumns } from "./found-columns";
import type { DoubtfulColumn } from "./judge-headings";

/** Columns of figures as they are found: the first of a period stands, another one of it is in doubt. */
export class FiguresFound {
  readonly #periods = new Map<number, readonly PeriodId[]>();
  readonly #doubtful = new Map<number, DoubtfulColumn>();

  add(column: number, ids: readonly PeriodId[], heading: string): void {
    const twice = [...this.#periods.values()].some((other) => other.some((id) => ids.includes(id)));
    if (twice) this.#doubtful.set(column, { code: "PLACE-023", heading, byId: heading, ids });
    else this.#periods.set(column, ids);
  }

  doubt(column: number, doubt: DoubtfulColumn): void {
    this.#periods.delete(column);
    this.#doubtful.set(column, doubt);
  }

  /** The column, unless its heading says that it holds figures. */
  unless(column: number | undefined): number | undefined {
    return column !== undefined && this.#doubtful.has(column) ? undefined : column;
  }

  /** The column of the status names a period as well. */
  without(status: number | undefined): Pick<FoundColumns, "periods" | "doubtful"> {
    if (status !== undefined) this.#doubtful.delete(status);
    return this.found;
  }

  get isEmpty(): boolean {
    return this.#periods.size === 0 && this.#doubtful.size === 0;
  }

  get found(): Pick<FoundColumns, "periods" | "doubtful"> {
    return { periods: this.#periods, doubtful: this.#doubtful };
  }
}
