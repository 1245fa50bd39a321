import { quoteSheet } from "../../sheets/a1";
import { columnWidth, tabColourOf } from "../../sheets/look";
import type { ColumnSpec, LinkSpec, ProtectionSpec, RowSpec, SheetSpec } from "../../sheets/spec";
import { addressOf, rangeAddress } from "./write-address";
import { conditionalsXml } from "./write-conditionals";
import { pageXml, rowBreaksXml } from "./write-page";
import type { BookTables } from "./book-tables";
import { ClosedGroups } from "./closed-groups";
import { FilledColumns } from "./filled-columns";
import { HeldRows } from "./held-rows";
import { rowXml, sharedRowXml } from "./write-row";
import { escapeAttribute, relationshipsNamespace, spreadsheetNamespace, xmlHead } from "./write-text";
import { validationsXml } from "./write-validations";

/** What a sheet's XML needs to know beyond its spec. */
export interface SheetPlace {
  /** The sheet the program opens on. */
  readonly selected: boolean;
  /** Relationship ids, where the sheet has such parts. */
  readonly drawing?: string;
  readonly table?: string;
}

/** Takes the sheet's XML piece by piece, in order. */
export type TextSink = (piece: string) => void;

// Rows are held back until this many characters, so that the outline levels the head must state are known.
const heldBack = 1_000_000;
const latestRow = 1_048_576;

/** What was learned while the rows went by. */
class Gathered {
  readonly links: string[] = [];
  readonly breaks: number[] = [];
  deepest = 0;
  formulaWithoutValue = false;

  add(index: number, row: RowSpec): void {
    if (row.level !== undefined && row.level > this.deepest) this.deepest = row.level;
    if (row.breakBefore && index > 0) this.breaks.push(index);
    for (const cell of row.cells) {
      if (cell.formula !== undefined && cell.value === undefined) this.formulaWithoutValue = true;
      if (cell.link) this.links.push(linkXml(addressOf(index, cell.column), cell.link));
    }
  }
}

/**
 * Writes a worksheet in the order of ECMA-376 CT_Worksheet, rows as they come. In a sheet that is longer than what is held
 * back, the outline buttons are counted from the rows held back.
 */
export function writeSheet(
  sheet: SheetSpec,
  tables: BookTables,
  place: SheetPlace,
  sink: TextSink,
): { readonly formulaWithoutValue: boolean } {
  const gathered = new Gathered();
  const held = new HeldRows();
  let begun = false;
  const begin = (): void => {
    if (!begun) sink(headXml(sheet, place, gathered.deepest));
    begun = true;
    for (const piece of held.take()) sink(piece);
  };
  let index = 0;
  const groups = new ClosedGroups();
  const ofSheet = { ...tables, filled: new FilledColumns() };
  // Rows that are made while they are written stand nowhere else.
  const xmlOf = Array.isArray(sheet.rows) ? sharedRowXml : rowXml;
  for (const row of sheet.rows) {
    if (index >= latestRow) throw new RangeError(`${sheet.name} has more than ${latestRow} rows`);
    gathered.add(index, row);
    held.add(xmlOf(index, groups.written(row), ofSheet));
    index++;
    if (held.length > heldBack) begin();
  }
  begin();
  sink(afterRowsXml(sheet, tables, gathered));
  // A piece of its own, because its footer names the unit: without it the sheets of a batch are equal.
  sink(endXml(sheet, place, gathered));
  return gathered;
}

function headXml(sheet: SheetSpec, place: SheetPlace, deepest: number): string {
  const outlined = deepest > 0 ? ` outlineLevelRow="${deepest}"` : "";
  const deepestColumn = Math.max(0, ...sheet.columns.map((column) => column.level ?? 0));
  const outlinedColumns = deepestColumn > 0 ? ` outlineLevelCol="${deepestColumn}"` : "";
  return [
    `${xmlHead}<worksheet xmlns="${spreadsheetNamespace}" xmlns:r="${relationshipsNamespace}">`,
    sheetPropertiesXml(sheet),
    viewXml(sheet, place.selected),
    `<sheetFormatPr defaultRowHeight="15.75"${outlined}${outlinedColumns}/>`,
    columnsXml(sheet.columns),
    "<sheetData>",
  ].join("");
}

