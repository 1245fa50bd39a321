import type { Area } from "./area";
import { overlaps, subtractAll } from "./area";
import { areaAddress } from "./address";
import type { Sheet } from "./book";
import { checkAllowed, checkNoPivot, checkUnlocked, checkWholeArrays, touch } from "./guard";
import { noteCells, noteFormulaGone } from "./note-change";
import { renameTableColumns } from "./table-headings";

export function clearContents(sheet: Sheet, areas: readonly Area[]): void {
  touch(sheet.book);
  checkUnlocked(sheet, areas);
  checkNoPivot(sheet, areas);
  for (const area of areas) {
    checkWholeArrays(sheet, area);
    noteCells(sheet, area);
    for (const [row, column, cell] of [...sheet.cells.within(area)]) {
      if (cell.formula !== undefined) noteFormulaGone(sheet);
      if (cell.style === sheet.cells.styleOfPlace(row, column)) sheet.cells.delete(row, column);
      else sheet.cells.set(row, column, { style: cell.style, value: undefined });
    }
    renameTableColumns(sheet, area);
    const address = areaAddress(area);
    sheet.book.emit({ kind: "changed", sheet, details: { address, changeType: "RangeEdited" } });
  }
}

/** Looks, conditional formats and merges go; contents and validations stay. */
export function clearFormats(sheet: Sheet, areas: readonly Area[]): void {
  touch(sheet.book);
  checkAllowed(sheet, "allowFormatCells");
  const { cells } = sheet;
  for (const area of areas) {
    for (const [row, column, cell] of [...cells.within(area)]) {
      if (cell.value === undefined && cell.formula === undefined) cells.delete(row, column);
      else cell.style = 0;
    }
    for (const [row, info] of cells.rowInfo) if (isRow(area, row)) delete info.style;
    for (const [column, info] of cells.columnInfo) if (isColumn(area, column)) delete info.style;
  }
  sheet.merges = sheet.merges.filter((merge) => !areas.some((area) => overlaps(area, merge)));
  clearConditionals(sheet, areas);
}

const isRow = (area: Area, row: number): boolean =>
  row >= area.firstRow && row <= area.lastRow && area.firstColumn === 0 && area.lastColumn === 16_383;
const isColumn = (area: Area, column: number): boolean =>
  column >= area.firstColumn &&
  column <= area.lastColumn &&
  area.firstRow === 0 &&
  area.lastRow === 1_048_575;

/** Takes conditional formats from these cells only; elsewhere they stay. */
export function clearConditionals(sheet: Sheet, areas: readonly Area[]): void {
  sheet.conditionals = sheet.conditionals.filter((one) => {
    one.areas = subtractAll(one.areas, areas);
    return one.areas.length > 0;
  });
}

export function clearLinks(sheet: Sheet, areas: readonly Area[]): void {
  touch(sheet.book);
  sheet.links = sheet.links.filter((link) => !areas.some((area) => overlaps(area, link.area)));
}

export function clearAll(sheet: Sheet, areas: readonly Area[]): void {
  clearContents(sheet, areas);
  clearFormats(sheet, areas);
  clearLinks(sheet, areas);
  sheet.validations.update(areas, () => undefined);
}
