import type { BookPlace } from "../app/ports";
import type {
  CellPosition,
  Direction,
  EditOutcome,
  ShownChange,
  ShownEntry,
  ShownLook,
  ShownRow,
  ShownSheet,
  ShownTab,
  ShownWindow,
  TypedCell,
  ViewerSource,
} from "../app/shown-book";
import type { CellValue } from "../sheets/grid";
import type { SpecValue } from "../sheets/spec";
import type { BookInMemory } from "./book-in-memory";
import { choicesOf, judgeEntry } from "./entry-rules";
import { edgeFrom } from "./edge-of-cells";
import type { PutCell, TypedEntries } from "./typed-entries";
import { readTypedText } from "./typed-text";

const noEntry: ShownEntry = { input: "", editable: false };

/** The workbook in memory as the viewer asks for it; typed texts go in here, and everything follows from them. */
export class MemorySource implements ViewerSource {
  constructor(
    private readonly book: BookInMemory,
    private readonly entries: TypedEntries,
  ) {}

  tabs(): Promise<readonly ShownTab[]> {
    return Promise.resolve(this.book.sheets.map(({ tab }) => tab));
  }

  sheet(name: string): Promise<ShownSheet | undefined> {
    return Promise.resolve(this.book.find(name)?.shape());
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
    this.entries.put(name, put);
    return Promise.resolve({ kind: "done" });
  }

  undo(): Promise<BookPlace | undefined> {
    return Promise.resolve(this.entries.undo());
  }

  onChanged(listener: (change: ShownChange) => void): () => void {
    return this.book.onChange(listener);
  }

  selected(place: BookPlace): void {
    this.book.selected.tell(place);
  }

  onWanted(listener: (place: BookPlace) => void): () => void {
    return this.book.wanted.listen(listener);
  }
}

function specValueOf(value: CellValue | undefined): SpecValue | undefined {
  if (!value || value.kind === "blank") return undefined;
  if (value.kind === "date") return value.day;
  return value.kind === "error" ? { error: value.code } : value.value;
}
