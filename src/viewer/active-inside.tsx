import type { ShownEntry } from "../app/shown/shown-book";
import { fillSlots, type Language } from "../messages/sentence";
import { viewerWords } from "../messages/viewer-words";
import { CellEditor, type Leaving } from "./cell-editor";
import type { EditingControls } from "./use-editing";

export interface ActiveInsideProps {
  readonly editing: EditingControls;
  readonly entry: ShownEntry | undefined;
  readonly language: Language;
  readonly address: string;
  readonly onCommit: (leaving: Leaving) => void;
  readonly onChoices: () => void;
}

/** In the active cell: its editor while it is written into, else the button of its pick-list. */
export function ActiveInside({ editing, entry, language, address, onCommit, onChoices }: ActiveInsideProps) {
  const now = editing.editing;
  if (now)
    return (
      <CellEditor
        key={now.again ? "again" : "first"}
        text={now.text}
        fresh={now.fresh}
        label={fillSlots(viewerWords.editing[language], { cell: address })}
        onText={editing.setText}
        onCommit={onCommit}
        onCancel={editing.cancel}
      />
    );
  if (!entry?.choices || !entry.editable) return null;
  return (
    <button
      type="button"
      tabIndex={-1}
      className="tv-open-choices"
      aria-label={viewerWords.openChoices[language]}
      onPointerDown={(event) => event.stopPropagation()}
      onClick={onChoices}
    >
      ▾
    </button>
  );
}
