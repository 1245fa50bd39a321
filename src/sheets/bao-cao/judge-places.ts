import type { CampaignContext } from "../../domain/campaign/context";
import type { PeriodId } from "../../domain/indicator/ids";
import { textAt } from "../cell-text";
import type { CellGrid, GridRow } from "../grid";
import type { FoundColumns } from "./found-columns";
import { isClosedSign } from "./interpret-signs";
import type { DoubtfulColumn } from "./judge-headings";
import type { PartRow } from "./layout";
import { foldLabel, type OutlineVocabulary } from "./outline-vocabulary";

/** Columns of figures that are known by nothing but their place. */
interface Places {
  readonly key: number | undefined;
  readonly label: number;
  readonly periods: ReadonlyMap<number, readonly PeriodId[]>;
}

/** Of ten closed cells one may have been emptied by somebody; more say that a column is gone or another came in. */
const mostOpen = 0.1;

/** Our "x" closes the same cells of an indicator row in every book: where they stand elsewhere, the columns do too. */
export function standAsLaid(vocabulary: OutlineVocabulary, { rows }: CellGrid, places: Places): boolean {
  let [closed, open] = [0, 0];
  for (const row of rows) {
    const part = partOf(vocabulary, row, places);
    if (!part) continue;
    for (const [column, ids] of places.periods) {
      if (part.periods.some(({ id }) => ids.includes(id))) continue;
      if (isClosedSign(textAt(row, column))) closed++;
      else open++;
    }
  }
  return open <= (closed + open) * mostOpen;
}

function partOf(
  { partRows, partsByLabel }: OutlineVocabulary,
  row: GridRow,
  { key, label }: Places,
): PartRow | undefined {
  const known = partRows.get(textAt(row, key));
  if (known) return known;
  const text = foldLabel(textAt(row, label));
  const named = text === "" ? [] : [...partsByLabel.values()].flatMap((labels) => labels.get(text) ?? []);
  return named.length === 1 ? named[0] : undefined;
}

/** Nothing says any more which column is which: each is asked for what it was laid as. */
export const doubtPlaces = (
  { periods }: CampaignContext,
  places: Places["periods"],
): ReadonlyMap<number, DoubtfulColumn> =>
  new Map(
    [...places].map(([column, ids]) => {
      const [first] = ids;
      const byId = (first && periods.get(first)?.label) ?? "";
      return [column, { heading: "", byId, ids }] as const;
    }),
  );

/** The columns of the sheet rows were cut from, where the rows were put so many columns further. */
export function movedBy(columns: FoundColumns, shift: number): FoundColumns {
  const move = <Column extends number | undefined>(column: Column): Column =>
    (column === undefined ? undefined : column + shift) as Column;
  const moved = <Value>(map: ReadonlyMap<number, Value>): ReadonlyMap<number, Value> =>
    new Map([...map].map(([column, value]) => [column + shift, value] as const));
  return {
    ...columns,
    number: move(columns.number),
    label: move(columns.label),
    measureUnit: move(columns.measureUnit),
    status: move(columns.status),
    note: move(columns.note),
    check: move(columns.check),
    periods: moved(columns.periods),
    doubtful: moved(columns.doubtful),
  };
}
