import { type RefObject, startTransition, useCallback, useLayoutEffect, useState } from "react";
import type { GridLayout, Size } from "./grid-layout";
import { headHeight } from "./grid-layout";
import type { Span } from "./row-block";

export const rowsOfBlock = 10;
const columnsStep = 4;
const rowsAhead = 10;

export interface Spans {
  readonly rows: Span;
  readonly columns: Span;
}

/** The positions to draw of what scrolls: a little more than is in view, in steps, so that few scrolls draw anew. */
export function spansAt(layout: GridLayout, view: Size, left: number, top: number): Spans {
  const { rows, columns, frozenRows, frozenColumns, frozenHeight, frozenWidth, headWidth } = layout;
  const height = view.height - headHeight - frozenHeight;
  const width = view.width - headWidth - frozenWidth;
  const row = Math.max(0, rows.positionAt(top + frozenHeight) - rowsAhead - frozenRows);
  const firstRow = frozenRows + Math.floor(row / rowsOfBlock) * rowsOfBlock;
  const lastRow = rows.positionAt(top + frozenHeight + Math.max(0, height)) + 1 + rowsAhead;
  const column = Math.max(0, columns.positionAt(left + frozenWidth) - frozenColumns - 1);
  const firstColumn = frozenColumns + Math.floor(column / columnsStep) * columnsStep;
  const lastColumn = columns.positionAt(left + frozenWidth + Math.max(0, width)) + 2;
  return {
    rows: { first: firstRow, last: stepUp(frozenRows, lastRow, rowsOfBlock, rows.count) },
    columns: { first: firstColumn, last: stepUp(frozenColumns, lastColumn, columnsStep, columns.count) },
  };
}

const stepUp = (from: number, to: number, step: number, most: number): number =>
  Math.min(most, from + Math.ceil(Math.max(0, to - from) / step) * step);

const sameSpan = (one: Span, other: Span): boolean => one.first === other.first && one.last === other.last;

/** The spans for where the scroller is; follows it, drawing anew only when a span changes. */
export function useSpans(
  layout: GridLayout,
  view: Size,
  scroller: RefObject<HTMLElement | null>,
): readonly [Spans, () => void] {
  const [spans, setSpans] = useState(() => spansAt(layout, view, 0, 0));
  const follow = useCallback(() => {
    const { scrollLeft = 0, scrollTop = 0 } = scroller.current ?? {};
    const next = spansAt(layout, view, scrollLeft, scrollTop);
    // Drawn in slices between which the page answers.
    startTransition(() =>
      setSpans((before) =>
        sameSpan(before.rows, next.rows) && sameSpan(before.columns, next.columns) ? before : next,
      ),
    );
  }, [layout, view, scroller]);
  useLayoutEffect(follow, [follow]);
  return [spans, follow];
}

/** The size of an element, as it changes. */
export function useSize(element: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = current;
      setSize((before) => (before.width === width && before.height === height ? before : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
