import type { Order } from "../orders";

/**
 * Where sheets are to stand: those that exist keep their order, a new one comes behind the one it follows in the spec, or
 * at the end where none of ours stands yet.
 */
export function finalOrder(stand: readonly string[], spec: readonly string[]): readonly string[] {
  const order = [...stand];
  let previous: string | undefined;
  for (const name of spec) {
    if (!order.includes(name)) {
      const at = previous === undefined ? firstOf(order, spec) : order.indexOf(previous) + 1;
      order.splice(at, 0, name);
    }
    previous = name;
  }
  return order;
}

function firstOf(order: readonly string[], spec: readonly string[]): number {
  const first = order.findIndex((name) => spec.includes(name));
  return first < 0 ? order.length : first;
}

/** Moves from the order in which sheets were made to the one they are to have. */
export function moves(made: readonly string[], wanted: readonly string[]): readonly Order[] {
  const order = [...made];
  const orders: Order[] = [];
  wanted.forEach((sheet, position) => {
    if (order[position] === sheet) return;
    order.splice(order.indexOf(sheet), 1);
    order.splice(position, 0, sheet);
    orders.push({ do: "set-sheet", sheet, position });
  });
  return orders;
}
