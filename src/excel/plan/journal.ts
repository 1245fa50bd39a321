import { journalSheet } from "../../sheets/khoi-phuc/journal-sheet";
import { addressOf } from "../address";
import type { BookFacts } from "../hands";
import type { Order } from "../orders";
import type { Size } from "./sheet-change";

/** The part of the journal (sheets/khoi-phuc/journal-sheet.ts) that is read with everything else: rows writing, written, plan. */
export const journalHead = "A1:B3";
const previousRow = 3;

/** Excel keeps 32,767 characters in a cell. */
const longestPiece = 32_000;
/** Cells of one order: a million characters would be more than a request carries. */
const piecesAtOnce = 20;

export interface JournalPlan {
  /** Sheets and names that were not there before the write began. */
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  /** How far the write reaches on each sheet. */
  readonly reach: Readonly<Record<string, Size>>;
}

export interface Journal {
  /** 0 where nothing was ever written. */
  readonly writing: number;
  readonly written: number;
  readonly plan: JournalPlan;
}

const noPlan: JournalPlan = { sheets: [], names: [], reach: {} };

export function readJournal({ journal }: Pick<BookFacts, "journal">): Journal {
  const at = (row: number): string => {
    const cell = journal[row]?.[1];
    return typeof cell === "string" || typeof cell === "number" ? String(cell) : "";
  };
  return { writing: Number(at(0)) || 0, written: Number(at(1)) || 0, plan: readPlan(at(2)) };
}

function readPlan(text: string): JournalPlan {
  if (text === "") return noPlan;
  try {
    return { ...noPlan, ...(JSON.parse(text) as Partial<JournalPlan>) };
  } catch {
    // A person's hand was in it: the write is then finished or taken back by what the sheets themselves show.
    return noPlan;
  }
}

const row = (at: number, column: number, texts: readonly string[]): Order => ({
  do: "enter",
  sheet: journalSheet,
  range: { firstRow: at, firstColumn: column, lastRow: at, lastColumn: column + texts.length - 1 },
  table: [texts],
});

/** Says that write `number` begins; last of all, so that what it needs is there when it is said. */
export function openJournal(
  exists: boolean,
  number: number,
  plan: JournalPlan,
  previous: string,
): readonly Order[] {
  const make: Order[] = exists
    ? []
    : [
        { do: "add-sheet", sheet: journalSheet },
        { do: "set-sheet", sheet: journalSheet, visible: false },
        { do: "number-format", sheet: journalSheet, address: "A:XFD", format: "@" },
        row(0, 0, ["writing", "0"]),
        row(1, 0, ["written", "0"]),
      ];
  return [
    ...make,
    ...previousOrders(previous),
    row(2, 0, ["plan", JSON.stringify(plan)]),
    row(0, 0, ["writing", String(number)]),
  ];
}

const lastColumn = 16_383;
const restOfRow = (firstColumn: number): string =>
  addressOf({ firstRow: previousRow, firstColumn, lastRow: previousRow, lastColumn });

/** Its length comes first, so that what was torn is not taken for what stood. */
function previousOrders(previous: string): readonly Order[] {
  const pieces = Array.from({ length: Math.ceil(previous.length / longestPiece) }, (_, at) =>
    previous.slice(at * longestPiece, (at + 1) * longestPiece),
  );
  const orders: Order[] = [row(previousRow, 0, ["previous", String(previous.length)])];
  for (let at = 0; at < pieces.length; at += piecesAtOnce)
    orders.push(row(previousRow, at + 2, pieces.slice(at, at + piecesAtOnce)));
  // What is left of a longer one goes last: until then its length says where it ends.
  return [...orders, { do: "clear", sheet: journalSheet, address: restOfRow(pieces.length + 2) }];
}

export const closeJournal = (number: number): Order => row(1, 0, ["written", String(number)]);

/** The row that holds the previous state, up to the last column in use. */
export const previousAddress = (lastColumn: number): string =>
  addressOf({ firstRow: previousRow, firstColumn: 0, lastRow: previousRow, lastColumn });

/** What `previousOrders` wrote; undefined where there is nothing, or not all of it. */
export function readPrevious(cells: readonly unknown[]): string | undefined {
  const length = Number(cells[1] ?? 0);
  const text = cells
    .slice(2)
    .map((cell) => (typeof cell === "string" ? cell : ""))
    .join("")
    .slice(0, length);
  return cells[0] === "previous" && length > 0 && text.length === length ? text : undefined;
}
