import { a1, quoteSheet } from "../../sheets/a1";
import { chartColour, normalFont } from "../../sheets/look";
import type { ChartSpec, TableSpec } from "../../sheets/spec";
import { addressLists, addressOf } from "../address";
import type { ChartOrder, Order } from "../orders";
import { colour } from "./looks";
import { isSame, type SheetChange } from "./sheet-change";

/** Merged cells, taken apart before new ones are made. */
export function planMerges({ sheet, next, before, start }: SheetChange): readonly Order[] {
  const wanted = new Set((next.spec.merges ?? []).map(addressOf));
  const stand = new Set(start === "new" ? [] : (before?.spec.merges ?? []).map(addressOf));
  return [
    ...[...stand]
      .filter((address) => !wanted.has(address))
      .map((address): Order => ({ do: "unmerge", sheet, address })),
    ...[...wanted]
      .filter((address) => !stand.has(address))
      .map((address): Order => ({ do: "merge", sheet, address })),
  ];
}

/** Links to places of the workbook. They come before contents and looks, because they bring some of their own. */
export function planLinks({ sheet, next, before, start }: SheetChange): readonly Order[] {
  const stood: SheetChange["next"]["links"] = start === "new" ? new Map() : (before?.links ?? new Map());
  const gone = [...stood.keys()].filter((key) => !next.links.has(key)).map(cellOfKey);
  const drop = addressLists(gone).map((areas): Order => ({ do: "unlink", sheet, areas }));
  const links = [...next.links]
    .filter(([key, to]) => start === "unknown" || !isSame(stood.get(key), to))
    .map(([key, to]): Order => ({
      do: "link",
      sheet,
      address: cellOfKey(key),
      to: `${quoteSheet(to.sheet)}!${a1(to.row, to.column)}`,
    }));
  return [...drop, ...links];
}

function cellOfKey(key: string): string {
  const [row = 0, column = 0] = key.split(" ").map(Number);
  return a1(row, column);
}

/** Native tables keep their name for as long as they live: whatever refers to them goes on doing so. */
export function planTable(change: SheetChange): readonly Order[] {
  const { sheet, next, before, tables } = change;
  const { table } = next.spec;
  const stood = before?.spec.table;
  const isGone = stood !== undefined && stood.name !== table?.name && tables.has(stood.name);
  const gone: Order[] = isGone ? [{ do: "drop-table", name: stood.name }] : [];
  if (!table || isTableAsIs(change, table)) return gone;
  const address = addressOf(table.range);
  const order: Order = tables.has(table.name)
    ? { do: "resize-table", name: table.name, address }
    : { do: "table", sheet, name: table.name, address };
  return [...gone, order];
}

function isTableAsIs({ before, tables, start }: SheetChange, { name, range }: TableSpec): boolean {
  const stood = before?.spec.table;
  return start === "known" && tables.has(name) && stood?.name === name && isSame(stood.range, range);
}

export function planFilter({ sheet, next, before, start }: SheetChange): readonly Order[] {
  const { autoFilter } = next.spec;
  if (!autoFilter || (start === "known" && isSame(autoFilter, before?.spec.autoFilter))) return [];
  return [{ do: "filter", sheet, address: addressOf(autoFilter) }];
}

export function planCharts({ sheet, next, before, start }: SheetChange): readonly Order[] {
  const wanted = next.spec.charts ?? [];
  const stood = start === "new" ? [] : (before?.spec.charts ?? []);
  if (start !== "unknown" && isSame(wanted, stood)) return [];
  const names = new Set([...stood, ...(start === "unknown" ? wanted : [])].map(({ title }) => title));
  return [
    ...[...names].map((name): Order => ({ do: "drop-chart", sheet, name })),
    ...wanted.map((chart): Order => ({ do: "chart", sheet, chart: chartOrder(chart) })),
  ];
}

const chartOrder = ({ title, sheet, categories, values, anchor }: ChartSpec): ChartOrder => ({
  name: title,
  sourceSheet: sheet,
  categories: addressOf(categories),
  values: addressOf(values),
  firstCell: a1(anchor.firstRow, anchor.firstColumn),
  lastCell: a1(anchor.lastRow, anchor.lastColumn),
  color: colour(chartColour),
  fontName: normalFont.name,
});
