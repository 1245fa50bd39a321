import type { FileBook } from "../app/shown/file-book";
import type { BookPlace } from "../app/ports";
import type { ShownChange } from "../app/shown/shown-book";
import { viewerWords } from "../messages/viewer-words";
import type { BookGrid } from "../sheets/grid";
import { interpretJournal, type Journal, journalSheet } from "../sheets/khoi-phuc/journal-sheet";
import type { BookSpec, NameSpec, SheetSpec } from "../sheets/spec";
import { BeyondOurs, extentOf, type Extent } from "./beyond-ours";
import { bookDifference, type SheetDifference } from "./book-difference";
import { OpenedSheet } from "./file-sheet";
import type { Scalar } from "./formula/formula-values";
import { Folds } from "./folds";
import { LaidSheet } from "./laid-sheet";
import { entriesAsRead } from "./entries-as-read";
import { keepEntries } from "./keep-entries";
import { type PutCell, rowsOf, withCells } from "./laid-rows";
import { firstLoss } from "./loses-nothing";
import type { MemorySheet } from "./memory-sheet";
import { type FormulasOfSheet, withFormulas } from "./with-formulas";
import { Places } from "./places";
import { type ChangedCells, StaleFormulas } from "./stale-formulas";

/** Reads a book and lays it anew: all our values follow from the entries. Undefined where the book is none of ours. */
export type Relay = (grid: BookGrid) => BookSpec | undefined;

/** What is to be said of a book. Laid anew it must be the same: else something was put right without a word. */
export type Told = (grid: BookGrid) => readonly string[];

/** The workbook in memory: what is ours as it was laid, what is not as it was opened. */
export class BookInMemory {
  laid: BookSpec | undefined;
  journal: Journal | undefined;
  file: FileBook | undefined;
  sheets: readonly MemorySheet[] = [];
  /** How far our sheets reached in the opened file. */
  extents: ReadonlyMap<string, Extent> = new Map();
  stale = new StaleFormulas([]);
  readonly folds = new Folds();
  /** Something changed since the book was opened or saved. */
  unsaved = false;
  canUndo = false;
  private readonly listeners = new Set<(change: ShownChange, cells: readonly SheetDifference[]) => void>();
  /** Where the user is; told by the viewer. */
  readonly selected = new Places();
  /** Where the pane wants the viewer to go. */
  readonly wanted = new Places();

  constructor(
    readonly relay: Relay,
    readonly told: Told = () => [],
  ) {}

  /** A book that was just laid: nothing of it has been saved. */
  openSpec(book: BookSpec): void {
    this.reset(undefined);
    this.lay(book);
    this.unsaved = true;
    this.announce(undefined, true, []);
  }

  /** A book out of a file. Ours stands as laid anew where that loses nothing; else all stands as it was opened. */
  openFile(file: FileBook): void {
    this.reset(file);
    this.journal = interpretJournal(file.grid);
    this.sheets = file.sheets.map((sheet) => this.openedSheet(sheet.name));
    this.standIn(file.grid);
    this.announce(undefined, true, []);
  }

  /**
   * Lays sheets that stood as they were opened, with these formulas back in them; undefined where it is done, or where the
   * sheets were laid all along. Else the place whose contents would be lost, and nothing is changed.
   */
  layWithFormulas(formulas: readonly FormulasOfSheet[]): BookPlace | "unknown" | undefined {
    const { file } = this;
    if (this.laid || !file) return undefined;
    const lost = this.standIn(withFormulas(file.grid, formulas));
    if (lost) return lost;
    this.unsaved = true;
    this.announce(undefined, true, []);
    return undefined;
  }

  /**
   * Lays the book anew where that can stand for what was read; else nothing changes, and the place that speaks against it is
   * told where there is one.
   */
  private standIn(read: BookGrid): BookPlace | "unknown" | undefined {
    const anew = this.relay(read);
    const lost = anew && firstLoss(read, anew);
    if (!anew || lost) return lost ?? "unknown";
    const { sheets } = this;
    this.layOpened(entriesAsRead(read, anew));
    // A row that was deleted or a sheet that is gone would be back as if nothing had been.
    if (isSameSaid(this.told(read), this.told(this.grid()))) {
      if (this.file) this.folds.takeFrom(this.file, this.sheets);
      return undefined;
    }
    this.laid = undefined;
    this.extents = new Map();
    this.sheets = sheets;
    return "unknown";
  }

