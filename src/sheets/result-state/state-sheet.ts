import type { CampaignContext } from "../../domain/campaign/context";
import type { JournalEntry } from "../../domain/consolidation/consolidation";
import { parseCorrection, type Correction, type Corrections } from "../../domain/consolidation/corrections";
import { parseDecision, shownDecision, type Decision } from "../../domain/consolidation/decisions";
import type { PreviousBook } from "../../domain/consolidation/previous-book";
import type { UnitReview } from "../../domain/returns/review";
import type { FigureColumns } from "../../domain/submission/figure-columns";
import { isAnswered, shownAnswer } from "../../domain/submission/is-answered";
import { isUnitCode, type UnitCode } from "../../domain/unit/unit-code";
import { resultWords as words } from "../../messages/result-words";
import { cellAt, textAt } from "../cell-text";
import type { BookGrid, CellGrid, GridCell } from "../grid";
import { consolidatedFormat } from "../identity/marks";
import type { ResultBook } from "../consolidated-workbook/result-book";
import { ownTextsIn, seenDrafts } from "../noi-dung/own-texts";
import type { NarrativeSection } from "../noi-dung/narrative-sections";
import { isViewChoice, type InsertedView } from "../phan-tich/inserted-view";
import type { KeptSheet } from "../kept/user-cells";
import type { CellSpec, RowSpec, SheetSpec } from "../spec";
import { awardRows, readAwards } from "./award-rows";
import { asWritten, joined, parsed, pieces } from "./state-rows";

/** Kinds of rows in the hidden sheet: key in column A, a second key in B, the value from C on. */
const keys = {
  format: consolidatedFormat,
  campaign: "campaign",
  unit: "unit",
  madeAt: "madeAt",
  decision: "decision",
  review: "review",
  correction: "correction",
  draft: "draft",
  journal: "journal",
  figures: "figures",
  received: "received",
  view: "view",
  sheet: "sheet",
} as const;
const format = "1";

export interface CarriedState {
  readonly sheets: readonly KeptSheet[];
  /** Our other sheets: of them only the name is said, so that they stay ours whatever becomes of them. */
  readonly hidden: readonly SheetSpec[];
  /** Everything that was handed in, packed, so that whoever opens the book goes on with it; or what gives it once the rows are made. */
  readonly received: string | (() => string) | undefined;
  readonly views: readonly InsertedView[];
  /** With what of the compiled drafts was seen. */
  readonly sections: readonly NarrativeSection[];
}

/** What the next consolidation needs of this one, in a hidden sheet: never the source of a total. */
export function layState(
  book: ResultBook,
  { sheets, hidden, received, views, sections }: CarriedState,
): SheetSpec {
  return {
    name: words.state,
    visibility: "hidden",
    columns: [{ px: 100 }, { px: 160 }, { px: 400 }],
    rows: {
      *[Symbol.iterator]() {
        for (const values of stateRows(book)) yield stateRow(values);
        for (const { section, marks } of sections)
          if (marks) yield stateRow([keys.draft, section.path, JSON.stringify(marks)]);
        if (received !== undefined) yield stateRow([keys.received, "", ...pieces(given(received))]);
        for (const { sheet, ...view } of views) yield stateRow([keys.view, sheet, JSON.stringify(view)]);
        for (const { name } of hidden) yield stateRow([keys.sheet, name, "{}"]);
        // Written last: by now every sheet's rows were made, and it is known how far they reach.
        for (const { laid, extent, keys: rowKeys, mark } of sheets)
          yield stateRow([keys.sheet, laid.name, JSON.stringify({ ...extent, ...rowKeys, mark })]);
      },
    },
    protection: { allowSort: false },
  };
}

const given = (received: string | (() => string)): string =>
  typeof received === "string" ? received : received();

const stateRow = (values: readonly string[]): RowSpec => ({
  cells: values.map((value, column): CellSpec => ({ column, role: "plain", value, format: "text" })),
});

/** Made as they are written: ten thousand units' figures need not stand in memory as text. */
function* stateRows({ consolidation, children, context }: ResultBook): Generator<readonly string[]> {
  yield [keys.format, format];
  yield [keys.campaign, consolidation.campaign.id];
  yield [keys.unit, consolidation.unit.code];
  yield [keys.madeAt, consolidation.madeAt];
  for (const [question, decision] of consolidation.decisions)
    yield [keys.decision, question, shownDecision(decision)];
  for (const { id, standing, ...correction } of consolidation.corrections.values())
    if (standing !== "refused") yield [keys.correction, id, ...pieces(JSON.stringify(correction))];
  for (const [unit, review] of consolidation.reviews)
    yield [keys.review, unit, ...pieces(JSON.stringify(review))];
  yield* awardRows(consolidation.awards);
  for (const entry of consolidation.journal) yield [keys.journal, "", ...pieces(JSON.stringify(entry))];
  for (const { unit, answers } of children) {
    if (answers) yield [keys.figures, unit.code, ...pieces(figuresText(context, answers.figures))];
  }
}

function figuresText({ index }: CampaignContext, figures: FigureColumns): string {
  const answered = index.slots.filter(({ slot, derived }) => !derived && isAnswered(figures, slot));
  return JSON.stringify(
    Object.fromEntries(
      answered.map(({ slot, part, period }) => [
        `${part.id}|${period.id}`,
        shownAnswer(figures.answer(slot)),
      ]),
    ),
  );
}

