import { baoCaoWords } from "../../src/messages/bao-cao-words";
import { cellDamages } from "./cell-damages";
import { columnDamages } from "./column-damages";
import { listDamages, rowsAbove } from "./list-damages";
import { rowDamages } from "./row-damages";
import { sheetDamages, sheetOfOther } from "./sheet-damages";
import {
  added,
  deleteRows,
  hasOrigin,
  hasRole,
  insertRows,
  listsOf,
  onOutline,
  onSheet,
  placesIn,
  put,
  rowAt,
  textIn,
  type Damage,
  type Damages,
} from "./subject";
import { textDamages } from "./text-damages";

/** One after the other; undefined where one of them finds nothing to do. */
const all =
  (...damages: readonly (Damage | undefined)[]): Damage =>
  (subject) => {
    let { book } = subject;
    for (const damage of damages) {
      const changed = damage?.({ ...subject, book });
      if (!changed) return undefined;
      book = changed;
    }
    return book;
  };

/** A row whose words other indicators have as well ("- Tập thể"), cut and put below a row of another indicator. */
const movedToAnotherIndicator: Damage = onOutline((sheet, { chance }) => {
  const shared = placesIn(
    sheet,
    (cell, row) => hasRole("label")(cell) && textIn(cell).startsWith("- ") && row.cells.some(hasOrigin("figure")),
  );
  const labels = placesIn(sheet, hasRole("label"));
  if (shared.length === 0) return undefined;
  const { row } = chance.pick(shared);
  const others = labels.filter((place) => Math.abs(place.row - row) > 2);
  if (others.length === 0) return undefined;
  const target = chance.pick(others).row;
  const cells = rowAt(sheet, row)?.cells ?? [];
  const rest = deleteRows(sheet, new Set([row]));
  return insertRows(rest, target > row ? target : target + 1, [cells]);
});

/** The rows above every list in which somebody wrote were deleted, headings too. */
const listsWithoutHeadings: Damage = ({ book }) => {
  const headed = listsOf(book).flatMap((at) => {
    const sheet = book.sheets[at];
    const row = sheet && placesIn(sheet, hasRole("column-heading"))[0]?.row;
    return row === undefined ? [] : [{ at, row }];
  });
  if (headed.length === 0) return undefined;
  return headed.reduce(
    (changed, { at, row }) =>
      onSheet(changed, at, (sheet) => deleteRows(sheet, rowsAbove(sheet, row))),
    book,
  );
};

/** A text pasted into a leaf runs over the next leaf's heading and lines, down to the first row of that leaf's text. */
const overTheNextHeading: Damage = onOutline((sheet, { chance }) => {
  const firsts = placesIn(sheet, hasRole("narrative-first"));
  const labels = placesIn(sheet, hasRole("label")).map(({ row }) => row);
  const pairs = firsts.flatMap((one, at) => {
    const next = firsts[at + 1];
    const isFree = next && hasOrigin("paragraph")(next.cell) && !labels.some((row) => row > one.row && row < next.row);
    return isFree ? [{ one, next }] : [];
  });
  if (pairs.length === 0) return undefined;
  const { one, next } = chance.pick(pairs);
  const column = one.cell.column;
  const rows = Array.from({ length: next.row - one.row }, (_, step) => one.row + step);
  return rows
    .filter((row) => !placesIn(sheet, hasOrigin("paragraph")).some((place) => place.row === row))
    .reduce((changed, row) => put(changed, row, added(column, `Đoạn dán từ báo cáo năm trước, dòng ${row}`)), sheet);
});

