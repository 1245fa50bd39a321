import type { FilledColumns } from "./filled-columns";
import type { SameRows } from "./same-rows";
import type { StringTable } from "./string-table";
import type { StyleTable } from "./style-table";

/** What the rows of one book share. */
export interface BookTables {
  readonly styles: StyleTable;
  readonly strings: StringTable;
  /** Absent: every row is written anew. */
  readonly same?: SameRows;
}

/** What the rows of one sheet share. */
export interface SheetTables extends BookTables {
  readonly filled: FilledColumns;
}
