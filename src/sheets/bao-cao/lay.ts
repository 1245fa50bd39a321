import type { Unit } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import { FigureColumns } from "../../domain/submission/figure-columns";
import type { Answers } from "../../domain/submission/submission";
import { baoCaoWords as words } from "../../messages/bao-cao-words";
import type { CellRange } from "../grid";
import { estimateHeight } from "../row-height";
import type { RowSpec, SheetSpec } from "../spec";
import { columnSpecs, figurePx, firstPeriodColumn, headingPx, outlinePx } from "./columns";
import { outlineConditionals } from "./conditionals";
import { headRows, progressOf } from "./head-rows";
import { outlineHead, type OutlineLayout, type OutlineRow, type PartRow } from "./layout";
import { isUnwritten, narrativeRow, ParagraphsOfLeaf } from "./narrative-rows";
import type { OutlineState } from "./outline-state";
import { isUnanswered, noteOf, partCells } from "./part-cells";
import { type PartFrame, partFrame } from "./part-frame";
import { closing, sameRow } from "./same-rows";
import { bandRow, sectionCells, type SectionCounts } from "./section-cells";
import { outlineValidations } from "./validations";

export interface OutlineSheetInput {
  readonly unit: Unit;
  readonly layout: OutlineLayout;
  /** With derived figures computed (deriveFigures); absent: an empty form. */
  readonly answers?: Answers;
  readonly sheetName: string;
  /** "unit": the standard workbook's form. "consolidated": one unit's report inside a higher level's book. */
  readonly variant: "unit" | "consolidated";
}

export function emptyAnswers(context: CampaignContext): Answers {
  return {
    figures: new FigureColumns(context.index.slots.length),
    notes: new Map(),
    narratives: [],
    lists: [],
  };
}

/** THE outline sheet: the outline is its spine, ids stand hidden in A and B, Kiểm tra judges beside every row. */
export function layOutlineSheet(context: CampaignContext, input: OutlineSheetInput): SheetSpec {
  const { unit, layout, variant } = input;
  const { columns, lastRow } = layout;
  const answers = input.answers ?? emptyAnswers(context);
  const state: OutlineState = { context, layout, kind: unit.kind, answers, variant };
  const isForm = variant === "unit";
  return {
    name: input.sheetName,
    visibility: "visible",
    tab: isForm ? "entry" : "unit",
    columns: columnSpecs(columns, isForm),
    ...(isForm
      ? formParts(state, unit, input.answers ? bodyOf(state) : emptyBody(state))
      : reportParts(state, unit)),
    merges: mergesOf(state),
    freeze: { row: outlineHead.first, column: firstPeriodColumn - 1 },
    ...(isForm && context.campaign.switches.protectOutline && { protection: { allowSort: false } }),
    print: {
      paper: "A4",
      orientation: "landscape",
      area: { firstRow: 0, firstColumn: columns.number, lastRow, lastColumn: columns.note },
      titleRows: { first: outlineHead.headings, last: outlineHead.headings },
      footerLeft: words.footer(unit.name),
    },
  };
}

/** What a sheet has below its head, the same for all units of a kind that answered the same. */
interface OutlineBody {
  readonly rows: readonly RowSpec[];
  /** The texts of Kiểm tra, row by row. */
  readonly says: readonly string[];
}

function bodyOf(state: OutlineState): OutlineBody {
  const rows = bodyRows(state);
  return { rows, says: rows.map((spec) => checkText(spec, state.layout.columns.check)) };
}

type SheetParts = Pick<SheetSpec, "rows" | "validations" | "conditionals">;

function formParts(state: OutlineState, unit: Unit, { rows, says }: OutlineBody): SheetParts {
  return {
    rows: [...headRows(state, unit, progressOf(says)), ...rows],
    validations: validationsOf(state),
    conditionals: conditionalsOf(state),
  };
}

/** One of many in a book: its rows are made while it is written, and gone then. */
function reportParts(state: OutlineState, unit: Unit): SheetParts {
  return {
    rows: {
      *[Symbol.iterator]() {
        const { rows, says } = bodyOf(state);
        yield* headRows(state, unit, progressOf(says));
        yield* rows;
      },
    },
  };
}

/** Laid once for a layout and a kind of unit: a hundred and forty books have the same. */
function once<T>(lay: (state: OutlineState) => T): (state: OutlineState) => T {
  const known = new WeakMap<OutlineLayout, Map<string, T>>();
  return (state) => {
    const ofLayout = known.get(state.layout) ?? new Map<string, T>();
    known.set(state.layout, ofLayout);
    const laid = ofLayout.get(state.kind) ?? lay(state);
    ofLayout.set(state.kind, laid);
    return laid;
  };
}

const emptyBody = once(bodyOf);
const conditionalsOf = once(({ layout }) => outlineConditionals(layout));
const mergesOf = once(({ layout }) => layMerges(layout));
const validationsOf = once(({ context, layout, kind }) => outlineValidations(context, layout, kind));

