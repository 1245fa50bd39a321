import type { ListDefinition } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import { foldForMatching } from "../../domain/text/fold";
import { columnInWords, listCheckHeading, listOrdinalHeading } from "../../messages/lists-words";
import type { CellGrid, GridCell, GridRow } from "../grid";
import { fitColumns } from "./fit-columns";
import { indexOfRowId, listColumns, messageEnd } from "./list-layout";

/** Where a list stands on a sheet, whatever was moved, inserted or renamed. Rows and columns from 0. */
export interface LocatedList {
  readonly idColumn: number | undefined;
  readonly headingRow: number | undefined;
  /** Column of each list column's id; absent where it was not found. */
  readonly columns: ReadonlyMap<string, number>;
  /** Columns found by position only: their headings have changed. */
  readonly byPosition: readonly string[];
  /** Columns that are ours but hold no entries: ordinal, messages, Kiểm tra. */
  readonly own: ReadonlySet<number>;
  /** How sure we are that the sheet is this list: row ids found, headings found. */
  readonly ids: number;
  readonly headings: number;
}

/** Headings stand near the top, even where somebody has put a letterhead above them, or above the list's first row. */
const deepestHeading = 40;

/** `isOtherVersion`: the sheet was made from another version of the campaign, where another column may have stood in a column's place. */
export function locateList(
  context: CampaignContext,
  list: ListDefinition,
  grid: CellGrid,
  isOtherVersion = false,
): LocatedList {
  const { column: idColumn, count: ids, first } = findIds(list, grid);
  const heading = findHeadings(list, grid, first);
  const found = { idColumn, headingRow: heading.row, ids, headings: heading.columns.size };
  const isHeadless = heading.row === undefined && idColumn !== undefined;
  const fitted = isHeadless ? fitColumns(context, list, grid, idColumn) : undefined;
  if (fitted) return { ...found, ...fitted, byPosition: [...fitted.columns.keys()] };
  const columns = new Map(heading.columns);
  const byPosition =
    isOtherVersion && heading.row !== undefined ? [] : placeTheRest(list, columns, heading.own, idColumn);
  const own = ownColumns(list, heading.own, idColumn, heading.row);
  return { ...found, columns, byPosition, own };
}

/** The column in which most cells are row ids of this list, and the first row that has one. */
function findIds(
  list: ListDefinition,
  grid: CellGrid,
): { readonly column: number | undefined; readonly count: number; readonly first: number } {
  const counts = new Map<number, number>();
  let first = -1;
  for (const { index, cells } of grid.rows) {
    for (const { column, value } of cells) {
      if (value.kind !== "text" || indexOfRowId(list, value.value) === undefined) continue;
      if (first < 0) first = index;
      counts.set(column, (counts.get(column) ?? 0) + 1);
      // Ids stand in the leftmost columns: the entries behind them need no look.
      break;
    }
  }
  let best: { column: number | undefined; count: number } = { column: undefined, count: 0 };
  for (const [column, count] of counts) if (count > best.count) best = { column, count };
  return { ...best, first };
}

interface FoundHeadings {
  readonly row: number | undefined;
  readonly columns: ReadonlyMap<string, number>;
  readonly own: ReadonlySet<number>;
}

const noHeadings: FoundHeadings = { row: undefined, columns: new Map(), own: new Set() };

/** The row with most of the list's headings; a single one may be chance. */
function findHeadings(list: ListDefinition, grid: CellGrid, firstId: number): FoundHeadings {
  const least = Math.min(2, list.columns.length);
  const deepest = Math.max(deepestHeading + (grid.rows[0]?.index ?? 0), firstId);
  let best = noHeadings;
  for (const row of grid.rows) {
    if (row.index > deepest) break;
    // Titles stand alone in their rows: comparing them would cost more than all the rest.
    if (row.cells.filter(isHeadingText).length < least) continue;
    const found = headingsIn(list, row);
    if (found.columns.size > best.columns.size) best = found;
    if (best.columns.size === list.columns.length) break;
  }
  return best.columns.size >= least ? best : noHeadings;
}

