import { baoCaoWords } from "../../src/messages/bao-cao-words";
import { sampleAnswers } from "../../src/samples/sample-answers";
import { firstBook } from "../../src/samples/sample-books";
import { gridOfBook } from "../../src/sheets/spec-to-grid";
import type { BookGrid, CellGrid, GridCell } from "../../src/sheets/grid";
import {
  added,
  cellWith,
  columnOf,
  generalOf,
  hasOrigin,
  hasRole,
  lastRow,
  listsOf,
  moveColumns,
  onCells,
  onSheet,
  outlineOf,
  placesIn,
  textIn,
  type Damage,
  type Damages,
  type Subject,
} from "./subject";
import { originsOf } from "./tagged-book";

const renamed = (book: BookGrid, name: (sheet: CellGrid, at: number) => string): BookGrid => ({
  ...book,
  sheets: book.sheets.map((sheet, at) => ({ ...sheet, name: name(sheet, at) })),
});

const without = (book: BookGrid, gone: (sheet: CellGrid, at: number) => boolean): BookGrid => ({
  ...book,
  sheets: book.sheets.filter((sheet, at) => !gone(sheet, at)),
});

/** A name no sheet of the book has. */
function freeName({ sheets }: BookGrid, wanted: string): string {
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  for (let count = 1; ; count++) {
    const name = count === 1 ? wanted : `${wanted} (${count})`;
    if (!names.has(name.toLowerCase())) return name;
  }
}

const copied =
  (of: (book: BookGrid) => number | undefined, first: boolean): Damage =>
  ({ book }) => {
    const at = of(book);
    const sheet = at === undefined ? undefined : book.sheets[at];
    if (!sheet) return undefined;
    const copy = { ...sheet, name: freeName(book, `${sheet.name.slice(0, 24)} (2)`) };
    return { ...book, sheets: first ? [copy, ...book.sheets] : [...book.sheets, copy] };
  };

/** A sheet as another unit of the same kind handed it in. */
export function sheetOfOther(
  { context, unit, chance }: Subject,
  isWanted: (sheet: CellGrid) => boolean,
): CellGrid | undefined {
  const others = context.campaign.units.filter(
    (one) => one.expected && one.kind === unit.kind && one.code !== unit.code,
  );
  if (others.length === 0) return undefined;
  const other = chance.pick(others);
  return gridOfBook(firstBook(context, other, sampleAnswers(context, other, 3))).sheets.find(isWanted);
}

