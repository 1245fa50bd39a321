import type { CellGrid } from "../../src/sheets/grid";
import {
  added,
  clear,
  columnOf,
  hasOrigin,
  hasRole,
  insertRows,
  lastRow,
  onOutline,
  placesIn,
  put,
  rowAt,
  textIn,
  cellWith,
  type Damage,
  type Damages,
  type Place,
} from "./subject";
import { originsOf, type TaggedCell } from "./tagged-book";

const paragraphs = (sheet: CellGrid): readonly Place[] => placesIn(sheet, hasOrigin("paragraph"));

const onParagraph = (change: (sheet: CellGrid, place: Place) => CellGrid | undefined): Damage =>
  onOutline((sheet, { chance }) => {
    const all = paragraphs(sheet);
    return all.length === 0 ? undefined : change(sheet, chance.pick(all));
  });

function moved(sheet: CellGrid, { row, cell }: Place, toRow: number, column: number | undefined): CellGrid | undefined {
  const there = rowAt(sheet, toRow)?.cells.find((other) => other.column === column);
  if (column === undefined || (there && originsOf(there).length > 0)) return undefined;
  return put(clear(sheet, row, cell.column), toRow, { column, value: cell.value, origins: originsOf(cell) } as TaggedCell);
}

const headed = (sheet: CellGrid, text: string): number | undefined =>
  placesIn(sheet, hasRole("column-heading")).find(({ cell }) => textIn(cell).startsWith(text))?.cell.column;

const isHeading = hasRole("section-1", "section-2", "section-3", "section-1-line", "section-2-line", "section-3-line");

