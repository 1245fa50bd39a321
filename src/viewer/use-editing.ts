import { useCallback, useState } from "react";
import type { CellPosition, EditOutcome, TypedCell, ViewerSource } from "../app/shown/shown-book";
import { columnLetters } from "../domain/submission/a1-of-cell";
import { fillSlots, type Language } from "../messages/sentence";
import { viewerWords } from "../messages/viewer-words";
import type { NoticeAction } from "./cell-popups";

export interface Editing {
  readonly at: CellPosition;
  readonly text: string;
  readonly fresh: boolean;
  /** It was refused and is written again: the editor takes the keyboard back. */
  readonly again?: true;
}

export interface ShownNotice {
  readonly title: string;
  readonly message: string;
  readonly actions: readonly NoticeAction[];
}

export const addressOfCell = ({ row, column }: CellPosition): string => `${columnLetters(column)}${row + 1}`;

export interface EditingControls {
  readonly editing: Editing | undefined;
  readonly notice: ShownNotice | undefined;
  readonly begin: (at: CellPosition, text: string, fresh: boolean) => void;
  readonly setText: (text: string) => void;
  readonly cancel: () => void;
  /** Says that a cell cannot be written into. */
  readonly tellLocked: (at: CellPosition) => void;
  /** Writes cells; `done` runs where they were written. A refusal is told, and what was typed goes on standing. */
  readonly write: (cells: readonly TypedCell[], done: () => void) => Promise<void>;
}

/** Writing into cells: the text under way, and what is told where the workbook refuses it. */
export function useEditing(
  source: ViewerSource,
  name: string,
  language: Language,
  focusGrid: () => void,
): EditingControls {
  const [editing, setEditing] = useState<Editing | undefined>(undefined);
  const [notice, setNotice] = useState<ShownNotice | undefined>(undefined);
  const cancel = useCallback(() => {
    setEditing(undefined);
    setNotice(undefined);
    focusGrid();
  }, [focusGrid]);
  const tell = useCallback(
    (words: { readonly vi: string; readonly en: string }, at: CellPosition) =>
      setNotice(lockedNotice(words, at, language, cancel)),
    [language, cancel],
  );
  const write = useCallback(
    async (cells: readonly TypedCell[], done: () => void, insist = false): Promise<void> => {
      const outcome = await source.edit(name, cells, insist);
      if (outcome.kind === "done") {
        cancel();
        done();
      } else if (outcome.kind === "locked") {
        tell(cells.length > 1 ? viewerWords.pasteTooWide : viewerWords.locked, outcome);
      } else {
        const again = (): void => {
          setNotice(undefined);
          setEditing(typedAgain(outcome, cells));
        };
        const anyway = (): void => void write(cells, done, true);
        setNotice(refusalNotice(outcome, language, { again, anyway, giveUp: cancel }));
      }
    },
    [source, name, language, cancel, tell],
  );
  return {
    ...{ editing, notice, cancel, write },
    begin: useCallback((at, text, fresh) => setEditing({ at, text, fresh }), []),
    setText: useCallback((text) => setEditing((now) => now && { ...now, text }), []),
    tellLocked: useCallback((at) => tell(viewerWords.locked, at), [tell]),
  };
}

function lockedNotice(
  words: { readonly vi: string; readonly en: string },
  at: CellPosition,
  language: Language,
  close: () => void,
): ShownNotice {
  const cell = addressOfCell(at);
  return {
    title: fillSlots(viewerWords.lockedTitle[language], { cell }),
    message: fillSlots(words[language], { cell }),
    actions: [{ label: viewerWords.understood[language], run: close }],
  };
}

function typedAgain({ row, column }: Refusal, cells: readonly TypedCell[]): Editing | undefined {
  const typed = cells.find((cell) => cell.row === row && cell.column === column);
  return typed && { at: { row, column }, text: typed.text, fresh: false, again: true };
}

type Refusal = Extract<EditOutcome, { kind: "not-valid" }>;

interface RefusalRuns {
  readonly again: () => void;
  readonly anyway: () => void;
  readonly giveUp: () => void;
}

function refusalNotice(
  { severity, title, message }: Refusal,
  language: Language,
  run: RefusalRuns,
): ShownNotice {
  const actions = [
    { label: viewerWords.editAgain[language], run: run.again },
    ...(severity === "warning" ? [{ label: viewerWords.takeAnyway[language], run: run.anyway }] : []),
    { label: viewerWords.giveUp[language], run: run.giveUp },
  ];
  return { title, message, actions };
}
