import { columnWidth, lookOf } from "../../sheets/look";
import type { RowSpec } from "../../sheets/spec";
import { addressLists, columnsAddress, rowsAddress } from "../address";
import type { Order } from "../orders";
import { runsOfLines } from "./rectangles";
import { ownedSize, type SheetChange } from "./sheet-change";

/** Points of a digit of the normal font (8 pixels): files count widths in digits, and ours are to be theirs. */
const pointsPerDigit = 6;

/** Widths of columns and heights of rows. */
export function planSizes(change: SheetChange): readonly Order[] {
  const { sheet, next, before, start } = change;
  const columns = next.spec.columns.map(({ px }, at) => {
    const stands = start === "known" ? before?.spec.columns[at]?.px : undefined;
    return px === stands ? undefined : columnWidth(px) * pointsPerDigit;
  });
  const rows = Array.from({ length: ownedSize(change).rows }, (_, at) => heightAt(change, at));
  return [
    ...byValue(columns, columnsAddress).flatMap(([columnWidth, areas]) =>
      areas.map((list): Order => ({ do: "look", sheet, areas: list, look: { columnWidth } })),
    ),
    ...byValue(rows, rowsAddress).flatMap(([rowHeight, areas]) =>
      areas.map((list): Order => ({
        ...({ do: "look", sheet, areas: list } as const),
        look: rowHeight === "fitted" ? { isFitted: true } : { rowHeight },
      })),
    ),
  ];
}

/** What a row's height is to be set to; a row whose height was set, or may have been, and is none of ours any more is fitted. */
function heightAt({ next, before, start }: SheetChange, at: number): number | "fitted" | undefined {
  const [row, stood] = [next.rows[at], start === "known" ? before?.rows[at] : undefined];
  const [height, stoodHeight] = [row && setHeight(row), stood && setHeight(stood)];
  if (height === undefined) return start === "unknown" || stoodHeight !== undefined ? "fitted" : undefined;
  return stoodHeight === height ? undefined : height;
}

/** Excel never fits a row again whose height was set: rows of wrapped text are left to it, but for titles. */
function setHeight({ height, fixedHeight, cells }: RowSpec): number | undefined {
  return fixedHeight || !cells.some(({ role }) => lookOf[role].wrap) ? height : undefined;
}

function byValue<Value extends number | string>(
  values: readonly (Value | undefined)[],
  address: (first: number, last: number) => string,
): readonly (readonly [Value, readonly string[]])[] {
  const places = new Map<Value, string[]>();
  for (const [value, first, last] of runsOfLines(values))
    places.set(value, [...(places.get(value) ?? []), address(first, last)]);
  return [...places].map(([value, addresses]) => [value, addressLists(addresses)]);
}
