import type { ReturnRequest, ReviewKind } from "../app/returning/return-request";
import { receivedQuestion } from "../domain/consolidation/received-day";
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

/** Ngày nhận as a person knows it; "" takes the mail's day again. */
export async function typeReceived(model: PaneModel, code: UnitCode, day: string): Promise<void> {
  const done = await runAction(model, async () => {
    await model.desk.answer(receivedQuestion(code), day === "" ? "take" : `put:${day}`);
    return true;
  });
  if (!done) return;
  refresh(model);
  tell(model, model.store.get().words.unitPage.receivedTyped);
}

/** The bytes of the one file that came of a unit, where it was chosen since the pane was opened and can still be read. */
async function ownFile(model: PaneModel, unit: UnitCode): Promise<Uint8Array | undefined> {
  const files = (await model.desk.unitDetail(unit))?.files ?? [];
  const [only, ...more] = files.flatMap(({ file }) => model.received.get(file) ?? []);
  if (!only || more.length > 0 || files.length > 1) return undefined;
  try {
    return await only.bytes();
  } catch {
    // Moved or deleted since: the answers that were read are enough.
    return undefined;
  }
}

/** Makes the workbook that goes back, hands it over, and shows the unit as returned. */
export async function sendBack(model: PaneModel, request: ReturnRequest): Promise<void> {
  const made = await runAction(model, async () => {
    const own = await ownFile(model, request.unit);
    return model.desk.returnReport(own ? { ...request, own } : request);
  });
  if (!made) return;
  refresh(model);
  goTo(model, { screen: "unit", about: request.unit });
  await handOver(model, made);
}
