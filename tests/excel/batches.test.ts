import type { Order } from "../../src/excel/orders";
import { batchesOf, wireSize } from "../../src/excel/plan/batches";

type Enter = Extract<Order, { do: "enter" }>;

const enter = (table: readonly (readonly string[])[]): Enter => ({
  do: "enter",
  sheet: "_tonghop",
  range: { firstRow: 4, firstColumn: 2, lastRow: 3 + table.length, lastColumn: 1 + (table[0]?.length ?? 0) },
  table,
});

/** Cells by "row column" as the orders enter them; a cell entered twice is a fault. */
function entered(orders: readonly Order[]): ReadonlyMap<string, unknown> {
  const cells = new Map<string, unknown>();
  for (const { range, table } of orders as readonly Enter[]) {
    expect(table).toHaveLength(range.lastRow - range.firstRow + 1);
    for (const [down, row] of table.entries()) {
      expect(row).toHaveLength(range.lastColumn - range.firstColumn + 1);
      for (const [across, value] of row.entries()) {
        const place = `${range.firstRow + down} ${range.firstColumn + across}`;
        expect(cells.has(place)).toBe(false);
        cells.set(place, value);
      }
    }
  }
  return cells;
}

const piece = "x".repeat(32_000);

test.each([
  ["one row of megabytes", enter([Array.from({ length: 170 }, (_, at) => `${at}${piece}`)])],
  ["many rows", enter(Array.from({ length: 97 }, (_, at) => [`${at}${piece}`, `${at}`]))],
])("%s is entered in requests of under 1 MB, every cell once and as it was", (_name, order) => {
  expect(wireSize(order)).toBeGreaterThan(3_000_000);
  const batches = batchesOf([order]);
  for (const batch of batches)
    expect(batch.reduce((sum, one) => sum + wireSize(one), 0)).toBeLessThanOrEqual(900_000);
  expect(entered(batches.flat())).toEqual(entered([order]));
});

test("what fits stays one order, and orders stay in their order", () => {
  const orders = [enter([["a"]]), enter([["b"]]), enter([[piece]])];
  expect(batchesOf(orders)).toEqual([orders]);
});
