import { cannotTell, invalidArgument } from "../host-error";
import type { Area } from "../model/area";
import { isWholeColumns, isWholeRows } from "../model/area";
import { activateSheet } from "../model/sheet-list";
import { clearAll, clearContents, clearFormats, clearLinks } from "../model/clear-cells";
import { copyCells, type CopyWhat } from "../model/copy-cells";
import { mergeCells, unmergeCells } from "../model/merge-cells";
import { groupLines, hideDetails, type Lines, showDetails, ungroupLines } from "../model/outline";
import type { Place } from "../model/place";
import { deleteCells, insertCells } from "../model/shift-cells";
import { objectOf } from "../protocol/host-object";
import { rangeInBook } from "./resolve";
import { knownValue } from "./range-values";

const linesOf = (option: string): Lines => (option === "ByColumns" ? "columns" : "rows");

export function clear(place: Place, what = "All"): void {
  const { sheet, areas } = place;
  if (what === "All") clearAll(sheet, areas);
  else if (what === "Contents") clearContents(sheet, areas);
  else if (what === "Formats") clearFormats(sheet, areas);
  else if (what === "Hyperlinks") clearLinks(sheet, areas);
  else if (what === "RemoveHyperlinks") {
    clearLinks(sheet, areas);
    clearFormats(sheet, areas);
  } else throw cannotTell(`What clear("${what}") does`);
}

function copyFrom(
  place: Place,
  given: Place | string,
  what = "All",
  skipBlanks = false,
  transpose = false,
): void {
  const source = rangeInBook(place.sheet.book, given, place.sheet);
  if (what === "Link") throw cannotTell("What copies as links become");
  copyCells(source.sheet, source.area, place.sheet, place.area, {
    what: what as CopyWhat,
    skipBlanks,
    transpose,
    valueOf: (sheet, row, column) => knownValue(sheet, sheet.cells.get(row, column), row, column),
  });
}

/** A selection is seen: its sheet comes to the front. */
export function select(place: Place): void {
  const { sheet, areas } = place;
  activateSheet(sheet);
  sheet.selection = areas;
  sheet.book.emit({
    kind: "selectionChanged",
    sheet,
    details: { address: place.address.replace(/^.*!/, "") },
  });
}

function checkLines(area: Area, option: string): Lines {
  const lines = linesOf(option);
  const fits = lines === "rows" ? !isWholeColumns(area) : !isWholeRows(area);
  if (!fits) throw invalidArgument(`All ${lines} of the sheet cannot be a group`);
  return lines;
}

export const rangeEdits = {
  clear,
  copyFrom,
  select,
  delete: (place: Place, shift: string) =>
    deleteCells(place.sheet, place.area, shift === "Left" ? "Left" : "Up"),
  insert: (place: Place, shift: string) => {
    insertCells(place.sheet, place.area, shift === "Right" ? "Right" : "Down");
    return objectOf("Range", place.with(place.area));
  },
  merge: (place: Place, across = false) => mergeCells(place.sheet, place.area, across),
  unmerge: (place: Place) => unmergeCells(place.sheet, place.area),
  group: (place: Place, option: string) =>
    groupLines(place.sheet, checkLines(place.area, option), place.area),
  ungroup: (place: Place, option: string) => ungroupLines(place.sheet, linesOf(option), place.area),
  hideGroupDetails: (place: Place, option: string) => hideDetails(place.sheet, linesOf(option), place.area),
  showGroupDetails: (place: Place, option: string) => showDetails(place.sheet, linesOf(option), place.area),
};
