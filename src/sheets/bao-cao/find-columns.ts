import type { CampaignContext } from "../../domain/campaign/context";
import { isPeriodId, type PeriodId } from "../../domain/indicator/ids";
import { isSectionPath } from "../../domain/outline/section-path";
import { foldForMatching } from "../../domain/text/fold";
import { baoCaoWords as words } from "../../messages/bao-cao-words";
import { cellText } from "../cell-text";
import type { CellGrid, GridRow } from "../grid";
import { columnIds, outlineColumns, type OutlineColumns } from "./columns";
import { byHeadings } from "./columns-by-heading";
import { byPlace } from "./columns-by-place";
import { FiguresFound } from "./figures-found";
import type { FoundColumns, FoundFigures } from "./found-columns";
import { count, mostHit } from "./label-column";
import { judgeHeadings, nothingSaid } from "./judge-headings";
import type { OutlineVocabulary } from "./outline-vocabulary";

const known = new WeakMap<
  CellGrid,
  { readonly vocabulary: OutlineVocabulary; readonly found: FoundColumns }
>();

/** `first`: where they stand on the sheet this one was cut from; it may have no headings of its own. */
export function findColumns(
  context: CampaignContext,
  vocabulary: OutlineVocabulary,
  grid: CellGrid,
  first?: FoundColumns,
): FoundColumns {
  const before = known.get(grid);
  if (before?.vocabulary === vocabulary) return before.found;
  const found = lookForColumns(context, vocabulary, grid, first);
  known.set(grid, { vocabulary, found });
  return found;
}

function lookForColumns(
  context: CampaignContext,
  vocabulary: OutlineVocabulary,
  grid: CellGrid,
  first: FoundColumns | undefined,
): FoundColumns {
  const heading = headingRows(context, grid);
  const ids = idColumns(vocabulary, grid);
  const figures =
    byIds(context, grid, heading) ??
    byHeadings(context, vocabulary, grid, heading) ??
    byPlace(context, vocabulary, grid, ids.key, first);
  return { ...figures, ...ids };
}

/** The columns that hold the most section paths and the most row keys. */
function idColumns({ partRows }: OutlineVocabulary, grid: CellGrid): Pick<FoundColumns, "section" | "key"> {
  const isKey = (text: string): boolean => partRows.has(text) || text === "muc";
  // STT also holds I, II …: it must not pass for the column of paths, so only I.1, II.2.a … count.
  const isPath = (text: string): boolean => text.includes(".") && isSectionPath(text);
  const [keyHits, pathHits] = [new Map<number, number>(), new Map<number, number>()];
  for (const { cells } of grid.rows) {
    for (const { column, value } of cells) {
      if (value.kind !== "text" || value.value.length > 14) continue;
      if (isKey(value.value)) count(keyHits, column);
      else if (isPath(value.value)) count(pathHits, column);
    }
  }
  const lone = loneRow(keyHits, pathHits) ?? noIds;
  return { key: mostHit(keyHits) ?? lone.key, section: mostHit(pathHits) ?? lone.section };
}

const noIds = { key: undefined, section: undefined };

/** A single row that was moved here: its key right beside its section's path. */
function loneRow(
  keys: ReadonlyMap<number, number>,
  paths: ReadonlyMap<number, number>,
): { readonly key: number; readonly section: number } | undefined {
  const key = [...keys.keys()].find((column) => paths.has(column - 1));
  return key === undefined ? undefined : { key, section: key - 1 };
}

/** Rows that repeat the column headings, wherever they stand. */
function headingRows(context: CampaignContext, grid: CellGrid): readonly GridRow[] {
  const headings = headingsOf(outlineColumns(context));
  return grid.rows.filter(({ cells }) => {
    let hits = 0;
    for (const { value } of cells) {
      if (value.kind === "text" && value.value.length < 40 && headings.has(foldForMatching(value.value)))
        hits++;
      if (hits === 3) return true;
    }
    return false;
  });
}

const fixedHeadings = [words.number, words.label, words.measureUnit, words.note, words.check].map(
  foldForMatching,
);

function headingsOf({ periods }: OutlineColumns): ReadonlySet<string> {
  return new Set([...fixedHeadings, ...periods.flatMap((period) => spellings(period))]);
}

/** "Năm 2021" is also written "2021". */
const spellings = ({
  heading,
  token,
}: {
  readonly heading: string;
  readonly token: string;
}): readonly string[] => [heading, token].map(foldForMatching);

/** The hidden row of ids under the headings. */
function byIds(
  context: CampaignContext,
  grid: CellGrid,
  headings: readonly GridRow[],
): FoundFigures | undefined {
  const row = grid.rows.find(({ cells }) =>
    cells.some(({ value }) => value.kind === "text" && value.value === columnIds.label),
  );
  if (!row) return undefined;
  const { named, byId, figures } = readIds(context, row);
  const label = named.get(columnIds.label);
  if (label === undefined || figures.isEmpty) return undefined;
  const over = headingOver(headings, row);
  const { doubtful, reworded } = over ? judgeHeadings(context, over, byId) : nothingSaid;
  for (const [column, doubt] of doubtful) figures.doubt(column, doubt);
  const at = (id: string): number | undefined => figures.unless(named.get(id));
  const head = [...headings, row, ...tokenRows(context, grid, row)].map(({ index }) => index);
  return {
    number: at(columnIds.number),
    label,
    measureUnit: at(columnIds.measureUnit),
    ...figures.found,
    status: at(columnIds.status),
    statusOf: outlineColumns(context).statusOf,
    note: at(columnIds.note),
    check: at(columnIds.check),
    headRows: new Set(head),
    titleRows: Math.min(...head),
    by: "id",
    reworded,
  };
}

interface ReadIds {
  readonly named: ReadonlyMap<string, number>;
  readonly byId: ReadonlyMap<number, string>;
  readonly figures: FiguresFound;
}

function readIds(context: CampaignContext, row: GridRow): ReadIds {
  const named = new Map<string, number>();
  const byId = new Map<number, string>();
  const figures = new FiguresFound();
  for (const cell of row.cells) {
    const ids = cellText(cell).split(" ");
    const [first = ""] = ids;
    byId.set(cell.column, first);
    if (ids.every((id): id is PeriodId => isPeriodId(id) && context.periods.has(id)))
      figures.add(cell.column, ids, context.periods.get(first as PeriodId)?.label ?? first);
    else if (!named.has(first)) named.set(first, cell.column);
  }
  return { named, byId, figures };
}

/** The headings right over the ids: the sheet may repeat them further down. */
function headingOver(headings: readonly GridRow[], ids: GridRow): GridRow | undefined {
  return headings.filter(({ index }) => index < ids.index).at(-1) ?? headings[0];
}

/** The hidden row of tokens stands right below the ids. */
function tokenRows(context: CampaignContext, grid: CellGrid, ids: GridRow): readonly GridRow[] {
  const tokens = new Set(outlineColumns(context).periods.map(({ token }) => token));
  return grid.rows.filter(({ index, cells }) => {
    if (index !== ids.index + 1) return false;
    return cells.filter((cell) => tokens.has(cellText(cell))).length >= leastTokens;
  });
}

/** Fewer may stand in a row of answers: "2021" is a year as well. */
const leastTokens = 3;
