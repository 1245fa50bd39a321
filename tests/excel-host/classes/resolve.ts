import { invalidArgument } from "../host-error";
import { type Area, isOnSheet } from "../model/area";
import { parseArea, splitList, splitSheet } from "../model/address";
import type { Book, Sheet } from "../model/book";
import { cornersOf, type Token, tokensOf } from "../model/formula-tokens";
import { Place } from "../model/place";

/** The longest text this host takes for a list of addresses, as in Excel's own boxes. */
const longestAddress = 8192;

/** One rectangle by address or name. */
export function areaAt(sheet: Sheet, text: string): Area {
  const [area, ...others] = areasAt(sheet, text);
  if (!area || others.length > 0) throw invalidArgument(`"${text}" is no single range`);
  return area;
}

/** Rectangles by a list of addresses and names of this sheet. */
export function areasAt(sheet: Sheet, text: string): readonly Area[] {
  if (text.length > longestAddress)
    throw invalidArgument(`A list of addresses with more than ${longestAddress} characters`);
  return splitList(text).flatMap((part) => areasOfPart(sheet, part));
}

function areasOfPart(sheet: Sheet, part: string): readonly Area[] {
  const address = splitSheet(part);
  const isElsewhere = (name: string | undefined): boolean =>
    name !== undefined && name.toLowerCase() !== sheet.name.toLowerCase();
  if (!address || isElsewhere(address.sheet))
    throw invalidArgument(`"${part}" is no address on the sheet ${sheet.name}`);
  const area = parseArea(address.rest);
  const areas = area ? [area] : areasOfName(sheet, address.rest);
  if (!areas) throw invalidArgument(`"${part}" is no address on the sheet ${sheet.name}`);
  return areas;
}

/** Names of this sheet's cells, and tables. */
function areasOfName(sheet: Sheet, text: string): readonly Area[] | undefined {
  const name = sheet.names.get(text) ?? sheet.book.names.get(text);
  const place = name && placeOfFormula(sheet.book, name.formula, sheet);
  if (place?.sheet === sheet) return place.areas;
  const table = sheet.book.tableNamed(text);
  return table?.sheet === sheet ? [table.table.area] : undefined;
}

/** The cells a name means, where its formula is nothing but references to one sheet. */
export function placeOfFormula(book: Book, formula: string, home: Sheet | undefined): Place | undefined {
  const areas: Area[] = [];
  const sheets = new Set<Sheet>();
  for (const token of tokensOf(formula)) {
    const found = referenceOf(book, token, home);
    if (found === "separator") continue;
    if (!found) return undefined;
    areas.push(found.area);
    sheets.add(found.sheet);
  }
  const [sheet] = sheets;
  return sheet && sheets.size === 1 ? new Place(sheet, areas) : undefined;
}

function referenceOf(
  book: Book,
  token: Token,
  home: Sheet | undefined,
): { readonly sheet: Sheet; readonly area: Area } | "separator" | undefined {
  if (token.kind === "space" || token.text === ",") return "separator";
  if (token.kind !== "reference" || token.sheet?.external) return undefined;
  const sheet = token.sheet ? book.sheetNamed(token.sheet.first) : home;
  const area = cornersOf(token.cells)?.area;
  return sheet && area ? { sheet, area } : undefined;
}

/** A range given as an object or as an address on this sheet. */
export function rangeGiven(sheet: Sheet, given: Place | string): Place {
  if (typeof given === "string") return new Place(sheet, [areaAt(sheet, given)]);
  if (given.areas.length !== 1) throw invalidArgument("One rectangle is wanted");
  return given;
}

export function rangeOnSheet(sheet: Sheet, given: Place | string): Area {
  const place = rangeGiven(sheet, given);
  if (place.sheet !== sheet) throw invalidArgument(`${place.address} is not on the sheet ${sheet.name}`);
  return place.area;
}

/** The sheet may stand in front, as in tables.add("Sheet1!A1:B2", true). */
export function rangeInBook(book: Book, given: Place | string, home: Sheet | undefined): Place {
  if (typeof given !== "string") return rangeGiven(given.sheet, given);
  const address = splitSheet(given);
  const sheet = address?.sheet === undefined ? (home ?? book.activeSheet) : book.sheetNamed(address.sheet);
  if (!sheet) throw invalidArgument(`"${given}" is on no sheet of this workbook`);
  return new Place(sheet, [areaAt(sheet, given)]);
}

export function onSheet(area: Area): Area {
  if (!isOnSheet(area)) throw invalidArgument("The range would reach beyond the sheet");
  return area;
}
