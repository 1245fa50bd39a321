import type { AnalysisChoice, InsertedRun } from "../app/results/analysis-views";
import { tell } from "./actions";
import type { PaneModel } from "./model";
import { runAction, runLong } from "./run-action";

/** Puts a ready view into the workbook and shows it there; says what became of it. */
export async function insertView(model: PaneModel, choice: AnalysisChoice): Promise<void> {
  const inserted = await runLong(model, "insert", 0, () => model.desk.insertView(choice));
  if (!inserted) return;
  tell(model, saidOf(model, inserted));
  const { place } = inserted;
  if (place)
    await runAction(model, () => model.desk.go(place).then(() => tell(model, saidOf(model, inserted))));
}

function saidOf(model: PaneModel, { run, place }: InsertedRun): string {
  const { analysis } = model.store.get().words;
  switch (run.kind) {
    case "done":
      return [analysis.inserted(place?.sheet ?? ""), run.note].filter((text) => text !== undefined).join(" ");
    case "unchanged":
      return analysis.notInserted;
    case "stopped":
      return analysis.stopped;
    case "would-lose":
      return run.sentence;
    case "hindered":
      return run.hindrance.sentence;
  }
}
