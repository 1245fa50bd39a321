import { baoCaoWords as words } from "../../messages/bao-cao-words";
import { cellAt, cellText } from "../cell-text";
import type { GridCell, GridRow } from "../grid";

/** "a)", "1.", "2.1", "II", "+": marks of a list that nobody takes for a figure. */
const mark = /^(?:[-–+*•]|[a-zđ][.)]|[ivxlc]+[.)]?|\d{1,2}[.)]|\d{1,2}(?:\.\d{1,2})+[.)]?)$/i;

/** Our own signs and a clerk's marks in the STT column; a bare number is one only where it is counted on. */
export function isNumberingMark({ value }: GridCell, text: string): boolean {
  return text === "" || text === words.narrativeMark || (value.kind === "text" && mark.test(text));
}

/** So many rows counted 1, 2, 3 … are numbered by somebody; fewer may be figures in the wrong column. */
const leastCounted = 3;

/** Rows whose bare number in STT is one of a count from 1 on: numbering, and no figure. */
export function countedRows(rows: readonly GridRow[], column: number | undefined): ReadonlySet<number> {
  const counted = new Set<number>();
  if (column === undefined) return counted;
  let run: number[] = [];
  const close = (): void => {
    if (run.length >= leastCounted) for (const row of run) counted.add(row);
    run = [];
  };
  for (const row of rows) {
    const cell = cellAt(row, column);
    const text = cell ? cellText(cell) : "";
    if (!/^\d{1,3}$/.test(text)) continue;
    const number = Number(text);
    if (number !== run.length + 1) close();
    if (number === run.length + 1) run.push(row.index);
  }
  close();
  return counted;
}
