import type { CampaignContext } from "../../domain/campaign/context";
import { baoCaoWords } from "../../messages/bao-cao-words";
import { generalWords } from "../../messages/thong-tin-chung-words";
import { textAt } from "../cell-text";
import type { BookGrid, CellGrid } from "../grid";
import type { BookSpec, RowSpec, SheetSpec } from "../spec";
import { recogniseSheets } from "../standard-workbook/recognise-sheets";
import { withoutAmendments } from "../dieu-chinh/interpret";
import { takeRemarks } from "../yeu-cau-bo-sung/interpret";
import type { SheetPlaces } from "./moved-formula";
import type { BookRules } from "./own-rules";
import type { PlacedSheet } from "./placed-sheet";
import { laidText, type RowMap, rowMap } from "./row-map";
import { sheetRules } from "./sheet-rules";

/**
 * What the form says of its entries, for a workbook as it stands: rows may have been inserted, moved or deleted, sheets
 * renamed. `laid` is the workbook laid with the answers that stand in it.
 */
export function bookRules(context: CampaignContext, laid: BookSpec, found: BookGrid): BookRules {
  const { book } = takeRemarks(withoutAmendments(found));
  const standing = standingSheets(context, book);
  const visible = laid.sheets.filter(({ visibility }) => visibility === "visible");
  const placed = visible.flatMap((spec) => placedSheet(spec, standing.get(spec.name)) ?? []);
  const places: SheetPlaces = new Map(
    placed.map(({ spec, grid, map }) => [spec.name, { name: grid.name, rows: map }]),
  );
  const names = new Set(found.sheets.map(({ name }) => name.toLowerCase()));
  const isPlaced = (name: string): boolean => places.has(name);
  const missing = laid.sheets.filter(
    ({ name, visibility }) => visibility === "hidden" && !names.has(name.toLowerCase()),
  );
  return {
    sheets: placed.map((one) => sheetRules(context, one, places)),
    left: visible.map(({ name }) => name).filter((name) => !isPlaced(name)),
    missing,
    names: laid.names.flatMap((name) => {
      const isHidden = laid.sheets.some(
        (sheet) => sheet.name === name.sheet && sheet.visibility === "hidden",
      );
      const place = places.get(name.sheet);
      if (isHidden) return [name];
      return place ? [{ ...name, sheet: place.name }] : [];
    }),
  };
}

/** The sheets of the form that stand in the workbook, by the name each is laid with. */
function standingSheets(context: CampaignContext, { sheets }: BookGrid): ReadonlyMap<string, CellGrid> {
  const found = new Map<string, CellGrid>();
  for (const { grid, meaning, copyOf } of recogniseSheets(context, sheets)) {
    if (copyOf !== undefined || !("key" in meaning)) continue;
    const { kind, list } = meaning;
    const own = { general: generalWords.sheet, outline: baoCaoWords.sheet, list: list?.sheet ?? "" }[kind];
    if (!found.has(own)) found.set(own, grid);
  }
  return found;
}

/** Undefined where the sheet is gone, or its columns are not where they were laid. */
function placedSheet(spec: SheetSpec, grid: CellGrid | undefined): PlacedSheet | undefined {
  if (!grid) return undefined;
  const rows = [...spec.rows];
  const map = rowMap(rows, grid);
  return columnsStand(rows, grid, map) ? { spec, rows, grid, map } : undefined;
}

const headRoles: ReadonlySet<string> = new Set(["hidden-id", "column-heading", "column-heading-small"]);
/** The first two columns hold ids of rows. */
const firstOfHeadings = 2;

/** Most headings and ids of columns stand where they were laid: one may be reworded. */
function columnsStand(rows: readonly RowSpec[], grid: CellGrid, map: RowMap): boolean {
  const standing = new Map(grid.rows.map((row) => [row.index, row]));
  let [all, same] = [0, 0];
  rows.forEach(({ cells }, at) => {
    const row = standing.get(map(at) ?? -1);
    for (const cell of cells) {
      const text = laidText(cell);
      if (!headRoles.has(cell.role) || cell.column < firstOfHeadings || text === "") continue;
      all++;
      if (row && textAt(row, cell.column) === text) same++;
    }
  });
  return same * 2 >= all;
}
