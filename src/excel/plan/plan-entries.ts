import type { Entry, Order } from "../orders";
import { enteredText, showsAlready } from "./entry";
import { ownedSize, type SheetChange, type Size } from "./sheet-change";

/** A table larger than this goes in several orders: each must fit a request with others. */
const mostCells = 12_000;
const mostBytes = 50_000;
/** Cells of a table that need not change cost bytes, and so does another order. */
const orderBytes = 400;

/** Writes cells that do not show yet what they are to show. What is not ours is left as it is. */
export function planEntries(change: SheetChange): readonly Order[] {
  const size = ownedSize(change);
  const orders: Order[] = [];
  let block: Block | undefined;
  const end = Math.max(size.rows, change.next.rows.length);
  for (let row = 0; row < end; row++) {
    const cells = changedCells(change, size, row);
    if (!cells) continue;
    if (block && !block.takes(row, cells)) {
      orders.push(block.order());
      block = undefined;
    }
    block ??= new Block(change, row);
    block.add(row, cells);
  }
  return block ? [...orders, block.order()] : orders;
}

interface ChangedCells {
  readonly first: number;
  readonly last: number;
  readonly count: number;
  readonly bytes: number;
  readonly entries: readonly (Entry | undefined)[];
}

function changedCells(change: SheetChange, size: Size, row: number): ChangedCells | undefined {
  const entries: (Entry | undefined)[] = [];
  const changed: number[] = [];
  let bytes = 0;
  const end = Math.max(size.columns, change.next.width, change.before?.width ?? 0);
  for (let column = 0; column < end; column++) {
    const wanted = wantedAt(change, size, row, column);
    if (wanted === undefined || !needsEntry(change, row, column, wanted)) continue;
    changed.push(column);
    entries[column] = enteredAt(change, row, column, wanted);
    bytes += typeof wanted === "string" ? wanted.length * 2 : 8;
  }
  const [first] = changed;
  const last = changed.at(-1);
  return first === undefined || last === undefined
    ? undefined
    : { first, last, count: changed.length, entries, bytes };
}

/** Merging takes a text away and leaves the apostrophe that was before it: such a cell is emptied again. */
function needsEntry(change: SheetChange, row: number, column: number, wanted: Entry): boolean {
  if (!showsAlready(standsAt(change, row, column), wanted)) return true;
  return wanted === "" && (change.start === "unknown" || wasMarked(change, row, column));
}

function wasMarked({ before }: SheetChange, row: number, column: number): boolean {
  const stood = before?.shown[row]?.[column];
  if (typeof stood !== "string" || stood.startsWith("=")) return false;
  return enteredText(stood, before?.formats[row]?.[column] ?? "General") !== stood;
}

const standsAt = ({ stands }: SheetChange, row: number, column: number): Entry => stands[row]?.[column] ?? "";

/** undefined: not ours. */
function wantedAt({ next, before }: SheetChange, size: Size, row: number, column: number): Entry | undefined {
  const wanted = next.shown[row]?.[column];
  if (wanted !== undefined) return wanted;
  const isOurs = row < size.rows && column < size.columns;
  return isOurs || before?.shown[row]?.[column] !== undefined ? "" : undefined;
}

function enteredAt({ next }: SheetChange, row: number, column: number, wanted: Entry): Entry {
  if (typeof wanted !== "string" || wanted.startsWith("=")) return wanted;
  return enteredText(wanted, next.formats[row]?.[column] ?? "General");
}

/** Changed cells of rows near each other, as one table. */
class Block {
  private readonly rows = new Map<number, ChangedCells>();
  private first = Infinity;
  private last = 0;
  private lastRow: number;
  private bytes = 0;
  private count = 0;
  private readonly filler: "" | null;

  constructor(
    private readonly change: SheetChange,
    private readonly firstRow: number,
  ) {
    this.lastRow = firstRow;
    this.filler = change.start === "new" ? "" : null;
  }

  /** Whether a row is better taken in than given an order of its own. */
  takes(row: number, { first, last, count }: ChangedCells): boolean {
    const area = this.area(row, Math.min(this.first, first), Math.max(this.last, last));
    if (area > mostCells || this.bytes > mostBytes) return false;
    const fillerBytes = this.filler === null ? 5 : 3;
    const waste = this.area(this.lastRow, this.first, this.last) - this.count;
    return (area - this.count - count - waste) * fillerBytes <= orderBytes;
  }

  private area(lastRow: number, first: number, last: number): number {
    return (lastRow - this.firstRow + 1) * (last - first + 1);
  }

  add(row: number, cells: ChangedCells): void {
    this.rows.set(row, cells);
    this.lastRow = row;
    this.first = Math.min(this.first, cells.first);
    this.last = Math.max(this.last, cells.last);
    this.count += cells.count;
    this.bytes += cells.bytes;
  }

  order(): Order {
    const { change, first, last, firstRow, lastRow, filler } = this;
    const table: (Entry | null)[][] = [];
    for (let row = firstRow; row <= lastRow; row++) {
      const { entries = [] } = this.rows.get(row) ?? {};
      const line: (Entry | null)[] = [];
      for (let column = first; column <= last; column++) line.push(entries[column] ?? filler);
      table.push(line);
    }
    return {
      do: "enter",
      sheet: change.sheet,
      range: { firstRow, firstColumn: first, lastRow, lastColumn: last },
      table,
    };
  }
}
