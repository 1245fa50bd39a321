import { parseArea } from "../model/address";
import type { Area } from "../model/area";
import type { Cell, Cells, ColumnInfo, RowInfo } from "../model/cells";
import type { CellValue } from "../model/cell-value";
import { shiftFormula } from "../model/formula-rewrite";
import { usualPixels } from "../model/points";
import type { SharedString } from "./read-strings";
import { textItem } from "./read-strings";
import { childOf, childrenOf, flag, numberOf, textOf, unescapeCodes, type XmlElement } from "./xml";

export interface CellSources {
  readonly strings: readonly SharedString[];
  /** The book's number of each look of the file. */
  readonly styles: readonly number[];
}

/** <sheetData>: rows and cells, also where they do not say where they stand. */
export function readRows(cells: Cells, sheetData: XmlElement | undefined, sources: CellSources): void {
  const formulas = new FormulaReader();
  let row = -1;
  for (const element of childrenOf(sheetData, "row")) {
    row = element.attributes["r"] === undefined ? row + 1 : Number(element.attributes["r"]) - 1;
    readRowInfo(cells, row, element, sources.styles);
    let column = -1;
    for (const c of childrenOf(element, "c")) {
      const place = c.attributes["r"] === undefined ? undefined : parseArea(c.attributes["r"]);
      column = place?.firstColumn ?? column + 1;
      const cell = readCell(c, sources);
      formulas.read(cell, childOf(c, "f"), row, column);
      cells.set(row, column, cell);
    }
  }
  spreadArrays(cells, formulas.arrays);
}

function readRowInfo(cells: Cells, row: number, element: XmlElement, styles: readonly number[]): void {
  const { ht, customHeight, hidden, outlineLevel, collapsed, s, customFormat } = element.attributes;
  const info: RowInfo = {
    ...(ht !== undefined && { height: Number(ht) }),
    ...(flag(customHeight) && { fixed: true }),
    ...(flag(hidden) && { hidden: true }),
    ...(numberOf(outlineLevel) && { level: Number(outlineLevel) }),
    ...(flag(collapsed) && { collapsed: true }),
    ...(flag(customFormat) && s !== undefined && { style: styles[Number(s)] ?? 0 }),
  };
  if (Object.keys(info).length > 0) cells.rowInfo.set(row, info);
}

function readCell(c: XmlElement, { strings, styles }: CellSources): Cell {
  const { s = "0", t = "n" } = c.attributes;
  const style = styles[Number(s)] ?? 0;
  const v = childOf(c, "v");
  if (t === "s") return textCell(style, strings[Number(textOf(v))]);
  if (t === "inlineStr") return textCell(style, textItem(childOf(c, "is")));
  return { style, value: v ? plainValue(t, textOf(v)) : undefined };
}

const textCell = (style: number, item: SharedString | undefined): Cell => ({
  style,
  value: item?.text,
  ...(item?.runs !== undefined && { runs: item.runs }),
});

function plainValue(type: string, text: string): CellValue {
  if (type === "b") return flag(text);
  if (type === "e") return { error: text };
  if (type === "str") return unescapeCodes(text);
  return text === "" ? undefined : Number(text);
}

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Formulas of a sheet: some are written once for many cells. */
class FormulaReader {
  readonly arrays: Area[] = [];
  private readonly shared = new Map<string, SharedFormula>();

  read(cell: Cell, f: XmlElement | undefined, row: number, column: number): void {
    const formula = f && this.formulaOf(f, row, column);
    // A data table's cell has an element and no formula.
    if (formula === undefined || formula === "") return;
    cell.formula = formula;
    if (cell.value !== undefined) cell.knownAt = 0;
    const area = f?.attributes["t"] === "array" ? parseArea(f.attributes["ref"] ?? "") : undefined;
    if (!area) return;
    cell.array = area;
    this.arrays.push(area);
  }

  private formulaOf(f: XmlElement, row: number, column: number): string {
    const { t, si = "" } = f.attributes;
    const text = textOf(f);
    if (t !== "shared") return text;
    if (text !== "") {
      this.shared.set(si, { formula: text, row, column });
      return text;
    }
    const master = this.shared.get(si);
    return master ? shiftFormula(master.formula, row - master.row, column - master.column) : "";
  }
}

/** The other cells of an array formula have values in the file and nothing else. */
function spreadArrays(cells: Cells, arrays: readonly Area[]): void {
  for (const area of arrays) {
    const formula = cells.get(area.firstRow, area.firstColumn)?.formula;
    if (formula === undefined) continue;
    for (const [, , cell] of cells.within(area)) Object.assign(cell, { formula, array: area, knownAt: 0 });
  }
}

export function readColumns(
  cells: Cells,
  cols: XmlElement | undefined,
  styles: readonly number[],
  digit: number,
): void {
  for (const { attributes } of childrenOf(cols, "col")) {
    const info = columnInfo(attributes, styles, digit);
    if (Object.keys(info).length === 0) continue;
    const { min = "1", max = min } = attributes;
    for (let column = Number(min) - 1; column < Number(max); column++)
      cells.columnInfo.set(column, { ...info });
  }
}

function columnInfo(
  attributes: Readonly<Record<string, string>>,
  styles: readonly number[],
  digit: number,
): ColumnInfo {
  const { width, customWidth, hidden, outlineLevel, collapsed, style } = attributes;
  const own = style === undefined ? 0 : (styles[Number(style)] ?? 0);
  return {
    ...(width !== undefined &&
      !isUsual(Number(width), flag(customWidth), digit) && {
        px: Math.round(Number(width) * digit * 100) / 100,
      }),
    ...(flag(hidden) && { hidden: true }),
    ...(numberOf(outlineLevel) && { level: Number(outlineLevel) }),
    ...(flag(collapsed) && { collapsed: true }),
    ...(own !== 0 && { style: own }),
  };
}

/** A column says a width also where nobody gave it one. */
const isUsual = (width: number, isCustom: boolean, digit: number): boolean =>
  !isCustom && Math.abs(width * digit - usualPixels(digit)) < 0.1;