/** The texts of Kiểm tra below a heading decide what it says: rows are laid first, headings counted after. */
function bodyRows(state: OutlineState): readonly RowSpec[] {
  const { rows } = state.layout;
  const paragraphs = new ParagraphsOfLeaf(state);
  const first = rows.map((row) => (row.kind === "section" ? undefined : bodyRow(state, row, paragraphs)));
  const says = first.map((spec) => checkText(spec, state.layout.columns.check));
  const laid = rows.map((row, at) => first[at] ?? headingRow(state, row as SectionRow, says, at));
  return laid.map((spec, at) => (closesGroup(spec, laid[at + 1]) ? closing(spec) : spec));
}

/** The row above a closed group carries its button. */
function closesGroup(spec: RowSpec, next: RowSpec | undefined): boolean {
  return spec.hidden !== true && next?.hidden === true && (next.level ?? 0) > (spec.level ?? 0);
}

function checkText(spec: RowSpec | undefined, column: number): string {
  const value = spec?.cells.find((cell) => cell.column === column)?.value;
  return typeof value === "string" ? value : "";
}

type SectionRow = Extract<OutlineRow, { kind: "section" }>;

function countBelow(says: readonly string[], at: number, row: OutlineRow): SectionCounts {
  if (row.kind !== "section") return { wrong: 0, missing: 0, fine: 0 };
  const below = says.slice(at + 1, row.lastRow - outlineHead.first + 1);
  const count = (state: string): number => below.filter((text) => text.startsWith(state)).length;
  return { wrong: count("Sai"), missing: count("Thiếu"), fine: count("Đạt") + count("Lưu ý") };
}

/** Only a form counts what is still to be done below a heading. */
function headingRow(state: OutlineState, row: SectionRow, says: readonly string[], at: number): RowSpec {
  const lay = (): RowSpec => sectionRow(state, row, countBelow(says, at, row));
  return state.variant === "unit" ? lay() : sameRow(state, row, lay);
}

function sectionRow(state: OutlineState, row: SectionRow, counts: SectionCounts): RowSpec {
  const px = headingPx(state.layout.columns);
  const startsPage = row.section.depth === 1 && row.row > outlineHead.first;
  return {
    cells: sectionCells(state, row, counts),
    height: estimateHeight([{ text: row.section.shortName, px, bold: true }], 18),
    fixedHeight: true,
    level: row.level,
    ...(startsPage && { breakBefore: true }),
  };
}

function bodyRow(
  state: OutlineState,
  row: Exclude<OutlineRow, { kind: "section" }>,
  leaf: ParagraphsOfLeaf,
): RowSpec {
  if (row.kind === "part") return partRow(state, row);
  if (row.kind !== "narrative") return sameRow(state, row, () => wordsRow(state, row));
  const paragraphs = leaf.of(row);
  const lay = (): RowSpec => narrativeRow(state, row, paragraphs);
  return isUnwritten(state, row, paragraphs) ? sameRow(state, row, lay) : lay();
}

/** The form's own words, whose ever the report. */
function wordsRow(
  state: OutlineState,
  row: Extract<OutlineRow, { kind: "verbatim" | "topics" | "group" }>,
): RowSpec {
  const { level } = row;
  const px = headingPx(state.layout.columns);
  switch (row.kind) {
    case "verbatim": {
      const { text } = row.section;
      const height = estimateHeight([{ text, px, size: 11 }]);
      return { cells: bandRow(state, row, "verbatim", text), height, fixedHeight: true, level };
    }
    case "topics": {
      const text = words.topics(row.section.topics);
      const height = estimateHeight([{ text, px, size: 11 }]);
      return { cells: bandRow(state, row, "topics", text), height, fixedHeight: true, level, hidden: true };
    }
    case "group":
      return { cells: bandRow(state, row, "section-3", row.heading), height: 18, level };
  }
}

function partRow(state: OutlineState, row: PartRow): RowSpec {
  const frame = partFrame(state, row);
  const lay = (): RowSpec => answeredRow(state, row, frame);
  const isSame = state.variant === "consolidated" && isUnanswered(state, row, frame);
  return isSame ? sameRow(state, row, lay) : lay();
}

function answeredRow(state: OutlineState, row: PartRow, frame: PartFrame): RowSpec {
  const cells = partCells(state, row, frame);
  const { columns } = state.layout;
  const texts = cells.flatMap(({ role, value, column }) =>
    (role === "text-entry" || role === "choice-entry") && typeof value === "string"
      ? [{ text: value, px: figurePx(columns, column) }]
      : [],
  );
  const note = { text: noteOf(state.answers, row) ?? "", px: outlinePx.note, size: 11 };
  const height = estimateHeight([note, ...texts], frame.height);
  return { cells, height, level: row.level, sameCells: frame.first.length };
}

/** Titles and headings are merged over the printed columns; narratives never are (Excel would not fit their rows). */
function layMerges({ columns, rows }: OutlineLayout): readonly CellRange[] {
  const across = (row: number, firstColumn: number): CellRange => ({
    firstRow: row,
    lastRow: row,
    firstColumn,
    lastColumn: columns.note,
  });
  const banded = rows.filter(({ kind }) => kind !== "part" && kind !== "narrative");
  return [
    across(outlineHead.title, columns.number),
    across(outlineHead.subtitle, columns.number),
    ...banded.map(({ row }) => across(row, columns.label)),
  ];
}
