import type { ArrivalRow } from "../../app/results/result-views";
import { searchFor } from "../../domain/text/fold";

const filters = ["all", "to-do", "late", "missing"] as const;
export type ArrivalFilter = (typeof filters)[number];

export const filterOf = (about: string | undefined): ArrivalFilter =>
  filters.find((filter) => filter === about) ?? "all";

export const isMissing = ({ state }: ArrivalRow): boolean => state === "missing";
export const isLate = ({ daysLate, state }: ArrivalRow): boolean => daysLate > 0 && state !== "missing";
/** Somebody has to do something: it has not come, is unsure, was sent back, or holds what must be put right. */
export const isToDo = ({ state, blocking }: ArrivalRow): boolean =>
  blocking > 0 || state === "missing" || state === "to-review" || state === "returned";

const passes: Readonly<Record<ArrivalFilter, (row: ArrivalRow) => boolean>> = {
  all: () => true,
  "to-do": isToDo,
  late: isLate,
  missing: isMissing,
};

/** Rows of a filter whose unit or district holds what was typed; diacritics and tone places do not matter. */
export function fitting(
  rows: readonly ArrivalRow[],
  filter: ArrivalFilter,
  typed: string,
): readonly ArrivalRow[] {
  const holds = searchFor(typed);
  return rows.filter((row) => passes[filter](row) && [row.name, row.group ?? ""].some(holds));
}

const weight = (row: ArrivalRow): number =>
  isMissing(row) ? 0 : row.blocking > 0 ? 1 : isToDo(row) ? 2 : isLate(row) ? 3 : 4;

/** What needs doing first; within a state the administrative order stays. */
export const byState = (rows: readonly ArrivalRow[]): readonly ArrivalRow[] =>
  rows.toSorted((left, right) => weight(left) - weight(right));

export interface ArrivalGroup {
  readonly name: string | undefined;
  readonly rows: readonly ArrivalRow[];
}

/** Rows that follow one another in one district, under its name. */
export function grouped(rows: readonly ArrivalRow[]): readonly ArrivalGroup[] {
  const groups: { name: string | undefined; rows: ArrivalRow[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && last.name === row.group) last.rows.push(row);
    else groups.push({ name: row.group, rows: [row] });
  }
  return groups;
}
