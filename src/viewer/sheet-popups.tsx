import type { ShownEntry } from "../app/shown/shown-book";
import { fillSlots, type Language } from "../messages/sentence";
import { viewerWords } from "../messages/viewer-words";
import { ChoiceList, EntryNote, Notice } from "./cell-popups";
import type { EditingControls } from "./use-editing";

export interface SheetPopupsProps {
  readonly activeId: string;
  readonly noteId: string | undefined;
  readonly entry: ShownEntry | undefined;
  readonly editing: EditingControls;
  readonly language: Language;
  readonly address: string;
  readonly choosing: boolean;
  readonly onChoose: (choice: string) => void;
  readonly onClose: () => void;
}

/** One at a time: what stopped an entry, the open pick-list, or how the cell is to be filled in. */
export function SheetPopups(props: SheetPopupsProps) {
  const { activeId, noteId, entry, editing, language, address, choosing, onChoose, onClose } = props;
  if (editing.notice) return <Notice anchorId={activeId} {...editing.notice} />;
  if (choosing && entry?.choices)
    return (
      <ChoiceList
        anchorId={activeId}
        label={fillSlots(viewerWords.choose[language], { cell: address })}
        choices={entry.choices}
        present={entry.input}
        onChoose={onChoose}
        onClose={onClose}
      />
    );
  if (noteId === undefined || !entry?.prompt) return null;
  return <EntryNote id={noteId} anchorId={activeId} title={entry.promptTitle ?? ""} text={entry.prompt} />;
}
