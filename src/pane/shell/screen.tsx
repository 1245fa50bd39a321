import { useLayoutEffect, useRef } from "react";
import type { Place } from "../navigation";
import { useModel, usePane } from "../pane-context";
import { FaultBar } from "./fault-bar";
import { BackHead } from "./head";
import { Notice } from "./notice";
import { WaitingBar } from "./waiting-bar";

interface ScreenProps {
  readonly title: string;
  readonly sub?: string | undefined;
  /** A step has its title in the row above; it is read, not seen. */
  readonly depth: "step" | "detail" | "lone";
  readonly foot?: React.ReactNode;
  readonly children: React.ReactNode;
}

/** Body and foot of a screen. Who arrives finds the focus on its title, or back where it was left. */
export function Screen({ title, sub, depth, foot, children }: ScreenProps): React.ReactNode {
  const body = useRef<HTMLElement>(null);
  const place = usePane((state) => state.places.at(-1));
  const model = useModel();
  useLayoutEffect(() => {
    if (body.current) arrive(body.current, place, !model.views.get().has("arrived"));
    model.views.set((views) => (views.has("arrived") ? views : new Map(views).set("arrived", true)));
    // Once, as the screen appears.
  }, []);
  return (
    <>
      {depth === "detail" && <BackHead title={title} sub={sub} />}
      <main className="pane-body" ref={body}>
        {depth === "step" && (
          <h2 className="read-only-title" tabIndex={-1} data-title>
            {title}
          </h2>
        )}
        {depth === "lone" && (
          <div className="lone-head">
            <h1 className="screen-title" tabIndex={-1} data-title>
              {title}
            </h1>
            {sub !== undefined && <p className="second-line">{sub}</p>}
          </div>
        )}
        <FaultBar />
        <WaitingBar />
        {children}
      </main>
      <Notice />
      {foot}
    </>
  );
}

function arrive(body: HTMLElement, place: Place | undefined, isFirst: boolean): void {
  if (place?.scroll !== undefined) body.scrollTop = place.scroll;
  const pane = body.closest(".pane");
  const named = [...(pane?.querySelectorAll<HTMLElement>("[data-focus]") ?? [])];
  const kept = named.find(({ dataset }) => dataset["focus"] === place?.focus);
  // The first screen of all takes nothing: the person may be typing in the sheet.
  if (isFirst) return;
  (kept ?? pane?.querySelector<HTMLElement>("[data-title]"))?.focus({ preventScroll: true });
}
