import { createContext, use } from "react";
import type { PaneWords } from "../messages/pane/pane-vi";
import type { PaneModel, PaneState } from "./model";
import { useStore } from "./store";

export const PaneContext = createContext<PaneModel | undefined>(undefined);

export function useModel(): PaneModel {
  const model = use(PaneContext);
  if (!model) throw new Error("a screen outside the pane");
  return model;
}

/** A part of the pane's state; `select` makes no new objects. */
export const usePane = <Part>(select: (state: PaneState) => Part): Part => useStore(useModel().store, select);

export const useWords = (): PaneWords => usePane((state) => state.words);
