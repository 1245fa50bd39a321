import type { FigureSlot } from "../../domain/indicator/figure-index";
import type { PartId, PeriodId } from "../../domain/indicator/ids";
import type { FigureStatus } from "../../domain/indicator/indicator";
import { readAnswer } from "../../domain/submission/read-answer";
import { foldForMatching } from "../../domain/text/fold";
import { baoCaoWords as words } from "../../messages/bao-cao-words";
import { cellAt, cellText } from "../cell-text";
import type { GridCell, GridRow } from "../grid";
import type { DraftPlace } from "../submission-draft";
import { figureIn } from "./figure-at";
import { isClosedSign } from "./interpret-signs";
import { keepBeside } from "./keep-beside";
import type { PartRow } from "./layout";
import type { SheetReading } from "./sheet-reading";
import { isNumeric } from "./shown-answer";

const statuses: ReadonlyMap<string, FigureStatus> = new Map(
  (Object.entries(words.statuses) as [FigureStatus, string][]).map(([status, word]) => [
    foldForMatching(word),
    status,
  ]),
);

interface StatusCell {
  readonly cell: GridCell;
  readonly text: string;
  /** Undefined where it is none of the statuses. */
  readonly status: FigureStatus | undefined;
}

function statusCell({ columns }: SheetReading, row: GridRow): StatusCell | undefined {
  const cell = columns.status === undefined ? undefined : cellAt(row, columns.status);
  const text = cell ? cellText(cell) : "";
  if (!cell || text === "" || isClosedSign(text)) return undefined;
  return { cell, text, status: statuses.get(foldForMatching(text)) };
}

export const isStatusWord = (text: string): boolean => statuses.has(foldForMatching(text));

/** One of the statuses in their column: it goes with the figures of its row. */
export const isStatus = ({ columns }: SheetReading, cell: GridCell): boolean =>
  cell.column === columns.status && isStatusWord(cellText(cell));

/** The status said beside the figure, or the campaign's usual one. */
export function statusOf(reading: SheetReading, row: GridRow, { period }: FigureSlot): FigureStatus {
  const said = period.id === reading.columns.statusOf ? statusCell(reading, row)?.status : undefined;
  return said ?? period.defaultStatus;
}

/** What else stands in the status column is told: a status that says nothing, a figure that slipped, another word. */
export function reportStatus(reading: SheetReading, row: GridRow, part: PartRow): void {
  const said = statusCell(reading, row);
  if (!said) return;
  const { statusOf: asking } = reading.columns;
  const figure = asking && figureIn(reading, part, [asking]);
  const place = { sheet: reading.sheet, row: row.index, column: said.cell.column };
  if (!figure || !hasStatus(figure)) {
    if (said.status) reportUnused(reading, part, said, place);
    else keepBeside(reading, row, said.cell, part);
  } else if (said.status) reportKnown(reading, part, figure, said, place);
  else if (!propose(reading, figure, said, place))
    reading.draft.keep(said.text, place, part.section.path, "VALUE-014", "notes", subjectOf(figure));
}

function reportKnown(
  reading: SheetReading,
  part: PartRow,
  figure: FigureSlot,
  said: StatusCell,
  place: DraftPlace,
): void {
  if (isProposed(reading, figure)) return;
  if (isCounted(reading, figure)) reportUnused(reading, part, said, place);
  else if (isBlank(reading, figure))
    reading.draft.find("VALUE-017", "notes", place, { text: said.text }, subjectOf(figure));
}

const hasStatus = ({ derived, part }: FigureSlot): boolean => !derived && isNumeric(part.type);

/** Its column is in doubt: the status goes with the answer that is asked. */
const isProposed = ({ draft }: SheetReading, { slot }: FigureSlot): boolean =>
  draft.proposals.some((proposal) => proposal.slot === slot);

/** Counted from a list, and not typed over: it has no place of its own. */
const isCounted = ({ draft }: SheetReading, { part, slot }: FigureSlot): boolean =>
  part.source.kind === "list" && draft.figures.place(slot) === undefined;

const subjectOf = ({ part, period }: FigureSlot): { part: PartId; period: PeriodId } => ({
  part: part.id,
  period: period.id,
});

/** Our own forms say "Chính thức" beside a count: that is what a count is. */
function reportUnused(
  { draft, columns }: SheetReading,
  { part, section }: PartRow,
  { text, status }: StatusCell,
  place: DraftPlace,
): void {
  if (status === "official") return;
  const period = columns.statusOf;
  const subject = { part: part.id, ...(period !== undefined && { period }) };
  draft.keep(text, place, section.path, "VALUE-018", "notes", subject);
}

function isBlank({ draft: { figures } }: SheetReading, { slot }: FigureSlot): boolean {
  const state = figures.state(slot);
  return state === "absent" || (state === "blank" && figures.text(slot) === undefined);
}

/** A number in the status column beside an empty entry is likely the answer: it is asked, and counts only if taken. */
function propose(
  reading: SheetReading,
  figure: FigureSlot,
  { cell, text }: StatusCell,
  place: DraftPlace,
): boolean {
  const { draft, vocabulary } = reading;
  if (isProposed(reading, figure) || !isBlank(reading, figure)) return false;
  const read = readAnswer(cell, vocabulary.questionOf(figure));
  if (read.state !== "value" && read.state !== "none") return false;
  const question = `beside:${figure.part.id}:${place.row + 1}`;
  const status = figure.period.defaultStatus;
  draft.propose(figure, read, { question, code: "PLACE-022", text, status }, place);
  return true;
}
