import type { Running, PaneModel, RunEnd } from "./model";
import { isNotNow } from "../app/not-now";
import type { RunView } from "../app/results/result-views";

/** Views asked for before are asked for again. */
export function refresh(model: PaneModel): void {
  model.store.set((now) => ({ ...now, edition: now.edition + 1 }));
}

const firstOf = (kind: Running["kind"], began: number, all: number): Running => ({
  kind,
  step: undefined,
  done: 0,
  all,
  canStop: true,
  isStopping: false,
  began,
});

/** The text of a fault for IT staff: what the program says of itself. */
export const detailOf = (fault: unknown): string =>
  fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);

/** Runs something short; a fault of ours becomes something a person sees. */
export async function runAction<T>(model: PaneModel, work: () => Promise<T>): Promise<T | undefined> {
  model.store.set((now) => (now.fault || now.notice ? { ...now, fault: undefined, notice: undefined } : now));
  try {
    return await work();
  } catch (fault) {
    model.store.set((now) =>
      isNotNow(fault)
        ? { ...now, notice: now.words.trouble.notNow }
        : { ...now, fault: { detail: detailOf(fault) } },
    );
    return undefined;
  }
}

/** Runs something long, with progress and a way to stop; one at a time, a second is not begun. */
export async function runLong<T>(
  model: PaneModel,
  kind: Running["kind"],
  all: number,
  work: () => Promise<T>,
): Promise<T | undefined> {
  if (model.store.get().running) return undefined;
  model.store.set((now) => ({ ...now, running: firstOf(kind, model.machine.now(), all) }));
  try {
    return await runAction(model, work);
  } finally {
    model.store.set((now) => ({ ...now, running: undefined }));
    refresh(model);
  }
}

/** A run that writes into the workbook: its end is kept for the screen that began it. */
export async function runWriting(
  model: PaneModel,
  kind: RunEnd["kind"],
  work: () => Promise<RunView>,
): Promise<RunView | undefined> {
  const began = model.machine.now();
  model.store.set((now) => ({ ...now, lastRun: undefined }));
  const view = await runLong(model, kind, 0, work);
  if (!view) return undefined;
  const seconds = Math.max(1, Math.round((model.machine.now() - began) / 1000));
  model.store.set((now) => ({ ...now, lastRun: { kind, view, seconds } }));
  return view;
}

/** Asks what is running to stop; it ends between two of its steps. */
export function stopRunning(model: PaneModel): void {
  const { running } = model.store.get();
  if (!running?.canStop || running.isStopping) return;
  model.store.set((now) => ({ ...now, running: now.running && { ...now.running, isStopping: true } }));
  if (running.kind !== "read") void runAction(model, () => model.desk.stop());
}
