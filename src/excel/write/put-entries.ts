import type { BookEntry, EntryValue, WriteOutcome } from "../../app/ports";
import { serialOfDay } from "../../domain/day";
import { a1 } from "../../sheets/a1";
import { isDateFormat } from "../../sheets/date-format";
import { formatCode } from "../../sheets/number-format";
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

function enteredValue(value: EntryValue, format: string): string | number {
  if (typeof value === "string") return enteredText(value, format);
  return typeof value === "number" ? value : serialOfDay(value);
}

/** A number in a cell of texts would become a text, a day in a cell without dates a number. */
function formatFor(value: EntryValue, format: string): string | undefined {
  if (typeof value === "number") return format === "@" ? "General" : undefined;
  return typeof value === "string" || isDateFormat(format) ? undefined : formatCode("day");
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
    const address = a1(row, column);
    const range = { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
    const wanted = formatFor(value, format);
    return [
      ...(wanted === undefined ? [] : [{ do: "number-format", sheet, address, format: wanted } as const]),
      { do: "enter", sheet, range, table: [[enteredValue(value, format)]] },
      ...(font === undefined
        ? []
        : [{ do: "look", sheet, areas: address, look: { font: { name: font } } } as const]),
    ];
  });
}
