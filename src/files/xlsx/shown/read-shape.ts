import type { FileCell, FileRow, FileSheet } from "../../../app/shown/file-book";
import type { ShownLines } from "../../../app/shown/shown-book";
import type { CellGrid, GridCell } from "../../../sheets/grid";
import { rawElements } from "../../xml/raw-elements";
import { XmlScanner } from "../../xml/xml-scanner";
import { columnAt, columnLimit, parseRange, rowLimit } from "../quick/read-address";
import { readColour } from "./read-colours";

const pxPerPoint = 4 / 3;
/** Digits of the usual font at 100 %; a column has 5 px beside them. */
const digitPx = 7;
const freeLines = 12;
/** A sheet reaches at least this far, as an empty one does. */
const leastColumns = 10;
const leastRows = 30;
/** More rows than anybody looks at: a look given to a whole column must not cost a million lines. */
const mostShown = 200_000;

const isOn = (value: string | undefined): boolean => value === "1" || value === "true";

/** One worksheet as it is shown; its values as they were read. */
export function readShape(
  xml: string,
  grid: CellGrid,
  visible: boolean,
  theme: readonly string[],
  cells: readonly FileRow[] = readCells(xml, grid),
): FileSheet {
  const width = Math.max(leastColumns, ...cells.map((row) => (row.cells.at(-1)?.column ?? 0) + 1));
  const tab = tabColour(xml, theme);
  return {
    name: grid.name,
    visible,
    ...(tab !== undefined && { colour: tab }),
    columns: readColumns(xml, width),
    rows: readRows(xml, Math.max(leastRows, (cells.at(-1)?.index ?? 0) + 1)),
    merges: grid.merges,
    freeze: readFreeze(xml),
    headingBefore: readHeadings(xml),
    gridLines: rawElements(xml, "sheetView")[0]?.attribute("showGridLines") !== "0",
    cells,
    links: readLinks(xml),
  };
}

function tabColour(xml: string, theme: readonly string[]): string | undefined {
  const [tab] = rawElements(xml, "tabColor");
  if (!tab) return undefined;
  const tag = new XmlScanner(tab.raw);
  tag.next();
  return readColour(tag, theme);
}

function readHeadings(xml: string): FileSheet["headingBefore"] {
  const outline = rawElements(xml, "outlinePr")[0];
  return {
    rows: outline?.attribute("summaryBelow") === "0",
    columns: outline?.attribute("summaryRight") === "0",
  };
}

function readFreeze(xml: string): FileSheet["freeze"] {
  const pane = rawElements(xml, "pane")[0];
  if (pane?.attribute("state")?.startsWith("frozen") !== true) return { row: 0, column: 0 };
  return { row: Number(pane.attribute("ySplit") ?? 0), column: Number(pane.attribute("xSplit") ?? 0) };
}

function lines(count: number, px: number): ShownLines {
  return {
    px: new Float32Array(count).fill(px),
    levels: new Uint8Array(count),
    hidden: new Uint8Array(count),
    collapsed: new Uint8Array(count),
  };
}

function readColumns(xml: string, width: number): ShownLines {
  const usual = Number(rawElements(xml, "sheetFormatPr")[0]?.attribute("defaultColWidth") ?? 8.43);
  const columns = lines(width + freeLines, Math.round(usual * digitPx + 5));
  for (const column of rawElements(xml, "col")) {
    const last = Math.min(Number(column.attribute("max")), columns.px.length);
    for (let at = Number(column.attribute("min")) - 1; at >= 0 && at < last; at++) {
      columns.px[at] = Math.round(Number(column.attribute("width") ?? usual) * digitPx + 5);
      columns.levels[at] = Number(column.attribute("outlineLevel") ?? 0);
      columns.hidden[at] = isOn(column.attribute("hidden")) ? 1 : 0;
      columns.collapsed[at] = isOn(column.attribute("collapsed")) ? 1 : 0;
    }
  }
  return columns;
}

