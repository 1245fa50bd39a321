import { areaAddress, cellAddress } from "../model/address";
import type { Sheet } from "../model/book";
import { type CellValue, isError } from "../model/cell-value";
import type { Cell, ColumnInfo, RowInfo } from "../model/cells";
import { digitWidth, usualPixels } from "../model/points";
import type { StyleWriter } from "./write-styles";
import { element, escapeCodes, parseXml, type XmlElement, type XmlNode } from "./xml";

/** The texts of a book, each once. */
export class StringWriter {
  private readonly numbers = new Map<string, number>();
  private readonly items: XmlElement[] = [];

  numberOf(text: string, runs: string | undefined): number {
    const key = runs === undefined ? text : `${text}\u0000${runs}`;
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.items.push(runs === undefined ? plainItem(text) : parseXml(`<si>${runs}</si>`)) - 1;
      this.numbers.set(key, number);
    }
    return number;
  }

  all(): readonly XmlElement[] {
    return this.items;
  }
}

const plainItem = (text: string): XmlElement =>
  element("si", {}, [
    element("t", { "xml:space": /^\s|\s$|\n/.test(text) ? "preserve" : undefined }, [escapeCodes(text)]),
  ]);

export interface CellWriters {
  readonly styles: StyleWriter;
  readonly strings: StringWriter;
  /** Formulas are written without their results, so that the program that opens the file computes them. */
  readonly withoutResults: boolean;
}

export function sheetDataXml(sheet: Sheet, writers: CellWriters): XmlElement {
  const { cells } = sheet;
  const rows = [...new Set([...cells.rows.keys(), ...cells.rowInfo.keys()])].sort(
    (one, other) => one - other,
  );
  return element(
    "sheetData",
    {},
    rows.map((row) => rowXml(sheet, row, writers)),
  );
}

function rowXml(sheet: Sheet, row: number, writers: CellWriters): XmlElement {
  const cells = [...(sheet.cells.rows.get(row) ?? [])].sort(([one], [other]) => one - other);
  const inner = cells.map(([column, cell]) => cellXml(sheet, row, column, cell, writers));
  return element(
    "row",
    { r: row + 1, ...rowAttributes(sheet.cells.rowInfo.get(row), writers.styles) },
    inner,
  );
}

function rowAttributes(
  { height, fixed, hidden, level, collapsed, style }: RowInfo = {},
  styles: StyleWriter,
): Record<string, string | number | boolean | undefined> {
  return {
    s: style === undefined ? undefined : styles.numberOf(style),
    customFormat: style !== undefined,
    ht: height,
    hidden,
    customHeight: height !== undefined && fixed,
    outlineLevel: level || undefined,
    collapsed,
  };
}

function cellXml(sheet: Sheet, row: number, column: number, cell: Cell, writers: CellWriters): XmlElement {
  const { styles, strings, withoutResults } = writers;
  const number = styles.numberOf(cell.style);
  const head = { r: cellAddress(row, column), s: number === 0 ? undefined : number };
  if (cell.formula !== undefined) {
    const known = !withoutResults && sheet.book.calculation.isKnown(cell.knownAt);
    const value: CellValue = known ? cell.value : undefined;
    const f = formulaXml(cell, row, column);
    const result = value === undefined ? [] : [element("v", {}, [resultText(value)])];
    return element("c", { ...head, t: known ? resultType(value) : undefined }, [...f, ...result]);
  }
  const { value } = cell;
  if (value === undefined) return element("c", head);
  if (typeof value === "string")
    return element("c", { ...head, t: "s" }, [
      element("v", {}, [String(strings.numberOf(value, cell.runs))]),
    ]);
  return element("c", { ...head, t: resultType(value) }, [element("v", {}, [resultText(value)])]);
}

/** An array formula stands in its first cell; in the others only results. */
function formulaXml({ formula = "", array }: Cell, row: number, column: number): readonly XmlNode[] {
  if (!array) return [element("f", {}, [formula])];
  const isFirst = row === array.firstRow && column === array.firstColumn;
  return isFirst ? [element("f", { t: "array", ref: areaAddress(array) }, [formula])] : [];
}

function resultType(value: CellValue): string | undefined {
  if (typeof value === "string") return "str";
  if (typeof value === "boolean") return "b";
  return isError(value) ? "e" : undefined;
}

function resultText(value: CellValue): string {
  if (typeof value === "boolean") return value ? "1" : "0";
  return isError(value) ? value.error : escapeCodes(String(value));
}

/** Runs of columns alike. */
export function columnsXml(sheet: Sheet, styles: StyleWriter): XmlElement | undefined {
  const { columnInfo, sheetStyle } = sheet.cells;
  const digit = digitWidth(sheet);
  const columns = sheetStyle === 0 ? [...columnInfo.keys()] : Array.from({ length: 16_384 }, (_, at) => at);
  const made: {
    min: number;
    max: number;
    readonly key: string;
    readonly attributes: ReturnType<typeof columnAttributes>;
  }[] = [];
  for (const column of columns.sort((one, other) => one - other)) {
    const attributes = columnAttributes(columnInfo.get(column), sheetStyle, styles, digit);
    const key = JSON.stringify(attributes);
    const last = made.at(-1);
    if (last && last.max === column - 1 && last.key === key) last.max = column;
    else made.push({ min: column, max: column, key, attributes });
  }
  if (made.length === 0) return undefined;
  const inner = made.map(({ min, max, attributes }) =>
    element("col", { min: min + 1, max: max + 1, ...attributes }),
  );
  return element("cols", {}, inner);
}

function columnAttributes(
  { px, hidden, level, collapsed, style }: ColumnInfo = {},
  sheetStyle: number,
  styles: StyleWriter,
  digit: number,
): Record<string, string | number | boolean | undefined> {
  const number = styles.numberOf(style ?? sheetStyle);
  return {
    // A column must say a width: the usual one is 8.43 digits and 5 px.
    width: Math.round(((px ?? usualPixels(digit)) / digit) * 10_000) / 10_000,
    style: number === 0 ? undefined : number,
    hidden,
    customWidth: px !== undefined,
    outlineLevel: level || undefined,
    collapsed,
  };
}
