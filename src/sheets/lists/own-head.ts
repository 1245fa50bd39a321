import type { ListDefinition } from "../../domain/campaign/campaign";
import { foldForMatching } from "../../domain/text/fold";
import { listCounters, listStates, listUnitLine } from "../../messages/lists-words";
import { cellText } from "../cell-text";
import type { CellGrid } from "../grid";
import { messageEnd } from "./list-layout";

const { used, fine, still, toMend, full } = listCounters;
const used0 = used(0);
const counting = [
  new RegExp(`^\\d+${used0.slice(0, used0.lastIndexOf("0"))}\\d+$`),
  new RegExp(`^${still}\\d+${toMend}$`),
];

/** Our counters above a list's headings, also where they were copied as values. */
export const isOwnCounter = (text: string): boolean =>
  text === fine || text === full || counting.some((words) => words.test(text));

/** Title, hint, unit line or counter of a list sheet, as they are laid above its headings. */
export function isOurTitle({ title, hint }: ListDefinition, text: string): boolean {
  const folded = foldForMatching(text);
  return (
    isOwnCounter(text) ||
    folded.startsWith(foldForMatching(listUnitLine(""))) ||
    [title, hint].some((own) => foldForMatching(own) === folded)
  );
}

/** Titles, and what Kiểm tra or its hidden messages say where they were copied as values. */
export const isOwnText = (list: ListDefinition, text: string): boolean =>
  isOurTitle(list, text) || text === listStates.fine || text.endsWith(messageEnd);

/** What stands over a column; "" where it is one of our rules' hidden messages, which stand in the heading row too. */
export function headingAt({ rows }: CellGrid, row: number, column: number): string {
  const cell = rows
    .find(({ index }) => index === row)
    ?.cells.find((candidate) => candidate.column === column);
  const heading = cell ? cellText(cell) : "";
  return heading.endsWith(messageEnd) ? "" : heading;
}
