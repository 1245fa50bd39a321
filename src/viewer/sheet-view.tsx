import { useCallback, useEffect, useId, useRef, useState } from "react";
import type { BookPlace } from "../app/ports";
import type { ShownFolds, ViewerSource } from "../app/shown/shown-book";
import type { Language } from "../messages/sentence";
import { ActiveInside } from "./active-inside";
import { cellOf } from "./clipboard";
import { FormulaLine } from "./formula-line";
import type { LookRules } from "./look-rules";
import { PaneOverlay } from "./pane-overlay";
import { saidOf } from "./said-of-cell";
import { linesOf, SheetGrid } from "./sheet-grid";
import { SheetPopups } from "./sheet-popups";
import { addressOfCell, useEditing } from "./use-editing";
import { useGridActions } from "./use-grid-actions";
import type { OpenSheet } from "./use-open-sheet";
import { type SheetMemory, useEntry, useSheetState } from "./use-sheet-state";
import { useSize, useSpans } from "./use-spans";

export interface SheetViewProps {
  readonly source: ViewerSource;
  readonly open: OpenSheet;
  readonly memory: SheetMemory;
  readonly rules: LookRules;
  readonly language: Language;
  readonly panelId: string;
  /** A cell somebody wants to see, on this sheet. */
  readonly wanted: BookPlace | undefined;
  readonly onPlace: (place: BookPlace) => void;
  readonly onOtherTab: (by: 1 | -1) => void;
}

/** What is known and chosen of the sheet that is shown, kept in step with the workbook. */
function useSheet({ source, open, memory, language, wanted }: SheetViewProps) {
  const { data, version, shape } = open;
  const { name } = shape;
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const focusGrid = useCallback(() => grid.current?.focus({ preventScroll: true }), []);
  const onFolded = useCallback((folds: ShownFolds) => source.folded(name, folds), [source, name]);
  const state = useSheetState(shape, memory, useSize(scroller), scroller, onFolded);
  const { layout, view, selection, reveal } = state;
  const [spans, followScroll] = useSpans(layout, view, scroller);
  const entry = useEntry(source, name, selection.active, version);
  const editing = useEditing(source, name, language, focusGrid);
  const [choosing, setChoosing] = useState(false);
  useEffect(() => data.need(linesOf(layout, spans)), [data, layout, spans, version]);
  useEffect(() => source.selected({ sheet: name, ...selection.active }), [source, name, selection.active]);
  useEffect(() => setChoosing(false), [selection]);
  const gone = useRef<BookPlace | undefined>(undefined);
  useEffect(() => {
    // Once: a sheet that is laid anew does not lead there again.
    if (!wanted || wanted === gone.current) return;
    gone.current = wanted;
    reveal({ row: wanted.row, column: wanted.column });
  }, [wanted, reveal]);
  return { ...state, scroller, grid, focusGrid, spans, followScroll, entry, editing, choosing, setChoosing };
}

/** One sheet: formula line, cells, and what belongs to the active cell. */
export function SheetView(props: SheetViewProps) {
  const { open, rules, language, panelId } = props;
  const { data, version, shape } = open;
  const sheet = useSheet(props);
  const { layout, selection, entry, editing, setChoosing, focusGrid } = sheet;
  const { run, commit, gridProps } = useGridActions({ ...props, ...sheet, data });
  const activeId = useId();
  const noteId = entry?.prompt ? `${activeId}-note` : undefined;
  const address = addressOfCell(selection.active);
  const said = saidOf(
    cellOf(data, selection.active.row, selection.active.column),
    selection.active,
    language,
  );
  const onClose = (): void => {
    setChoosing(false);
    focusGrid();
  };
  const inside = (
    <ActiveInside
      {...{ editing, entry, language, address }}
      onCommit={({ rows, columns }) => commit(rows, columns)}
      onChoices={() => setChoosing(true)}
    />
  );
  return (
    <>
      <FormulaLine
        {...{ address, language }}
        text={editing.editing?.text ?? entry?.input ?? ""}
        onEdit={entry?.editable ? () => run({ kind: "edit" }) : undefined}
      />
      <div
        {...{ ref: sheet.scroller, id: panelId, role: "tabpanel", "aria-label": shape.name }}
        className="tv-scroll"
        onScroll={sheet.followScroll}
      >
        <SheetGrid
          {...{ layout, data, version, rules, language, spans: sheet.spans }}
          gridRef={sheet.grid}
          gridProps={{ ...gridProps, "aria-activedescendant": activeId }}
          onFold={sheet.fold}
          onLevel={sheet.showLevel}
          overlay={(pane) => (
            <PaneOverlay
              {...{ pane, layout, selection, activeId, said, inside, describedBy: noteId }}
              editable={entry?.editable ?? false}
            />
          )}
        />
      </div>
      <SheetPopups
        {...{ activeId, noteId, entry, editing, language, address, onClose, choosing: sheet.choosing }}
        onChoose={(text) => void editing.write([{ ...selection.active, text }], () => setChoosing(false))}
      />
    </>
  );
}
