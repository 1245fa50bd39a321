import type { CampaignContext } from "../../domain/campaign/context";
import type { FigureSlot } from "../../domain/indicator/figure-index";
import type { FigureStatus } from "../../domain/indicator/indicator";
import { readAnswer } from "../../domain/submission/read-answer";
import { foldForMatching } from "../../domain/text/fold";
import { cellAt, cellText, textAt } from "../cell-text";
import type { GridCell, GridRow } from "../grid";
import type { SubmissionDraft } from "../submission-draft";
import type { FoundColumns } from "./find-columns";
import { isClosedSign } from "./interpret-signs";
import type { PartRow } from "./layout";
import type { OutlineVocabulary } from "./outline-vocabulary";

/** What reading a row needs to know of the sheet it stands in. */
export interface PartReading {
  readonly context: CampaignContext;
  readonly vocabulary: OutlineVocabulary;
  readonly columns: FoundColumns;
  readonly sheet: number;
  readonly kind: string | undefined;
  readonly draft: SubmissionDraft;
}

/** Reads one indicator row: its answers, the status beside, the note; what stands in closed cells is kept. */
export function readPartRow(reading: PartReading, row: GridRow, part: PartRow): void {
  const { columns, draft, context, kind } = reading;
  const asked = kind === undefined || part.indicator.askedOf.includes(kind);
  for (const [column, periods] of columns.periods) {
    const period = part.periods.find(({ id }) => periods.includes(id));
    const slot = period && context.index.slotOf(part.part.id, period.id);
    const figure = slot === undefined || !asked ? undefined : context.index.slots[slot];
    readCell(reading, row, column, part, figure);
  }
  const note = textAt(row, columns.note);
  if (note !== "") draft.notes.set(part.part.id, note);
}

function readCell(reading: PartReading, row: GridRow, column: number, part: PartRow, figure: FigureSlot | undefined): void {
  const { draft, vocabulary, sheet } = reading;
  const cell = cellAt(row, column);
  const place = { sheet, row: row.index, column };
  if (!figure || figure.derived) {
    if (cell) keepUnasked(reading, row, cell, part, figure);
    return;
  }
  if (!cell || isOwnCount(cell, figure)) {
    draft.figures.set(figure.slot, { state: "blank", status: figure.period.defaultStatus });
    if (cell === undefined) draft.figures.setPlace(figure.slot, sheet, row.index, column);
    return;
  }
  draft.answer(figure, readAnswer(cell, vocabulary.questionOf(figure)), statusAt(reading, row, figure), place);
}

/** Our own count of a list, not an answer: it is counted again from the list's rows. */
function isOwnCount({ formula }: GridCell, { part }: FigureSlot): boolean {
  return part.source.kind === "list" && formula !== undefined && /COUNTIFS/i.test(formula);
}

/** Computed cells hold our formula; a constant there was typed over it. Closed cells hold our "x". */
function keepUnasked(reading: PartReading, row: GridRow, cell: GridCell, part: PartRow, figure: FigureSlot | undefined): void {
  const text = cellText(cell);
  if (text === "" || isClosedSign(text) || cell.formula !== undefined) return;
  const { draft, sheet } = reading;
  const place = { sheet, row: row.index, column: cell.column };
  if (!figure) draft.keep(text, place, part.section.path, "PLACE-005", "needs-reason");
  else draft.find("PLACE-008", "notes", place, { text }, { part: figure.part.id, period: figure.period.id });
}

const statuses: ReadonlyMap<string, FigureStatus> = new Map([
  [foldForMatching("Chính thức"), "official"],
  [foldForMatching("Ước"), "estimate"],
  [foldForMatching("Sơ bộ"), "preliminary"],
]);

function statusAt({ columns, draft, sheet }: PartReading, row: GridRow, { part, period }: FigureSlot): FigureStatus {
  if (columns.status === undefined || period.id !== columns.statusOf) return period.defaultStatus;
  const text = textAt(row, columns.status);
  if (text === "" || isClosedSign(text)) return period.defaultStatus;
  const status = statuses.get(foldForMatching(text));
  if (status) return status;
  const place = { sheet, row: row.index, column: columns.status };
  draft.find("VALUE-014", "notes", place, { text }, { part: part.id, period: period.id });
  return period.defaultStatus;
}
