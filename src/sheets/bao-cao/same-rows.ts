import type { RowSpec } from "../spec";
import type { OutlineLayout, OutlineRow } from "./layout";
import type { OutlineState } from "./part-cells";

type RowsOf<Key> = Map<Key, RowSpec>;

/** By layout, then by the kind of unit and what the sheet is for. */
const known = new WeakMap<OutlineLayout, Map<string, RowsOf<OutlineRow>>>();
const knownClosing = new WeakMap<RowSpec, RowSpec>();

/**
 * Rows that say nothing of any unit: headings, topics, lines nobody wrote in. Two thirds of a report are such, the same in a
 * hundred and seventy sheets: each is laid once, and whoever writes it may know it by being the same.
 */
export function sameRow(
  { layout, kind, variant }: OutlineState,
  row: OutlineRow,
  lay: () => RowSpec,
): RowSpec {
  const ofLayout = known.get(layout) ?? new Map<string, RowsOf<OutlineRow>>();
  known.set(layout, ofLayout);
  const key = `${variant} ${kind}`;
  const rows = ofLayout.get(key) ?? new Map<OutlineRow, RowSpec>();
  ofLayout.set(key, rows);
  const laid = rows.get(row) ?? { ...lay(), isSame: true };
  rows.set(row, laid);
  return laid;
}

/** The row with the button of the closed group below it. */
export function closing(row: RowSpec): RowSpec {
  const laid = knownClosing.get(row) ?? { ...row, collapsed: true };
  if (row.isSame) knownClosing.set(row, laid);
  return laid;
}
