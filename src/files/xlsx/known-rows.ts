import type { RowSpec } from "../../sheets/spec";
import type { SheetTables } from "./book-tables";
import { flattened } from "./flattened";

type MakeXml = (index: number, row: RowSpec, tables: SheetTables) => string;

interface KnownRow {
  readonly index: number;
  readonly xml: string;
  /** What the XML refers to: looks and shared strings of the book it was made for, first cells of filled columns. */
  readonly references: readonly (string | number | undefined)[];
}

/**
 * Rows that are laid once and stand in many books: the 200 prepared rows of a list are most of a commune's workbook, with
 * formulas of a thousand characters. A row's XML holds for another book where it gives the same numbers to the same looks
 * and strings, and its formulas are filled from the same ones. Only a row seen before is remembered: most are seen once.
 */
export class KnownRows {
  readonly #seen = new WeakSet<RowSpec>();
  readonly #known = new WeakMap<RowSpec, KnownRow>();

  xmlOf(index: number, row: RowSpec, tables: SheetTables, make: MakeXml): string {
    if (!this.#seen.has(row)) {
      this.#seen.add(row);
      return make(index, row, tables);
    }
    const references = referencesOf(index, row, tables);
    const known = this.#known.get(row);
    if (known?.index === index && areEqual(known.references, references)) return known.xml;
    const xml = flattened(make(index, row, tables));
    this.#known.set(row, { index, xml, references });
    return xml;
  }
}

/** In the order in which writing the row would ask for them: that order gives the numbers. */
function referencesOf(
  index: number,
  { cells }: RowSpec,
  { styles, strings, filled }: SheetTables,
): KnownRow["references"] {
  const references: (string | number | undefined)[] = [];
  for (const cell of inColumns(cells)) {
    references.push(styles.attributeOf(cell));
    const { value, formula, isLone } = cell;
    if (cell.filled) references.push(filled.attributesOf(index, cell));
    if (typeof value === "string" && value !== "" && formula === undefined && !isLone)
      references.push(strings.numberOf(value));
  }
  return references;
}

const inColumns = (cells: RowSpec["cells"]): RowSpec["cells"] =>
  cells.every((cell, at) => at === 0 || (cells[at - 1]?.column ?? 0) < cell.column)
    ? cells
    : cells.toSorted((one, other) => one.column - other.column);

function areEqual(one: KnownRow["references"], other: KnownRow["references"]): boolean {
  return one.length === other.length && one.every((value, at) => value === other[at]);
}
