import { useSyncExternalStore } from "react";

/** One value that the screens watch. `set` with an equal value tells nobody. */
export interface Store<T> {
  readonly get: () => T;
  readonly set: (next: T | ((now: T) => T)) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore<T extends object>(first: T): Store<T> {
  let now = first;
  const listeners = new Set<() => void>();
  return {
    get: () => now,
    set: (next) => {
      const then = typeof next === "function" ? next(now) : next;
      if (Object.is(then, now)) return;
      now = then;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A part of the store's value; the component draws anew when that part is another one. `select` makes no new objects. */
export function useStore<T, Part>(store: Store<T>, select: (now: T) => Part): Part {
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}
