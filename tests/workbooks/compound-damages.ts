import { baoCaoWords } from "../../src/messages/bao-cao-words";
import { cellDamages } from "./cell-damages";
import { columnDamages } from "./column-damages";
import { rowDamages } from "./row-damages";
import { sheetDamages, sheetOfOther } from "./sheet-damages";
import {
  deleteRows,
  hasOrigin,
  hasRole,
  insertRows,
  onOutline,
  placesIn,
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
};
