import { vietnameseDay } from "../../domain/day";
import type { BookGrid } from "../../sheets/grid";
import type { BookRules, LostFormula } from "../../sheets/own-rules/own-rules";
import { ruledCells } from "../../sheets/own-rules/sheet-rules";
import type { SpecValue } from "../../sheets/spec";
import type { Fix, HindranceView } from "../finding-view";
import { fixAt, typedNumber } from "./fix-at";
import type { EntryValue } from "../ports";
import { standingText } from "./standing-text";

/** What "Khôi phục kiểm tra nhập liệu" would do in a unit's workbook. */
export interface RulesView extends RulesCount {
  /** Sheet by sheet, those where nothing is put back left out. */
  readonly sheets: readonly (RulesCount & { readonly sheet: string })[];
  /** Cells where a person's value stands in place of our formula: it stays unless the formula is chosen. */
  readonly overtyped: readonly Fix[];
  /** Sheets of the form that are gone, or whose columns were moved: nothing can be put back there. */
  readonly left: readonly string[];
}

export interface RulesCount {
  /** Entry cells that get their rules anew. */
  readonly ruled: number;
  /** Formulas of the form that are gone and come back. */
  readonly formulas: number;
}

export interface RulesOutcome {
  /** Undefined where nothing was written. */
  readonly restored: RulesCount | undefined;
  /** What was chosen and has changed since it was shown: left as it is. */
  readonly left: readonly Fix[];
  readonly hindered?: HindranceView;
}

export function rulesView(rules: BookRules, grid: BookGrid): RulesView {
  const sheets = rules.sheets.map((sheet) => ({
    sheet: sheet.sheet,
    ruled: ruledCells(sheet),
    formulas: sheet.formulas.filter(({ isTheirs }) => !isTheirs).length,
  }));
  const overtyped = rules.sheets.flatMap(({ sheet, formulas }) =>
    formulas.filter(({ isTheirs }) => isTheirs).map((lost) => overtypedFix(sheet, lost, grid)),
  );
  const { ruled, formulas } = countOf(sheets);
  return {
    ruled,
    formulas,
    sheets: sheets.filter((one) => one.ruled + one.formulas > 0),
    overtyped,
    left: rules.left,
  };
}

export const countOf = (counts: readonly RulesCount[]): RulesCount => ({
  ruled: counts.reduce((sum, { ruled }) => sum + ruled, 0),
  formulas: counts.reduce((sum, { formulas }) => sum + formulas, 0),
});

/** The rules with formulas over nobody's value, and over those that were chosen. */
export function chosenRules(rules: BookRules, chosen: readonly Fix[]): BookRules {
  const ids = new Set(chosen.map(({ place: { sheet, row, column } }) => `${sheet}!${row}:${column}`));
  return {
    ...rules,
    sheets: rules.sheets.map((one) => ({
      ...one,
      formulas: one.formulas.filter(
        ({ isTheirs, row, cell }) => !isTheirs || ids.has(`${one.sheet}!${row}:${cell.column}`),
      ),
    })),
  };
}

/** What stands there, and what our formula gives. */
function overtypedFix(sheet: string, { row, cell, stands }: LostFormula, grid: BookGrid): Fix {
  const place = { sheet, row, column: cell.column };
  const before = stands?.formula === undefined ? standingText(grid, place) : `=${stands.formula}`;
  const after = shownValue(cell.value);
  return fixAt(place, before, after, after, { isLikely: true, ...wasOf(stands) });
}

function wasOf(stands: LostFormula["stands"]): { readonly was?: EntryValue } {
  if (stands?.formula !== undefined) return {};
  const { value } = stands ?? {};
  if (value?.kind === "number" || value?.kind === "text") return { was: value.value };
  return value?.kind === "date" ? { was: value.day } : {};
}

/** As `standingText` says it once it stands. */
function shownValue(value: SpecValue | undefined): string {
  if (typeof value === "number") return typedNumber(value);
  if (typeof value === "string") return value;
  return typeof value === "object" && !("error" in value) ? vietnameseDay(value) : "";
}
