import type { DeskEvent } from "../app/desk";
import type { FirstWords, PaneWords } from "../messages/pane/pane-vi";
import type { PaneModel, PaneParts, PaneState } from "./model";
import { refresh } from "./run-action";
import { languageOf } from "./settings";
import { createStore } from "./store";

/** The pane over a desk, before the workbook is recognised. `words` are those of the language the settings say. */
export function createModel(parts: PaneParts, words: FirstWords): PaneModel {
  const settings = parts.shelf.read();
  const model: PaneModel = {
    ...parts,
    store: createStore<PaneState>({
      book: undefined,
      places: [],
      // What is missing is loaded before the first screen that says it (on-demand.tsx).
      words: words as PaneWords,
      language: languageOf(settings, parts.machine.language),
      settings,
      isDark: parts.machine.isDark(),
      running: undefined,
      reading: undefined,
      lastRun: undefined,
      fault: undefined,
      isWaiting: false,
      notice: undefined,
      toCopy: undefined,
      edition: 0,
      guide: undefined,
    }),
    views: createStore<ReadonlyMap<string, unknown>>(new Map()),
    asked: new Map(),
    received: new Map(),
    onSelected: new Set(),
  };
  parts.desk.onEvent((event) => hear(model, event));
  parts.machine.onLook(() => {
    const isDark = parts.machine.isDark();
    model.store.set((now) => (now.isDark === isDark ? now : { ...now, isDark }));
  });
  return model;
}

function hear(model: PaneModel, event: DeskEvent): void {
  switch (event.kind) {
    case "workbook-changed":
      if (model.store.get().settings.liveCheck) refresh(model);
      return;
    case "selected":
      for (const listener of [...model.onSelected]) listener(event.place);
      return;
    case "progress":
      model.store.set((now) => {
        // Files are counted where they are read.
        if (!now.running || now.running.kind === "read") return now;
        const { step, done, all, canStop } = event;
        return { ...now, running: { ...now.running, step, done, all, canStop } };
      });
      return;
  }
}
