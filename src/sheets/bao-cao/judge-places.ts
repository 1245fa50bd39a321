import type { CampaignContext } from "../../domain/campaign/context";
import { textAt } from "../cell-text";
import type { CellGrid, GridRow } from "../grid";
import type { FoundColumns } from "./found-columns";
import { isClosedSign } from "./interpret-signs";
import type { DoubtfulColumn } from "./judge-headings";
import { count, mostHit } from "./label-column";
import type { PartRow } from "./layout";
import { foldLabel, type OutlineVocabulary } from "./outline-vocabulary";
import { isStatusWord } from "./read-status";

/** Columns that are known by nothing but their place. */
type Places = Pick<
  FoundColumns,
  "key" | "label" | "measureUnit" | "periods" | "status" | "note" | "check" | "doubtful"
>;

/** Of ten signs one may be somebody's slip; more say that a column is gone or another came in. */
const mostAstray = 0.1;

/** How many cells of one kind stand where they were laid, and how many do not. */
interface Tally {
  right: number;
  astray: number;
}

const isAstray = ({ right, astray }: Tally): boolean => astray > (right + astray) * mostAstray;

/**
 * Do the columns still stand as laid? Four signs in an indicator row say so, the same in every book: the "x" in closed
 * cells, column by column; the measure unit; nothing but statuses in their column; a verdict in Kiểm tra.
 */
export function standAsLaid(vocabulary: OutlineVocabulary, { rows }: CellGrid, places: Places): boolean {
  const tallies = new Map<number, Tally>();
  const tell = (column: number, isRight: boolean): void => {
    const tally = tallies.get(column) ?? { right: 0, astray: 0 };
    tallies.set(column, tally);
    if (isRight) tally.right++;
    else tally.astray++;
  };
  for (const row of rows) {
    const part = partOf(vocabulary, row, places);
    if (part) tellRow(vocabulary, row, part, places, tell);
  }
  return ![...tallies.values()].some(isAstray);
}

function tellRow(
  vocabulary: OutlineVocabulary,
  row: GridRow,
  part: PartRow,
  places: Places,
  tell: (column: number, isRight: boolean) => void,
): void {
  const { measureUnit, periods, status } = places;
  for (const [column, ids] of periods)
    if (!part.periods.some(({ id }) => ids.includes(id))) tell(column, isClosedSign(textAt(row, column)));
  if (measureUnit !== undefined) tell(measureUnit, textAt(row, measureUnit) === part.part.measureUnit);
  const said = textAt(row, status);
  if (status !== undefined && said !== "" && !isClosedSign(said)) tell(status, isStatusWord(said));
  tellVerdict(vocabulary, row, places, tell);
}

function tellVerdict(
  vocabulary: OutlineVocabulary,
  row: GridRow,
  { label, check, periods, doubtful }: Places,
  tell: (column: number, isRight: boolean) => void,
): void {
  if (check === undefined) return;
  const isFree = (column: number): boolean =>
    column > label && column !== check && !periods.has(column) && !doubtful.has(column);
  const isThere = isSaid(vocabulary, row, check);
  const isElsewhere = row.cells.some(({ column }) => isFree(column) && isSaid(vocabulary, row, column));
  if (isThere || isElsewhere) tell(check, isThere);
}

const isSaid = ({ isVerdict }: OutlineVocabulary, row: GridRow, column: number): boolean => {
  const text = textAt(row, column);
  return text !== "" && isVerdict(text);
};

/** The column in which most indicator rows say what Kiểm tra says; undefined where fewer than half do. */
export function verdictColumn(
  vocabulary: OutlineVocabulary,
  { rows }: CellGrid,
  places: Pick<Places, "key" | "label">,
): number | undefined {
  const hits = new Map<number, number>();
  let parts = 0;
  for (const row of rows) {
    if (!partOf(vocabulary, row, places)) continue;
    parts++;
    for (const { column } of row.cells)
      if (column > places.label && isSaid(vocabulary, row, column)) count(hits, column);
  }
  const best = mostHit(hits);
  return best !== undefined && (hits.get(best) ?? 0) * 2 >= parts ? best : undefined;
}

function partOf(
  { partRows, partsLabelled }: OutlineVocabulary,
  row: GridRow,
  { key, label }: Pick<Places, "key" | "label">,
): PartRow | undefined {
  const known = partRows.get(textAt(row, key));
  if (known) return known;
  const text = foldLabel(textAt(row, label));
  const named = partsLabelled.get(text) ?? [];
  return named.length === 1 ? named[0] : undefined;
}

/** Nothing says any more which column is which: each is asked for what it was laid as, or for what it was likely before. */
export const doubtPlaces = (
  { periods }: CampaignContext,
  places: Pick<FoundColumns, "periods" | "doubtful">,
): ReadonlyMap<number, DoubtfulColumn> =>
  new Map([
    ...places.doubtful,
    ...[...places.periods].map(([column, ids]) => {
      const [first] = ids;
      const byId = (first && periods.get(first)?.label) ?? "";
      return [column, { code: "PLACE-033", heading: "", byId, ids }] as const;
    }),
  ]);

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
