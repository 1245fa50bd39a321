import type { KeyboardEvent } from "react";
import { goBack } from "./actions";
import type { PaneModel } from "./model";
import { hasWayBack } from "./navigation";

/** Something open above the screen takes Esc for itself. */
const isCovered = (): boolean => document.querySelector("[role=menu], [role=dialog]") !== null;

/** Ctrl+Enter: the screen's one main button. */
function pressPrimary(pane: HTMLElement): boolean {
  const button = pane.querySelector<HTMLButtonElement>("[data-primary]:not(:disabled)");
  button?.click();
  return button !== null;
}

const goesBack = ({ key, altKey }: KeyboardEvent): boolean =>
  key === "Escape" || (altKey && key === "ArrowLeft");

/** Keys of every screen. Those a part of the screen took for itself (a search box its Esc) come here prevented. */
export function onPaneKey(model: PaneModel, event: KeyboardEvent<HTMLElement>): void {
  if (event.defaultPrevented || event.nativeEvent.isComposing) return;
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    if (pressPrimary(event.currentTarget)) event.preventDefault();
  } else if (goesBack(event) && !isCovered() && hasWayBack(model.store.get().places)) {
    event.preventDefault();
    goBack(model);
  }
}