function readRows(xml: string, count: number): ShownLines {
  const usual = Number(rawElements(xml, "sheetFormatPr")[0]?.attribute("defaultRowHeight") ?? 15);
  const rows = lines(Math.min(count, mostShown) + freeLines, Math.round(usual * pxPerPoint));
  const tag = new XmlScanner(xml);
  const place = new PlaceInRows();
  while (tag.next()) {
    if (tag.closing || !tag.is("row")) continue;
    place.enterRow(tag.rawAttribute("r"));
    if (place.row >= 0 && place.row < rows.px.length) readRow(tag, rows, place.row);
  }
  return rows;
}

function readRow(tag: XmlScanner, rows: ShownLines, at: number): void {
  const height = tag.rawAttribute("ht");
  if (height !== undefined) rows.px[at] = Math.round(Number(height) * pxPerPoint);
  rows.levels[at] = Number(tag.rawAttribute("outlineLevel") ?? 0);
  rows.hidden[at] = isOn(tag.rawAttribute("hidden")) ? 1 : 0;
  rows.collapsed[at] = isOn(tag.rawAttribute("collapsed")) ? 1 : 0;
}

/** Cells that say a look, or hold something. */
function readCells(xml: string, grid: CellGrid): readonly FileRow[] {
  const values = new Map(grid.rows.map(({ index, cells }) => [index, cells]));
  const rows: { readonly index: number; readonly cells: FileCell[] }[] = [];
  const tag = new XmlScanner(xml);
  const place = new PlaceInRows();
  while (tag.next()) {
    if (tag.closing) continue;
    if (tag.is("row")) {
      place.enterRow(tag.rawAttribute("r"));
      rows.push({ index: place.row, cells: [] });
    } else if (tag.is("c") && place.enterCell(tag.rawAttribute("r"))) {
      const cell = readCell(tag, place.column, values.get(place.row) ?? []);
      if (cell) rows.at(-1)?.cells.push(cell);
    }
  }
  return rows.filter(({ cells }) => cells.length > 0);
}

function readCell(tag: XmlScanner, column: number, known: readonly GridCell[]): FileCell | undefined {
  const held = known.find((cell) => cell.column === column);
  const look = Number(tag.rawAttribute("s") ?? 0);
  if (held === undefined) return look === 0 ? undefined : { column, look, value: { kind: "blank" } };
  const { value, formula } = held;
  return formula === undefined ? { column, look, value } : { column, look, value, formula };
}

/** Where the reader stands: rows and cells may leave out where they are. */
class PlaceInRows {
  row = -1;
  column = -1;

  get isOnSheet(): boolean {
    return this.row >= 0 && this.row < rowLimit;
  }

  enterRow(said: string | undefined): void {
    this.row = said === undefined ? this.row + 1 : Number(said) - 1;
    this.column = -1;
  }

  enterCell(said: string | undefined): boolean {
    this.column = said === undefined ? this.column + 1 : columnAt(said, 0);
    return this.isOnSheet && this.column >= 0 && this.column < columnLimit;
  }
}

const location = /^(?:'((?:[^']|'')+)'|([^!']+))!(\$?[A-Za-z]+\$?\d+)/;

/** Links inside the workbook, by "row,column". */
function readLinks(xml: string): FileSheet["links"] {
  return new Map(
    rawElements(xml, "hyperlink").flatMap((link) => {
      const at = parseRange(link.attribute("ref") ?? "");
      const to = placeOf(link.attribute("location") ?? "");
      return at && to ? [[`${at.firstRow},${at.firstColumn}`, to] as const] : [];
    }),
  );
}

function placeOf(text: string): { sheet: string; row: number; column: number } | undefined {
  const [, quoted, plain, cell = ""] = location.exec(text) ?? [];
  const to = parseRange(cell);
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return to && sheet !== undefined ? { sheet, row: to.firstRow, column: to.firstColumn } : undefined;
}
