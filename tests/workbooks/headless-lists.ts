import type { ListRow } from "../../src/domain/submission/submission";
import type { Case } from "./case";
import type { Origin } from "./tagged-book";

/** A list without headings is asked about as a whole: no heading says which column is which. */
export const isHeadless = ({ found }: Pick<Case, "found">, list: string): boolean =>
  found.findings.some((finding) => finding.code === "LIST-018" && finding.list === list);

/** In its row, in another column, while the whole list is asked about. */
export function isReadElsewhere(
  one: Case,
  sheet: string,
  row: number,
  { list, row: id, column }: Extract<Origin, { kind: "list" }>,
): boolean {
  const value = one.answers.lists.find((answer) => answer.list === list && answer.row === id)?.values[column];
  const there = one.found.lists.find((read) => read.sheet === sheet && read.sheetRow === row + 1);
  return isHeadless(one, list) && there?.list === list && Object.values(there.values).includes(value ?? "");
}

/** The same values, in whatever columns. */
export const sameValues = (row: ListRow, other: ListRow): boolean =>
  JSON.stringify(Object.values(row.values).sort()) === JSON.stringify(Object.values(other.values).sort());
