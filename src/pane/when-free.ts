import { isNotNow } from "../app/not-now";
import type { PaneModel } from "./model";

/** Between two tries, in milliseconds. */
const pause = 1000;

interface Waiting {
  /** Nothing stands on the screen meanwhile: the person is told what is waited for. */
  readonly isMissed: boolean;
  readonly isWanted?: () => boolean;
}

/**
 * Asks until the workbook can be asked: Excel tells nothing while a cell is being edited. Undefined where the answer is not
 * wanted any more.
 */
export async function whenFree<T>(
  model: PaneModel,
  ask: () => Promise<T>,
  { isMissed, isWanted = () => true }: Waiting,
): Promise<T | undefined> {
  try {
    while (isWanted()) {
      const said = await unlessBusy(ask);
      if (said) return said.answer;
      if (isMissed) setWaiting(model, true);
      await new Promise((resume) => setTimeout(resume, pause));
    }
    return undefined;
  } finally {
    setWaiting(model, false);
  }
}

async function unlessBusy<T>(ask: () => Promise<T>): Promise<{ readonly answer: T } | undefined> {
  try {
    return { answer: await ask() };
  } catch (reason) {
    if (isNotNow(reason)) return undefined;
    throw reason;
  }
}

const setWaiting = (model: PaneModel, isWaiting: boolean): void =>
  model.store.set((now) => (now.isWaiting === isWaiting ? now : { ...now, isWaiting }));
