import type { FixOutcome } from "../app/desk";
import type { Fix, ReasonCell } from "../app/finding-view";
import { goBack, tell } from "./actions";
import type { PaneModel } from "./model";
import { refresh, runAction } from "./run-action";

/** Writes the values that were agreed to, and says what became of them. True where all was written. */
export const applyFixes = (model: PaneModel, fixes: readonly Fix[]): Promise<boolean> =>
  write(model, "done", () => model.desk.fix(fixes));

export const undoFixes = (model: PaneModel): Promise<boolean> =>
  write(model, "undone", () => model.desk.undoFix());

/** Writes a reason into the workbook's own column. */
export const explainFinding = (model: PaneModel, reason: ReasonCell, text: string): Promise<boolean> =>
  write(model, "explained", () => model.desk.explain(reason, text));

/** Gives the form's entries their rules again, and says how many; true where nothing is left to say. */
export async function restoreRules(model: PaneModel, over: readonly Fix[]): Promise<boolean> {
  const outcome = await runAction(model, () => model.desk.restoreRules(over));
  if (!outcome) return false;
  const { rules, fixes } = model.store.get().words;
  const { restored, left, hindered } = outcome;
  const said = [
    ...(restored ? [rules.done(restored.ruled, restored.formulas)] : []),
    ...(left.length > 0 && !hindered ? [fixes.left(left.length)] : []),
    ...(hindered ? [hindered.sentence] : []),
  ];
  if (restored) goBack(model);
  tell(model, said.join(" "));
  refresh(model);
  return restored !== undefined && left.length === 0;
}

async function write(
  model: PaneModel,
  done: "done" | "undone" | "explained",
  ask: () => Promise<FixOutcome>,
): Promise<boolean> {
  const outcome = await runAction(model, ask);
  if (!outcome) return false;
  const { words } = model.store.get();
  const said = [
    ...(outcome.fixed > 0 ? [words.fixes[done](outcome.fixed)] : []),
    ...(outcome.left.length > 0 && !outcome.hindered ? [words.fixes.left(outcome.left.length)] : []),
    ...(outcome.hindered ? [outcome.hindered.sentence] : []),
  ];
  tell(model, said.join(" "));
  refresh(model);
  return !outcome.hindered && outcome.left.length === 0;
}

/** From the preview: back to where they were listed once they are written. */
export async function applyAndReturn(model: PaneModel, fixes: readonly Fix[]): Promise<void> {
  if (await applyFixes(model, fixes)) goBack(model);
}
