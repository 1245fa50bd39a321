import type { CellGrid } from "../../src/sheets/grid";
import {
  added,
  generalOf,
  hasOrigin,
  hasRole,
  lastRow,
  onCells,
  onSheet,
  placesIn,
  put,
  type Damages,
} from "./subject";

export const particularDamages: Damages = {
  "particular-beside-its-cell": {
    odd: "A particular was typed into the cell right of its own.",
    damage: ({ book, chance }) => {
      const at = generalOf(book);
      const cells = at === undefined ? [] : placesIn(book.sheets[at] as CellGrid, hasOrigin("figure"));
      if (at === undefined || cells.length === 0) return undefined;
      const { row, cell } = chance.pick(cells);
      return onSheet(book, at, (sheet) =>
        onCells(sheet, (all, { index }) => (index === row ? all.map((one) => (one === cell ? { ...one, column: one.column + 1 } : one)) : all)),
      );
    },
  },
  "particular-row-deleted": {
    odd: "A row of the particulars was deleted.",
    damage: ({ book, chance }) => {
      const at = generalOf(book);
      const cells = at === undefined ? [] : placesIn(book.sheets[at] as CellGrid, hasOrigin("figure"));
      if (at === undefined || cells.length === 0) return undefined;
      const { row } = chance.pick(cells);
      return onSheet(book, at, (sheet) => ({ ...sheet, rows: sheet.rows.filter(({ index }) => index !== row) }));
    },
  },
  "particular-ids-emptied": {
    odd: "The hidden ids of the particulars were emptied.",
    damage: ({ book }) => {
      const at = generalOf(book);
      if (at === undefined) return undefined;
      return onSheet(book, at, (sheet) => onCells(sheet, (cells) => cells.filter((cell) => !hasRole("hidden-id")(cell))));
    },
  },
  "clerk-wrote-on-particulars": {
    odd: "A clerk wrote a remark below the particulars.",
    damage: ({ book }) => {
      const at = generalOf(book);
      if (at === undefined) return undefined;
      return onSheet(book, at, (sheet) => put(sheet, lastRow(sheet) + 2, added(2, "Đề nghị cho nộp chậm hai ngày")));
    },
    says: ["PLACE-003"],
  },
};
