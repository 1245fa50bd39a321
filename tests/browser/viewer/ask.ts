import type { ShownChange, ViewerSource } from "../../../src/app/shown/shown-book";
import type { BookPlace } from "../../../src/app/ports";

/** A call of a method of the source in the worker, its answer, and what the worker says by itself. */
export interface Asked {
  readonly id: number;
  readonly method: string;
  readonly args: readonly unknown[];
}
export type Said =
  | { readonly id: number; readonly answer: unknown }
  | { readonly changed: ShownChange }
  | { readonly wanted: BookPlace };

/** The source that lives in a worker, as the page has it. */
export function sourceIn(worker: Worker): ViewerSource & { go(place: BookPlace): void } {
  const waiting = new Map<number, (answer: unknown) => void>();
  const changes = new Set<(change: ShownChange) => void>();
  const wishes = new Set<(place: BookPlace) => void>();
  let id = 0;
  worker.onmessage = ({ data }: MessageEvent<Said>) => {
    if ("changed" in data) for (const listener of changes) listener(data.changed);
    else if ("wanted" in data) for (const listener of wishes) listener(data.wanted);
    else {
      waiting.get(data.id)?.(data.answer);
      waiting.delete(data.id);
    }
  };
  const ask =
    (method: string) =>
    (...args: readonly unknown[]): Promise<never> =>
      new Promise((answered) => {
        waiting.set(++id, answered as (answer: unknown) => void);
        worker.postMessage({ id, method, args } satisfies Asked);
      });
  const listen =
    <Told>(listeners: Set<(told: Told) => void>) =>
    (listener: (told: Told) => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    };
  return {
    tabs: ask("tabs"),
    sheet: ask("sheet"),
    window: ask("window"),
    edge: ask("edge"),
    entry: ask("entry"),
    edit: ask("edit"),
    undo: ask("undo"),
    selected: (place) => void ask("selected")(place),
    folded: (name, folds) => void ask("folded")(name, folds),
    onChanged: listen(changes),
    onWanted: listen(wishes),
    go: (place) => void ask("go")(place),
  };
}
