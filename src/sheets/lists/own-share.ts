import type { ListColumn } from "../../domain/campaign/campaign";
import { cellText } from "../cell-text";
import type { GridCell } from "../grid";
import { isSameFormula } from "../same-formula";
import type { ListLayout } from "./list-layout";
import { ratioFormula } from "./row-formulas";

/** A number, or a formula that is not the form's, where the form reckons a share; a formula that fails is neither. Row from 0. */
export function isTheirShare(
  layout: ListLayout,
  ratio: NonNullable<ListColumn["ratio"]>,
  row: number,
  cell: GridCell,
): boolean {
  const { formula, value } = cell;
  if (cellText(cell) === "") return false;
  if (formula === undefined) return true;
  return value.kind !== "error" && !isSameFormula(formula, ratioFormula(layout, ratio, row));
}
