import type { CampaignContext } from "../../domain/campaign/context";
import { a1OfCell } from "../../domain/submission/a1-of-cell";
import { cellAt, cellText, textAt } from "../cell-text";
import type { CellGrid, GridRow } from "../grid";
import { isSameFormula } from "../same-formula";
import type { SubmissionDraft } from "../submission-draft";
import { checkRow } from "./check-row";
import type { FoundColumns } from "./found-columns";
import { emptyAnswers } from "./lay";
import { outlineLayout } from "./layout";
import { verdictTest, type VerdictTest } from "./verdicts";

/**
 * Kiểm tra of an indicator row is a formula of ours; where a paste has put something else there, the sheet no longer says
 * what the checks say. One finding a sheet tells how many cells, and the first; a copy that was only moved is none.
 */
export function reportCheckFormulas(
  context: CampaignContext,
  grid: CellGrid,
  sheet: number,
  kind: string,
  { check, key }: FoundColumns,
  draft: SubmissionDraft,
): void {
  if (check === undefined) return;
  const expected = formulasOf(context, kind);
  const broken = grid.rows.filter((row) => {
    // Without the rows' ids it is not known which formula is theirs: then it is told that one was, and is no more.
    if (key === undefined) return isVerdict(verdictTest(context), row, check);
    const formula = expected.get(textAt(row, key).trim());
    return formula !== undefined && !isSameFormula(cellAt(row, check)?.formula, formula);
  });
  const [first] = broken;
  if (!first) return;
  const place = { sheet, row: first.index, column: check };
  draft.find("PLACE-041", "notes", place, { count: broken.length, cells: a1OfCell(first.index, check) });
}

/** A result of ours that stands there without its formula. */
function isVerdict(test: VerdictTest, row: GridRow, check: number): boolean {
  const cell = cellAt(row, check);
  return (
    cell !== undefined && cell.formula === undefined && states.test(cellText(cell)) && test(cellText(cell))
  );
}

const states = /^(?:Sai|Thiếu|Lưu ý|Đạt$)/;

const known = new WeakMap<CampaignContext, Map<string, ReadonlyMap<string, string>>>();

/** By the row's key; rows that compute themselves have none. */
function formulasOf(context: CampaignContext, kind: string): ReadonlyMap<string, string> {
  const kinds = known.get(context) ?? new Map<string, ReadonlyMap<string, string>>();
  known.set(context, kinds);
  const before = kinds.get(kind);
  if (before) return before;
  const layout = outlineLayout(context, [kind]);
  const answers = emptyAnswers(context);
  const formulas = new Map(
    layout.rows.flatMap((row) => {
      const isAsked = row.kind === "part" && row.indicator.askedOf.includes(kind);
      const check = isAsked ? checkRow(context, layout, row, answers) : undefined;
      return check ? [[row.key, check.formula] as const] : [];
    }),
  );
  kinds.set(kind, formulas);
  return formulas;
}
