import { type ComponentType, useEffect } from "react";
import { useModel, usePane } from "./pane-context";
import { allWords } from "./all-words";
import { detailOf } from "./run-action";
import { createStore, useStore } from "./store";

const Nothing = (): React.ReactNode => <span aria-busy="true" />;

/**
 * A part whose program comes when it is first wanted; `Waiting` stands in its place until then. Not React's `lazy`: that
 * keeps what has come back for 300 ms once it has shown anything in its place, and never asks again for what did not come.
 */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Waiting: ComponentType = Nothing,
  { needsLaterWords = false } = {},
): ComponentType<Props> {
  const here = createStore<{ readonly part: ComponentType<Props> | undefined }>({ part: undefined });
  return function OnDemand(props: Props): React.ReactNode {
    const model = useModel();
    const edition = usePane((state) => state.edition);
    const Part = useStore(here, ({ part }) => part);
    // Asked for again by "Thử lại", which raises the edition.
    useEffect(() => {
      if (here.get().part) return;
      Promise.all([load(), needsLaterWords ? allWords(model) : undefined]).then(
        ([part]) => here.set({ part }),
        (fault: unknown) => model.store.set((now) => ({ ...now, fault: { detail: detailOf(fault) } })),
      );
    }, [model, edition]);
    return Part ? <Part {...props} /> : <Waiting />;
  };
}