/** Damages that were silent together and each told alone: each names what went wrong in reading. */
export const compoundDamages: Damages = {
  "outline-replaced-by-a-neighbours": {
    odd: "The sheet Báo cáo was deleted, and that of another unit stands in its place: it is nobody's answer here.",
    damage: all(sheetDamages["outline-sheet-deleted"]?.damage, (subject) => {
      const sheet = sheetOfOther(subject, ({ name }) => name === baoCaoWords.sheet);
      return sheet && { ...subject.book, sheets: [sheet, ...subject.book.sheets] };
    }),
    says: ["ID-002", "PLACE-101", "PLACE-109"],
  },
  "rows-deleted-beside-a-neighbours-sheet": {
    odd: "Five indicator rows are gone; a sheet of another unit, copied in, has such rows: they must not fill the gap.",
    damage: all(rowDamages["five-rows-deleted"]?.damage, sheetDamages["sheet-of-another-unit"]?.damage),
    says: ["PLACE-001", "PLACE-109"],
  },
  "text-below-a-pasted-list": {
    odd: "A list stands below the outline, and below the list a paragraph: it is no row of the list.",
    ids: "needs",
    damage: all(sheetDamages["list-pasted-below-outline"]?.damage, textDamages["text-below-the-end"]?.damage),
    says: ["PLACE-031"],
  },
  "two-lists-below-a-short-outline": {
    odd: "Unused rows of text were deleted, and two lists with a paragraph between them stand below the outline: most ids are the lists'.",
    ids: "needs",
    damage: all(
      rowDamages["unused-text-rows-deleted"]?.damage,
      sheetDamages["list-pasted-below-outline"]?.damage,
      textDamages["text-below-the-end"]?.damage,
      sheetDamages["list-pasted-below-outline"]?.damage,
    ),
    says: ["PLACE-031"],
  },
  "years-swapped-without-headings": {
    odd: "Two years changed places, then headings and ids of the columns were deleted: nothing says which is which.",
    damage: all(columnDamages["years-swapped"]?.damage, rowDamages["headings-and-ids-deleted"]?.damage),
    says: ["PLACE-015"],
  },
  "shared-words-moved-without-ids": {
    odd: "A row '- Tập thể' was moved to another indicator and all ids were emptied: its words stand under eight of them.",
    ids: "loses",
    damage: all(movedToAnotherIndicator, columnDamages["id-columns-emptied"]?.damage),
    says: ["PLACE-006"],
  },
  "number-in-notes-and-a-year-gone": {
    odd: "A figure was typed into the notes, and the column of a year was deleted.",
    damage: all(cellDamages["figure-in-notes"]?.damage, columnDamages["year-column-deleted"]?.damage),
    says: ["PLACE-005", "PLACE-032"],
  },
  "number-in-notes-without-headings": {
    odd: "A figure was typed into the notes, and the headings of the columns are gone.",
    damage: all(cellDamages["figure-in-notes"]?.damage, rowDamages["headings-and-ids-deleted"]?.damage),
    says: ["PLACE-015"],
  },
  "list-column-inserted-without-headings": {
    odd: "A column was inserted into a list and the headings of the lists were deleted: what stands where it did not is told.",
    damage: all(listDamages["list-column-inserted"]?.damage, listsWithoutHeadings),
    says: ["LIST-018"],
  },
  "list-column-deleted-without-headings": {
    odd: "A column of a list was deleted, and the headings of the lists: no value may pass for its neighbour's.",
    damage: all(listDamages["list-column-deleted"]?.damage, listsWithoutHeadings),
    says: ["LIST-011", "LIST-018"],
  },
  "text-over-the-next-leaf": {
    odd: "A pasted text runs over the next leaf's heading, and ids and numbers are gone: the leaf begins where Kiểm tra says so.",
    ids: "loses",
    damage: all(overTheNextHeading, textDamages["headings-without-ids-and-numbers"]?.damage),
    says: ["PLACE-031"],
  },
  "text-over-the-next-leaf-without-checks": {
    odd: "A pasted text runs over the next leaf's heading; ids, numbers and Kiểm tra are gone: where the leaf begins nobody can tell.",
    ids: "loses",
    damage: all(
      overTheNextHeading,
      columnDamages["check-column-deleted"]?.damage,
      textDamages["headings-without-ids-and-numbers"]?.damage,
    ),
    says: ["PLACE-043"],
  },
  "text-above-rows-cut-to-the-end": {
    odd: "A paragraph stands below the end, and below it two indicator rows that were cut: what has ids there makes it no text of the last leaf.",
    ids: "needs",
    damage: all(textDamages["text-below-the-end"]?.damage, rowDamages["rows-cut-to-end"]?.damage),
    says: ["PLACE-031"],
  },
  "list-without-headings-below-a-short-outline": {
    odd: "The lists lost their headings, unused rows of text are gone, and a list and a paragraph stand below the outline: most ids are the list's.",
    ids: "needs",
    damage: all(
      listsWithoutHeadings,
      rowDamages["unused-text-rows-deleted"]?.damage,
      sheetDamages["list-pasted-below-outline"]?.damage,
      textDamages["text-below-the-end"]?.damage,
    ),
    says: ["LIST-018", "PLACE-031"],
  },
  "measure-unit-changed-in-a-copy": {
    odd: "Báo cáo was copied, and in the copy a measure unit was changed; the figures are the same.",
    damage: all(sheetDamages["outline-copied-in-front"]?.damage, cellDamages["unit-word-in-measure-unit"]?.damage),
    says: ["PLACE-013"],
  },
};
