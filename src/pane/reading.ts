import type { ChosenFile } from "../app/ports";
import type { ReceivedLine } from "../app/results/result-views";
import type { PaneModel, Reading } from "./model";
import { runLong } from "./run-action";

/** How long lines are gathered before the screen draws them, in milliseconds. */
const pause = 100;

/**
 * Reads files one after another and gives what was found in each to the desk. Nothing is written into the workbook. Ends
 * after the file at hand when asked to stop; files read until then stay received.
 */
export async function readFiles(model: PaneModel, chosen: readonly ChosenFile[]): Promise<void> {
  if (chosen.length === 0) return;
  await runLong(model, "read", chosen.length, () => readAll(model, chosen));
}

async function readAll(model: PaneModel, chosen: readonly ChosenFile[]): Promise<void> {
  const files: { name: string; lines: ReceivedLine[] }[] = chosen.map(({ name }) => ({ name, lines: [] }));
  let done = 0;
  let drawnAt = -Infinity;
  const signal = {
    get stopped() {
      return model.store.get().running?.isStopping === true;
    },
  };
  const draw = (isEnd: boolean): void => {
    const time = model.machine.now();
    if (!isEnd && time - drawnAt < pause) return;
    drawnAt = time;
    model.store.set((now) => ({
      ...now,
      reading: readingOf(files, done, isEnd && done < files.length),
      running: now.running && { ...now.running, done },
    }));
  };
  draw(false);
  for (const [at, file] of chosen.entries()) {
    if (signal.stopped) break;
    for await (const outcome of model.reader.read(file, signal))
      files[at]?.lines.push(await model.desk.take(outcome));
    if (signal.stopped && files[at]?.lines.length === 0) break;
    model.received.set(file.name, file);
    done = at + 1;
    draw(false);
  }
  draw(true);
}

const readingOf = (files: Reading["files"], done: number, isStopped: boolean): Reading => ({
  files: files.map(({ name, lines }) => ({ name, lines: [...lines] })),
  done,
  isStopped,
  isShown: true,
});

export function showReading(model: PaneModel, isShown: boolean): void {
  model.store.set((now) => ({ ...now, reading: now.reading && { ...now.reading, isShown } }));
}

/** Files as a person picked or dropped them. */
export const chosenFiles = (list: ArrayLike<File>): readonly ChosenFile[] =>
  Array.from(list, (file) => ({
    name: file.name,
    size: file.size,
    modified: file.lastModified > 0 ? new Date(file.lastModified).toISOString() : undefined,
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
  }));
