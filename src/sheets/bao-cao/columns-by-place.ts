import type { CampaignContext } from "../../domain/campaign/context";
import { textAt } from "../cell-text";
import type { CellGrid } from "../grid";
import { outlineColumns } from "./columns";
import type { FoundColumns, FoundFigures } from "./found-columns";
import { doubtPlaces, movedBy, standAsLaid, verdictColumn } from "./judge-places";
import { labelColumn } from "./label-column";
import type { OutlineVocabulary } from "./outline-vocabulary";

/**
 * Neither ids nor headings are left. The columns of words stand as on the first sheet, or as they were laid, counted from the
 * labels, as long as the signs of the form say so; where those stand elsewhere, or both would do and say different things,
 * nothing is certain but the labels, and all else is kept. Which year a column of figures is nothing says in either case:
 * two of them may have changed places. Every figure is asked.
 */
export function byPlace(
  context: CampaignContext,
  vocabulary: OutlineVocabulary,
  grid: CellGrid,
  key: number | undefined,
  first: FoundColumns | undefined,
): FoundFigures {
  const own = labelColumn(vocabulary, grid);
  const laid = laidAt(context, own ?? outlineColumns(context).label);
  const like = first && { ...movedBy(first, laid.label - first.label), ...noHead };
  const fitting = [like, laid].filter(
    (places) => places !== undefined && standAsLaid(vocabulary, grid, { ...places, key }),
  );
  const [best, other] = fitting;
  const check = verdictColumn(vocabulary, grid, { key, label: laid.label });
  if (best && (!other || saysTheSame(best, other))) {
    const places = { ...best, periods: noPeriods, doubtful: doubtPlaces(context, best) };
    return check === undefined && !holdsAnything(grid, best.note) ? { ...places, note: undefined } : places;
  }
  return {
    ...laid,
    measureUnit: undefined,
    status: undefined,
    note: undefined,
    check,
    periods: noPeriods,
    doubtful: doubtPlaces(context, laid),
  };
}

const noPeriods: FoundColumns["periods"] = new Map();

/** Without Kiểm tra beside it an empty column of notes may just as well be gone. */
const holdsAnything = ({ rows }: CellGrid, column: number | undefined): boolean =>
  rows.some((row) => textAt(row, column) !== "");

function saysTheSame(one: FoundFigures, other: FoundFigures): boolean {
  const columns = ({ periods, status, note }: FoundFigures): string =>
    JSON.stringify([[...periods].sort(([a], [b]) => a - b), status, note]);
  return columns(one) === columns(other);
}

function laidAt(context: CampaignContext, label: number): FoundFigures {
  const columns = outlineColumns(context);
  const shift = label - columns.label;
  return {
    number: columns.number + shift,
    label,
    measureUnit: columns.measureUnit + shift,
    periods: new Map(columns.periods.map(({ at, ids }) => [at + shift, ids] as const)),
    status: columns.status === undefined ? undefined : columns.status + shift,
    statusOf: columns.statusOf,
    note: columns.note + shift,
    check: columns.check + shift,
    doubtful: new Map(),
    ...noHead,
  };
}

const noHead = { headRows: new Set<number>(), titleRows: 0, by: "place", reworded: [] } as const;
