import { ArrowRight20Regular } from "@fluentui/react-icons/svg/arrow-right";
import { useState } from "react";
import type { OutlineView } from "../../app/unit/unit-views";
import { goTo, select } from "../actions";
import { useModel, useWords } from "../pane-context";
import { Bar } from "../parts/bar";
import { Chips } from "../parts/chips";
import { OutlineTree } from "../parts/outline-tree";
import { leavesOf, type OutlineFilter, pruned } from "../parts/outline-filter";
import { Foot } from "../shell/foot";
import { Screen } from "../shell/screen";
import { useView } from "../use-view";

/** Đề cương: how far the report is, and the way to what is missing. */
export function Outline(): React.ReactNode {
  const words = useWords();
  const view = useView<OutlineView>("outline", (desk) => desk.outline());
  return (
    <Screen title={words.outline.title} depth="step" foot={view && <OutlineFoot view={view} />}>
      {view && <OutlineBody view={view} />}
    </Screen>
  );
}

function OutlineBody({ view }: { readonly view: OutlineView }): React.ReactNode {
  const { outline } = useWords();
  const model = useModel();
  const [filter, setFilter] = useState<OutlineFilter>("all");
  const leaves = leavesOf(view.nodes);
  const countOf = (state: "missing" | "wrong"): number =>
    leaves.filter((leaf) => leaf.state === state).length;
  const nodes = pruned(view.nodes, filter);
  const { sections, figures } = view;
  const said = [
    outline.sections(sections.done, sections.all),
    outline.figures(figures.done, figures.all),
  ] as const;
  return (
    <>
      <Bar
        done={sections.done + figures.done}
        all={sections.all + figures.all}
        label={outline.progress}
        text={said.join(", ")}
      />
      <p className="progress-words">
        <strong>{said[0]}</strong> · {said[1]}
      </p>
      <Chips
        label={outline.filters}
        chosen={filter}
        onChoose={(id) => setFilter(id as OutlineFilter)}
        chips={[
          { id: "all", label: outline.all },
          { id: "missing", label: outline.missing(countOf("missing")) },
          { id: "wrong", label: outline.wrong(countOf("wrong")) },
        ]}
      />
      {nodes.length === 0 && (
        <p className="empty-line">{filter === "wrong" ? outline.noneWrong : outline.noneMissing}</p>
      )}
      <OutlineTree nodes={nodes} onGo={(node) => node.place && void select(model, node.place)} />
    </>
  );
}

function OutlineFoot({ view }: { readonly view: OutlineView }): React.ReactNode {
  const { outline } = useWords();
  const model = useModel();
  const missing = leavesOf(view.nodes).filter(({ state }) => state === "missing");
  const { nextMissing } = view;
  if (!nextMissing)
    return (
      <Foot
        note={outline.complete}
        primary={{ label: outline.toCheck, onClick: () => goTo(model, { screen: "check" }) }}
      />
    );
  return (
    <Foot
      note={missing[0] && outline.stillMissing(missing[0].title, missing.length - 1)}
      primary={{
        label: outline.next,
        icon: <ArrowRight20Regular />,
        iconAfter: true,
        onClick: () => void select(model, nextMissing),
      }}
    />
  );
}
