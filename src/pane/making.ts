import type { BookKind } from "../app/desk";
import type { UnitCode } from "../domain/unit/unit-code";
import { handOver } from "./actions";
import type { PaneModel } from "./model";
import { runAction } from "./run-action";

/** The empty forms of all units below, as one file. */
export async function makeForms(model: PaneModel): Promise<void> {
  await handOver(model, await runAction(model, () => model.desk.makeForms()));
}

export async function makeBook(
  model: PaneModel,
  campaign: string,
  unit: UnitCode,
  book: BookKind,
): Promise<void> {
  await handOver(model, await runAction(model, () => model.desk.makeBook(campaign, unit, book)));
}

/** The result as a file, where the workbook cannot be written. */
export async function saveResult(model: PaneModel): Promise<void> {
  await handOver(model, await runAction(model, () => model.desk.resultFile()));
}
