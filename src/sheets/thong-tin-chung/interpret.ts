import type { Unit } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import type { FigureSlot } from "../../domain/indicator/figure-index";
import { foldForMatching } from "../../domain/text/fold";
import { generalWords as words } from "../../messages/thong-tin-chung-words";
import { cellText } from "../cell-text";
import type { CellGrid, GridRow } from "../grid";
import type { SubmissionDraft } from "../submission-draft";
import type { FoundParticular } from "./found-particular";
import { GeneralReading } from "./general-reading";

/** Does the sheet hold the unit's particulars, by ids or by their labels? Where none are asked its headings tell. */
export function isGeneralSheet(context: CampaignContext, grid: CellGrid): boolean {
  return findParticulars(context, grid).length >= 2 || headingsIn(grid).length >= 2;
}

const headings: ReadonlySet<string> = new Set([words.particulars, words.progress, words.howTo]);

const headingsIn = ({ rows }: CellGrid): readonly GridRow[] =>
  rows.filter(({ cells }) => cells.some((cell) => headings.has(cellText(cell))));

type Marks = ReadonlyMap<string, FigureSlot>;

/** Longer texts are no label of ours. */
const longestLabel = 120;

const known = new WeakMap<CampaignContext, { readonly ids: Marks; readonly labels: Marks }>();

function marksOf(context: CampaignContext): { readonly ids: Marks; readonly labels: Marks } {
  const before = known.get(context);
  if (before) return before;
  const particulars = context.index.slots.filter(({ indicator }) => indicator.nature === "particular");
  const marks = {
    ids: new Map(particulars.map((figure) => [figure.part.id, figure] as const)),
    labels: new Map(particulars.map((figure) => [foldForMatching(figure.part.label), figure] as const)),
  };
  known.set(context, marks);
  return marks;
}

/** Rows that carry the hidden id of a particular, or its label where ids are gone. */
function findParticulars(context: CampaignContext, { rows }: CellGrid): readonly FoundParticular[] {
  const marks = marksOf(context);
  return rows.flatMap((row) => findParticular(marks, row) ?? []);
}

function findParticular(
  { ids, labels }: { readonly ids: Marks; readonly labels: Marks },
  row: GridRow,
): FoundParticular | undefined {
  const texts = row.cells.flatMap(({ column, value }) =>
    value.kind === "text" && value.value.length <= longestLabel ? [{ column, text: value.value }] : [],
  );
  const id = texts.find(({ text }) => ids.has(text));
  const byId = id && ids.get(id.text);
  const label = texts.find(({ text }) => {
    const figure = labels.get(foldForMatching(text));
    return figure !== undefined && (byId === undefined || figure === byId);
  });
  const figure = byId ?? (label && labels.get(foldForMatching(label.text)));
  return figure && { row, figure, id: id?.column, label: label?.column };
}

/** Reads the particulars by their hidden ids, or their labels, wherever the rows have gone. The rest is computed. */
export function interpretGeneralSheet(
  context: CampaignContext,
  grid: CellGrid,
  sheet: number,
  unit: Unit | undefined,
  draft: SubmissionDraft,
): void {
  new GeneralReading(context, sheet, unit, draft).read(grid, findParticulars(context, grid));
}
