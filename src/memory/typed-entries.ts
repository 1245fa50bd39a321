import type { BookPlace } from "../app/ports";
import type { BookSpec, SpecValue } from "../sheets/spec";
import { isSame } from "./book-difference";
import type { BookInMemory } from "./book-in-memory";
import { keepEntries } from "./keep-entries";
import { cellIn, rowsOf, withCells } from "./laid-rows";

export interface PutCell {
  readonly row: number;
  readonly column: number;
  readonly value: SpecValue | undefined;
}

interface Step {
  readonly sheet: string;
  readonly before: readonly PutCell[];
}

const mostSteps = 200;

/** Values put into entries of a book, by a person's typing or by a correction that was agreed to; each can be undone. */
export class TypedEntries {
  private steps: Step[] = [];
  /** The book the steps belong to: another book, or one written by the core, has none. */
  private stepsOf: BookSpec | undefined;

  constructor(private readonly book: BookInMemory) {}

  put(name: string, cells: readonly PutCell[]): void {
    const spec = this.book.laid?.sheets.find((sheet) => sheet.name === name);
    if (!spec) return;
    const rows = rowsOf(spec);
    const before = cells.map(({ row, column }) => ({ row, column, value: cellIn(rows[row], column)?.value }));
    if (cells.every(({ value }, at) => isSame(value, before[at]?.value))) return;
    if (this.stepsOf !== this.book.laid) this.steps = [];
    this.steps = [...this.steps.slice(1 - mostSteps), { sheet: name, before }];
    this.apply(name, cells);
  }

  /** Takes the last step back; where it was, or undefined where there is none. */
  undo(): BookPlace | undefined {
    const step = this.stepsOf === this.book.laid ? this.steps.pop() : undefined;
    const first = step?.before[0];
    if (!step || !first) return undefined;
    this.apply(step.sheet, step.before);
    return { sheet: step.sheet, row: first.row, column: first.column };
  }

  /** Writes the cells, then has everything laid anew from what now stands there. */
  private apply(name: string, cells: readonly PutCell[]): void {
    const { book } = this;
    const standing = book.laid;
    if (!standing) return;
    const typed = withCells(standing, name, cells);
    const anew = book.relay(book.gridWith(typed));
    const kept = anew ? keepEntries(typed, anew) : typed;
    this.stepsOf = kept;
    book.canUndo = this.steps.length > 0;
    book.change(kept);
  }
}
