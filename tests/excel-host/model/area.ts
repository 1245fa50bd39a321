/** A rectangle of cells, inclusive, rows and columns from 0. */
export interface Area {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export const maxRow = 1_048_575;
export const maxColumn = 16_383;

export const area = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): Area => ({
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
});

export const cellArea = (row: number, column: number): Area => area(row, column, row, column);
export const wholeSheet: Area = area(0, 0, maxRow, maxColumn);

export const rowCount = ({ firstRow, lastRow }: Area): number => lastRow - firstRow + 1;
export const columnCount = ({ firstColumn, lastColumn }: Area): number => lastColumn - firstColumn + 1;
export const cellCount = (one: Area): number => rowCount(one) * columnCount(one);

export const isWholeRows = ({ firstColumn, lastColumn }: Area): boolean =>
  firstColumn === 0 && lastColumn === maxColumn;
export const isWholeColumns = ({ firstRow, lastRow }: Area): boolean => firstRow === 0 && lastRow === maxRow;
export const isUnbounded = (one: Area): boolean => isWholeRows(one) || isWholeColumns(one);

export const isOnSheet = ({ firstRow, firstColumn, lastRow, lastColumn }: Area): boolean =>
  firstRow >= 0 &&
  firstColumn >= 0 &&
  firstRow <= lastRow &&
  firstColumn <= lastColumn &&
  lastRow <= maxRow &&
  lastColumn <= maxColumn;

export const isSameArea = (one: Area, other: Area): boolean =>
  one.firstRow === other.firstRow &&
  one.firstColumn === other.firstColumn &&
  one.lastRow === other.lastRow &&
  one.lastColumn === other.lastColumn;

export const overlaps = (one: Area, other: Area): boolean =>
  one.firstRow <= other.lastRow &&
  other.firstRow <= one.lastRow &&
  one.firstColumn <= other.lastColumn &&
  other.firstColumn <= one.lastColumn;

export const holds = (outer: Area, inner: Area): boolean =>
  outer.firstRow <= inner.firstRow &&
  outer.firstColumn <= inner.firstColumn &&
  outer.lastRow >= inner.lastRow &&
  outer.lastColumn >= inner.lastColumn;

export function intersection(one: Area, other: Area): Area | undefined {
  if (!overlaps(one, other)) return undefined;
  return area(
    Math.max(one.firstRow, other.firstRow),
    Math.max(one.firstColumn, other.firstColumn),
    Math.min(one.lastRow, other.lastRow),
    Math.min(one.lastColumn, other.lastColumn),
  );
}

export const bounding = (one: Area, other: Area): Area =>
  area(
    Math.min(one.firstRow, other.firstRow),
    Math.min(one.firstColumn, other.firstColumn),
    Math.max(one.lastRow, other.lastRow),
    Math.max(one.lastColumn, other.lastColumn),
  );

export const boundingOf = (areas: readonly Area[]): Area => areas.reduce(bounding);

/** What of `one` lies outside `hole`: at most four rectangles, top to bottom. */
export function subtract(one: Area, hole: Area): readonly Area[] {
  const shared = intersection(one, hole);
  if (!shared) return [one];
  const { firstRow, firstColumn, lastRow, lastColumn } = one;
  const rests = [
    area(firstRow, firstColumn, shared.firstRow - 1, lastColumn),
    area(shared.firstRow, firstColumn, shared.lastRow, shared.firstColumn - 1),
    area(shared.firstRow, shared.lastColumn + 1, shared.lastRow, lastColumn),
    area(shared.lastRow + 1, firstColumn, lastRow, lastColumn),
  ];
  return rests.filter((rest) => rest.firstRow <= rest.lastRow && rest.firstColumn <= rest.lastColumn);
}

export function subtractAll(areas: readonly Area[], holes: readonly Area[]): readonly Area[] {
  return holes.reduce<readonly Area[]>((left, hole) => left.flatMap((one) => subtract(one, hole)), areas);
}

/** Fewer rectangles for the same cells: neighbours of equal width or height become one. */
export function joined(areas: readonly Area[]): readonly Area[] {
  const down = joinAlong(
    [...areas].sort((one, other) => one.firstColumn - other.firstColumn || one.firstRow - other.firstRow),
    (one, next) =>
      one.firstColumn === next.firstColumn &&
      one.lastColumn === next.lastColumn &&
      one.lastRow + 1 >= next.firstRow,
  );
  const across = joinAlong(
    down.sort((one, other) => one.firstRow - other.firstRow || one.firstColumn - other.firstColumn),
    (one, next) =>
      one.firstRow === next.firstRow &&
      one.lastRow === next.lastRow &&
      one.lastColumn + 1 >= next.firstColumn,
  );
  return across;
}

function joinAlong(sorted: readonly Area[], follows: (one: Area, next: Area) => boolean): Area[] {
  const out: Area[] = [];
  for (const next of sorted) {
    const last = out.at(-1);
    if (last && follows(last, next)) out[out.length - 1] = bounding(last, next);
    else out.push(next);
  }
  return out;
}
