import { serialOfDay } from "../../domain/day";
import type { CellSpec, RowSpec, SpecValue } from "../../sheets/spec";
import type { SheetTables } from "./book-tables";
import { KnownRows } from "./known-rows";
import type { StringTable } from "./string-table";
import { lettersOf } from "./write-address";
import { escapeText, textElement } from "./write-text";

const knownRows = new KnownRows();

/** More than this Excel does not keep in a cell: the file would have to be repaired. */
export const longestText = 32_767;

/** The same of a row that may stand in other books, too. */
export function sharedRowXml(index: number, row: RowSpec, tables: SheetTables): string {
  return knownRows.xmlOf(index, row, tables, rowXml);
}

/** `<row>` of the row with this index; "" where there is nothing to say about it. */
export function rowXml(index: number, row: RowSpec, tables: SheetTables): string {
  const make = (): string => makeRowXml(index, row, tables);
  return row.isSame && tables.same ? tables.same.xmlOf(index, row, make) : make();
}

function makeRowXml(index: number, row: RowSpec, tables: SheetTables): string {
  const attributes = rowAttributes(row);
  if (row.cells.length === 0 && attributes === "") return "";
  const number = String(index + 1);
  const cells = cellsXml(inOrder(row.cells, number), row.sameCells ?? 0, number, tables, index);
  return cells === ""
    ? `<row r="${number}"${attributes}/>`
    : `<row r="${number}"${attributes}>${cells}</row>`;
}

/** `same`: so many in front stand in this row of other sheets, too. */
function cellsXml(
  cells: readonly CellSpec[],
  same: number,
  number: string,
  tables: SheetTables,
  index: number,
): string {
  const xmlOf = (begin: number, end: number): string => {
    let xml = "";
    for (let at = begin; at < end; at++) {
      const cell = cells[at] as CellSpec;
      xml += cellXml(lettersOf(cell.column) + number, cell, tables, index);
    }
    return xml;
  };
  if (same === 0 || same > cells.length || !tables.same) return xmlOf(0, cells.length);
  return tables.same.cellsXmlOf(index, cells, same, () => xmlOf(0, same)) + xmlOf(same, cells.length);
}

/** By column; two cells in one place are a mistake of ours. */
function inOrder(cells: readonly CellSpec[], row: string): readonly CellSpec[] {
  let ascending = true;
  for (let at = 1; at < cells.length; at++) {
    if ((cells[at - 1] as CellSpec).column >= (cells[at] as CellSpec).column) ascending = false;
  }
  if (ascending) return cells;
  const sorted = cells.toSorted((one, other) => one.column - other.column);
  const twice = sorted.find((cell, at) => cell.column === sorted[at + 1]?.column);
  if (twice) throw new RangeError(`Two cells stand at ${lettersOf(twice.column)}${row}`);
  return sorted;
}

/** `customHeight` stops Excel from ever fitting the row again, so only titles and merged headings get it. */
function rowAttributes({ height, fixedHeight, hidden, level, collapsed }: RowSpec): string {
  let attributes = "";
  if (height !== undefined) attributes += ` ht="${height}"`;
  if (hidden) attributes += ' hidden="1"';
  if (height !== undefined && fixedHeight) attributes += ' customHeight="1"';
  if (level) attributes += ` outlineLevel="${level}"`;
  if (collapsed) attributes += ' collapsed="1"';
  return attributes;
}

function cellXml(address: string, cell: CellSpec, tables: SheetTables, row: number): string {
  const head = `<c r="${address}"${tables.styles.attributeOf(cell)}`;
  const { formula, value } = cell;
  if (formula !== undefined) {
    const { type, text } = value === undefined ? noResult : resultOf(value, address);
    const says = formulaXml(formula, tables.filled.attributesOf(row, cell));
    return `${head}${type}>${says}${text === undefined ? "" : `<v>${text}</v>`}</c>`;
  }
  if (value === undefined) return `${head}/>`;
  if (typeof value === "string")
    return head + textCell(value, address, cell.isLone ? undefined : tables.strings);
  const { type, text } = resultOf(value, address);
  return `${head}${type}><v>${text}</v></c>`;
}

function formulaXml(formula: string, attributes: string): string {
  const isSaidBefore = attributes !== "" && !attributes.includes(" ref=");
  return isSaidBefore ? `<f${attributes}/>` : `<f${attributes}>${escapeText(formula)}</f>`;
}

/** Without strings that are shared, the text stands in the cell. */
function textCell(value: string, address: string, strings: StringTable | undefined): string {
  checkLength(value, address);
  if (value === "") return "/>";
  const number = strings?.numberOf(value);
  if (number === undefined) return ` t="inlineStr"><is>${textElement(value)}</is></c>`;
  return ` t="s"><v>${number}</v></c>`;
}

interface Result {
  readonly type: string;
  readonly text?: string;
}

const noResult: Result = { type: "" };

/** How `<v>` holds a value that is not a shared string. */
function resultOf(value: SpecValue, address: string): Result {
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new RangeError(`${address} holds ${value}, which no cell can`);
    return { type: "", text: String(value) };
  }
  if (typeof value === "string") {
    checkLength(value, address);
    return { type: ' t="str"', text: escapeText(value) };
  }
  if (typeof value === "boolean") return { type: ' t="b"', text: value ? "1" : "0" };
  if ("error" in value) return { type: ' t="e"', text: escapeText(value.error) };
  return { type: "", text: String(serialOfDay(value)) };
}

function checkLength(text: string, address: string): void {
  if (text.length > longestText)
    throw new RangeError(`${address} holds ${text.length} characters, more than ${longestText}`);
}
