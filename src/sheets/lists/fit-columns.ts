import type { ListColumn, ListDefinition } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import { cellAt, cellText, textAt } from "../cell-text";
import type { CellGrid, GridCell, GridRow } from "../grid";
import { listCellValue } from "./list-cells";
import { indexOfRowId, layoutList, listColumns, messageEnd } from "./list-layout";
import { readListValue } from "./read-list-value";
import { fineMessage } from "./row-formulas";
import { rowRules, type RowRule } from "./row-rules";

/** Where a list's columns stand on a sheet without headings among which columns were inserted or deleted. */
export interface FittedColumns {
  /** Columns that can stand in one place only, as far as anything stands there. */
  readonly columns: ReadonlyMap<string, number>;
  /** Ids, ordinal, messages and Kiểm tra. */
  readonly own: ReadonlySet<number>;
}

/** The ordinal (undefined) and the columns of the list, in the order they are laid. */
type Laid = readonly (ListColumn | undefined)[];
/** Of each of them where it would stand; undefined where it would be gone. */
type Places = readonly (number | undefined)[];

/**
 * Without headings the columns of a list are counted from that of the ids. The hidden messages behind them tell whether
 * columns were inserted or deleted; where, what stands in the rows tells: there where most of it is an answer of its
 * column's type. A column that may stand in two places in which something stands is in none.
 * Undefined where the messages stand as they were laid, or nowhere: then nothing speaks against the layout.
 */
export function fitColumns(
  context: CampaignContext,
  list: ListDefinition,
  grid: CellGrid,
  idColumn: number,
): FittedColumns | undefined {
  const rows = grid.rows.filter((row) => indexOfRowId(list, textAt(row, idColumn)) !== undefined);
  const messages = columnOfMessages(rows);
  const laid: Laid = [undefined, ...list.columns];
  const first = idColumn + listColumns.ordinal;
  const shift = messages === undefined ? 0 : messages - first - laid.length;
  if (messages === undefined || shift === 0) return undefined;
  const misfits = misfitsOf(context, list, rows);
  const holding = range(first, messages).filter((place) => rows.some((row) => isFilled(row, place)));
  const best = bestOf(
    placements(laid, first, shift),
    (places) => sum(places.map((place, at) => (place === undefined ? 0 : misfits(laid[at], place)))),
    (places) => holding.every((place) => places.includes(place)),
  );
  const [ordinal, ...columns] = surePlaces(best, laid, (place) => holding.includes(place));
  return {
    columns: new Map(
      list.columns.flatMap(({ id }, at) => {
        const place = columns[at];
        return place === undefined ? [] : [[id, place] as const];
      }),
    ),
    own: new Set([idColumn, messages, messages + 1, ...(ordinal === undefined ? [] : [ordinal])]),
  };
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, step) => from + step);

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** Formulas of .ods come with a semicolon for the bar. */
const computesMessages = new RegExp(`"${fineMessage.replace("|", "[|;]")}"`);

/** Each row in use has its messages, and they end as no answer does; so does what computes them, where it fails. */
const isMessages = (cell: GridCell): boolean =>
  cellText(cell).endsWith(messageEnd) || (cell.formula !== undefined && computesMessages.test(cell.formula));

function columnOfMessages(rows: readonly GridRow[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { cells } of rows)
    for (const cell of cells)
      if (isMessages(cell)) counts.set(cell.column, (counts.get(cell.column) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1] || one[0] - other[0])[0]?.[0];
}

/** Every way in which `shift` columns can have been inserted, or deleted where it is negative, in one place. */
function placements(laid: Laid, first: number, shift: number): readonly Places[] {
  const gone = Math.max(0, -shift);
  return Array.from({ length: Math.max(0, laid.length - gone) + 1 }, (_, from) =>
    laid.map((_column, at) => {
      if (at < from) return first + at;
      return at < from + gone ? undefined : first + at + shift;
    }),
  );
}

type Misfits = (column: ListColumn | undefined, place: number) => number;

/** How many cells of a column of the sheet cannot be answers of a column of the list. */
function misfitsOf(context: CampaignContext, list: ListDefinition, rows: readonly GridRow[]): Misfits {
  const layout = layoutList(list, context.campaign.switches.listRows);
  const rules = rowRules(context, layout).filter(({ id }) => id === "not-in-list" || id === "not-valid");
  const known = new Map<string, number>();
  return (column, place) => {
    const key = `${column?.id ?? ""}|${place}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const count = rows.filter((row) => {
      const cell = cellAt(row, place);
      return cell !== undefined && isMisfit(context, rules, column, cell);
    }).length;
    known.set(key, count);
    return count;
  };
}

function isMisfit(
  context: CampaignContext,
  rules: readonly RowRule[],
  column: ListColumn | undefined,
  cell: GridCell,
): boolean {
  const { formula, value } = cell;
  const isEmpty = cellText(cell) === "";
  // What the form computes is a formula or, pasted as values, a number.
  if (!column || column.ratio) return !isEmpty && formula === undefined && value.kind !== "number";
  if (isEmpty) return formula !== undefined;
  if (column.type.kind === "text") return value.kind !== "text";
  const answer = listCellValue(context, column, readListValue(context, column, cell).value);
  return rules.some((rule) => rule.column === column.id && rule.broken(() => answer));
}

/** The placements with the fewest misfits; those that leave no cell out are better than others. */
function bestOf(
  all: readonly Places[],
  misfits: (places: Places) => number,
  isWhole: (places: Places) => boolean,
): readonly Places[] {
  const scored = all.map((places) => ({ places, score: misfits(places) }));
  const least = Math.min(...scored.map(({ score }) => score));
  const best = scored.filter(({ score }) => score === least).map(({ places }) => places);
  const whole = best.filter(isWhole);
  return whole.length > 0 ? whole : best;
}

const isFilled = (row: GridRow, place: number): boolean => {
  const cell = cellAt(row, place);
  return cell !== undefined && (cell.formula !== undefined || cellText(cell) !== "");
};

/** Of each column the one place it can have; undefined where there are two, or where two columns can have it. */
function surePlaces(all: readonly Places[], laid: Laid, holds: (place: number) => boolean): Places {
  const claims = laid.map((_, at) => {
    const places = [...new Set(all.map((one) => one[at]))];
    const open = places.filter((place) => place === undefined || holds(place));
    return open.length > 1 ? undefined : (open[0] ?? places[0]);
  });
  return claims.map((place) => (claims.filter((claim) => claim === place).length === 1 ? place : undefined));
}
