import type { BookPlace } from "../app/ports";
import type { ShownChange, ViewerSource } from "../app/shown/shown-book";
import { callsOver, onTold, serveCalls, tell, type Wire } from "../worker/rpc";

type Asked = Exclude<keyof ViewerSource, "onChanged" | "onWanted">;

const asked: Readonly<Record<Asked, true>> = {
  tabs: true,
  sheet: true,
  window: true,
  edge: true,
  entry: true,
  edit: true,
  undo: true,
  selected: true,
  folded: true,
};
const methods = Object.keys(asked) as readonly Asked[];

/** In the desk's worker: the sheets as the viewer asks for them. */
export function serveViewer(wire: Wire, source: Promise<ViewerSource>): void {
  const answer =
    (method: Asked) =>
    async (...args: readonly never[]) => {
      const made = await source;
      const call: (...given: never[]) => unknown = made[method].bind(made);
      return call(...args);
    };
  serveCalls(wire, Object.fromEntries(methods.map((method) => [method, answer(method)])));
  void (async () => {
    const made = await source;
    made.onChanged((change) => tell(wire, "changed", change));
    made.onWanted((place) => tell(wire, "wanted", place));
  })();
}

/** On the page: the sheets that lie in the worker. */
export function viewerOver(wire: Wire): ViewerSource {
  const call = callsOver(wire);
  const changed = new Set<(change: ShownChange) => void>();
  const wanted = new Set<(place: BookPlace) => void>();
  onTold(wire, "changed", (change) => {
    for (const listener of changed) listener(change as ShownChange);
  });
  onTold(wire, "wanted", (place) => {
    for (const listener of wanted) listener(place as BookPlace);
  });
  const remote = Object.fromEntries(
    methods.map((method) => [method, (...args: readonly unknown[]) => call(method, ...args)]),
  ) as unknown as Omit<ViewerSource, "onChanged" | "onWanted" | "selected" | "folded">;
  return {
    ...remote,
    selected: (place) => void call("selected", place),
    folded: (name, folds) => void call("folded", name, folds),
    onChanged: (listener) => {
      changed.add(listener);
      return () => changed.delete(listener);
    },
    onWanted: (listener) => {
      wanted.add(listener);
      return () => wanted.delete(listener);
    },
  };
}
