import type { RowSpec } from "../spec";
import type { OutlineLayout, OutlineRow } from "./layout";
import type { OutlineState } from "./outline-state";

const knownClosing = new WeakMap<RowSpec, RowSpec>();

/** What is laid for a row once for all units of a kind, and for what the sheet is for. */
export class OfRows<Laid> {
  /** By layout, then by the kind of unit and what the sheet is for. */
  readonly #known = new WeakMap<OutlineLayout, Map<string, Map<OutlineRow, Laid>>>();

  of({ layout, kind, variant }: OutlineState, row: OutlineRow, lay: () => Laid): Laid {
    const ofLayout = this.#known.get(layout) ?? new Map<string, Map<OutlineRow, Laid>>();
    this.#known.set(layout, ofLayout);
    const key = `${variant} ${kind}`;
    const rows = ofLayout.get(key) ?? new Map<OutlineRow, Laid>();
    ofLayout.set(key, rows);
    const laid = rows.get(row) ?? lay();
    rows.set(row, laid);
    return laid;
  }
}

const sameRows = new OfRows<RowSpec>();

/**
 * Rows that say nothing of any unit: headings, topics, lines nobody wrote in, figures nobody gave. Two thirds of a report are
 * such, the same in a hundred and seventy sheets: each is laid once, and whoever writes it may know it by being the same.
 */
export const sameRow = (state: OutlineState, row: OutlineRow, lay: () => RowSpec): RowSpec =>
  sameRows.of(state, row, () => ({ ...lay(), isSame: true }));

/** The row with the button of the closed group below it. */
export function closing(row: RowSpec): RowSpec {
  const laid = knownClosing.get(row) ?? { ...row, collapsed: true };
  if (row.isSame) knownClosing.set(row, laid);
  return laid;
}
