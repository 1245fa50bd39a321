import type { BookSpec, NameSpec } from "../../sheets/spec";
import { writingWords } from "../../messages/writing-words";
import { emptied, imageOf, type SheetImage } from "./sheet-image";

/** A whole workbook as it is to stand, sheet by sheet in its order. */
export interface BookImage {
  readonly sheets: ReadonlyMap<string, SheetImage>;
  readonly names: readonly NameSpec[];
  readonly properties: Readonly<Record<string, string>>;
}

export function bookImageOf({ sheets, names, properties }: BookSpec): BookImage {
  return {
    sheets: new Map(sheets.map((spec) => [spec.name, imageOf(spec)])),
    names,
    properties: properties.custom,
  };
}

/** Sheets that are not needed any more are not taken away: whatever refers to them would break. They are emptied and hidden. */
export function withSurplus(next: BookImage, before: BookImage | undefined): BookImage {
  const surplus = [...(before?.sheets ?? [])].filter(([name]) => !next.sheets.has(name));
  if (surplus.length === 0) return next;
  return {
    ...next,
    sheets: new Map([
      ...next.sheets,
      ...surplus.map(([name, image]) => [name, emptied(image, writingWords.notNeeded)] as const),
    ]),
  };
}

/** A title cell of a result sheet, where it is said that a write has not ended. */
export interface NoticeCell {
  readonly sheet: string;
  readonly column: number;
}

/** One for each sheet of results a person sees; a native table has its headings in the first row. */
export function noticeCells({ sheets }: BookImage): readonly NoticeCell[] {
  return [...sheets.values()].flatMap(({ spec, shown }) => {
    if (spec.tab !== "result" || spec.visibility !== "visible" || spec.table) return [];
    const column = (shown[0] ?? []).findIndex(
      (entry, at) => typeof entry === "string" && entry !== "" && !spec.columns[at]?.hidden,
    );
    return column < 0 ? [] : [{ sheet: spec.name, column }];
  });
}

/** The same book with other contents in these cells. */
export function withCells(
  book: BookImage,
  cells: readonly NoticeCell[],
  entryOf: (cell: NoticeCell) => string | undefined,
): BookImage {
  const sheets = new Map(book.sheets);
  for (const cell of cells) {
    const image = sheets.get(cell.sheet);
    const entry = entryOf(cell);
    if (!image || entry === undefined) continue;
    const [first = [], ...others] = image.shown;
    sheets.set(cell.sheet, { ...image, shown: [first.with(cell.column, entry), ...others] });
  }
  return { ...book, sheets };
}
