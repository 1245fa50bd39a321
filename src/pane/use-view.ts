import { useEffect } from "react";
import type { Desk } from "../app/desk";
import type { PaneModel } from "./model";
import { useModel, usePane } from "./pane-context";
import { detailOf } from "./run-action";
import { whenFree } from "./when-free";
import { useStore } from "./store";

/**
 * What the desk says, under a name; undefined until it has said it once. It is asked again whenever the workbook or the
 * language changed, and what it said before stands until then.
 */
export function useView<T>(name: string, ask: (desk: Desk) => Promise<T>): T | undefined {
  const model = useModel();
  const edition = usePane((state) => state.edition);
  useEffect(() => {
    void askFor(model, name, edition, ask);
    // A view is named for what it asks: another function under the same name asks the same.
  }, [model, name, edition]);
  return useStore(model.views, (views) => views.get(name)) as T | undefined;
}

async function askFor<T>(
  model: PaneModel,
  name: string,
  edition: number,
  ask: (desk: Desk) => Promise<T>,
): Promise<void> {
  if (model.asked.get(name) === edition) return;
  model.asked.set(name, edition);
  try {
    const isWanted = (): boolean => model.asked.get(name) === edition;
    const isMissed = !model.views.get().has(name);
    const view = await whenFree(model, () => ask(model.desk), { isMissed, isWanted });
    // An older answer that comes late is not shown over a newer one.
    if (isWanted()) model.views.set((views) => new Map(views).set(name, view));
  } catch (fault) {
    model.store.set((now) => ({ ...now, fault: { detail: detailOf(fault) } }));
  }
}
