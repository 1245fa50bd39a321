import type { ReactNode } from "react";
import { cellRange, type GridLayout } from "./grid-layout";
import { boxInPane, type Pane, paneOf } from "./panes";
import { samePosition, type Selection, selectedRange } from "./selection";

export interface PaneOverlayProps {
  readonly pane: Pane;
  readonly layout: GridLayout;
  readonly selection: Selection;
  readonly activeId: string;
  /** What is read out of the active cell. */
  readonly said: string;
  readonly editable: boolean;
  /** Stands in the active cell: its editor, or the button of its list. */
  readonly inside: ReactNode;
  readonly describedBy: string | undefined;
}

/** The chosen range and the active cell. The latter is always there, so that it can be read out wherever the view is. */
export function PaneOverlay(props: PaneOverlayProps) {
  const { pane, layout, selection, activeId, said, editable, inside, describedBy } = props;
  const { active } = selection;
  const range = selectedRange(layout, selection);
  const chosen = samePosition(selection.active, selection.reach) ? undefined : boxInPane(layout, pane, range);
  const cell = boxInPane(layout, pane, cellRange(active, layout.merges));
  const isHome = paneOf(layout, active) === pane.name;
  const placed = { left: cell.left - 1, top: cell.top - 1, width: cell.width + 1, height: cell.height + 1 };
  return (
    <>
      {chosen && <div aria-hidden="true" className="tv-range" style={{ ...chosen }} />}
      {isHome && (
        <div role="row" aria-rowindex={active.row + 1} className="tv-active-row">
          <div
            role="gridcell"
            id={activeId}
            aria-colindex={active.column + 1}
            aria-selected="true"
            aria-readonly={!editable}
            aria-describedby={describedBy}
            className="tv-active"
            style={placed}
          >
            <span className="tv-hidden">{said}</span>
            {inside}
          </div>
        </div>
      )}
    </>
  );
}
