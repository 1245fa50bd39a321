import { ClosedGroups } from "../../src/files/xlsx/closed-groups";
import type { RowSpec } from "../../src/sheets/spec";

const row = (level: number, more: Partial<RowSpec> = {}): RowSpec => ({ cells: [], level, ...more });
const hidden = { hidden: true } as const;
const collapsed = { collapsed: true } as const;

/** Places, from 0, of the rows that say a closed group. */
function saying(rows: readonly RowSpec[]): readonly number[] {
  const groups = new ClosedGroups();
  return rows.flatMap((one, at) => (groups.written(one).collapsed === true ? [at] : []));
}

test("a heading keeps its word where the group above it is closed too, or where none ends above it", () => {
  const closed = [row(1, collapsed), row(2, hidden), row(1, collapsed), row(2, hidden), row(0)];
  expect(saying(closed)).toEqual([0, 2]);
  expect(saying([row(0, collapsed), row(1, hidden), row(1, hidden)])).toEqual([0]);
});

test("a group with a row that is shown is never said closed by the heading after it", () => {
  const shown = [row(1), row(2), row(3, hidden), row(3), row(3, hidden), row(1, collapsed), row(2, hidden)];
  expect(saying(shown)).toEqual([]);
  // Only the innermost group counts: shown rows beside it do not.
  expect(saying([row(1), row(2), row(3, hidden), row(1, collapsed), row(2, hidden)])).toEqual([3]);
});
