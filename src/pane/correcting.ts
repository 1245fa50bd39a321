import type { CorrectionRequest } from "../app/level/correction-request";
import type { ProposedAdjustment } from "../app/report/proposed-adjustments";
import { goTo, tell } from "./actions";
import type { PaneModel } from "./model";
import type { Place } from "./navigation";
import { refresh, runAction } from "./run-action";

/** Puts a figure right and goes back to where it was asked; what could not be read is said, and the form stays. */
export async function correctFigure(
  model: PaneModel,
  request: CorrectionRequest,
  from: Place,
): Promise<void> {
  const outcome = await runAction(model, () => model.desk.correct(request));
  if (!outcome) return;
  if (outcome.kind === "refused") return tell(model, outcome.sentence);
  refresh(model);
  goTo(model, from);
  tell(model, model.store.get().words.correct.done);
}

/** Takes a correction back in the name of who made it last. */
export async function undoCorrection(model: PaneModel, id: string, by: string): Promise<void> {
  const done = await runAction(model, async () => {
    await model.desk.undoCorrection(id, by);
    return true;
  });
  if (!done) return;
  refresh(model);
  tell(model, model.store.get().words.correct.undone);
}

/** What the screen is about: "told:26206:B01|2023"; no unit where a total is adjusted, no figure where it is to be chosen. */
export const correctionAbout = (kind: CorrectionRequest["kind"], unit = "", figure = ""): string =>
  `${kind}:${unit}:${figure}`;

/** The same with what a report edited in Word says: "adjusted::B01|2023:-12,5:Số liệu …". */
export const adjustmentAbout = ({ figure, amount, reason }: ProposedAdjustment): string =>
  [correctionAbout("adjusted", "", figure), amount, encodeURIComponent(reason)].join(":");

export interface CorrectionStart {
  readonly kind: CorrectionRequest["kind"];
  readonly unit: string;
  readonly figure: string;
  /** What stands in the form before anybody types. */
  readonly value: string;
  readonly reason: string;
}

export function correctionStart(about: string): CorrectionStart {
  const [kind = "told", unit = "", figure = "", value = "", reason = ""] = about.split(":");
  return { kind: kind as CorrectionRequest["kind"], unit, figure, value, reason: decodeURIComponent(reason) };
}

/** Where it was asked from: a total's trace, or the unit's page where the figure was still to be chosen. */
export function askedFrom(about: string): Place {
  const { unit, figure } = correctionStart(about);
  return figure === "" ? { screen: "unit", about: unit } : { screen: "trace", about: figure };
}
