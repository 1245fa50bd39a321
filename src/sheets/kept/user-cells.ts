import { tidy } from "../../domain/text/fold";
import { cellText } from "../cell-text";
import type { CellGrid, GridCell, GridRow } from "../grid";
import type { CellSpec, RowSpec, SheetSpec, SpecValue } from "../spec";

/** How far our part of a result sheet reaches; what lies beyond is the user's. */
export interface Extent {
  readonly columns: number;
  readonly rows: number;
}

/** By what a row is found again: the texts of these columns; rows of the head by their place. */
export interface RowKeys {
  readonly headRows: number;
  readonly keyColumns: readonly number[];
}

/** What a user wrote beside and below our part of a sheet, columns counted from the first that is not ours. */
export interface UserCells {
  readonly beside: ReadonlyMap<string, readonly GridCell[]>;
  /** Rows below our last one, counted from it. */
  readonly below: readonly GridRow[];
}

/** A sheet of ours that a person gave another name. */
export interface RenamedSheet {
  readonly sheet: string;
  readonly was: string;
}

/** What a user added to the book that stands: carried over into the one that replaces it. */
export interface KeptContent {
  /** By sheet name. */
  readonly cells: ReadonlyMap<string, UserCells>;
  readonly foreign: readonly CellGrid[];
  /** These stand among the foreign ones too: what we do not find under its name is not written over. */
  readonly renamed: readonly RenamedSheet[];
}

export const nothingKept: UserCells = { beside: new Map(), below: [] };

const headKey = (row: number): string => `#${row}`;

function keyOf(row: number, { headRows, keyColumns }: RowKeys, textAt: (column: number) => string): string {
  if (row < headRows) return headKey(row);
  const texts = keyColumns.map(textAt);
  return texts.every((text) => text === "") ? "" : texts.join("\n");
}

/** Reads what a user left beside and below our part, which reached as far as `extent` when it was written. */
export function readUserCells(grid: CellGrid, extent: Extent, keys: RowKeys): UserCells {
  const beside = new Map<string, readonly GridCell[]>();
  const below: GridRow[] = [];
  for (const { index, cells } of grid.rows) {
    if (index >= extent.rows) {
      below.push({ index: index - extent.rows, cells });
      continue;
    }
    const theirs = cells.filter(({ column }) => column >= extent.columns);
    const textAt = (column: number): string => {
      const cell = cells.find((candidate) => candidate.column === column);
      return cell ? cellText(cell) : "";
    };
    if (theirs.length === 0) continue;
    // A row that has no key is not found again: what stood beside it is put below.
    beside.set(
      keyOf(index, keys, textAt) || `@${index}`,
      theirs.map((cell) => ({ ...cell, column: cell.column - extent.columns })),
    );
  }
  return { beside, below };
}

/** A sheet with the user's cells back beside the rows they belonged to; its extent is known once its rows were made. */
export class KeptSheet {
  #rows = 0;
  #mark = "";
  readonly #found = new Set<string>();

  constructor(
    readonly laid: SheetSpec,
    readonly keys: RowKeys,
    readonly kept: UserCells,
  ) {}

  /** Known once the rows were made; who asks before makes them. */
  get extent(): Extent {
    if (this.#rows === 0) for (const row of this.laid.rows) this.#count(row);
    return { columns: this.laid.columns.length, rows: this.#rows };
  }

  /** See markOfRow; known with the extent. */
  get mark(): string {
    return this.extent.rows === 0 ? "" : this.#mark;
  }

  #count(row: RowSpec): number {
    if (this.#rows === 0) this.#mark = markOfRow(row);
    return this.#rows++;
  }

  /** Keys of rows that are gone: what stood beside them is put below. */
  get sheet(): SheetSpec {
    const rows = (): Generator<RowSpec> => this.#laidRows();
    return { ...this.laid, rows: { [Symbol.iterator]: rows } };
  }

  *#laidRows(): Generator<RowSpec> {
    const first = this.laid.columns.length;
    this.#rows = 0;
    this.#found.clear();
    for (const row of this.laid.rows) {
      const index = this.#count(row);
      const cells = this.kept.beside.size > 0 ? this.#beside(index, row) : undefined;
      yield cells ? { ...row, cells: [...row.cells, ...cells.map((cell) => specOf(cell, first))] } : row;
    }
    yield* this.#belowRows(first);
  }

  /** What a user wrote beside a row. */
  #beside(index: number, row: RowSpec): readonly GridCell[] | undefined {
    const key = keyOf(index, this.keys, (column) => textIn(row, column));
    const cells = this.kept.beside.get(key);
    if (cells) this.#found.add(key);
    return cells;
  }

  *#belowRows(first: number): Generator<RowSpec> {
    let next = 0;
    for (const { index, cells } of this.kept.below) {
      while (next < index) {
        next++;
        yield { cells: [] };
      }
      next++;
      yield { cells: cells.map((cell) => specOf(cell, 0)) };
    }
    for (const [key, cells] of this.kept.beside)
      if (!this.#found.has(key)) yield { cells: cells.map((cell) => specOf(cell, first)) };
  }
}

/** By what a sheet is known whatever its name: the constant texts of its first row, ids and title or headings. */
const markOfRow = ({ cells }: RowSpec): string =>
  joinedTexts(
    cells.map(({ value, formula }) => (formula === undefined && typeof value === "string" ? value : "")),
  );

/** The same of a sheet that was read, as far as our columns reach. */
export function markOfGrid({ rows }: CellGrid, { columns }: Extent): string {
  const [first] = rows;
  if (first?.index !== 0) return "";
  return joinedTexts(
    first.cells.map((cell) =>
      cell.column < columns && cell.formula === undefined && cell.value.kind === "text" ? cellText(cell) : "",
    ),
  );
}

const joinedTexts = (texts: readonly string[]): string =>
  texts
    .map(tidy)
    .filter((text) => text !== "")
    .join("\n");

function textIn({ cells }: RowSpec, column: number): string {
  const value = cells.find((cell) => cell.column === column)?.value;
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** A cell of somebody else's as it stood: value and formula; its looks were not read. */
export function specOf({ column, value, formula }: GridCell, first: number): CellSpec {
  const shown = specValue(value);
  return {
    column: first + column,
    role: "data-text",
    ...(shown !== undefined && { value: shown }),
    ...(formula !== undefined && { formula }),
    ...(value.kind === "date" && { format: "day" as const }),
  };
}

function specValue(value: GridCell["value"]): SpecValue | undefined {
  if (value.kind === "blank") return undefined;
  if (value.kind === "error") return { error: value.code };
  return value.kind === "date" ? value.day : value.value;
}
