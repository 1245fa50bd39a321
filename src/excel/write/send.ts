import type { ExcelHands, Reach } from "../hands";
import type { Order } from "../orders";
import { batchesOf } from "../plan/batches";
import { Refused } from "../refused";

/** How often, and after how long, a request is tried again while a person edits a cell or Excel is busy. */
export interface Patience {
  readonly tries: number;
  readonly wait: () => Promise<void>;
}

export interface Sending {
  readonly hands: ExcelHands;
  readonly patience: Patience;
}

/** Sends orders in as few requests as fit; `sent` hears after each. Tells how far the sheets in `check` reach at the end. */
export async function send(
  { hands, patience }: Sending,
  orders: readonly Order[],
  check: readonly string[] = [],
  sent: (done: number, all: number) => void = () => undefined,
): Promise<readonly Reach[]> {
  const batches = batchesOf(orders);
  let reach: readonly Reach[] = [];
  for (const [at, batch] of batches.entries()) {
    const isLast = at === batches.length - 1;
    reach = await sendOne({ hands, patience }, batch, isLast ? check : []);
    sent(at + 1, batches.length);
  }
  return reach;
}

/** A request that was refused because somebody is typing did nothing: it waits until they have done. */
async function sendOne(
  { hands, patience }: Sending,
  orders: readonly Order[],
  check: readonly string[],
): Promise<readonly Reach[]> {
  for (let left = patience.tries; ; left--) {
    const answer = await hands.run({ orders, check });
    if (answer.ok) return answer.value;
    if (answer.fault.kind === "failed" || left <= 0) throw new Refused(answer.fault);
    await patience.wait();
  }
}