  private layOpened(laid: BookSpec): void {
    this.extents = new Map(laid.sheets.map((sheet) => [sheet.name, extentOf(sheet)]));
    this.lay(laid);
  }

  private reset(file: FileBook | undefined): void {
    this.file = file;
    this.laid = undefined;
    this.journal = undefined;
    this.sheets = [];
    this.extents = new Map();
    this.stale = new StaleFormulas(file?.sheets ?? []);
    this.folds.clear();
    this.unsaved = false;
    this.canUndo = false;
  }

  find(name: string): MemorySheet | undefined {
    return this.sheets.find(({ tab }) => tab.name === name);
  }

  /** All sheets but the journal's, as a reader would give them. */
  grid(names?: readonly string[]): BookGrid {
    const wanted = this.sheets.filter(({ tab }) => names === undefined || names.includes(tab.name));
    return this.gridOf(wanted, this.laid);
  }

  private gridOf(sheets: readonly MemorySheet[], laid: BookSpec | undefined): BookGrid {
    const lastSaved = laid?.properties.createdAt ?? this.file?.grid.lastSaved;
    return {
      sheets: sheets.filter(({ tab }) => tab.name !== journalSheet).map((sheet) => sheet.grid()),
      properties: { ...this.file?.grid.properties, ...laid?.properties.custom },
      ...(lastSaved !== undefined && { lastSaved }),
    };
  }

  /** The grid as it would be with another state of our sheets. */
  gridWith(laid: BookSpec): BookGrid {
    const specs = new Map(laid.sheets.map((sheet) => [sheet.name, sheet]));
    const sheets = this.sheets.map((sheet) => {
      const spec = sheet instanceof LaidSheet ? specs.get(sheet.spec.name) : undefined;
      return spec && spec !== (sheet as LaidSheet).spec ? this.laidSheet(spec, namesOf(laid)) : sheet;
    });
    return this.gridOf(sheets, laid);
  }

  /** Names of the user's sheets that a sheet of ours would need. */
  takenNames(next: BookSpec): readonly string[] {
    const ours = new Set((this.laid?.sheets ?? []).map(({ name }) => name.toLowerCase()));
    const theirs = new Set(
      this.sheets.filter((sheet) => sheet instanceof OpenedSheet).map(({ tab }) => tab.name.toLowerCase()),
    );
    return next.sheets
      .map(({ name }) => name)
      .filter((name) => theirs.has(name.toLowerCase()) && !ours.has(name.toLowerCase()));
  }

  /** Writes entries, then has everything laid anew from what now stands there. */
  enter(entries: readonly { readonly sheet: string; readonly cells: readonly PutCell[] }[]): void {
    if (!this.laid) return;
    const typed = entries.reduce((book, { sheet, cells }) => withCells(book, sheet, cells), this.laid);
    const anew = this.relay(this.gridWith(typed));
    this.change(anew ? keepEntries(typed, anew) : typed);
  }

  /** Puts another state of our sheets in place of the present one; the user's formulas that may be old are marked. */
  change(wanted: BookSpec): void {
    const next = withSurplus(this.laid, wanted, this.file);
    const differences = bookDifference(this.laid, next);
    if (differences.length === 0) {
      this.lay(next);
      return;
    }
    this.lay(next);
    this.unsaved = true;
    const changed: ChangedCells = new Map(differences.map(({ name, cells }) => [name, cells]));
    const marked = this.stale.note(changed);
    const touched = new Set([...differences.map(({ name }) => name), ...marked]);
    const everything = differences.some(({ cells }) => cells === "all");
    if (everything || touched.size > 1)
      this.announce(
        undefined,
        differences.some(({ shape }) => shape),
        differences,
      );
    else
      this.announce(
        [...touched][0],
        differences.some(({ shape }) => shape),
        differences,
      );
  }

