import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { ViewerSource } from "../app/shown/shown-book";
import { browserSentence as say } from "../messages/browser-words";
import type { PaneModel } from "../pane/model";
import { darkTheme, lightTheme } from "../pane/theme";
import { SheetViewer } from "../viewer/sheet-viewer";
import "../viewer/viewer.css";
import "./browser.css";
import type { BrowserActions } from "./browser-actions";
import { BrowserBar } from "./browser-bar";
import { Divider } from "./divider";

export interface BrowserPageProps {
  readonly actions: BrowserActions;
  readonly model: PaneModel;
  readonly source: ViewerSource;
  /** Where the pane stands beside the sheets. */
  readonly pane: HTMLElement;
}

type Side = "sheet" | "pane";

/** The sheets with their bar; the pane stands beside them by itself. Narrow, one of the two is in view. */
export function BrowserPage({ actions, model, source, pane }: BrowserPageProps) {
  const { language, isDark, settings } = useSyncExternalStore(model.store.subscribe, model.store.get);
  const { file } = useSyncExternalStore(actions.subscribe, actions.state);
  const [side, setSide] = useState<Side>("pane");
  const dark = settings.background === "dark" || (settings.background === "office" && isDark);
  useEffect(() => {
    document.body.dataset["side"] = side;
  }, [side]);
  useEffect(() => onF6(pane, setSide), [pane]);
  useEffect(() => {
    void actions.files.setLanguage(language);
  }, [actions, language]);
  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme} className="browser-look">
      <BrowserBar {...{ actions, language }} />
      <nav className="browser-sides" aria-label={say("sides", language)}>
        {(["sheet", "pane"] as const).map((one) => (
          <button key={one} type="button" aria-pressed={side === one} onClick={() => setSide(one)}>
            {say(one === "sheet" ? "sheetSide" : "workSide", language)}
          </button>
        ))}
      </nav>
      <section className="browser-sheet" aria-label={say("sheetSide", language)}>
        {file ? (
          <SheetViewer {...{ source, language, dark }} />
        ) : (
          <p className="browser-empty">{say("empty", language)}</p>
        )}
        <Divider label={say("divider", language)} />
      </section>
    </FluentProvider>
  );
}

/** F6 goes from the sheets to the pane and back. */
function onF6(pane: HTMLElement, show: (side: Side) => void): () => void {
  const listener = (event: KeyboardEvent): void => {
    if (event.key !== "F6") return;
    event.preventDefault();
    const isInPane = pane.contains(document.activeElement);
    show(isInPane ? "sheet" : "pane");
    const next = isInPane
      ? document.querySelector<HTMLElement>("[role=grid]")
      : pane.querySelector<HTMLElement>("h1, [tabindex='-1'], button");
    next?.focus();
    // Narrow, the other side is hidden until it is drawn.
    if (document.activeElement !== next) requestAnimationFrame(() => next?.focus());
  };
  addEventListener("keydown", listener, true);
  return () => removeEventListener("keydown", listener, true);
}
