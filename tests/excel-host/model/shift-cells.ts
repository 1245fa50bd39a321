import { invalidOperation } from "../host-error";
import { type Area, area, holds, isWholeColumns, isWholeRows, maxColumn, maxRow, overlaps } from "./area";
import { areaAddress } from "./address";
import type { Sheet } from "./book";
import { type Cell, isBlank } from "./cells";
import { noRewriting, type Rewriting } from "./formula-rewrite";
import {
  checkAllowed,
  checkNotTorn,
  checkUnlocked,
  checkUnprotected,
  checkWholeArrays,
  touch,
} from "./guard";
import { noteStructure } from "./note-change";
import { moveFurniture, rewriteReferences } from "./relocate";
import { uniqueNames, writeHeadings } from "./table-headings";

type Axis = "row" | "column";
export type Shift = "Down" | "Right" | "Up" | "Left";

interface Plan {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly axis: Axis;
  /** The lines inserted or deleted, along the axis. */
  readonly at: number;
  readonly count: number;
  readonly deletes: boolean;
  /** Whole rows (columns): what belongs to the line as a line moves too. */
  readonly whole: boolean;
  /** All cells that move, or go. */
  readonly band: Area;
}

/** Makes room; the cells there move down or right. New cells look like those above or to the left. */
export function insertCells(sheet: Sheet, where: Area, shift: "Down" | "Right"): void {
  const plan = planOf(sheet, where, shift === "Down" ? "row" : "column", false);
  check(plan);
  checkRoom(plan);
  apply(plan);
  copyLooks(plan);
}

/** Takes cells away; what is below (to the right) moves up (left). */
export function deleteCells(sheet: Sheet, where: Area, shift: "Up" | "Left"): void {
  const plan = planOf(sheet, where, shift === "Up" ? "row" : "column", true);
  check(plan);
  apply(plan);
}

function planOf(sheet: Sheet, where: Area, wanted: Axis, deletes: boolean): Plan {
  // Whole rows can only go up and down, whole columns left and right.
  const axis: Axis = isWholeRows(where) ? "row" : isWholeColumns(where) ? "column" : wanted;
  const [at, last] = span(where, axis);
  const whole = axis === "row" ? isWholeRows(where) : isWholeColumns(where);
  const band = withSpan(where, axis, at, limit(axis));
  return { sheet, area: where, axis, at, count: last - at + 1, deletes, whole, band };
}

const limit = (axis: Axis): number => (axis === "row" ? maxRow : maxColumn);
const span = (one: Area, axis: Axis): readonly [number, number] =>
  axis === "row" ? [one.firstRow, one.lastRow] : [one.firstColumn, one.lastColumn];
const withSpan = (one: Area, axis: Axis, first: number, last: number): Area =>
  axis === "row"
    ? { ...one, firstRow: first, lastRow: last }
    : { ...one, firstColumn: first, lastColumn: last };

function check({ sheet, area: where, axis, deletes, whole, band }: Plan): void {
  touch(sheet.book);
  const what = axis === "row" ? "Rows" : "Columns";
  if (!whole) checkUnprotected(sheet, "single cells");
  else checkAllowed(sheet, `allow${deletes ? "Delete" : "Insert"}${what}`);
  if (deletes) checkUnlocked(sheet, [where]);
  checkNotTorn(sheet, band, whole);
  checkWholeArrays(sheet, band);
  const torn = sheet.pivots.find(({ area: own }) => overlaps(own, where) && !(deletes && holds(where, own)));
  if (torn) throw invalidOperation(`The pivot table ${torn.name} stands at ${areaAddress(torn.area)}`);
}

function checkRoom(plan: Plan): void {
  const { sheet, axis, count, band } = plan;
  const end = withSpan(band, axis, limit(axis) - count + 1, limit(axis));
  for (const [row, column, cell] of sheet.cells.within(end))
    if (!isBlank(cell)) throw invalidOperation(`${sheet.placeOf(row, column)} would be pushed off the sheet`);
}

/** Where an area of this sheet stands afterwards; undefined where it is gone. */
function moved(plan: Plan, one: Area): Area | undefined {
  const { axis, at, deletes, band } = plan;
  const isBeside = !holds(withSpan(band, axis, 0, 0), withSpan(one, axis, 0, 0));
  const [first, last] = span(one, axis);
  if (isBeside || last < at || (first === 0 && last === limit(axis))) return one;
  const [from, to] = deletes ? afterDeleting(plan, first, last) : afterInserting(plan, first, last);
  return to < from ? undefined : withSpan(one, axis, from, to);
}

