import { columnLetters } from "../../domain/submission/a1-of-cell";
import { listCounters, listStates, listUnitLine } from "../../messages/lists-words";
import type { CellSpec, Role, RowSpec } from "../spec";
import { listColumns, listRows, type ListLayout } from "./list-layout";

/** Title, hint and unit above the headings; right of them the counters, in one line with Kiểm tra. */
export function headRows(layout: ListLayout, unitName: string, body: readonly RowSpec[]): readonly RowSpec[] {
  const { list, preparedRows } = layout;
  const said = body.map((row) => checkText(row, layout.check));
  const used = said.filter((text) => text !== "").length;
  const full = (said.at(-1) ?? "") !== "";
  const wrong = said.filter(
    (text) => text.startsWith(listStates.wrong) || text.startsWith(listStates.missing),
  ).length;
  const line = (role: Role, text: string, height: number, counter: string, formula: string): RowSpec => ({
    cells: [
      { column: listColumns.ordinal, role, value: text },
      { column: layout.check, role: "bold", value: counter, formula },
    ],
    height,
    fixedHeight: true,
  });
  return [
    line("sheet-title", list.title, 24, `${used}${listCounters.used(preparedRows)}`, usedFormula(layout)),
    line("sheet-subtitle", list.hint, 18, toMend(wrong), toMendFormula(layout)),
    line("bold", listUnitLine(unitName), 18, full ? listCounters.full : "", fullFormula(layout)),
  ];
}

function checkText({ cells }: RowSpec, check: number): string {
  const value: CellSpec["value"] = cells.find(({ column }) => column === check)?.value;
  return typeof value === "string" ? value : "";
}

function checkRange({ check, preparedRows }: ListLayout): string {
  const letters = columnLetters(check);
  return `${letters}${listRows.first + 1}:${letters}${listRows.first + preparedRows}`;
}

const usedFormula = (layout: ListLayout): string =>
  `COUNTIF(${checkRange(layout)},"?*")&"${listCounters.used(layout.preparedRows)}"`;

const toMend = (rows: number): string =>
  rows === 0 ? listCounters.fine : `${listCounters.still}${rows}${listCounters.toMend}`;

function toMendFormula(layout: ListLayout): string {
  const range = checkRange(layout);
  const count = `COUNTIF(${range},"${listStates.wrong}*")+COUNTIF(${range},"${listStates.missing}*")`;
  return `IF(${count}=0,"${listCounters.fine}","${listCounters.still}"&(${count})&"${listCounters.toMend}")`;
}

function fullFormula({ messages, preparedRows }: ListLayout): string {
  return `IF(${columnLetters(messages)}${listRows.first + preparedRows}="","","${listCounters.full}")`;
}
