import type { CampaignContext } from "../../domain/campaign/context";
import type { CellGrid } from "../grid";
import { outlineColumns } from "./columns";
import type { FoundColumns, FoundFigures } from "./found-columns";
import { doubtPlaces, movedBy, standAsLaid } from "./judge-places";
import { labelColumn } from "./label-column";
import type { OutlineVocabulary } from "./outline-vocabulary";

/**
 * Neither ids nor headings are left: the columns stand as on the first sheet, or as they were laid, counted from the labels.
 * Where the closed cells stand elsewhere nothing is certain but the labels: every figure is asked, all else is kept.
 */
export function byPlace(
  context: CampaignContext,
  vocabulary: OutlineVocabulary,
  grid: CellGrid,
  key: number | undefined,
  first: FoundColumns | undefined,
): FoundFigures {
  const own = labelColumn(vocabulary, grid);
  const like = first && movedBy(first, (own ?? first.label) - first.label);
  if (like && standAsLaid(vocabulary, grid, { ...like, key })) return { ...like, ...noHead };
  const laid = laidAt(context, own ?? outlineColumns(context).label);
  if (standAsLaid(vocabulary, grid, { ...laid, key })) return laid;
  return {
    ...laid,
    measureUnit: undefined,
    status: undefined,
    note: undefined,
    check: undefined,
    periods: new Map(),
    doubtful: doubtPlaces(context, laid.periods),
  };
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