  announce(sheet: string | undefined, shape: boolean, cells: readonly SheetDifference[]): void {
    for (const listener of this.listeners) listener({ sheet, shape, canUndo: this.canUndo }, cells);
  }

  onChange(listener: (change: ShownChange, cells: readonly SheetDifference[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private lay(next: BookSpec): void {
    const before = new Map(
      this.sheets.flatMap((sheet) => (sheet instanceof LaidSheet ? [[sheet.spec.name, sheet]] : [])),
    );
    const names = namesOf(next);
    for (const sheet of next.sheets) rowsOf(sheet);
    const laid = new Map(
      next.sheets.map((spec) => {
        const known = before.get(spec.name);
        return [spec.name, known?.spec === spec ? known : this.laidSheet(spec, names)];
      }),
    );
    this.laid = next;
    this.sheets = inOrder(this.sheets, laid);
  }

  private laidSheet(spec: SheetSpec, names: ReadonlyMap<string, NameSpec>): LaidSheet {
    const extent = this.extents.get(spec.name);
    const inFile = this.file?.sheets.some(({ name }) => name === spec.name);
    const beyond = extent && inFile ? new BeyondOurs(this.openedSheet(spec.name), extent, spec) : undefined;
    return new LaidSheet(spec, (name) => this.named(names.get(name)), beyond);
  }

  /** The cells of a name of ours, as formulas see them. */
  named(name: NameSpec | undefined): readonly Scalar[] | undefined {
    const sheet = name && this.find(name.sheet);
    if (!name || !sheet) return undefined;
    const { firstRow, lastRow, firstColumn, lastColumn } = name.range;
    const values: Scalar[] = [];
    for (let row = firstRow; row <= lastRow; row++)
      for (let column = firstColumn; column <= lastColumn; column++) values.push(sheet.scalar(row, column));
    return values;
  }

  private openedSheet(name: string): OpenedSheet {
    const file = this.file;
    const sheet = file?.sheets.find((candidate) => candidate.name === name);
    if (!file || !sheet) throw new RangeError(`no sheet ${name} in the file`);
    return new OpenedSheet(file, sheet, (row, column) => this.stale.has(name, row, column));
  }
}

const isSameSaid = (one: readonly string[], other: readonly string[]): boolean =>
  one.toSorted().join("\n") === other.toSorted().join("\n");

export const namesOf = ({ names }: BookSpec): ReadonlyMap<string, NameSpec> =>
  new Map(names.map((name) => [name.name, name]));

/** A sheet of ours that is needed no longer and stands in a file, where others may refer to it, is emptied and hidden. */
export function withSurplus(
  standing: BookSpec | undefined,
  next: BookSpec,
  file: FileBook | undefined,
): BookSpec {
  const needed = new Set(next.sheets.map(({ name }) => name));
  const surplus = (standing?.sheets ?? []).filter(
    ({ name }) => !needed.has(name) && file?.sheets.some((sheet) => sheet.name === name),
  );
  return surplus.length === 0 ? next : { ...next, sheets: [...next.sheets, ...surplus.map(emptied)] };
}

function emptied({ name }: SheetSpec): SheetSpec {
  const cells = [{ column: 0, role: "line-hint", value: viewerWords.surplus.vi } as const];
  return { name, visibility: "hidden", columns: [{ px: 400 }], rows: [{ cells }] };
}

/** Sheets that stand keep their place; a new one comes behind the one before it in our order; ours that are gone go. */
function inOrder(
  present: readonly MemorySheet[],
  laid: ReadonlyMap<string, LaidSheet>,
): readonly MemorySheet[] {
  const order = present.flatMap((sheet) => {
    const anew = laid.get(sheet.tab.name);
    if (anew) return [anew];
    return sheet instanceof LaidSheet ? [] : [sheet];
  });
  let behind = -1;
  for (const [name, sheet] of laid) {
    const at = order.findIndex(({ tab }) => tab.name === name);
    if (at >= 0) behind = at;
    else order.splice(++behind, 0, sheet);
  }
  return order;
}