function afterDeleting({ at, count }: Plan, first: number, last: number): readonly [number, number] {
  const from = first < at ? first : Math.max(first - count, at);
  return [from, last < at + count ? at - 1 : last - count];
}

function afterInserting({ axis, at, count }: Plan, first: number, last: number): readonly [number, number] {
  return [first >= at ? first + count : first, Math.min(last + count, limit(axis))];
}

function apply(plan: Plan): void {
  const { sheet, band, deletes, axis, area: where } = plan;
  const move = (one: Area): Area | undefined => moved(plan, one);
  const change: Rewriting = {
    ...noRewriting,
    cells: (name, one) => (name.toLowerCase() === sheet.name.toLowerCase() ? move(one) : one),
  };
  noteStructure(sheet.book);
  rewriteReferences(sheet.book, change, () => true);
  dropTables(plan);
  moveFurniture(sheet, move);
  moveLines(plan);
  moveCells(sheet, band, move);
  sheet.book.onMove(sheet, move);
  sheet.book.calculation.index = undefined;
  const shiftDirection = `ShiftCell${deletes ? (axis === "row" ? "Up" : "Left") : axis === "row" ? "Down" : "Right"}`;
  sheet.book.emit({
    kind: "changed",
    sheet,
    details: { address: areaAddress(where), changeType: changeType(plan), shiftDirection },
  });
}

const changeType = ({ whole, axis, deletes }: Plan): string =>
  `${whole ? (axis === "row" ? "Row" : "Column") : "Cell"}${deletes ? "Deleted" : "Inserted"}`;

/** Tables go with their cells, and their columns with theirs. */
function dropTables(plan: Plan): void {
  const { sheet, axis, at, count, deletes } = plan;
  sheet.tables = sheet.tables.filter((table) => moved(plan, table.area) !== undefined);
  if (axis === "row") return;
  for (const table of sheet.tables) {
    const { firstColumn, lastColumn } = table.area;
    if (moved(plan, table.area) === table.area) continue;
    if (deletes) {
      table.columns = table.columns.filter((_, index) => {
        const column = firstColumn + index;
        return column < at || column >= at + count;
      });
    } else if (at > firstColumn && at <= lastColumn) {
      table.columns.splice(at - firstColumn, 0, ...Array.from({ length: count }, () => ""));
      table.columns = uniqueNames(table.columns);
    }
  }
}

function moveCells(sheet: Sheet, band: Area, move: (one: Area) => Area | undefined): void {
  const { cells } = sheet;
  const all = [...cells.within(band)];
  for (const [row, column] of all) cells.delete(row, column);
  const placed: (readonly [Area, Cell])[] = all.flatMap(([row, column, cell]) => {
    const to = move(area(row, column, row, column));
    return to ? [[to, cell] as const] : [];
  });
  for (const [to, cell] of placed) {
    cells.set(to.firstRow, to.firstColumn, cell);
    const array = cell.array && move(cell.array);
    if (array) cell.array = array;
  }
  for (const table of sheet.tables) if (table.showHeaders) writeHeadings(sheet, table);
}

/** Heights, widths, outline levels and page breaks of the lines after. */
function moveLines({ sheet, axis, at, count, deletes, whole }: Plan): void {
  if (!whole) return;
  const shifted = (line: number): number | undefined => {
    if (line < at) return line;
    if (!deletes) return line + count;
    return line < at + count ? undefined : line - count;
  };
  const { cells } = sheet;
  if (axis === "row") {
    moveKeys(cells.rowInfo, shifted);
    sheet.rowBreaks = new Set([...sheet.rowBreaks].flatMap((line) => shifted(line) ?? []));
  } else {
    moveKeys(cells.columnInfo, shifted);
    sheet.columnBreaks = new Set([...sheet.columnBreaks].flatMap((line) => shifted(line) ?? []));
  }
}

function moveKeys<T>(lines: Map<number, T>, shifted: (line: number) => number | undefined): void {
  const all = [...lines];
  lines.clear();
  for (const [line, info] of all) {
    const to = shifted(line);
    if (to !== undefined) lines.set(to, info);
  }
}

function copyLooks({ sheet: { cells }, axis, at, count, area: where }: Plan): void {
  if (at === 0) return;
  const before = withSpan(where, axis, at - 1, at - 1);
  for (const [row, column, { style }] of [...cells.within(before)]) {
    for (let step = 1; step <= count; step++) {
      const place = axis === "row" ? ([row + step, column] as const) : ([row, column + step] as const);
      if (style !== cells.styleOfPlace(...place)) cells.make(...place).style = style;
    }
  }
}
