import type { WordCell } from "../../documents/word-text";

/** Where in a table a paragraph stands, in formats that open and close their tables: .docx and .odt. */
export class OpenTables {
  readonly #open: { readonly table: number; row: number; column: number }[] = [];
  #count = 0;

  begin(): void {
    this.#open.push({ table: this.#count++, row: -1, column: -1 });
  }

  row(): void {
    const table = this.#open.at(-1);
    if (table) [table.row, table.column] = [table.row + 1, -1];
  }

  cell(): void {
    const table = this.#open.at(-1);
    if (table) table.column++;
  }

  end(): void {
    this.#open.pop();
  }

  /** Of tables inside a table the outermost counts. */
  place(): WordCell | undefined {
    const [table] = this.#open;
    return table && { table: table.table, row: Math.max(0, table.row), column: Math.max(0, table.column) };
  }
}
