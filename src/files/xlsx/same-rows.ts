import type { CellSpec, RowSpec } from "../../sheets/spec";
import { flattened } from "./flattened";

interface KnownXml {
  readonly index: number;
  readonly xml: string;
}

/** The XML of what stands in many sheets of one book: the book's numbers of looks and strings hold for all of them. */
export class SameRows {
  readonly #rows = new WeakMap<RowSpec, KnownXml>();
  readonly #firstCells = new WeakMap<CellSpec, KnownXml>();

  xmlOf(index: number, row: RowSpec, make: () => string): string {
    return known(this.#rows, row, index, make);
  }

  /** Of the cells that are the same in this row of other sheets: the first of them tells which. */
  cellsXmlOf(index: number, first: CellSpec, make: () => string): string {
    return known(this.#firstCells, first, index, make);
  }
}

function known<Key extends object>(
  all: WeakMap<Key, KnownXml>,
  key: Key,
  index: number,
  make: () => string,
): string {
  const before = all.get(key);
  if (before?.index === index) return before.xml;
  const xml = flattened(make());
  all.set(key, { index, xml });
  return xml;
}
