import type {
  BookChange,
  BookEntry,
  BookPlace,
  Progress,
  UnitFile,
  WorkbookChange,
  WorkbookMarks,
  WorkbookPort,
  WriteOutcome,
} from "../app/ports";
import { a1 } from "../sheets/a1";
import type { BookGrid } from "../sheets/grid";
import { isUnfinished } from "../sheets/khoi-phuc/journal-sheet";
import type { BookRules } from "../sheets/own-rules/own-rules";
import type { BookSpec, SheetSpec, SpecValue } from "../sheets/spec";
import { bookDifference, isSame, type SheetDifference } from "./book-difference";
import { type BookInMemory, withSurplus } from "./book-in-memory";
import { cellIn, isEntry, rowsOf } from "./laid-rows";

/** The workbook in memory behind the port the use cases know. A write is one step: it is done or not begun. */
export class MemoryWorkbook implements WorkbookPort {
  readonly abilities;
  private writing = false;
  /** Our sheets when they were last read: what differs from them was typed since. */
  private lastRead: BookSpec | undefined;

  /**
   * `copies`: shows a workbook file in a page of its own; false where the page cannot. `asFile`: the workbook as it would be
   * saved now.
   */
  constructor(
    private readonly book: BookInMemory,
    private readonly copies?: (bytes: Uint8Array) => Promise<boolean>,
    private readonly asFile?: () => Promise<UnitFile | undefined>,
  ) {
    this.abilities = {
      host: "memory",
      opensCopies: copies !== undefined,
      groupsUndo: true,
      version: "",
    } as const;
  }

  marks(): Promise<WorkbookMarks> {
    const { book } = this;
    const { journal, file } = book;
    return Promise.resolve({
      sheets: book.sheets.map(({ tab }) => ({ name: tab.name, visible: tab.visible })),
      properties: { ...file?.grid.properties, ...book.laid?.properties.custom },
      readOnly: file?.readOnly ?? false,
      structureProtected: file?.structureProtected ?? false,
      unfinished: journal && isUnfinished(journal) ? "unfinished" : "none",
    });
  }

  read(sheets?: readonly string[]): Promise<BookGrid> {
    this.lastRead = this.book.laid;
    return Promise.resolve(this.book.grid(sheets));
  }

  write(change: BookChange, progress: Progress): Promise<WriteOutcome> {
    return Promise.resolve(this.writeNow(change, progress));
  }

  private writeNow({ next, previous }: BookChange, progress: Progress): WriteOutcome {
    const { book } = this;
    if (progress.signal.stopped) return { kind: "hindered", why: "stopped", detail: "" };
    const hindrance = this.hindrance(next);
    if (hindrance) return hindrance;
    const target = withSurplus(book.laid, next, book.file);
    const differences = bookDifference(book.laid, target);
    const isFinished = book.journal === undefined || book.journal.writing === book.journal.written;
    if (differences.length === 0 && isFinished && sameMarks(book.laid, target)) return { kind: "unchanged" };
    progress.report(0, differences.length, "");
    const ordinal = (book.journal?.writing ?? 0) + 1;
    book.journal = { writing: ordinal, written: ordinal, previous };
    this.silently(() => book.change(next));
    progress.report(differences.length, differences.length, "");
    return { kind: "written", sheets: differences.map(({ name }) => name) };
  }

  put(entries: readonly BookEntry[]): Promise<WriteOutcome> {
    return Promise.resolve(this.putNow(entries));
  }

  private putNow(entries: readonly BookEntry[]): WriteOutcome {
    const { book } = this;
    const locked = entries.find(
      ({ place }) => book.find(place.sheet)?.entryFormat(place.row, place.column) === undefined,
    );
    if (locked)
      return {
        kind: "hindered",
        why: "changed-meanwhile",
        detail: `${locked.place.sheet}!${a1(locked.place.row, locked.place.column)}`,
      };
    const sheets = [...new Set(entries.map(({ place }) => place.sheet))];
    this.silently(() =>
      book.enter(
        sheets.map((sheet) => ({
          sheet,
          cells: entries
            .filter(({ place }) => place.sheet === sheet)
            .map(({ place: { row, column }, value }) => ({ row, column, value })),
        })),
      ),
    );
    return entries.length === 0 ? { kind: "unchanged" } : { kind: "written", sheets };
  }

