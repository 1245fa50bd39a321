import type { CampaignContext } from "../../domain/campaign/context";
import { isVerdict, verdictTest } from "../bao-cao/verdicts";
import { cellAt, cellText } from "../cell-text";
import type { GridCell } from "../grid";
import { isSameFormula } from "../same-formula";
import type { CellSpec } from "../spec";
import { cellValueOf } from "../spec-to-grid";
import { movedFormula, type SheetPlaces } from "./moved-formula";
import type { LostFormula } from "./own-rules";
import type { PlacedSheet } from "./placed-sheet";

/** Our formulas that do not stand where they belong, from top to bottom; those of rows that are gone are no loss. */
export function lostFormulas(
  context: CampaignContext,
  { spec, rows, grid, map }: PlacedSheet,
  places: SheetPlaces,
): readonly LostFormula[] {
  const standing = new Map(grid.rows.map((row) => [row.index, row]));
  const lost = rows.flatMap(({ cells }, at): readonly LostFormula[] => {
    const row = map(at);
    if (row === undefined) return [];
    return cells.flatMap((cell): readonly LostFormula[] => {
      if (cell.formula === undefined) return [];
      const there = standing.get(row);
      const stands = there && cellAt(there, cell.column);
      const home = { places, sheet: spec.name, first: { laid: at, now: row } };
      const formula = movedFormula(cell.formula, home);
      if (formula === undefined || isSameFormula(stands?.formula, formula)) return [];
      return [{ row, cell: { ...cell, formula }, stands, isTheirs: !saysOurs(context, stands, cell) }];
    });
  });
  return lost.sort((one, other) => one.row - other.row);
}

/** Nothing, the value our formula gives, or what the column Kiểm tra can say by itself: no person's. */
function saysOurs(
  context: CampaignContext,
  stands: GridCell | undefined,
  { column, value = "" }: CellSpec,
): boolean {
  if (!stands) return true;
  if (stands.formula !== undefined) return false;
  const own = cellText({ column, value: cellValueOf(value) });
  const text = cellText(stands);
  if (text === own || text === "") return true;
  if (stands.value.kind === "number" && typeof value === "number")
    return Math.abs(stands.value.value - value) <= visible;
  return stands.value.kind === "text" && isVerdict(verdictTest(context), stands);
}

/** Half a unit of the third decimal: what a person sees is the same. */
const visible = 0.005;
