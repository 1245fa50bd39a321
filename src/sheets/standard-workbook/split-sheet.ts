import type { ListDefinition } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import { foldForMatching } from "../../domain/text/fold";
import { listUnitLine } from "../../messages/lists-words";
import { outlineVocabulary } from "../bao-cao/outline-vocabulary";
import { carriesIds, namesIndicator } from "../bao-cao/row-ids";
import { cellText } from "../cell-text";
import type { CellGrid, GridRow } from "../grid";
import { indexOfRowId, listRows } from "../lists/list-layout";

/** Headings of a list stand nearer to the top of a sheet of its own. */
const deepestOwn = 12;

/** So many of a list's headings in one row are no chance. */
const leastHeadings = 3;

/**
 * A list pasted below something else, headings and all, is cut off: the sheet above it, with rows of the outline that
 * stand still further down or that a gap parts from the list, and the list with its title.
 * Undefined where no list stands below anything.
 */
export function splitAtList(
  context: CampaignContext,
  grid: CellGrid,
): readonly [above: CellGrid, list: CellGrid] | undefined {
  const { rows } = grid;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    if (!row || row.index < deepestOwn || row.cells.length < leastHeadings) continue;
    const list = headedBy(context, row);
    if (!list) continue;
    const first = at - titleRows(list, rows, at);
    const end = endOfList(list, rows, at);
    const vocabulary = outlineVocabulary(context);
    const isOutline = (one: GridRow, place: number): boolean =>
      place < first || place > end || carriesIds(vocabulary, one) || namesIndicator(vocabulary, one);
    return [
      { ...grid, rows: rows.filter(isOutline) },
      { ...grid, rows: rows.filter((one, place) => !isOutline(one, place)) },
    ];
  }
  return undefined;
}

/** A heading and the lists that have it. */
type Headings = ReadonlyMap<string, readonly ListDefinition[]>;

/** A list pasted among other rows without its headings: the rows that carry its ids, and the sheet without them. */
export function splitByIds(
  context: CampaignContext,
  list: ListDefinition,
  grid: CellGrid,
): readonly [above: CellGrid, list: CellGrid] {
  const vocabulary = outlineVocabulary(context);
  const isOfList = (row: GridRow): boolean => isRow(list, row) && !carriesIds(vocabulary, row);
  return [
    { ...grid, rows: grid.rows.filter((row) => !isOfList(row)) },
    { ...grid, rows: grid.rows.filter(isOfList) },
  ];
}

const isRow = (list: ListDefinition, { cells }: GridRow): boolean =>
  cells.some((cell) => indexOfRowId(list, cellText(cell)) !== undefined);

const known = new WeakMap<CampaignContext, Headings>();

function headingsOf(context: CampaignContext): Headings {
  const before = known.get(context);
  if (before) return before;
  const headings = new Map<string, ListDefinition[]>();
  for (const list of context.campaign.lists)
    for (const heading of new Set(list.columns.map((column) => column.heading)))
      headings.set(heading, [...(headings.get(heading) ?? []), list]);
  known.set(context, headings);
  return headings;
}

/** The list most of whose headings stand in a row: the nomination lists share half of theirs. */
function headedBy(context: CampaignContext, row: GridRow): ListDefinition | undefined {
  const found = headingsFound(context, row);
  if (found.size === 0) return undefined;
  let best: ListDefinition | undefined;
  let most = 0;
  for (const list of context.campaign.lists) {
    const count = found.get(list) ?? 0;
    if (count > most && count >= Math.min(leastHeadings, list.columns.length)) [best, most] = [list, count];
  }
  return best;
}

function headingsFound(context: CampaignContext, { cells }: GridRow): ReadonlyMap<ListDefinition, number> {
  const headings = headingsOf(context);
  const found = new Map<ListDefinition, number>();
  for (const { value } of cells) {
    const lists = value.kind === "text" && value.value !== "" ? headings.get(value.value) : undefined;
    for (const list of lists ?? []) found.set(list, (found.get(list) ?? 0) + 1);
  }
  return found;
}

/** The last row that carries an id of the list, or that no gap parts from the headings, with rows right below it. */
function endOfList(list: ListDefinition, rows: readonly GridRow[], heading: number): number {
  let end = Math.max(
    heading,
    rows.findLastIndex((row) => isRow(list, row)),
  );
  while (rows[end + 1]?.index === (rows[end]?.index ?? -2) + 1) end++;
  return end;
}

/** Rows right above the headings that are the list's title, its advice and the line of its unit. */
function titleRows({ title, hint }: ListDefinition, rows: readonly GridRow[], heading: number): number {
  const own = [title, hint].map(foldForMatching);
  const unit = foldForMatching(listUnitLine(""));
  const isTitle = (row: GridRow | undefined): boolean =>
    row?.cells.some((cell) => {
      const text = foldForMatching(cellText(cell));
      return own.includes(text) || text.startsWith(unit);
    }) ?? false;
  let count = 0;
  while (count < listRows.headings && isTitle(rows[heading - count - 1])) count++;
  return count;
}
