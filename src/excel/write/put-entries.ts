import type { BookEntry, WriteOutcome } from "../../app/ports";
import { a1 } from "../../sheets/a1";
import type { Order } from "../orders";
import { enteredText } from "../plan/entry";
import { Refused, valueOf } from "../refused";
import { send, type Sending } from "./send";

/** Types single entries: their cells' formats say how a text is to be given so that it stays one. */
export async function putEntries(sending: Sending, entries: readonly BookEntry[]): Promise<WriteOutcome> {
  if (entries.length === 0) return { kind: "unchanged" };
  try {
    await send(sending, await ordersFor(sending, entries));
  } catch (reason) {
    if (!(reason instanceof Refused)) throw reason;
    const why = reason.fault.kind === "cell-edit" ? "cell-edit" : "failed";
    return { kind: "hindered", why, detail: reason.message };
  }
  return { kind: "written", sheets: [...new Set(entries.map(({ place }) => place.sheet))] };
}

async function ordersFor({ hands }: Sending, entries: readonly BookEntry[]): Promise<readonly Order[]> {
  const wanted = entries.map(({ place: { sheet, row, column } }) => ({
    sheet,
    address: a1(row, column),
    what: "all" as const,
  }));
  const cells = valueOf(await hands.cells(wanted));
  return entries.flatMap(({ place: { sheet, row, column }, value, font }, at): readonly Order[] => {
    const format = cells[at]?.numberFormats?.[0]?.[0] ?? "General";
    const entry = typeof value === "string" ? enteredText(value, format) : value;
    const range = { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
    const enter: Order = { do: "enter", sheet, range, table: [[entry]] };
    return font === undefined
      ? [enter]
      : [enter, { do: "look", sheet, areas: a1(row, column), look: { font: { name: font } } }];
  });
}
