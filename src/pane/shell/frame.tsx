import { useEffect, useRef } from "react";
import { onPaneKey } from "../keys";
import type { ScreenId } from "../navigation";
import { onDemand } from "../on-demand";
import { useModel, usePane } from "../pane-context";
import { screens } from "../screens";
import { Head } from "./head";
import { Loading } from "./loading";
import { StepRow } from "./step-row";

const Guide = onDemand(async () => (await import("../screens/guide")).Guide, Loading, {
  needsLaterWords: true,
});

const steps: readonly ScreenId[] = ["outline", "check", "send", "receive", "consolidate", "results"];

/** Head and steps over the screen that is open. */
export function Frame(): React.ReactNode {
  const model = useModel();
  const place = usePane((state) => state.places.at(-1));
  const guide = usePane((state) => state.guide);
  const frame = useRef<HTMLDivElement>(null);
  // A click into nothing leaves the focus on the page: keys are heard there too.
  useEffect(() => frame.current?.focus({ preventScroll: true }), []);
  const Screen = place && screens[place.screen];
  const isStep = place !== undefined && steps.includes(place.screen);
  return (
    <div className="pane" ref={frame} tabIndex={-1} onKeyDown={(event) => onPaneKey(model, event)}>
      {isStep && !guide && (
        <>
          <Head />
          <StepRow />
        </>
      )}
      {guide ? <Guide /> : Screen ? <Screen key={`${place.screen} ${keyOf(place)}`} /> : <Loading />}
    </div>
  );
}

/** Another unit or figure is another screen; another filter is not. */
const keyOf = ({ screen, about = "" }: { screen: ScreenId; about?: string }): string =>
  screen === "unit" || screen === "trace" ? about : "";