export const sheetDamages: Damages = {
  "sheets-called-sheet1": {
    odd: "All sheets have other names: Sheet1, Sheet2 …",
    damage: ({ book }) => renamed(book, (sheet, at) => (sheet.hidden ? sheet.name : `Sheet${at + 1}`)),
  },
  "sheet-names-exchanged": {
    odd: "Báo cáo and a list have exchanged their names.",
    damage: ({ book, chance }) => {
      const [outline, lists] = [outlineOf(book), listsOf(book)];
      if (outline === undefined || lists.length === 0) return undefined;
      const list = chance.pick(lists);
      const names = book.sheets.map(({ name }) => name);
      return renamed(book, ({ name }, at) => (at === outline ? (names[list] ?? name) : at === list ? (names[outline] ?? name) : name));
    },
  },
  "sheets-turned-round": {
    odd: "The sheets stand in the opposite order, hidden ones first.",
    damage: ({ book }) => ({ ...book, sheets: [...book.sheets].reverse() }),
    says: [],
  },
  "sheets-all-shown": {
    odd: "Hidden sheets were shown.",
    damage: ({ book }) => ({ ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, hidden: false })) }),
    says: [],
  },
  "visible-sheets-hidden": {
    odd: "The sheet of particulars was hidden.",
    damage: ({ book }) => {
      const at = generalOf(book);
      return at === undefined ? undefined : onSheet(book, at, (sheet) => ({ ...sheet, hidden: true }));
    },
  },
  "identity-sheet-deleted": {
    odd: "The hidden sheet of identity and the pick-lists were deleted.",
    damage: ({ book }) => without(book, ({ name }) => name.startsWith("_")),
    says: [],
  },
  "properties-lost": {
    odd: "The document's properties were removed by 'Inspect Document'.",
    damage: ({ book }) => ({ ...book, properties: {} }),
    says: [],
  },
  "general-sheet-deleted": {
    odd: "The sheet of particulars was deleted.",
    damage: ({ book }) => {
      const general = generalOf(book);
      return general === undefined ? undefined : without(book, (_sheet, at) => at === general);
    },
  },
  "outline-sheet-deleted": {
    odd: "The sheet Báo cáo was deleted.",
    damage: ({ book }) => {
      const outline = outlineOf(book);
      return outline === undefined ? undefined : without(book, (_sheet, at) => at === outline);
    },
    says: ["PLACE-101"],
  },
  "outline-copied-in-front": {
    odd: "A copy of Báo cáo stands before all other sheets.",
    damage: copied(outlineOf, true),
    says: ["PLACE-104"],
  },
  "copy-goes-on-and-original-left": {
    odd: "Work went on in a copy of Báo cáo: figures there say something else.",
    damage: ({ book, chance }) => {
      const at = outlineOf(book);
      const sheet = at === undefined ? undefined : book.sheets[at];
      const figures = sheet ? placesIn(sheet, (cell) => hasOrigin("figure")(cell) && cell.value.kind === "number") : [];
      if (!sheet || figures.length === 0) return undefined;
      const changed = new Set(chance.some(figures, 3).map(({ cell }) => cell));
      const copy = onCells({ ...sheet, name: freeName(book, "Báo cáo (sửa)") }, (cells) =>
        cells.map((cell) =>
          changed.has(cell) ? added(cell.column, String(chance.whole(500_001, 800_000))) : cell,
        ),
      );
      return { ...book, sheets: [...book.sheets, copy] };
    },
    says: ["PLACE-103"],
  },
  "list-copied": {
    odd: "A list sheet was copied, row by row the same.",
    damage: copied((book) => listsOf(book)[0], false),
    says: ["PLACE-104"],
  },
  "sheet-of-another-unit": {
    odd: "The sheet Báo cáo of another unit of the same kind was copied in from its file.",
    damage: (subject) => {
      const sheet = sheetOfOther(subject, ({ name }) => name === baoCaoWords.sheet);
      return sheet && { ...subject.book, sheets: [...subject.book.sheets, { ...sheet, name: freeName(subject.book, "BC xã bạn") }] };
    },
    says: ["PLACE-109"],
  },
  "list-of-another-unit": {
    odd: "A list of another unit of the same kind was copied in from its file, beside the unit's own.",
    damage: (subject) => {
      const [list] = listsOf(subject.book);
      const name = list === undefined ? undefined : subject.book.sheets[list]?.name;
      const sheet = sheetOfOther(subject, (one) => one.name === name);
      return sheet && { ...subject.book, sheets: [...subject.book.sheets, { ...sheet, name: freeName(subject.book, "DS xã bạn") }] };
    },
    says: ["PLACE-109"],
  },
  "outline-split-in-two": {
    odd: "The lower half of Báo cáo was cut and put on a sheet of its own, without headings.",
    damage: ({ book }) => {
      const at = outlineOf(book);
      const sheet = at === undefined ? undefined : book.sheets[at];
      if (!sheet || at === undefined || sheet.rows.length < 20) return undefined;
      const half = sheet.rows[Math.floor(sheet.rows.length / 2)]?.index ?? 0;
      const headings = placesIn(sheet, hasRole("section-1", "section-2", "section-3")).map(({ row }) => row);
      const middle = headings.find((row) => row >= half) ?? half;
      const lower = sheet.rows.filter(({ index }) => index >= middle).map((row) => ({ ...row, index: row.index - middle }));
      const upper = sheet.rows.filter(({ index }) => index < middle);
      const split = onSheet(book, at, () => ({ ...sheet, rows: upper, merges: [] }));
      return { ...split, sheets: [...split.sheets, { name: freeName(book, "Phần 2"), hidden: false, rows: lower, merges: [] }] };
    },
  },
  "list-pasted-below-outline": {
    odd: "A list was cut from its sheet and pasted below the outline, headings and all; its sheet is gone.",
    damage: ({ book, chance }) => {
      const [outline, lists] = [outlineOf(book), listsOf(book).filter((at) => at !== outlineOf(book))];
      if (outline === undefined || lists.length === 0) return undefined;
      const list = chance.pick(lists);
      const rows = book.sheets[list]?.rows ?? [];
      const pasted = onSheet(book, outline, (sheet) => {
        const from = lastRow(sheet) + 3;
        const lower = rows
          .map((row) => ({ index: row.index + from, cells: row.cells.map((cell) => ({ ...cell, column: cell.column + 1 })) }));
        return { ...sheet, rows: [...sheet.rows, ...lower] };
      });
      return without(pasted, (_sheet, at) => at === list);
    },
  },
  "outline-in-new-workbook": {
    odd: "The rows of Báo cáo were copied into a new workbook, five columns to the right, and nothing else.",
    damage: ({ book }) => {
      const at = outlineOf(book);
      const sheet = at === undefined ? undefined : book.sheets[at];
      if (!sheet) return undefined;
      const moved = moveColumns({ ...sheet, name: "Sheet1" }, (column) => column + 5);
      return { sheets: [moved], properties: {} };
    },
    says: ["PLACE-102"],
  },
  "outline-labels-typed-anew": {
    odd: "Ids are gone and the words of the indicators were typed anew without their marks.",
    ids: "loses",
    damage: ({ book }) => {
      const at = outlineOf(book);
      const label = at === undefined ? undefined : columnOf(book.sheets[at] as CellGrid, "label");
      if (at === undefined || label === undefined) return undefined;
      const isLeft = (cell: GridCell): boolean => cell.column < label && originsOf(cell).length > 0;
      if (placesIn(book.sheets[at] as CellGrid, isLeft).length > 0) return undefined;
      return onSheet(book, at, (sheet) =>
        onCells(sheet, (cells) =>
          cells
            .filter((cell) => cell.column >= label)
            .map((cell) => (hasRole("label")(cell) ? cellWith(cell.column, withoutMarks(textIn(cell)), { role: "label" }) : cell)),
        ),
      );
    },
  },
};

const withoutMarks = (text: string): string =>
  text.normalize("NFD").replace(/[\u0300-\u036F]/g, "").replaceAll("đ", "d").replaceAll("Đ", "D");
