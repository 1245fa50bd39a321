import type { Fix } from "../app/finding-view";
import { goBack, tell } from "./actions";
import type { PaneModel } from "./model";
import { refresh, runAction } from "./run-action";

/** Writes the values that were agreed to, and says what became of them. True where all was written. */
export async function applyFixes(model: PaneModel, fixes: readonly Fix[]): Promise<boolean> {
  const outcome = await runAction(model, () => model.desk.fix(fixes));
  if (!outcome) return false;
  const { words } = model.store.get();
  const said = [
    ...(outcome.fixed > 0 ? [words.fixes.done(outcome.fixed)] : []),
    ...(outcome.left.length > 0 ? [words.fixes.left(outcome.left.length)] : []),
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