const ownHeadings = new Set([listOrdinalHeading, listCheckHeading].map(foldForMatching));

interface HeadingWords {
  readonly exact: ReadonlyMap<string, string>;
  readonly folded: ReadonlyMap<string, string>;
}

const knownWords = new WeakMap<ListDefinition, HeadingWords>();

function headingWords(list: ListDefinition): HeadingWords {
  const before = knownWords.get(list);
  if (before) return before;
  const words = {
    exact: new Map(list.columns.map(({ id, heading }) => [heading, id] as const)),
    folded: new Map(
      list.columns.flatMap(({ id, heading }) => spellings(heading).map((text) => [text, id] as const)),
    ),
  };
  knownWords.set(list, words);
  return words;
}

/** Longer than any heading: a text, not worth comparing. */
const longestHeading = 100;

type HeadingCell = GridCell & { readonly value: { readonly kind: "text"; readonly value: string } };

/** The texts of our rules stand in the heading row too, hidden. */
function isHeadingText(cell: GridCell): cell is HeadingCell {
  const { value, formula } = cell;
  return (
    value.kind === "text" &&
    formula === undefined &&
    value.value.length <= longestHeading &&
    !value.value.endsWith(messageEnd)
  );
}

function headingsIn(list: ListDefinition, { index, cells }: GridRow): FoundHeadings {
  const { exact, folded } = headingWords(list);
  const columns = new Map<string, number>();
  const own = new Set<number>();
  for (const { column, value } of cells.filter(isHeadingText)) {
    const text = exact.has(value.value) ? "" : foldForMatching(value.value);
    const id =
      exact.get(value.value) ?? folded.get(text) ?? folded.get(foldForMatching(columnInWords(value.value)));
    if (id !== undefined && !columns.has(id)) columns.set(id, column);
    else if (ownHeadings.has(text)) own.add(column);
  }
  return { row: index, columns, own };
}

const spellings = (heading: string): readonly string[] => [
  foldForMatching(heading),
  foldForMatching(columnInWords(heading)),
];

/** A column whose heading was retyped or lost still stands beside its neighbours, if no other column has that place. */
function placeTheRest(
  list: ListDefinition,
  columns: Map<string, number>,
  own: ReadonlySet<number>,
  idColumn: number | undefined,
): readonly string[] {
  const found = [...columns.keys()];
  const placed: string[] = [];
  list.columns.forEach(({ id }, index) => {
    if (columns.has(id)) return;
    const expected = expectedPlace(list, columns, found, index, idColumn);
    if (expected === undefined || own.has(expected) || [...columns.values()].includes(expected)) return;
    columns.set(id, expected);
    placed.push(id);
  });
  return placed;
}

/** Counted from the nearest column that was found; without any, from the column of ids. */
function expectedPlace(
  list: ListDefinition,
  columns: ReadonlyMap<string, number>,
  found: readonly string[],
  index: number,
  idColumn: number | undefined,
): number | undefined {
  if (found.length === 0) return idColumn === undefined ? undefined : idColumn + listColumns.first + index;
  const neighbours = found.map((id) => list.columns.findIndex((column) => column.id === id));
  const nearest = neighbours.reduce((best, at) =>
    Math.abs(at - index) < Math.abs(best - index) ? at : best,
  );
  const place = columns.get(list.columns[nearest]?.id ?? "");
  return place === undefined || place + index - nearest < 0 ? undefined : place + index - nearest;
}

/** Without headings our own columns are known by their distance from the ids. */
function ownColumns(
  list: ListDefinition,
  named: ReadonlySet<number>,
  idColumn: number | undefined,
  headingRow: number | undefined,
): ReadonlySet<number> {
  const own = new Set(named);
  if (idColumn === undefined) return own;
  own.add(idColumn);
  if (headingRow !== undefined) return own;
  const messages = idColumn + listColumns.first + list.columns.length;
  for (const column of [idColumn + listColumns.ordinal, messages, messages + 1]) own.add(column);
  return own;
}
