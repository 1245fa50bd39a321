import { columnLetters } from "../../domain/submission/a1-of-cell";
import { quoteSheet } from "../../sheets/a1";
import type { BookSpec, NameSpec, PrintSpec, SheetSpec } from "../../sheets/spec";
import { absoluteRange } from "./write-address";
import {
  escapeAttribute,
  escapeText,
  relationshipsNamespace,
  spreadsheetNamespace,
  xmlHead,
} from "./write-text";

const longestName = 31;

const refused = /[\\/?*:[\]\u0000-\u001f]|^'|'$/;

/** Excel refuses a whole file for one bad sheet name. */
export function checkSheetNames(sheets: readonly SheetSpec[]): void {
  const seen = new Set<string>();
  for (const { name } of sheets) {
    const folded = name.normalize("NFC").toLowerCase();
    const bad = name === "" || name.length > longestName || refused.test(name) || seen.has(folded);
    if (bad) throw new RangeError(`"${name}" cannot be a sheet's name, or is there twice`);
    seen.add(folded);
  }
  if (!sheets.some(isVisible)) throw new RangeError("A book needs a sheet that is visible");
}

const isVisible = (sheet: SheetSpec): boolean => sheet.visibility === "visible";

/** The place of the sheet the program opens on. */
export function firstVisible(sheets: readonly SheetSpec[]): number {
  return sheets.findIndex(isVisible);
}

/**
 * xl/workbook.xml; sheet n has the relationship rIdn. `recalculate`: a formula came without its value. `caches`: the
 * relationships of the PivotTables' caches, numbered from 1.
 */
export function workbookXml(
  { sheets, names }: BookSpec,
  recalculate: boolean,
  caches: readonly string[] = [],
): string {
  const list = sheets.map(({ name, visibility }, at) => {
    const state = visibility === "hidden" ? ' state="hidden"' : "";
    return `<sheet name="${escapeAttribute(name)}" sheetId="${at + 1}"${state} r:id="rId${at + 1}"/>`;
  });
  const defined = [...names.map(nameXml), ...sheets.flatMap(sheetNames)];
  return [
    `${xmlHead}<workbook xmlns="${spreadsheetNamespace}" xmlns:r="${relationshipsNamespace}">`,
    `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000" tabRatio="800" activeTab="${firstVisible(sheets)}"/></bookViews>`,
    `<sheets>${list.join("")}</sheets>`,
    defined.length > 0 ? `<definedNames>${defined.join("")}</definedNames>` : "",
    // Where all values are there nothing is recalculated on opening, so nobody is asked to save on closing.
    `<calcPr calcId="191029"${recalculate ? ' fullCalcOnLoad="1"' : ""}/>`,
    caches.length > 0 ? `<pivotCaches>${caches.map(cacheXml).join("")}</pivotCaches>` : "",
    "</workbook>",
  ].join("");
}

const cacheXml = (relationship: string, at: number): string =>
  `<pivotCache cacheId="${at + 1}" r:id="${relationship}"/>`;

export function nameXml({ name, sheet, range, hidden }: NameSpec): string {
  return `<definedName name="${escapeAttribute(name)}"${hidden ? ' hidden="1"' : ""}>${escapeText(absoluteRange(sheet, range))}</definedName>`;
}

/** What Excel keeps under names of its own: print area, print titles, filter. */
export function sheetNames({ name: sheet, print, autoFilter }: SheetSpec, at: number): string[] {
  const names: string[] = [];
  const add = (name: string, text: string, hidden = ""): void => {
    names.push(
      `<definedName name="_xlnm.${name}" localSheetId="${at}"${hidden}>${escapeText(text)}</definedName>`,
    );
  };
  if (autoFilter) add("_FilterDatabase", absoluteRange(sheet, autoFilter), ' hidden="1"');
  const filled = print?.area && print.untilFilled && filledArea(sheet, print.area, print.untilFilled);
  if (filled !== undefined) {
    names.push(
      `<definedName name="${filledName}" localSheetId="${at}" hidden="1">${escapeText(filled)}</definedName>`,
    );
    add("Print_Area", `${quoteSheet(sheet)}!${filledName}`);
  } else if (print?.area) add("Print_Area", absoluteRange(sheet, print.area));
  const titles = printTitles(sheet, print);
  if (titles !== "") add("Print_Titles", titles);
  return names;
}

/** A sheet's own name of the rows that are printed. A formula in Print_Area itself is cut to pieces by openpyxl, a name is not. */
export const filledName = "_r_in";

/**
 * Prepared rows that nobody filled in are no pages. A name is reckoned as an array: the largest of the rows with something in
 * them. Programs that take no formula here (LibreOffice) print all prepared rows.
 */
function filledArea(
  sheet: string,
  area: NonNullable<PrintSpec["area"]>,
  { entries, least }: NonNullable<PrintSpec["untilFilled"]>,
): string {
  const { firstRow, firstColumn, lastRow, lastColumn } = area;
  const corner = absoluteRange(sheet, { ...area, lastRow: firstRow, lastColumn: firstColumn });
  const ends = absoluteRange(sheet, { firstRow: 0, firstColumn: lastColumn, lastRow, lastColumn });
  const filled = absoluteRange(sheet, entries);
  return `${corner}:INDEX(${ends},MAX(${least + 1},(${filled}<>"")*ROW(${filled})))`;
}

/** Columns before rows, as Excel writes them. */
function printTitles(sheet: string, print: PrintSpec | undefined): string {
  const { titleColumns: columns, titleRows: rows } = print ?? {};
  const name = quoteSheet(sheet);
  return [
    columns ? `${name}!$${columnLetters(columns.first)}:$${columnLetters(columns.last)}` : "",
    rows ? `${name}!$${rows.first + 1}:$${rows.last + 1}` : "",
  ]
    .filter((title) => title !== "")
    .join(",");
}
