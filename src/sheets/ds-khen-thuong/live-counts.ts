import type { NomineeKind } from "../../domain/awards/award-rules";
import type { Nomination } from "../../domain/awards/nomination";
import { kindWords, twoDigits } from "../../messages/award-list-words";
import { textLiteral } from "../a1";
import type { PlacedList } from "./lists-book";
import { groupRange } from "./list-places";

/** A formula with the value the core computed for it. */
export interface LiveNumber {
  readonly formula: string;
  readonly value: number;
}

/** A formula's sum; "0" where nothing is added. */
const added = (parts: readonly LiveNumber[]): LiveNumber => ({
  formula: parts.length === 0 ? "0" : parts.map(({ formula }) => formula).join("+"),
  value: parts.reduce((sum, { value }) => sum + value, 0),
});

/** How many of a list are put forward for a form; all of it where no form is named. */
export const countOf = ({ list, placed }: PlacedList, form?: string): LiveNumber =>
  added(
    placed
      .filter(({ group }) => form === undefined || group.form === form)
      .map((group) => ({
        formula: `COUNTA(${groupRange(list, group, { fromOutside: true })})`,
        value: group.group.nominations.length,
      })),
  );

/** How many of a list have this text in a hidden column. */
export const countWhere = (
  { list, placed }: PlacedList,
  { column, text, form }: { readonly column: number; readonly text: string; readonly form?: string },
  holds: (nomination: Nomination) => boolean,
): LiveNumber =>
  added(
    placed
      .filter(({ group }) => form === undefined || group.form === form)
      .map((group) => ({
        formula: `COUNTIF(${groupRange(list, group, { column, fromOutside: true })},${textLiteral(text)})`,
        value: [...group.group.nominations].filter(holds).length,
      })),
  );

/** "12 tập thể, 03 hộ gia đình, 07 cá nhân" with what is 0 left out, live: cells of the counts by kind. */
export function listed(
  counts: readonly { readonly kind: NomineeKind; readonly cell: string; readonly value: number }[],
): { readonly formula: string; readonly value: string } {
  const parts = counts.map(
    ({ kind, cell }) => `IF(${cell}=0,"",", "&TEXT(${cell},"00")&${textLiteral(` ${kindWords[kind].one}`)})`,
  );
  const value = counts
    .filter((count) => count.value > 0)
    .map((count) => `${twoDigits(count.value)} ${kindWords[count.kind].one}`)
    .join(", ");
  return { formula: `MID(${parts.join("&")},3,200)`, value };
}
