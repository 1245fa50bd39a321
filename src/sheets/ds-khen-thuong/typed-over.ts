import { columnLetters } from "../../domain/submission/a1-of-cell";
import { awardListWords as words } from "../../messages/award-list-words";
import { cellText } from "../cell-text";
import type { CellGrid, GridRow } from "../grid";
import { shownValue } from "../show-laid-value";
import type { CellSpec, RowSpec, SheetSpec } from "../spec";
import { printedColumns } from "./list-columns";
import { listHead } from "./list-places";

/** What a person did to a printed list since it was laid. */
export interface ListEdit {
  readonly kind: "typed" | "row-gone" | "row-added";
  /** The nomination's id; of an added row "". */
  readonly nomination: string;
  readonly nominee: string;
  /** "C12"; undefined where the row is gone. */
  readonly cell: string | undefined;
  readonly was: string;
  readonly now: string;
}

/** Rows are known by their hidden ids, wherever they were moved to; counts and ordinals are formulas and follow. */
export function typedOver({ rows }: SheetSpec, found: CellGrid): readonly ListEdit[] {
  const standing = new Map<string, GridRow>();
  const added: GridRow[] = [];
  for (const row of entryRows(found)) {
    const id = textOf(row, printedColumns.id);
    if (id === "" || standing.has(id)) added.push(row);
    else standing.set(id, row);
  }
  const laid = [...rows].slice(listHead.first).filter((row) => idOf(row) !== "");
  return [
    ...laid.flatMap((row) => editsOf(row, standing.get(idOf(row)))),
    ...added.map((row): ListEdit => {
      const name = textOf(row, printedColumns.name);
      const cell = addressOf(row, printedColumns.name);
      return { kind: "row-added", nomination: "", nominee: name, cell, was: "", now: name };
    }),
  ];
}

/** Rows between the headings and the closing line that name somebody. */
function entryRows({ rows }: CellGrid): readonly GridRow[] {
  const end = rows.findIndex((row) => textOf(row, printedColumns.ordinal).startsWith(words.closing));
  return rows
    .slice(0, end < 0 ? rows.length : end)
    .filter((row) => row.index >= listHead.first && textOf(row, printedColumns.name) !== "");
}

function editsOf(row: RowSpec, standing: GridRow | undefined): readonly ListEdit[] {
  const nomination = idOf(row);
  const nominee = laidText(row.cells.find(({ column }) => column === printedColumns.name));
  if (!standing) return [{ kind: "row-gone", nomination, nominee, cell: undefined, was: nominee, now: "" }];
  return row.cells.filter(isPrinted).flatMap((cell): readonly ListEdit[] => {
    const [was, now] = [laidText(cell), textOf(standing, cell.column)];
    if (was === now) return [];
    return [{ kind: "typed", nomination, nominee, cell: addressOf(standing, cell.column), was, now }];
  });
}

const isPrinted = ({ role, formula }: CellSpec): boolean => role !== "hidden-id" && formula === undefined;

const laidText = (cell: CellSpec | undefined): string => (cell ? shownValue(cell.column, cell.value) : "");
const idOf = (row: RowSpec): string =>
  laidText(row.cells.find(({ column, role }) => column === printedColumns.id && role === "hidden-id"));

function textOf({ cells }: GridRow, column: number): string {
  const cell = cells.find((one) => one.column === column);
  return cell ? cellText(cell) : "";
}

const addressOf = ({ index }: GridRow, column: number): string => `${columnLetters(column)}${index + 1}`;
