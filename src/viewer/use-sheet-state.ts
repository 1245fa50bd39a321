import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { CellPosition, ShownEntry, ShownFolds, ShownSheet, ViewerSource } from "../app/shown/shown-book";
import {
  cellRange,
  type ClosedGroups,
  type GridLayout,
  gridLayout,
  groupsOf,
  type SheetGroups,
  type Size,
} from "./grid-layout";
import { closedAtLevel, openedFor } from "../app/shown/outline-groups";
import { scrollToSee } from "./panes";
import { inSight, oneCellSelection, type Selection } from "./selection";
import { gutterHeight, gutterWidth } from "./grid-gutters";

/** How a sheet was left: it is found so again. */
export interface SheetMemory {
  selection?: Selection;
  scrolled?: { readonly left: number; readonly top: number };
}

export interface SheetState {
  readonly layout: GridLayout;
  /** The view without the gutters. */
  readonly view: Size;
  readonly selection: Selection;
  readonly select: (selection: Selection) => void;
  readonly fold: (axis: "rows" | "columns", heading: number, open?: boolean) => void;
  readonly showLevel: (axis: "rows" | "columns", level: number) => void;
  /** Opens the groups over a cell, chooses it and scrolls to it. */
  readonly reveal: (at: CellPosition) => void;
}

type ChangeClosed = (change: (before: ClosedGroups) => ClosedGroups) => void;

/** Which groups are closed: as the sheet came, then as the user leaves them, which is told. */
function useClosed(
  groups: SheetGroups,
  onFolded: (folds: ShownFolds) => void,
): readonly [ClosedGroups, ChangeClosed] {
  const came = useMemo(() => ({ rows: groups.rows.closed, columns: groups.columns.closed }), [groups]);
  const [left, setLeft] = useState<{ readonly of: SheetGroups; readonly closed: ClosedGroups } | undefined>();
  const closed = left?.of === groups ? left.closed : came;
  const setClosed = useCallback<ChangeClosed>(
    (change) =>
      setLeft((before) => {
        const was = before?.of === groups ? before.closed : came;
        const next = change(was);
        return next === was ? before : { of: groups, closed: next };
      }),
    [groups, came],
  );
  useEffect(() => {
    if (closed !== came) onFolded({ rows: [...closed.rows], columns: [...closed.columns] });
  }, [closed, came, onFolded]);
  return [closed, setClosed];
}

/** What is chosen, closed and in view of a sheet. */
export function useSheetState(
  shape: ShownSheet,
  memory: SheetMemory,
  size: Size,
  scroller: RefObject<HTMLElement | null>,
  onFolded: (folds: ShownFolds) => void,
): SheetState {
  const groups = useMemo(() => groupsOf(shape), [shape]);
  const [closed, setClosed] = useClosed(groups, onFolded);
  const layout = useMemo(
    () => gridLayout(shape, groups, closed, size.width === 0 ? { width: 0, height: 0 } : size),
    [shape, groups, closed, size],
  );
  const view = useMemo(
    () => ({
      width: Math.max(0, size.width - gutterWidth(layout)),
      height: Math.max(0, size.height - gutterHeight(layout)),
    }),
    [size, layout],
  );
  const [chosen, setChosen] = useState<Selection | undefined>(memory.selection);
  const first = inSight(layout, { row: shape.freeze.row, column: 0 });
  const selection = chosen ?? oneCellSelection(first);
  useEffect(() => {
    if (chosen) memory.selection = chosen;
  }, [memory, chosen]);
  const fold = useCallback(
    (axis: "rows" | "columns", heading: number, open?: boolean) =>
      setClosed((before) => {
        const next = new Set(before[axis]);
        if (open ?? next.has(heading)) next.delete(heading);
        else next.add(heading);
        return { ...before, [axis]: next };
      }),
    [setClosed],
  );
  const showLevel = useCallback(
    (axis: "rows" | "columns", level: number) =>
      setClosed((before) => ({ ...before, [axis]: closedAtLevel(groups[axis], level) })),
    [groups, setClosed],
  );
  const reveal = useCallback(
    (at: CellPosition) => {
      setClosed((before) => {
        const rows = openedFor(groups.rows, before.rows, at.row);
        const columns = openedFor(groups.columns, before.columns, at.column);
        return rows === before.rows && columns === before.columns ? before : { rows, columns };
      });
      setChosen(oneCellSelection(at));
    },
    [groups, setClosed],
  );
  useScrollToChosen(layout, view, chosen, scroller);
  return { layout, view, selection, select: setChosen, fold, showLevel, reveal };
}

/** Whatever was chosen last is brought into view. */
function useScrollToChosen(
  layout: GridLayout,
  view: Size,
  chosen: Selection | undefined,
  scroller: RefObject<HTMLElement | null>,
): void {
  const last = useRef<Selection | undefined>(undefined);
  useLayoutEffect(() => {
    const { current } = scroller;
    if (!current || !chosen || chosen === last.current || view.width === 0) return;
    last.current = chosen;
    const range = cellRange(chosen.reach, layout.merges);
    const to = scrollToSee(layout, range, view, { left: current.scrollLeft, top: current.scrollTop });
    current.scrollLeft = to.left;
    current.scrollTop = to.top;
  }, [layout, view, chosen, scroller]);
}

/** What belongs to the active cell, asked from the workbook; asked again when the sheet has changed. */
export function useEntry(
  source: ViewerSource,
  name: string,
  { row, column }: CellPosition,
  version: number,
): ShownEntry | undefined {
  const [entry, setEntry] = useState<{ readonly key: string; readonly of: ShownEntry } | undefined>(
    undefined,
  );
  const key = `${name}!${row},${column}`;
  useEffect(() => {
    let wanted = true;
    const ask = async (): Promise<void> => {
      const of = await source.entry(name, row, column);
      if (wanted) setEntry({ key, of });
    };
    void ask();
    return () => {
      wanted = false;
    };
  }, [source, name, row, column, key, version]);
  return entry?.key === key ? entry.of : undefined;
}