  /** The core lays every rule anew with the sheets: what is to be done is to lay those that stood as they were opened. */
  restoreRules({ sheets }: BookRules): Promise<WriteOutcome> {
    const { book } = this;
    if (book.laid) return Promise.resolve({ kind: "unchanged" });
    let lost: BookPlace | "unknown" | undefined;
    this.silently(() => (lost = book.layWithFormulas(sheets)));
    if (lost === undefined)
      return Promise.resolve({ kind: "written", sheets: sheets.map(({ sheet }) => sheet) });
    const detail = lost === "unknown" ? "" : `${lost.sheet}!${a1(lost.row, lost.column)}`;
    return Promise.resolve({ kind: "hindered", why: "not-as-laid", detail });
  }

  /** What is written through the port is not told back to who wrote it. */
  private silently(write: () => void): void {
    this.writing = true;
    this.book.canUndo = false;
    try {
      write();
    } finally {
      this.writing = false;
    }
  }

  private hindrance(next: BookSpec): WriteOutcome | undefined {
    const { book } = this;
    const [taken] = book.takenNames(next);
    if (taken !== undefined) return { kind: "hindered", why: "name-taken", detail: taken };
    const newSheet = next.sheets.find(({ name }) => !book.find(name));
    if (book.file?.structureProtected && newSheet)
      return { kind: "hindered", why: "structure-protected", detail: newSheet.name };
    const changed = changedEntry(book.laid, this.lastRead);
    return changed === undefined
      ? undefined
      : { kind: "hindered", why: "changed-meanwhile", detail: changed };
  }

  previousState(): Promise<string | undefined> {
    return Promise.resolve(this.book.journal?.previous);
  }

  select(place: BookPlace): Promise<void> {
    this.book.wanted.tell(place);
    return Promise.resolve();
  }

  /** What the user typed, not what was written through this port. */
  onChange(listener: (changes: readonly WorkbookChange[]) => void): Promise<() => Promise<void>> {
    const stop = this.book.onChange((_change, differences) => {
      if (!this.writing && differences.length > 0) listener(differences.flatMap(changesOf));
    });
    return Promise.resolve(() => Promise.resolve(stop()));
  }

  onSelect(listener: (place: BookPlace) => void): Promise<() => Promise<void>> {
    const stop = this.book.selected.listen(listener);
    return Promise.resolve(() => Promise.resolve(stop()));
  }

  file(): Promise<UnitFile | undefined> {
    return this.asFile ? this.asFile() : Promise.resolve(undefined);
  }

  openCopy(bytes: Uint8Array): Promise<boolean> {
    return this.copies ? this.copies(bytes) : Promise.resolve(false);
  }
}

const mostAddresses = 50;

function changesOf({ name, cells }: SheetDifference): readonly WorkbookChange[] {
  if (cells === "all" || cells.length > mostAddresses || cells.length === 0) return [{ sheet: name }];
  return cells.map(([row, column]) => ({ sheet: name, address: a1(row, column) }));
}

const sameMarks = (laid: BookSpec | undefined, next: BookSpec): boolean =>
  laid !== undefined &&
  JSON.stringify([laid.names, laid.properties]) === JSON.stringify([next.names, next.properties]);

/** The first entry that is not what was read when the write was prepared: somebody typed in between. */
function changedEntry(laid: BookSpec | undefined, standing: BookSpec | undefined): string | undefined {
  if (!laid || !standing) return undefined;
  for (const sheet of standing.sheets) {
    const now = laid.sheets.find(({ name }) => name === sheet.name);
    const changed = now && now !== sheet ? changedEntryOf(now, sheet) : undefined;
    if (changed !== undefined) return `${sheet.name}!${changed}`;
  }
  return undefined;
}

function changedEntryOf(now: SheetSpec, read: SheetSpec): string | undefined {
  const rows = rowsOf(now);
  for (const [at, { cells }] of rowsOf(read).entries()) {
    const changed = cells.find(
      (cell) => isEntry(cell) && !sameEntry(cellIn(rows[at], cell.column)?.value, cell.value),
    );
    if (changed) return a1(at, changed.column);
  }
  return undefined;
}

const sameEntry = (one: SpecValue | undefined, other: SpecValue | undefined): boolean =>
  isSame(one === "" ? undefined : one, other === "" ? undefined : other);
