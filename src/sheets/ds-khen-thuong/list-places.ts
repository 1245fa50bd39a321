import type { AwardGroup, AwardList } from "../../domain/awards/award-lists";
import type { Nomination } from "../../domain/awards/nomination";
import { kindWords } from "../../messages/award-list-words";
import { quoteSheet, rangeA1 } from "../a1";
import { printedColumns } from "./list-columns";

/** Rows of a printed list, from 0: heading of the agency, title, column headings; the groups follow. */
export const listHead = {
  agency: 0,
  issuer: 1,
  rule: 2,
  day: 3,
  title: 5,
  movement: 6,
  attached: 7,
  headings: 9,
  first: 10,
} as const;

/** Nominations one after the other, however they are had. */
export interface NominationRun extends Iterable<Nomination> {
  readonly length: number;
}

export interface PrintedGroup extends Pick<AwardGroup, "form" | "label"> {
  readonly nominations: NominationRun;
}

/** What is printed of a list. */
export interface PrintedList extends Pick<AwardList, "kind" | "count"> {
  readonly groups: readonly PrintedGroup[];
}

/** Where a group stands: its heading, and its rows (none where `last` is before `first`). */
export interface PlacedGroup {
  readonly group: PrintedGroup;
  readonly heading: number;
  readonly first: number;
  readonly last: number;
}

export function placeGroups({ groups }: Pick<PrintedList, "groups">): readonly PlacedGroup[] {
  let row: number = listHead.first;
  return groups.map((group) => {
    const heading = row;
    row += group.nominations.length + 1;
    return { group, heading, first: heading + 1, last: row - 1 };
  });
}

/** The row below the last group. */
export const endOfGroups = (placed: readonly PlacedGroup[]): number =>
  (placed.at(-1)?.last ?? listHead.first) + 1;

/** Addresses of one column over a group's rows, with the sheet in front where another sheet asks. */
export function groupRange(
  { kind }: Pick<AwardList, "kind">,
  { first, last }: PlacedGroup,
  { column = printedColumns.name, fromOutside = false }: { column?: number; fromOutside?: boolean } = {},
): string {
  const range = rangeA1({ firstRow: first, lastRow: last, firstColumn: column, lastColumn: column }, "both");
  return fromOutside ? `${quoteSheet(kindWords[kind].sheet)}!${range}` : range;
}

/** How many stand in the groups: COUNTA over the names of each. */
export function countFormula(
  list: Pick<AwardList, "kind">,
  placed: readonly PlacedGroup[],
  fromOutside = false,
): string {
  return placed.length === 0
    ? "0"
    : placed.map((group) => `COUNTA(${groupRange(list, group, { fromOutside })})`).join("+");
}
