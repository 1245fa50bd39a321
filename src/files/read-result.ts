import type { BookGrid } from "../sheets/grid";

/** Why a file is refused whole; messages/files.ts has a sentence for each. Stable: tests go by these. */
export type RefusalReason =
  | "empty"
  | "not-a-workbook"
  | "word-document"
  | "encrypted"
  | "truncated"
  | "too-large"
  | "unreadable"
  | "timeout"
  | "archive-unsupported"
  | "mail"
  | "winmail";

/** What stands behind a refusal or note, for who looks into it. `cause` is a stable word of ours. */
export type Detail = Readonly<Record<string, string | number>>;

export interface Refusal {
  readonly kind: "refused";
  readonly reason: RefusalReason;
  readonly detail: Detail;
}

/** What was read otherwise than it stands, though the workbook as a whole is read. */
export interface ReadNote {
  readonly code:
    | "cell-out-of-range"
    | "cell-repeated"
    | "sheet-missing"
    | "string-missing"
    | "quick-not-understood"
    | "hucre-failed";
  readonly detail: Detail;
}

export interface ReadBook {
  readonly kind: "book";
  readonly book: BookGrid;
  readonly readBy: "quick" | "hucre" | "sheetjs";
  readonly notes: readonly ReadNote[];
}

export type ReadResult = ReadBook | Refusal;
