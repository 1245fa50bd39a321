import { columnWidth, lookOf } from "../../sheets/look";
import type { RowSpec } from "../../sheets/spec";
import { addressLists, columnsAddress, rowsAddress } from "../address";
import type { Order } from "../orders";
import { runsOfLines } from "./rectangles";
import type { SheetChange } from "./sheet-change";

/** Points of a digit of the normal font (8 pixels): files count widths in digits, and ours are to be theirs. */
const pointsPerDigit = 6;

/** Widths of columns and heights of rows. */
export function planSizes({ sheet, next, before, start }: SheetChange): readonly Order[] {
  const columns = next.spec.columns.map(({ px }, at) => {
    const stands = start === "known" ? before?.spec.columns[at]?.px : undefined;
    return px === stands ? undefined : columnWidth(px) * pointsPerDigit;
  });
  const rows = next.rows.map((row, at) => {
    const height = setHeight(row);
    const stood = start === "known" ? before?.rows[at] : undefined;
    return stood && setHeight(stood) === height ? undefined : height;
  });
  return [
    ...byValue(columns, columnsAddress).flatMap(([columnWidth, areas]) =>
      areas.map((list): Order => ({ do: "look", sheet, areas: list, look: { columnWidth } })),
    ),
    ...byValue(rows, rowsAddress).flatMap(([rowHeight, areas]) =>
      areas.map((list): Order => ({ do: "look", sheet, areas: list, look: { rowHeight } })),
    ),
  ];
}

/** Excel never fits a row again whose height was set: rows of wrapped text are left to it, but for titles. */
function setHeight({ height, fixedHeight, cells }: RowSpec): number | undefined {
  return fixedHeight || !cells.some(({ role }) => lookOf[role].wrap) ? height : undefined;
}

function byValue(
  values: readonly (number | undefined)[],
  address: (first: number, last: number) => string,
): readonly (readonly [number, readonly string[]])[] {
  const places = new Map<number, string[]>();
  for (const [value, first, last] of runsOfLines(values))
    places.set(value, [...(places.get(value) ?? []), address(first, last)]);
  return [...places].map(([value, addresses]) => [value, addressLists(addresses)]);
}
