import type { CellPosition } from "../app/shown/shown-book";
import { fillSlots, type Language } from "../messages/sentence";
import { viewerWords } from "../messages/viewer-words";
import type { ViewCell } from "./sheet-data";
import { addressOfCell } from "./use-editing";

/** What a screen reader says of the active cell: its address, what it shows, and what its looks mean. */
export function saidOf(cell: ViewCell | undefined, at: CellPosition, language: Language): string {
  const address = addressOfCell(at);
  if (!cell) return address;
  const { text, state, stale, look, link } = cell;
  return [
    address,
    text,
    state === undefined ? "" : viewerWords[state][language],
    stale ? viewerWords.stale[language] : "",
    look.hatched ? viewerWords.notReported[language] : "",
    link ? fillSlots(viewerWords.linkHint[language], { sheet: link.sheet }) : "",
  ]
    .filter((words) => words !== "")
    .join(", ");
}
