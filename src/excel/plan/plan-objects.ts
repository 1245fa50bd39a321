import { a1, quoteSheet } from "../../sheets/a1";
import { chartColour, normalFont } from "../../sheets/look";
import { labelCode } from "../../sheets/number-format";
import type { ChartSpec, LinkSpec, TableSpec } from "../../sheets/spec";
import { addressLists, addressOf } from "../address";
import type { ChartOrder, Order } from "../orders";
import { colour } from "./looks";
import { isSame, ownedSize, type SheetChange } from "./sheet-change";
import type { SheetImage } from "./sheet-image";

/** Merged cells, taken apart before new ones are made. */
export function planMerges(change: SheetChange): readonly Order[] {
  const { sheet, next, before, start } = change;
  const wanted = new Set((next.spec.merges ?? []).map(addressOf));
  const stand = new Set((start === "known" ? before?.spec.merges : [])?.map(addressOf));
  const gone = [...stand].filter((address) => !wanted.has(address));
  const added = [...wanted].filter((address) => !stand.has(address));
  return [
    // Cells of a table cannot be merged, and Excel does not like to be asked.
    ...(start === "unknown" && !next.spec.table ? all(change, "unmerge") : []),
    ...gone.map((address): Order => ({ do: "unmerge", sheet, address })),
    ...added.map((address): Order => ({ do: "merge", sheet, address })),
  ];
}

/** Of a sheet that may hold anything: of all that is or may be ours. */
function all(change: SheetChange, what: "unmerge" | "unlink"): readonly Order[] {
  const { rows, columns } = ownedSize(change);
  if (rows === 0 || columns === 0) return [];
  const { sheet } = change;
  const address = addressOf({ firstRow: 0, firstColumn: 0, lastRow: rows - 1, lastColumn: columns - 1 });
  return [what === "unlink" ? { do: "unlink", sheet, areas: address } : { do: "unmerge", sheet, address }];
}

/** Links to places of the workbook. They come before contents and looks, because they bring some of their own. */
export function planLinks(change: SheetChange): readonly Order[] {
  const { sheet, next, start, before } = change;
  const known: SheetImage["links"] = (start === "known" && before?.links) || new Map();
  const gone = [...known.keys()].filter((key) => !next.links.has(key)).map(cellOfKey);
  const links = [...next.links].filter(([key, to]) => !isSame(known.get(key), to));
  return [
    ...(start === "unknown" ? all(change, "unlink") : []),
    ...addressLists(gone).map((areas): Order => ({ do: "unlink", sheet, areas })),
    ...links.map(([key, to]): Order => ({ do: "link", sheet, address: cellOfKey(key), to: linkTarget(to) })),
  ];
}

const linkTarget = ({ sheet, row, column }: LinkSpec): string => `${quoteSheet(sheet)}!${a1(row, column)}`;

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

const chartOrder = ({ kind, title, sheet, categories, values, anchor, labels }: ChartSpec): ChartOrder => ({
  kind: kind === "bar" ? "BarClustered" : "ColumnClustered",
  seriesBy: values.firstRow === values.lastRow ? "Rows" : "Columns",
  name: title,
  sourceSheet: sheet,
  categories: addressOf(categories),
  values: addressOf(values),
  firstCell: a1(anchor.firstRow, anchor.firstColumn),
  lastCell: a1(anchor.lastRow, anchor.lastColumn),
  labels: labelCode(labels),
  color: colour(chartColour),
  fontName: normalFont.name,
});
