import type { Entry } from "../orders";
import type { SheetImage, Table } from "./sheet-image";

/** How far a part of ours reaches: rows and columns from A1. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** One sheet, from what is known of it to what it is to be. */
export interface SheetChange {
  readonly sheet: string;
  /** "new": empty. "known": `before` was written by us. "unknown": a write of ours did not end, anything may stand. */
  readonly start: "new" | "known" | "unknown";
  readonly before: SheetImage | undefined;
  /** What its cells show now; empty where the sheet is new. */
  readonly stands: Table<Entry>;
  readonly next: SheetImage;
  /** How far a write that did not end may have reached. */
  readonly reached: Size;
  readonly isProtected: boolean;
  /** Tables and charts that exist. */
  readonly tables: ReadonlySet<string>;
}

export const sizeOf = ({ rows, ownColumns }: SheetImage): Size => ({
  rows: rows.length,
  columns: ownColumns,
});

/** The corner of everything that is or was ours. */
export function ownedSize({ before, next, reached }: SheetChange): Size {
  const sizes = [sizeOf(next), reached, ...(before ? [sizeOf(before)] : [])];
  return {
    rows: Math.max(...sizes.map(({ rows }) => rows)),
    columns: Math.max(...sizes.map(({ columns }) => columns)),
  };
}

export const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
