import type { Order } from "../orders";
import { cellDoers } from "./order-cells";
import { objectDoers } from "./order-objects";
import { ruleDoers } from "./order-rules";
import { type Doer, sheetDoers } from "./order-sheets";

const doers: { readonly [Kind in Order["do"]]: Doer<Kind> } = {
  ...sheetDoers,
  ...cellDoers,
  ...ruleDoers,
  ...objectDoers,
};

/** Queues what an order says; nothing happens before the context is synced. */
export function runOrder(context: Excel.RequestContext, order: Order): void {
  (doers[order.do] as Doer<Order["do"]>)(context, order);
}
