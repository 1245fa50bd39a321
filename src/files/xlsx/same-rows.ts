import type { RowSpec } from "../../sheets/spec";
import { flattened } from "./flattened";

/** The XML of rows that stand in many sheets of one book: the book's numbers of looks and strings hold for all of them. */
export class SameRows {
  readonly #known = new WeakMap<RowSpec, { readonly index: number; readonly xml: string }>();

  xmlOf(index: number, row: RowSpec, make: () => string): string {
    const known = this.#known.get(row);
    if (known?.index === index) return known.xml;
    const xml = flattened(make());
    this.#known.set(row, { index, xml });
    return xml;
  }
}
