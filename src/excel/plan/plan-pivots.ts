import { a1 } from "../../sheets/a1";
import type { PivotSpec } from "../../sheets/pivot-spec";
import type { BookFacts } from "../hands";
import type { Order, PivotOrder } from "../orders";
import type { BookImage } from "./book-image";

/**
 * PivotTables of ours: one that stands is refreshed where its table is written into, one that does not is made. They come
 * by themselves, after all else was written: what an Excel makes of them is the least of a result.
 */
export function planPivots(facts: BookFacts, next: BookImage, orders: readonly Order[]): readonly Order[] {
  return [...next.sheets.values()].flatMap(({ spec }): readonly Order[] => {
    const { pivot, name: sheet } = spec;
    if (!pivot) return [];
    const stands = facts.pivots.some((one) => one.name === pivot.name && one.sheet === sheet);
    if (!stands) return [{ do: "pivot", sheet, pivot: pivotOrder(pivot) }];
    return orders.some((order) => touches(order, pivot))
      ? [{ do: "refresh-pivot", sheet, name: pivot.name }]
      : [];
  });
}

function touches(order: Order, { source }: PivotSpec): boolean {
  if (order.do === "resize-table") return order.name === source.table;
  return order.do === "enter" && order.sheet === source.sheet;
}

function pivotOrder({ name, source, fields, rows, columns, filters, value, range }: PivotSpec): PivotOrder {
  const named = (places: readonly number[]): readonly string[] =>
    places.flatMap((at) => fields[at]?.name ?? []);
  return {
    name,
    table: source.table,
    firstCell: a1(range.firstRow, range.firstColumn),
    rows: named(rows),
    columns: named(columns),
    filters: filters.flatMap((at) => {
      const { name: field, items, selected } = fields[at] ?? {};
      const only = selected === undefined ? undefined : items?.[selected];
      return field === undefined ? [] : [{ field, ...(only !== undefined && { only }) }];
    }),
    value: { field: fields[value.field]?.name ?? "", caption: value.caption },
    slicers: named([...new Set([...rows, ...columns, ...filters])]),
    chart: `${name}BieuDo`,
  };
}
