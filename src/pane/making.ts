import type { BookKind } from "../app/desk";
import type { ReportRequest, ReportUpdate } from "../app/report/report-views";
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

/** The Word report, with the appendices and the signer chosen. */
export async function makeReport(model: PaneModel, request: ReportRequest): Promise<void> {
  await handOver(model, await runAction(model, () => model.desk.makeReport(request)));
}

/** What of a report edited in Word differs, and the report brought up to date, to be saved when a person has read that. */
export function updateReport(
  model: PaneModel,
  request: ReportRequest,
  edited: File,
): Promise<ReportUpdate | undefined> {
  return runAction(model, async () =>
    model.desk.updateReport(request, new Uint8Array(await edited.arrayBuffer())),
  );
}

/** The same as a file, with the paragraphs and tables chosen put back to what the workbook says. */
export async function saveUpdated(
  model: PaneModel,
  request: ReportRequest,
  edited: File,
  putBack: readonly number[],
): Promise<void> {
  const update = await runAction(model, async () =>
    model.desk.updateReport(request, new Uint8Array(await edited.arrayBuffer()), putBack),
  );
  if (update?.kind === "updated") await handOver(model, update.file);
}

/** The result as a file, where the workbook cannot be written. */
export async function saveResult(model: PaneModel): Promise<void> {
  await handOver(model, await runAction(model, () => model.desk.resultFile()));
}