function sheetPropertiesXml({ tab, print }: SheetSpec): string {
  const colour = tab ? `<tabColor rgb="FF${tabColourOf[tab]}"/>` : "";
  const fit = print && print.scale === undefined ? '<pageSetUpPr fitToPage="1"/>' : "";
  // Headings stand above and left of their details, everywhere.
  return `<sheetPr>${colour}<outlinePr summaryBelow="0" summaryRight="0"/>${fit}</sheetPr>`;
}

function viewXml({ gridLines, freeze }: SheetSpec, selected: boolean): string {
  const attributes = `${gridLines === false ? ' showGridLines="0"' : ""}${selected ? ' tabSelected="1"' : ""}`;
  return `<sheetViews><sheetView${attributes} workbookViewId="0">${freezeXml(freeze)}</sheetView></sheetViews>`;
}

function freezeXml(freeze: SheetSpec["freeze"]): string {
  if (!freeze || (freeze.row === 0 && freeze.column === 0)) return "";
  const { row, column } = freeze;
  const pane = row === 0 ? "topRight" : column === 0 ? "bottomLeft" : "bottomRight";
  const corner = addressOf(row, column);
  const splits = `${column > 0 ? ` xSplit="${column}"` : ""}${row > 0 ? ` ySplit="${row}"` : ""}`;
  return `<pane${splits} topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/>`;
}

function columnsXml(columns: readonly ColumnSpec[]): string {
  if (columns.length === 0) return "";
  const inner = columns.map(({ px, hidden, level, collapsed }, at) => {
    const attributes = `${hidden ? ' hidden="1"' : ""}${level ? ` outlineLevel="${level}"` : ""}${collapsed ? ' collapsed="1"' : ""}`;
    return `<col min="${at + 1}" max="${at + 1}" width="${columnWidth(px)}" customWidth="1"${attributes}/>`;
  });
  return `<cols>${inner.join("")}</cols>`;
}

function afterRowsXml(sheet: SheetSpec, { styles }: BookTables, { links }: Gathered): string {
  const merges = (sheet.merges ?? []).map((merge) => `<mergeCell ref="${rangeAddress(merge)}"/>`);
  return [
    "</sheetData>",
    protectionXml(sheet.protection),
    sheet.autoFilter ? `<autoFilter ref="${rangeAddress(sheet.autoFilter)}"/>` : "",
    merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>` : "",
    conditionalsXml(sheet.conditionals, styles),
    validationsXml(sheet.validations),
    links.length > 0 ? `<hyperlinks>${links.join("")}</hyperlinks>` : "",
  ].join("");
}

function endXml({ print }: SheetSpec, place: SheetPlace, { breaks }: Gathered): string {
  return [
    pageXml(print),
    rowBreaksXml(print?.breakBefore === undefined ? breaks : [...breaks, print.breakBefore]),
    place.drawing ? `<drawing r:id="${place.drawing}"/>` : "",
    place.table ? `<tableParts count="1"><tablePart r:id="${place.table}"/></tableParts>` : "",
    "</worksheet>",
  ].join("");
}

/** "0" allows. No password: a guard-rail, and a hash would cost seconds per workbook. */
function protectionXml(protection: ProtectionSpec | undefined): string {
  if (!protection) return "";
  const sort = protection.allowSort ? ' sort="0"' : "";
  return `<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"${sort} selectLockedCells="0" selectUnlockedCells="0"/>`;
}

function linkXml(address: string, { sheet, row, column }: LinkSpec): string {
  return `<hyperlink ref="${address}" location="${escapeAttribute(`${quoteSheet(sheet)}!${addressOf(row, column)}`)}"/>`;
}
