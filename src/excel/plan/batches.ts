import type { LookOrder, Order } from "../orders";

/** A request carries at most this much, counted as it goes over the wire; Excel on the web refuses five times as much. */
const mostBytes = 955_000;

/** Orders in as few requests as fit, in their order. */
export function batchesOf(orders: readonly Order[]): readonly (readonly Order[])[] {
  const batches: Order[][] = [];
  let bytes = Infinity;
  for (const order of orders.flatMap((one) => [...partsOf(one)])) {
    const size = wireSize(order);
    if (bytes + size > mostBytes) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)?.push(order);
    bytes += size;
  }
  return batches;
}

type Enter = Extract<Order, { do: "enter" }>;

/** An order that is too large for one request as several: what was received stands in a single row of megabytes. */
function* partsOf(order: Order): Iterable<Order> {
  const halves = order.do === "enter" && wireSize(order) > mostBytes ? halvesOf(order) : [];
  if (halves.length === 0) yield order;
  for (const half of halves) yield* partsOf(half);
}

/** Its upper and its lower rows, or of a single row its left and its right cells; none of a single cell. */
function halvesOf(order: Enter): readonly Enter[] {
  const { range, table } = order;
  const [rows, columns] = [table.length, table[0]?.length ?? 0];
  const at = (rows > 1 ? rows : columns) >> 1;
  if (at === 0) return [];
  if (rows > 1)
    return [
      { ...order, range: { ...range, lastRow: range.firstRow + at - 1 }, table: table.slice(0, at) },
      { ...order, range: { ...range, firstRow: range.firstRow + at }, table: table.slice(at) },
    ];
  const left = { ...range, lastColumn: range.firstColumn + at - 1 };
  const right = { ...range, firstColumn: range.firstColumn + at };
  return [
    { ...order, range: left, table: table.map((row) => row.slice(0, at)) },
    { ...order, range: right, table: table.map((row) => row.slice(at)) },
  ];
}

/** A path, its making and one change of it, about; measured in tests/excel/figures.test.ts. */
const changeSize = 400;
const propertySize = 105;
const borderSize = 480;
/** The client library cuts tables into pieces of so many cells, each with paths of its own. */
const pieceCells = 1_500;
const pieceSize = 1_300;

/** Bytes of an order as the client library sends it, rather too many than too few. */
export function wireSize(order: Order): number {
  if (order.do === "enter" || order.do === "number-formats") return tableSize(order.table);
  if (order.do === "look") return changeSize + order.areas.length + lookSize(order.look);
  return otherSizes[order.do] ?? changeSize + utf8Size(JSON.stringify(order));
}

/** Orders of many changes. */
const otherSizes: Readonly<Partial<Record<Order["do"], number>>> = {
  page: 4_000,
  chart: 6_000,
  validate: 1_600,
};

function tableSize(table: readonly (readonly unknown[])[]): number {
  const cells = table.length * (table[0]?.length ?? 0);
  const pieces = cells > pieceCells ? Math.ceil(cells / pieceCells) + 1 : 0;
  return changeSize + utf8Size(JSON.stringify(table)) + pieces * pieceSize;
}

function lookSize({ font, borders, ...rest }: LookOrder): number {
  const properties = Object.keys(rest).length + Object.keys(font ?? {}).length;
  return (properties + 4) * propertySize + Object.keys(borders ?? {}).length * borderSize;
}

/** Bytes of a text in UTF-8, without making them. */
export function utf8Size(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    // Halves of a pair take two bytes each.
    bytes += code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}
