import type { CellSpec, RowSpec } from "../../sheets/spec";
import { flattened } from "./flattened";

interface KnownXml {
  readonly index: number;
  readonly xml: string;
}

interface KnownCells extends KnownXml {
  readonly cells: readonly CellSpec[];
}

/** The XML of what stands in many sheets of one book: the book's numbers of looks and strings hold for all of them. */
export class SameRows {
  readonly #rows = new WeakMap<RowSpec, KnownXml>();
  /** By the first of them. */
  readonly #cells = new WeakMap<CellSpec, KnownCells>();

  xmlOf(index: number, row: RowSpec, make: () => string): string {
    const known = this.#rows.get(row);
    if (known?.index === index) return known.xml;
    const xml = flattened(make());
    this.#rows.set(row, { index, xml });
    return xml;
  }

  /** Of the first `count` cells of a row: known where all of them, the objects themselves, were written in that row before. */
  cellsXmlOf(index: number, cells: readonly CellSpec[], count: number, make: () => string): string {
    const first = cells[0] as CellSpec;
    const known = this.#cells.get(first);
    if (known?.index === index && areFirst(known.cells, count, cells)) return known.xml;
    const xml = flattened(make());
    this.#cells.set(first, { index, xml, cells: cells.slice(0, count) });
    return xml;
  }
}

function areFirst(known: readonly CellSpec[], count: number, cells: readonly CellSpec[]): boolean {
  if (known.length !== count) return false;
  for (let at = 0; at < count; at++) if (known[at] !== cells[at]) return false;
  return true;
}
