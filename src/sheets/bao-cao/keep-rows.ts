import { isSectionPath } from "../../domain/outline/section-path";
import { foldForMatching } from "../../domain/text/fold";
import { cellAt, cellText } from "../cell-text";
import type { GridCell, GridRow } from "../grid";
import { sayLegacy } from "../say-legacy";
import { standingText } from "../written-text";
import type { FoundColumns } from "./found-columns";
import { figureAt, figureIn } from "./figure-at";
import { isClosedSign } from "./interpret-signs";
import type { PartRow } from "./layout";
import { isNumberingMark } from "./numbering";
import { isRowKey } from "./row-ids";
import type { SheetReading } from "./sheet-reading";
import { isVerdict } from "./verdicts";

type Said = "notes" | "needs-reason";

/** What stands in a cell by our own doing: a verdict of Kiểm tra, a mark in the STT column. */
export function isOurs(
  { columns, counted, vocabulary }: SheetReading,
  row: GridRow,
  cell: GridCell,
): boolean {
  const { number, label } = columns;
  const { column } = cell;
  if (column === number || (number === undefined && column < label))
    return isNumberingMark(cell, cellText(cell)) || counted.has(row.index);
  return mayHoldVerdict(columns, column) && isVerdict(vocabulary.isVerdict, cell);
}

/** Kiểm tra, or what is right of the notes; nothing where neither is known: "Đạt" is an answer as well. */
function mayHoldVerdict({ by, check, label, note }: FoundColumns, column: number): boolean {
  if (check !== undefined) return column === check;
  return !(by === "place" && note === undefined) && column > (note ?? label);
}

/** Cells of a row of ours that are neither ids, number, text, nor what we wrote ourselves. */
function besideLabel(reading: SheetReading, row: GridRow): readonly GridCell[] {
  const { section, key, label } = reading.columns;
  return row.cells.filter((cell) => {
    if (cell.column === section || cell.column === key || cell.column === label) return false;
    return standingText(cell).text !== "" && !isOurs(reading, row, cell);
  });
}

/** Keeps what stands beside a heading, a text or a line of ours; a heading's own number is ours. */
export function keepBesideLabel(reading: SheetReading, row: GridRow, isHeading = false): void {
  const { columns, section, vocabulary } = reading;
  const numbers = section && vocabulary.numberOf.get(section.path);
  for (const cell of besideLabel(reading, row)) {
    const isNumber = isHeading && cell.column === columns.number;
    if (!isNumber || !numbers?.has(foldForMatching(cellText(cell))))
      keepCell(reading, row, cell, "PLACE-005", "needs-reason");
  }
}

/** Keeps every cell of a row that is not placed, as content outside the outline; `part` is what it looked like. */
export function keepRow(reading: SheetReading, row: GridRow, code: string, said: Said, part?: PartRow): void {
  const labels = part && reading.vocabulary.labelsOf.get(part.key);
  const label = cellAt(row, reading.columns.label);
  const beside = besideLabel(reading, row);
  for (const cell of label ? [label, ...beside] : beside) {
    const text = cellText(cell);
    if (labels?.has(text) || (part && isOwnUnit(reading, part, cell))) continue;
    if (isMark(reading, cell, part)) keepSign(reading, row, cell);
    else keepCell(reading, row, cell, code, said, part);
  }
}

/** The row's measure unit: in its column, or anywhere where that is not known. */
const isOwnUnit = ({ columns: { measureUnit } }: SheetReading, { part }: PartRow, cell: GridCell): boolean =>
  (measureUnit === undefined || cell.column === measureUnit) && cellText(cell) === part.measureUnit;

const isMark = (reading: SheetReading, cell: GridCell, part: PartRow | undefined): boolean =>
  isClosedSign(cellText(cell)) && (!part || isAskedAt(reading, part, cell.column));

/** Does the row ask for anything in this column, be it certain or in doubt? */
function isAskedAt(reading: SheetReading, part: PartRow, column: number): boolean {
  const doubt = reading.columns.doubtful.get(column);
  return (
    figureAt(reading, part, column) !== undefined ||
    (doubt !== undefined && figureIn(reading, part, doubt.ids) !== undefined)
  );
}

/** An "x" in a row that is none of ours, or where an answer is asked, is somebody's mark: it is kept, and the row's other cells say so. */
export function keepSign({ draft, section, sheet }: SheetReading, row: GridRow, cell: GridCell): void {
  const place = draft.placeOf({ sheet, row: row.index, column: cell.column });
  const where = section === undefined ? {} : { section: section.path };
  draft.outside.push({ sheet: place.sheet ?? "", cell: place.cell ?? "", text: cellText(cell), ...where });
}

/** Every such mark of a row that is only likely one of ours. */
export function keepSigns(reading: SheetReading, row: GridRow): void {
  for (const cell of besideLabel(reading, row))
    if (isClosedSign(cellText(cell))) keepSign(reading, row, cell);
}

/** Keeps one cell where anything stands in it, and says so. */
export function keepCell(
  { columns, draft, section, sheet }: SheetReading,
  row: GridRow,
  cell: GridCell,
  code: string,
  said: Said,
  part?: PartRow,
): void {
  const written = standingText(cell);
  if (written.text === "" || isClosedSign(written.text)) return;
  const period = part?.periods.find(({ id }) => columns.periods.get(cell.column)?.includes(id))?.id;
  const subject = part ? { part: part.part.id, ...(period !== undefined && { period }) } : {};
  const place = { sheet, row: row.index, column: cell.column };
  draft.keep(written.text, place, section?.path, code, said, subject);
  if (written.found !== undefined)
    sayLegacy(draft, [{ ...written, place }], { ...(section && { section: section.path }), ...subject });
}

/** The hidden columns hold our ids; anything else somebody wrote there is kept. `isKnown`: the row's section is the campaign's. */
export function keepStrayIds(reading: SheetReading, row: GridRow, isKnown: boolean): void {
  const { section, key } = reading.columns;
  for (const cell of row.cells) {
    const isPath = cell.column === section && (isKnown || isSectionPath(cellText(cell)));
    const isKey = cell.column === key && isRowKey(reading.vocabulary, cellText(cell));
    if ((cell.column === section || cell.column === key) && !isPath && !isKey)
      keepCell(reading, row, cell, "PLACE-003", "notes");
  }
}
