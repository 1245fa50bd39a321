import type { BookPlace } from "../app/ports";
import type {
  CellPosition,
  Direction,
  EditOutcome,
  ShownChange,
  ShownEntry,
  ShownFolds,
  ShownLook,
  ShownRow,
  ShownSheet,
  ShownTab,
  ShownWindow,
  TypedCell,
  ViewerSource,
} from "../app/shown/shown-book";
import type { BookSpec } from "../sheets/spec";
import { isSame } from "./book-difference";
import type { BookInMemory } from "./book-in-memory";
import { choicesOf, judgeEntry } from "./entry-rules";
import { edgeFrom } from "./edge-of-cells";
import { specValueOf } from "./entries-as-read";
import { cellIn, type PutCell, rowsOf } from "./laid-rows";
import { readTypedText } from "./typed-text";

interface Step {
  readonly sheet: string;
  readonly before: readonly PutCell[];
}

const mostSteps = 200;
const noEntry: ShownEntry = { input: "", editable: false };

/** The workbook in memory as the viewer asks for it; typed texts go in here, and everything follows from them. */
export class MemorySource implements ViewerSource {
  private steps: Step[] = [];
  /** The book the steps belong to: another book, or one written by the core, has none. */
  private stepsOf: BookSpec | undefined;

  constructor(private readonly book: BookInMemory) {}

  tabs(): Promise<readonly ShownTab[]> {
    return Promise.resolve(this.book.sheets.map(({ tab }) => tab));
  }

  sheet(name: string): Promise<ShownSheet | undefined> {
    const shape = this.book.find(name)?.shape();
    return Promise.resolve(shape && this.book.folds.shown(shape));
  }

  window(name: string, wanted: readonly number[]): Promise<ShownWindow> {
    const sheet = this.book.find(name);
    const looks = new Map<ShownLook, number>();
    const rows: ShownRow[] = [];
    for (const index of wanted) {
      const cells = (sheet?.row(index) ?? []).map(({ look, ...cell }) => {
        let number = looks.get(look);
        if (number === undefined) looks.set(look, (number = looks.size));
        return { ...cell, look: number };
      });
      rows.push({ index, cells });
    }
    return Promise.resolve({ rows, looks: [...looks.keys()] });
  }

  edge(name: string, row: number, column: number, direction: Direction): Promise<CellPosition> {
    const sheet = this.book.find(name);
    return Promise.resolve(sheet ? edgeFrom(sheet, { row, column }, direction) : { row, column });
  }

  entry(name: string, row: number, column: number): Promise<ShownEntry> {
    const sheet = this.book.find(name);
    if (!sheet) return Promise.resolve(noEntry);
    const validation = sheet.validation(row, column);
    const choices = choicesOf(this.book, validation);
    return Promise.resolve({
      input: sheet.input(row, column),
      editable: sheet.entryFormat(row, column) !== undefined,
      ...(choices && { choices }),
      ...(validation && { promptTitle: validation.promptTitle, prompt: validation.prompt }),
    });
  }

  edit(name: string, cells: readonly TypedCell[], insist = false): Promise<EditOutcome> {
    const sheet = this.book.find(name);
    const put: PutCell[] = [];
    for (const cell of cells) {
      const format = sheet?.entryFormat(cell.row, cell.column);
      if (!sheet || format === undefined)
        return Promise.resolve({ kind: "locked", row: cell.row, column: cell.column });
      const value = readTypedText(cell.text, format);
      const refusal = judgeEntry(this.book, sheet, cell, value);
      if (refusal && !(insist && refusal.severity === "warning")) return Promise.resolve(refusal);
      put.push({ row: cell.row, column: cell.column, value: specValueOf(value) });
    }
    this.put(name, put);
    return Promise.resolve({ kind: "done" });
  }

  undo(): Promise<BookPlace | undefined> {
    const step = this.stepsOf === this.book.laid ? this.steps.pop() : undefined;
    const first = step?.before[0];
    if (!step || !first) return Promise.resolve(undefined);
    this.apply(step.sheet, step.before);
    return Promise.resolve({ sheet: step.sheet, row: first.row, column: first.column });
  }

  onChanged(listener: (change: ShownChange) => void): () => void {
    return this.book.onChange(listener);
  }

  selected(place: BookPlace): void {
    this.book.selected.tell(place);
  }

  folded(name: string, folds: ShownFolds): void {
    const shape = this.book.find(name)?.shape();
    if (shape) this.book.folds.set(shape, folds);
  }

  onWanted(listener: (place: BookPlace) => void): () => void {
    return this.book.wanted.listen(listener);
  }

  private put(name: string, cells: readonly PutCell[]): void {
    const spec = this.book.laid?.sheets.find((sheet) => sheet.name === name);
    if (!spec) return;
    const rows = rowsOf(spec);
    const before = cells.map(({ row, column }) => ({ row, column, value: cellIn(rows[row], column)?.value }));
    if (cells.every(({ value }, at) => isSame(value, before[at]?.value))) return;
    if (this.stepsOf !== this.book.laid) this.steps = [];
    this.steps = [...this.steps.slice(1 - mostSteps), { sheet: name, before }];
    this.apply(name, cells);
  }

  private apply(name: string, cells: readonly PutCell[]): void {
    const { book } = this;
    book.canUndo = this.steps.length > 0;
    book.enter([{ sheet: name, cells }]);
    this.stepsOf = book.laid;
  }
}