/** The hidden sheet of a consolidated book; undefined where it is none. */
export function stateOf(grid: BookGrid): CellGrid | undefined {
  return grid.sheets.find((sheet) => sheet.rows[0] !== undefined && textAt(sheet.rows[0], 0) === keys.format);
}

/** The rows of a state, to be kept as the previous one; `stateFromRows` makes the sheet of them again. */
export const rowsOfState = ({ rows }: CellGrid): readonly (readonly string[])[] =>
  rows.map((row) => {
    const width = 1 + Math.max(-1, ...row.cells.map(({ column }) => column));
    return Array.from({ length: width }, (_, column) => {
      const cell = cellAt(row, column);
      return cell ? asWritten(cell) : "";
    });
  });

export const stateFromRows = (rows: readonly (readonly string[])[]): CellGrid => ({
  name: words.state,
  hidden: true,
  merges: [],
  rows: rows.map((values, index) => ({
    index,
    cells: values.flatMap((value, column): GridCell[] =>
      value === "" ? [] : [{ column, value: { kind: "text", value } }],
    ),
  })),
});

/** What was handed in, as it was packed; undefined where the book does not carry it. */
export function receivedIn(state: CellGrid): string | undefined {
  const row = state.rows.find((candidate) => textAt(candidate, 0) === keys.received);
  return row && joined(row);
}

/** The views that were put into the book, as they were chosen. */
export function viewsIn(state: CellGrid): readonly InsertedView[] {
  return state.rows.flatMap((row): readonly InsertedView[] => {
    if (textAt(row, 0) !== keys.view) return [];
    const view = parsed(joined(row));
    return isViewChoice(view) ? [{ ...view, sheet: textAt(row, 1) }] : [];
  });
}

/** Of a whole book: a view whose sheet a person took away is gone. */
export function viewsStanding(grid: BookGrid): readonly InsertedView[] {
  const state = stateOf(grid);
  const names = new Set(grid.sheets.map(({ name }) => name));
  return state ? viewsIn(state).filter(({ sheet }) => names.has(sheet)) : [];
}

/** What the state says of each sheet of ours, by name, as written. */
export function sheetEntries(state: CellGrid): ReadonlyMap<string, unknown> {
  return new Map(
    state.rows
      .filter((row) => textAt(row, 0) === keys.sheet)
      .map((row) => [textAt(row, 1), parsed(joined(row))]),
  );
}

/** Reads a consolidated book back: undefined where it is none. Own text is taken from its sheet, as a person left it. */
export function interpretPrevious(grid: BookGrid): PreviousBook | undefined {
  const state = stateOf(grid);
  if (!state) return undefined;
  const single = (key: string): string => {
    const row = state.rows.find((candidate) => textAt(candidate, 0) === key);
    return row ? textAt(row, 1) : "";
  };
  const unit = single(keys.unit);
  if (!isUnitCode(unit)) return undefined;
  const ownText = new Map(ownTextsIn(grid, state).map(({ section, text }) => [section, text]));
  return {
    campaign: single(keys.campaign),
    unit,
    madeAt: single(keys.madeAt),
    ownText,
    seenDrafts: seenDrafts(state, ownText),
    decisions: readDecisions(state),
    corrections: readCorrections(state),
    reviews: readReviews(state),
    awards: readAwards(state),
    journal: readJournal(state),
    figures: readFigures(state),
  };
}

function readDecisions(state: CellGrid): ReadonlyMap<string, Decision> {
  const decisions = new Map<string, Decision>();
  for (const row of state.rows) {
    const decision = textAt(row, 0) === keys.decision ? parseDecision(textAt(row, 2)) : undefined;
    if (decision) decisions.set(textAt(row, 1), decision);
  }
  return decisions;
}

function readCorrections(state: CellGrid): Corrections {
  const corrections = new Map<string, Correction>();
  for (const row of state.rows) {
    if (textAt(row, 0) !== keys.correction) continue;
    const correction = parseCorrection(textAt(row, 1), parsed(joined(row)));
    if (correction) corrections.set(textAt(row, 1), correction);
  }
  return corrections;
}

function readReviews(state: CellGrid): ReadonlyMap<UnitCode, UnitReview> {
  const reviews = new Map<UnitCode, UnitReview>();
  for (const row of state.rows) {
    const code = textAt(row, 1);
    if (textAt(row, 0) !== keys.review || !isUnitCode(code)) continue;
    const review = parsed(joined(row));
    if (typeof review === "object" && review !== null && "seal" in review && "remarks" in review)
      reviews.set(code, review as UnitReview);
  }
  return reviews;
}

function readJournal(state: CellGrid): readonly JournalEntry[] {
  return state.rows
    .filter((row) => textAt(row, 0) === keys.journal)
    .flatMap((row) => {
      const entry = parsed(joined(row));
      return typeof entry === "object" && entry !== null && "code" in entry && "at" in entry
        ? [entry as JournalEntry]
        : [];
    });
}

function readFigures(state: CellGrid): PreviousBook["figures"] {
  const figures = new Map<UnitCode, ReadonlyMap<string, string>>();
  for (const row of state.rows) {
    const code = textAt(row, 1);
    if (textAt(row, 0) !== keys.figures || !isUnitCode(code)) continue;
    const values = parsed(joined(row));
    if (typeof values === "object" && values !== null)
      figures.set(code, new Map(Object.entries(values as Record<string, string>)));
  }
  return figures;
}
