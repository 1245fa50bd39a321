import { invalidArgument, invalidOperation } from "../host-error";
import type { Area } from "./area";
import type { Sheet } from "./book";
import { checkUnprotected, touch } from "./guard";
import { noteHiding } from "./note-change";

export type Lines = "rows" | "columns";

/** Excel shows eight levels: the sheet itself and seven of groups. */
const deepest = 7;

interface LineInfo {
  hidden?: boolean;
  level?: number;
  collapsed?: boolean;
}

/** The rows or the columns of a sheet, as far as outlines go. */
interface Along {
  readonly first: number;
  readonly last: number;
  readonly known: ReadonlyMap<number, LineInfo>;
  readonly make: (line: number) => LineInfo;
  /** From the last line of a group to its heading: 1 below, -1 above. */
  readonly toHeading: 1 | -1;
}

function along(sheet: Sheet, lines: Lines, area: Area): Along {
  const { cells } = sheet;
  return lines === "rows"
    ? {
        first: area.firstRow,
        last: area.lastRow,
        known: cells.rowInfo,
        make: (line) => cells.row(line),
        toHeading: sheet.summaryBelow ? 1 : -1,
      }
    : {
        first: area.firstColumn,
        last: area.lastColumn,
        known: cells.columnInfo,
        make: (line) => cells.column(line),
        toHeading: sheet.summaryRight ? 1 : -1,
      };
}

function begin(sheet: Sheet): void {
  touch(sheet.book);
  // Grouping, and opening and closing groups, ends with protection; no option allows it.
  checkUnprotected(sheet, "the outline");
}

export function groupLines(sheet: Sheet, lines: Lines, area: Area): void {
  begin(sheet);
  const { first, last, make, known } = along(sheet, lines, area);
  for (let line = first; line <= last; line++)
    if ((known.get(line)?.level ?? 0) >= deepest)
      throw invalidOperation(`More than ${deepest} levels of groups`);
  for (let line = first; line <= last; line++) {
    const info = make(line);
    info.level = (info.level ?? 0) + 1;
  }
}

export function ungroupLines(sheet: Sheet, lines: Lines, area: Area): void {
  begin(sheet);
  const { first, last, known } = along(sheet, lines, area);
  const grouped = levelsIn(known, first, last);
  if (grouped.length === 0) throw invalidOperation("There is no group");
  for (const [, info] of grouped) {
    info.level = (info.level ?? 1) - 1;
    if (info.level === 0) delete info.level;
  }
}

const levelsIn = (
  known: ReadonlyMap<number, LineInfo>,
  first: number,
  last: number,
): readonly (readonly [number, LineInfo])[] =>
  [...known].filter(([line, { level }]) => line >= first && line <= last && (level ?? 0) > 0);

/** Closes the groups the area lies in: every line of them is hidden. */
export function hideDetails(sheet: Sheet, lines: Lines, area: Area): void {
  begin(sheet);
  const where = along(sheet, lines, area);
  const grouped = levelsIn(where.known, where.first, where.last);
  if (grouped.length === 0) throw invalidOperation("There is no group");
  for (const [, info] of grouped) info.hidden = true;
  markHeading(where, true);
  noteHiding(sheet);
}

/** Opens them; groups inside that are closed themselves stay closed. */
export function showDetails(sheet: Sheet, lines: Lines, area: Area): void {
  begin(sheet);
  const where = along(sheet, lines, area);
  const grouped = levelsIn(where.known, where.first, where.last);
  if (grouped.length === 0) throw invalidOperation("There is no group");
  const outer = Math.min(...grouped.map(([, { level }]) => level ?? 0));
  markHeading(where, false);
  for (const [line, info] of grouped) if (!isInsideClosed(where, line, outer)) delete info.hidden;
  noteHiding(sheet);
}

function markHeading({ first, last, make, known, toHeading }: Along, collapsed: boolean): void {
  const heading = toHeading === 1 ? last + 1 : first - 1;
  if (heading < 0) return;
  if (collapsed) make(heading).collapsed = true;
  else delete known.get(heading)?.collapsed;
}

/** Whether a group deeper than `outer`, closed itself, holds the line. */
function isInsideClosed({ known, toHeading }: Along, line: number, outer: number): boolean {
  const levelOf = (at: number): number => known.get(at)?.level ?? 0;
  for (let level = levelOf(line); level > outer; level--) {
    let at = line;
    while (levelOf(at) >= level) at += toHeading;
    if (known.get(at)?.collapsed) return true;
  }
  return false;
}

/** Shows groups down to a level, 1 being the sheet without any; 0 leaves them as they are. */
export function showLevels(sheet: Sheet, rowLevels: number, columnLevels: number): void {
  begin(sheet);
  for (const level of [rowLevels, columnLevels])
    if (!Number.isInteger(level) || level < 0 || level > deepest + 1)
      throw invalidArgument(`${level} is no level`);
  const whole = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 };
  if (rowLevels > 0) showDownTo(along(sheet, "rows", whole), rowLevels);
  if (columnLevels > 0) showDownTo(along(sheet, "columns", whole), columnLevels);
  noteHiding(sheet);
}

function showDownTo({ known, make, toHeading }: Along, shown: number): void {
  const grouped = [...known].filter(([, { level }]) => (level ?? 0) > 0);
  for (const info of known.values()) delete info.collapsed;
  for (const [line, info] of grouped) {
    const level = info.level ?? 0;
    if (level < shown) delete info.hidden;
    else info.hidden = true;
    const next = line + toHeading;
    if (level >= shown && (known.get(next)?.level ?? 0) < level && next >= 0) make(next).collapsed = true;
  }
}
