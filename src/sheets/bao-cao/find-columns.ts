import type { CampaignContext } from "../../domain/campaign/context";
import { isPeriodId, type PeriodId } from "../../domain/indicator/ids";
import { isSectionPath } from "../../domain/outline/section-path";
import { foldForMatching } from "../../domain/text/fold";
import { baoCaoWords as words } from "../../messages/bao-cao-words";
import { cellText } from "../cell-text";
import type { CellGrid, GridRow } from "../grid";
import { outlineColumns } from "./columns";
import type { OutlineVocabulary } from "./outline-vocabulary";

/** Where the columns of a returned outline sheet stand now, wherever they were moved. */
export interface FoundColumns {
  /** Columns of ids; undefined where they are gone. */
  readonly section: number | undefined;
  readonly key: number | undefined;
  readonly label: number;
  readonly periods: ReadonlyMap<number, readonly PeriodId[]>;
  readonly status: number | undefined;
  readonly statusOf: PeriodId | undefined;
  readonly note: number;
  /** First row below the headings. */
  readonly firstRow: number;
  /** How the figure columns were found: a note is due where it was not by id. */
  readonly by: "id" | "heading" | "place";
}

export function findColumns(context: CampaignContext, vocabulary: OutlineVocabulary, grid: CellGrid): FoundColumns {
  const keys = idColumns(vocabulary, grid);
  return { ...keys, ...(byIds(context, grid) ?? byHeadings(context, grid) ?? byPlace(context)) };
}

/** The columns that hold the most section paths and the most row keys. */
function idColumns({ partRows }: OutlineVocabulary, grid: CellGrid): Pick<FoundColumns, "section" | "key"> {
  const keyHits = new Map<number, number>();
  const pathHits = new Map<number, number>();
  for (const { cells } of grid.rows) {
    for (const { column, value } of cells) {
      if (value.kind !== "text") continue;
      if (partRows.has(value.value) || value.value === "muc") keyHits.set(column, (keyHits.get(column) ?? 0) + 1);
      else if (value.value.length < 12 && isSectionPath(value.value)) pathHits.set(column, (pathHits.get(column) ?? 0) + 1);
    }
  }
  return { key: mostHit(keyHits), section: mostHit(pathHits, keyHits) };
}

/** One stray hit is no column. STT also holds I, II …: where ids were deleted it must not pass for their column. */
function mostHit(hits: ReadonlyMap<number, number>, together?: ReadonlyMap<number, number>): number | undefined {
  if (together && together.size === 0) return undefined;
  let best: number | undefined;
  for (const [column, count] of hits) {
    if (count > 1 && (best === undefined || count > (hits.get(best) ?? 0))) best = column;
  }
  return best;
}

type Figures = Omit<FoundColumns, "section" | "key">;

/** The hidden row of period ids under the headings. */
function byIds(context: CampaignContext, grid: CellGrid): Figures | undefined {
  for (const row of grid.rows.slice(0, 40)) {
    const named = new Map(row.cells.map((cell) => [cellText(cell), cell.column]));
    const note = named.get("ghi-chu");
    const label = named.get("noi-dung");
    if (note === undefined || label === undefined) continue;
    const periods = new Map<number, readonly PeriodId[]>();
    let status: number | undefined;
    for (const [text, column] of named) {
      const ids = text.split(" ");
      if (ids[0] === "tinh-trang") status = column;
      else if (ids.every((id) => isPeriodId(id) && context.periods.has(id))) periods.set(column, ids as PeriodId[]);
    }
    const { statusOf } = outlineColumns(context);
    return { label, note, periods, status, statusOf, firstRow: row.index + 2, by: "id" };
  }
  return undefined;
}

function byHeadings(context: CampaignContext, grid: CellGrid): Figures | undefined {
  const columns = outlineColumns(context);
  const headings = new Map(columns.periods.map(({ heading, ids }) => [foldForMatching(heading), ids]));
  const row = grid.rows.slice(0, 60).find((candidate) => countHeadings(candidate, headings) >= 2);
  if (!row) return undefined;
  const at = (text: string): number | undefined =>
    row.cells.find((cell) => foldForMatching(cellText(cell)) === foldForMatching(text))?.column;
  const periods = new Map<number, readonly PeriodId[]>();
  for (const cell of row.cells) {
    const ids = headings.get(foldForMatching(cellText(cell)));
    if (ids) periods.set(cell.column, ids);
  }
  const last = Math.max(...periods.keys());
  const statusLabel = columns.statusOf && context.periods.get(columns.statusOf)?.label;
  return {
    label: at(words.label) ?? 3,
    note: at(words.note) ?? last + 1,
    periods,
    status: statusLabel === undefined ? undefined : at(words.status(statusLabel)),
    statusOf: columns.statusOf,
    firstRow: row.index + 1,
    by: "heading",
  };
}

function countHeadings({ cells }: GridRow, headings: ReadonlyMap<string, unknown>): number {
  return cells.filter((cell) => headings.has(foldForMatching(cellText(cell)))).length;
}

function byPlace(context: CampaignContext): Figures {
  const columns = outlineColumns(context);
  return {
    label: columns.label,
    note: columns.note,
    periods: new Map(columns.periods.map(({ at, ids }) => [at, ids])),
    status: columns.status,
    statusOf: columns.statusOf,
    firstRow: 3,
    by: "place",
  };
}
