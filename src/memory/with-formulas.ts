import type { BookGrid, CellGrid, GridCell } from "../sheets/grid";
import type { LostFormula, SheetRules } from "../sheets/own-rules/own-rules";
import { cellValueOf } from "../sheets/spec-to-grid";

export type FormulasOfSheet = Pick<SheetRules, "sheet" | "formulas">;

/** A book as it would be read with these formulas in their cells, whatever stands there. */
export function withFormulas(grid: BookGrid, rules: readonly FormulasOfSheet[]): BookGrid {
  const bySheet = new Map(rules.map(({ sheet, formulas }) => [sheet, formulas]));
  return {
    ...grid,
    sheets: grid.sheets.map((sheet) => {
      const formulas = bySheet.get(sheet.name) ?? [];
      return formulas.length === 0 ? sheet : withCells(sheet, formulas);
    }),
  };
}

function withCells(sheet: CellGrid, formulas: readonly LostFormula[]): CellGrid {
  const rows = new Map(sheet.rows.map(({ index, cells }) => [index, cells]));
  for (const { row, cell } of formulas) {
    const { column, formula, value = "" } = cell;
    const put: GridCell = { column, formula, value: cellValueOf(value) };
    const others = (rows.get(row) ?? []).filter((one) => one.column !== column);
    rows.set(
      row,
      [...others, put].sort((one, other) => one.column - other.column),
    );
  }
  return {
    ...sheet,
    rows: [...rows].map(([index, cells]) => ({ index, cells })).sort((one, other) => one.index - other.index),
  };
}
