import { notNow } from "../../src/app/not-now";
import type {
  BookChange,
  BookEntry,
  BookPlace,
  EntryValue,
  WorkbookChange,
  WorkbookMarks,
  WorkbookPort,
  WriteHindrance,
  WriteOutcome,
} from "../../src/app/ports";
import type { BookGrid, CellGrid, GridCell } from "../../src/sheets/grid";
import { withFormulas } from "../../src/memory/with-formulas";
import type { BookRules } from "../../src/sheets/own-rules/own-rules";
import type { BookSpec } from "../../src/sheets/spec";
import { cellValueOf } from "../../src/sheets/spec-to-grid";
import { bookToGrid } from "./spec-to-grid";

/** The port over a grid, for the use cases: cells without looks, everything else as the port promises. */
export class GridWorkbook implements WorkbookPort {
  readonly abilities = {
    host: "memory",
    opensCopies: false,
    groupsUndo: false,
    version: "",
  } as const;
  readonly selected: BookPlace[] = [];
  /** Why the next write is refused. */
  hindrance: WriteHindrance | undefined;
  unfinished: WorkbookMarks["unfinished"] = "none";
  /** A cell is being edited: nothing can be read. */
  isEdited = false;
  writes = 0;
  /** What was last asked to be put back. */
  rules: BookRules | undefined;
  #previous: string | undefined;
  readonly #listeners = new Set<(changes: readonly WorkbookChange[]) => void>();

  constructor(public grid: BookGrid) {}

  static of(book: BookSpec): GridWorkbook {
    return new GridWorkbook(bookToGrid(book));
  }

  marks(): Promise<WorkbookMarks> {
    return Promise.resolve({
      sheets: this.grid.sheets.map(({ name, hidden }) => ({ name, visible: !hidden })),
      properties: this.grid.properties,
      readOnly: false,
      structureProtected: false,
      unfinished: this.unfinished,
    });
  }

  read(sheets?: readonly string[]): Promise<BookGrid> {
    if (this.isEdited) return Promise.reject(Object.assign(new Error("cell edit"), { name: notNow }));
    const wanted = this.grid.sheets.filter(({ name }) => sheets?.includes(name) ?? true);
    return Promise.resolve({ ...this.grid, sheets: wanted });
  }

  write({ next, previous }: BookChange): Promise<WriteOutcome> {
    if (this.hindrance !== undefined)
      return Promise.resolve({ kind: "hindered", why: this.hindrance, detail: "" });
    const grid = bookToGrid(next);
    const sheets = grid.sheets.filter((sheet) => !this.#holds(sheet)).map(({ name }) => name);
    if (sheets.length === 0) return Promise.resolve({ kind: "unchanged" });
    this.writes++;
    this.grid = grid;
    this.#previous = previous;
    this.unfinished = "none";
    return Promise.resolve({ kind: "written", sheets });
  }

  #holds(sheet: CellGrid): boolean {
    const standing = this.grid.sheets.find(({ name }) => name === sheet.name);
    return JSON.stringify(standing?.rows) === JSON.stringify(sheet.rows);
  }

  previousState(): Promise<string | undefined> {
    return Promise.resolve(this.#previous);
  }

  put(entries: readonly BookEntry[]): Promise<WriteOutcome> {
    if (this.hindrance !== undefined)
      return Promise.resolve({ kind: "hindered", why: this.hindrance, detail: "" });
    for (const { place, value, font } of entries) this.types(place, value, font);
    return Promise.resolve({
      kind: "written",
      sheets: [...new Set(entries.map(({ place }) => place.sheet))],
    });
  }

  restoreRules(rules: BookRules): Promise<WriteOutcome> {
    if (this.hindrance !== undefined)
      return Promise.resolve({ kind: "hindered", why: this.hindrance, detail: "" });
    this.rules = rules;
    this.grid = withFormulas(this.grid, rules.sheets);
    return Promise.resolve({ kind: "written", sheets: rules.sheets.map(({ sheet }) => sheet) });
  }

  /** What a person does. */
  types({ sheet, row, column }: BookPlace, value: EntryValue, font = ""): void {
    const typed: GridCell = {
      column,
      ...(/^(?:\.vn|vni-)/i.test(font) && { legacyFont: font }),
      value: cellValueOf(value),
    };
    this.grid = {
      ...this.grid,
      sheets: this.grid.sheets.map((one) => (one.name === sheet ? withCell(one, row, typed) : one)),
    };
    for (const listener of this.#listeners) listener([{ sheet }]);
  }

  select(place: BookPlace): Promise<void> {
    this.selected.push(place);
    return Promise.resolve();
  }

  onChange(listener: (changes: readonly WorkbookChange[]) => void): Promise<() => Promise<void>> {
    this.#listeners.add(listener);
    return Promise.resolve(() => {
      this.#listeners.delete(listener);
      return Promise.resolve();
    });
  }

  onSelect(): Promise<() => Promise<void>> {
    return Promise.resolve(() => Promise.resolve());
  }

  openCopy(): Promise<boolean> {
    return Promise.resolve(false);
  }
}

function withCell(sheet: CellGrid, row: number, cell: GridCell): CellGrid {
  const standing = sheet.rows.find(({ index }) => index === row)?.cells ?? [];
  const cells = [...standing.filter(({ column }) => column !== cell.column), cell].sort(
    (one, other) => one.column - other.column,
  );
  const rows = [...sheet.rows.filter(({ index }) => index !== row), { index: row, cells }];
  return { ...sheet, rows: rows.sort((one, other) => one.index - other.index) };
}
