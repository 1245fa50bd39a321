import type { ReturnRequest, ReviewKind } from "../app/return-request";
import type { UnitCode } from "../domain/unit/unit-code";
import { goTo, handOver, tell } from "./actions";
import type { PaneModel } from "./model";
import { refresh, runAction } from "./run-action";

/** Chấp nhận, chốt, bỏ chốt: shown at once, written with the next run. */
export async function reviewUnit(model: PaneModel, code: UnitCode, kind: ReviewKind): Promise<void> {
  const done = await runAction(model, async () => {
    await model.desk.review(code, kind);
    return true;
  });
  if (!done) return;
  refresh(model);
  tell(model, model.store.get().words.unitPage.reviewedAs[kind]);
}

/** Makes the workbook that goes back, hands it over, and shows the unit as returned. */
export async function sendBack(model: PaneModel, request: ReturnRequest): Promise<void> {
  const made = await runAction(model, () => model.desk.returnReport(request));
  if (!made) return;
  refresh(model);
  goTo(model, { screen: "unit", about: request.unit });
  await handOver(model, made);
}
