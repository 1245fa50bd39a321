/** @jest-environment jsdom */
import { act, renderHook } from "@testing-library/react";
import { outlineGroups } from "../../src/app/shown/outline-groups";
import type { ShownSheet } from "../../src/app/shown/shown-book";
import { useSheetState } from "../../src/viewer/use-sheet-state";
import { openForm } from "../memory/open-in-memory";
import { dongNai } from "../support/campaign";

const outline = "Báo cáo";
const view = { width: 900, height: 600 };
const scroller = { current: null };

const headings = ({ rows }: ShownSheet): readonly number[] => [...outlineGroups(rows, true).closed];

test("what is closed and opened in the viewer is told to the workbook, which shows the sheet so when it is asked again", async () => {
  const { source } = openForm(dongNai(), "26227");
  const shown = async (): Promise<ShownSheet> => {
    const shape = await source.sheet(outline);
    if (!shape) throw new Error("no outline");
    return shape;
  };
  const laid = await shown();
  const { levelBelow } = outlineGroups(laid.rows, true);
  const top = [...levelBelow].filter(([, level]) => level === 1).map(([heading]) => heading);
  const [first = -1] = top;
  const memory = {};
  const onFolded = (folds: Parameters<typeof source.folded>[1]): void => source.folded(outline, folds);
  const { result, rerender } = renderHook(
    ({ shape }) => useSheetState(shape, memory, view, scroller, onFolded),
    { initialProps: { shape: laid } },
  );
  expect(headings(await shown())).toEqual(headings(laid));

  act(() => result.current.fold("rows", first));
  expect(result.current.layout.closed.rows.has(first)).toBe(true);
  expect(headings(await shown())).toContain(first);

  act(() => result.current.showLevel("rows", 1));
  const closed = await shown();
  expect(new Set(headings(closed))).toEqual(new Set(levelBelow.keys()));
  // Laid anew by the desk: the same groups are closed.
  rerender({ shape: closed });
  expect(result.current.layout.closed.rows).toEqual(new Set(levelBelow.keys()));

  act(() => result.current.reveal({ row: first + 1, column: 3 }));
  expect(headings(await shown())).not.toContain(first);
});
