import { invalidOperation } from "../host-error";
import { type Area, cellCount, overlaps } from "./area";
import type { Sheet } from "./book";
import { isBlank } from "./cells";
import { checkNoPivot, checkUnprotected, touch } from "./guard";
import { noteCells } from "./note-change";

/** One cell of many: the first keeps its content, the others lose theirs. `across`: row by row. */
export function mergeCells(sheet: Sheet, area: Area, across: boolean): void {
  begin(sheet, area);
  for (const one of across ? rowsOf(area) : [area]) mergeOne(sheet, one);
}

function* rowsOf({ firstRow, firstColumn, lastRow, lastColumn }: Area): Generator<Area> {
  for (let row = firstRow; row <= lastRow; row++)
    yield { firstRow: row, firstColumn, lastRow: row, lastColumn };
}

function begin(sheet: Sheet, area: Area): void {
  touch(sheet.book);
  checkUnprotected(sheet, "merged cells");
  checkNoPivot(sheet, [area]);
  const table = sheet.tables.find((one) => overlaps(one.area, area));
  if (table) throw invalidOperation(`The table ${table.name} is there: its cells cannot be merged`);
}

function mergeOne(sheet: Sheet, area: Area): void {
  sheet.merges = sheet.merges.filter((one) => !overlaps(one, area));
  if (cellCount(area) === 1) return;
  noteCells(sheet, area);
  const { cells } = sheet;
  const first = cells.get(area.firstRow, area.firstColumn);
  // An empty first cell takes the first content there is.
  if (!first || isBlank(first)) takeOver(sheet, area);
  for (const [row, column, cell] of cells.within(area)) {
    if (row === area.firstRow && column === area.firstColumn) continue;
    cells.set(row, column, { style: cell.style, value: undefined });
  }
  sheet.merges.push(area);
}

function takeOver({ cells }: Sheet, area: Area): void {
  const filled = [...cells.within(area)]
    .filter(([, , cell]) => !isBlank(cell))
    .sort(([row, column], [otherRow, otherColumn]) => row - otherRow || column - otherColumn)[0];
  if (filled) cells.set(area.firstRow, area.firstColumn, { ...filled[2] });
}

export function unmergeCells(sheet: Sheet, area: Area): void {
  begin(sheet, area);
  sheet.merges = sheet.merges.filter((one) => !overlaps(one, area));
}