export const textDamages: Damages = {
  "text-in-notes": {
    odd: "A paragraph was typed into the column of notes beside its row.",
    damage: onParagraph((sheet, place) => moved(sheet, place, place.row, headed(sheet, "Ghi chú"))),
  },
  "text-in-first-year": {
    odd: "A paragraph was typed into the first column of figures beside its row.",
    damage: onParagraph((sheet, place) => moved(sheet, place, place.row, (columnOf(sheet, "label") ?? 0) + 2)),
  },
  "text-in-number-column": {
    odd: "A paragraph was typed into the column STT.",
    damage: onParagraph((sheet, place) => moved(sheet, place, place.row, headed(sheet, "STT"))),
  },
  "text-over-its-heading": {
    odd: "A leaf's text was typed over the leaf's heading.",
    damage: onParagraph((sheet, place) => {
      const heading = sheet.rows.filter(({ index, cells }) => index < place.row && cells.some(isHeading)).at(-1);
      return heading && moved(sheet, place, heading.index, place.cell.column);
    }),
  },
  "text-over-an-indicator": {
    odd: "A paragraph was typed over the words of an indicator.",
    damage: onParagraph((sheet, place) => {
      const label = placesIn(sheet, hasRole("label")).find(({ row }) => row > place.row);
      return label && moved(sheet, place, label.row, label.cell.column);
    }),
  },
  "text-below-the-end": {
    odd: "A paragraph stands below the last row of the form.",
    ids: "needs",
    damage: onParagraph((sheet, place) => moved(sheet, place, lastRow(sheet) + 3, place.cell.column)),
  },
  "text-above-the-headings": {
    odd: "A paragraph was put into a row above the column headings.",
    damage: onParagraph((sheet, place) => {
      const wide = insertRows(sheet, 0, [[]]);
      return moved(wide, { ...place, row: place.row + 1 }, 0, place.cell.column);
    }),
  },
  "text-spread-over-cells": {
    odd: "A paragraph runs on over the cells right of it, a piece in each.",
    damage: onParagraph((sheet, { row, cell }) => {
      const words = textIn(cell).split(" ");
      if (words.length < 9) return undefined;
      const third = Math.ceil(words.length / 3);
      const pieces = [0, 1, 2].map((at) => words.slice(at * third, (at + 1) * third).join(" "));
      const cells = pieces.map<TaggedCell>((piece, at) =>
        at === 0
          ? ({ ...cell, value: { kind: "text", value: piece } })
          : (cellWith(cell.column + at, piece, { origins: originsOf(cell) })),
      );
      return put(sheet, row, ...cells);
    }),
  },
  "text-spread-over-rows": {
    odd: "A paragraph was broken into lines, one a row, with new rows inserted for them.",
    damage: onParagraph((sheet, { row, cell }) => {
      const words = textIn(cell).split(" ");
      if (words.length < 9) return undefined;
      const third = Math.ceil(words.length / 3);
      const [first = "", ...rest] = [0, 1, 2].map((at) => words.slice(at * third, (at + 1) * third).join(" "));
      const wide = insertRows(
        sheet,
        row + 1,
        rest.map((piece): readonly TaggedCell[] => [{ ...cell, value: { kind: "text", value: piece } }]),
      );
      return put(wide, row, { ...cell, value: { kind: "text", value: first } });
    }),
    says: [],
  },
  "text-with-figures-pasted-from-word": {
    odd: "A table out of Word was pasted over a leaf's rows, two columns wide.",
    damage: onParagraph((sheet, { row, cell }) => {
      const lines: readonly (readonly [string, number])[] = [["Tuyến đường hoa ấp 7", 1.27], ["Tuyến đường cờ ấp 8", 3.64]];
      const wide = insertRows(sheet, row + 1, lines.map(([name, value]) => [added(cell.column, name), added(cell.column + 2, String(value))]));
      return wide;
    }),
  },
  "text-merged-with-the-next-row": {
    odd: "A text row was merged with the two below, and across the figures.",
    damage: onParagraph((sheet, { row, cell }) => ({
      ...sheet,
      merges: [...sheet.merges, { firstRow: row, lastRow: row + 2, firstColumn: cell.column, lastColumn: cell.column + 3 }],
    })),
  },
  "text-in-another-leaf": {
    odd: "A text row, id and all, was cut and put under another heading.",
    ids: "needs",
    damage: onOutline((sheet, { chance }) => {
      const rows = paragraphs(sheet).filter(({ row }) => rowAt(sheet, row)?.cells.some(hasRole("hidden-id")));
      const headings = sheet.rows.filter(({ cells }) => cells.some(isHeading)).map(({ index }) => index);
      if (rows.length === 0 || headings.length === 0) return undefined;
      const [{ row }, heading] = [chance.pick(rows), chance.pick(headings)];
      const cells = rowAt(sheet, row)?.cells ?? [];
      const cleared = clear(sheet, row, ...cells.map(({ column }) => column));
      return insertRows(cleared, heading + 1, [cells]);
    }),
  },
  "remark-in-a-heading-row": {
    odd: "A remark stands right of a heading.",
    damage: onOutline((sheet, { chance }) => {
      const headings = sheet.rows.filter(({ cells }) => cells.some(isHeading)).map(({ index }) => index);
      const label = columnOf(sheet, "label");
      if (headings.length === 0 || label === undefined) return undefined;
      return put(sheet, chance.pick(headings), added(label + 2, "phần này đồng chí Hoa viết"));
    }),
    says: ["PLACE-005"],
  },
  "heading-reworded": {
    odd: "A heading was shortened and given an addition of one's own.",
    damage: onOutline((sheet, { chance }) => {
      const headings = placesIn(sheet, isHeading);
      if (headings.length === 0) return undefined;
      const { row, cell } = chance.pick(headings);
      return put(sheet, row, { ...cell, value: { kind: "text", value: `${textIn(cell).slice(0, 40)} (xã báo cáo)` } });
    }),
  },
  "headings-without-ids-and-numbers": {
    odd: "The ids are gone, and the numbers in STT as well.",
    ids: "loses",
    damage: onOutline((sheet) => {
      const label = columnOf(sheet, "label");
      if (label === undefined || isAnswered(sheet, label)) return undefined;
      return { ...sheet, rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.filter(({ column }) => column >= label) })) };
    }),
    says: ["PLACE-006"],
  },
};

/** Answers that came to stand left of the labels would go with the ids. */
const isAnswered = (sheet: CellGrid, label: number): boolean =>
  placesIn(sheet, (cell) => cell.column < label && originsOf(cell).length > 0).length > 0;
