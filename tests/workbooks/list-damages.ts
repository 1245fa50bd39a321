import type { CellGrid, GridCell } from "../../src/sheets/grid";
import {
  added,
  cellWith,
  clear,
  deleteRows,
  erase,
  hasOrigin,
  hasRole,
  insertRows,
  lastRow,
  moveColumns,
  onCells,
  onSomeList,
  placesIn,
  put,
  rowAt,
  textIn,
  type Damages,
} from "./subject";
import { originsOf, type TaggedCell } from "./tagged-book";

const written = (sheet: CellGrid): readonly number[] => [
  ...new Set(placesIn(sheet, hasOrigin("list")).map(({ row }) => row)),
];

const entryColumns = (sheet: CellGrid): readonly number[] =>
  [...new Set(placesIn(sheet, hasOrigin("list")).map(({ cell }) => cell.column))].sort((a, b) => a - b);

const headingRow = (sheet: CellGrid): number | undefined => placesIn(sheet, hasRole("column-heading"))[0]?.row;

const isId = (cell: GridCell): boolean => hasRole("hidden-id")(cell) && /^[A-Z]+\.\d+$/.test(textIn(cell));

/** The rows down to the headings; what somebody moved up there is no heading, and that it was deleted no file could say. */
export const rowsAbove = ({ rows }: CellGrid, heading: number): ReadonlySet<number> =>
  new Set(
    Array.from({ length: heading + 1 }, (_, at) => at).filter(
      (at) => !rows.some(({ index, cells }) => index === at && cells.some((cell) => originsOf(cell).length > 0)),
    ),
  );

export const listDamages: Damages = {
  "list-row-inserted-without-id": {
    odd: "A row was inserted into a list and filled in; it has no id.",
    damage: onSomeList((sheet, { chance }) => {
      const [rows, columns] = [written(sheet), entryColumns(sheet)];
      return insertRows(sheet, chance.pick(rows), [[added(columns[0] ?? 2, "Tuyến đường tự quản ấp Bến Nôm (bổ sung)")]]);
    }),
  },
  "list-row-deleted": {
    odd: "A row of a list was deleted on purpose.",
    damage: onSomeList((sheet, subject) => {
      const row = subject.chance.pick(written(sheet));
      erase(subject, rowAt(sheet, row)?.cells ?? []);
      return deleteRows(sheet, new Set([row]));
    }),
  },
  "list-row-copied": {
    odd: "A row of a list was copied below itself with its id, and its name changed.",
    damage: onSomeList((sheet, { chance }) => {
      const row = rowAt(sheet, chance.pick(written(sheet)));
      const name = row?.cells.find((cell) => hasOrigin("list")(cell) && cell.value.kind === "text");
      if (!row || !name) return undefined;
      const other = added(name.column, `${textIn(name)} (lần hai)`);
      return insertRows(sheet, row.index + 1, [row.cells.map((cell) => (cell === name ? other : cell))]);
    }),
    says: ["LIST-010"],
  },
  "list-ids-emptied": {
    odd: "The ids of a list were emptied.",
    damage: onSomeList((sheet) => onCells(sheet, (cells) => cells.filter((cell) => !isId(cell)))),
  },
  "list-id-column-deleted": {
    odd: "The hidden column of ids was deleted from a list.",
    damage: onSomeList((sheet) => {
      const id = placesIn(sheet, isId)[0]?.cell.column;
      if (id === undefined) return undefined;
      return moveColumns(sheet, (column) => (column === id ? undefined : column > id ? column - 1 : column));
    }),
  },
  "list-columns-swapped": {
    odd: "Two columns of a list changed places with their headings.",
    damage: onSomeList((sheet, { chance }) => {
      const columns = entryColumns(sheet);
      if (columns.length < 2) return undefined;
      const [one = 0, other = 0] = chance.some(columns, 2);
      return moveColumns(sheet, (at) => (at === one ? other : at === other ? one : at));
    }),
  },
  "list-column-deleted": {
    odd: "A column of a list was deleted.",
    damage: onSomeList((sheet, { chance }) => {
      const gone = chance.pick(entryColumns(sheet));
      const isOther = (cell: GridCell): boolean => originsOf(cell).some(({ kind }) => kind !== "list");
      // On a sheet that holds more than the list its column may hold other answers, of which nothing would be left to find.
      if (placesIn(sheet, (cell) => cell.column === gone && isOther(cell)).length > 0) return undefined;
      return moveColumns(sheet, (column) => (column === gone ? undefined : column > gone ? column - 1 : column));
    }),
    says: ["LIST-011"],
  },
  "list-column-inserted": {
    odd: "A column of one's own was inserted into a list, with a heading and words in it.",
    damage: onSomeList((sheet, { chance }) => {
      const [rows, columns, heading] = [written(sheet), entryColumns(sheet), headingRow(sheet)];
      if (heading === undefined) return undefined;
      const at = chance.pick(columns);
      const wide = moveColumns(sheet, (column) => (column >= at ? column + 1 : column));
      const headed = put(wide, heading, cellWith(at, "Người theo dõi"));
      return put(headed, chance.pick(rows), added(at, "Ông Nguyễn Văn Bảy theo dõi"));
    }),
    says: ["LIST-013"],
  },
  "list-headings-reworded": {
    odd: "The headings of a list were all written anew.",
    damage: onSomeList((sheet) => {
      const row = headingRow(sheet);
      if (row === undefined) return undefined;
      return onCells(sheet, (cells, { index }) =>
        cells.map((cell) =>
          index === row && hasRole("column-heading")(cell)
            ? { ...cell, value: { kind: "text", value: `Cột ${cell.column}` } }
            : cell,
        ),
      );
    }),
  },
  "list-headings-deleted": {
    odd: "The rows above a list were deleted, its headings too.",
    damage: onSomeList((sheet) => {
      const row = headingRow(sheet);
      if (row === undefined) return undefined;
      return deleteRows(sheet, rowsAbove(sheet, row));
    }),
  },
  "list-name-in-two-rows": {
    odd: "An entry of a list runs on in the row below, which was inserted for it.",
    damage: onSomeList((sheet, { chance }) => {
      const texts = placesIn(sheet, (cell) => hasOrigin("list")(cell) && textIn(cell).split(" ").length > 4);
      if (texts.length === 0) return undefined;
      const { row, cell } = chance.pick(texts);
      const words = textIn(cell).split(" ");
      const half = Math.ceil(words.length / 2);
      const rest = cellWith(cell.column, words.slice(half).join(" "), { origins: originsOf(cell) });
      const wide = insertRows(sheet, row + 1, [[rest]]);
      return put(wide, row, { ...cell, value: { kind: "text", value: words.slice(0, half).join(" ") } });
    }),
  },
  "two-entries-in-one-list-cell": {
    odd: "Name and year of a row stand together in the name's cell.",
    damage: onSomeList((sheet, { chance }) => {
      const row = rowAt(sheet, chance.pick(written(sheet)));
      const cells = row?.cells.filter(hasOrigin("list")) ?? [];
      const [one, other] = cells;
      if (!row || !one || !other || one.value.kind !== "text") return undefined;
      const both = {
        ...one,
        value: { kind: "text", value: `${textIn(one)} - ${textIn(other)}` },
        origins: [...originsOf(one), ...originsOf(other)],
      } as TaggedCell;
      return put(clear(sheet, row.index, other.column), row.index, both);
    }),
  },
  "list-row-below-the-end": {
    odd: "A row of a list was cut and put far below the prepared rows, without its id.",
    damage: onSomeList((sheet, { chance }) => {
      const row = rowAt(sheet, chance.pick(written(sheet)));
      const cells = row?.cells.filter(hasOrigin("list")) ?? [];
      if (!row) return undefined;
      const cleared = clear(sheet, row.index, ...cells.map(({ column }) => column));
      return put(cleared, lastRow(cleared) + 20, ...cells);
    }),
  },
  "list-value-right-of-the-table": {
    odd: "A value of a list stands in a free column right of everything.",
    damage: onSomeList((sheet, { chance }) => {
      const { row, cell } = chance.pick(placesIn(sheet, hasOrigin("list")));
      const last = Math.max(...sheet.rows.flatMap(({ cells }) => cells.map(({ column }) => column)));
      return put(clear(sheet, row, cell.column), row, { ...cell, column: last + 2 });
    }),
    says: ["LIST-013"],
  },
  "list-total-row": {
    odd: "A row 'Tổng cộng' was written below a list.",
    damage: onSomeList((sheet) => {
      const [rows, columns] = [written(sheet), entryColumns(sheet)];
      const free = Math.max(...rows) + 1;
      return put(sheet, free, added(columns[0] ?? 2, "Tổng cộng các mô hình nêu trên"));
    }),
  },
  "list-rows-sorted-whole": {
    odd: "The whole rows of a list were turned round, ids with them.",
    damage: onSomeList((sheet) => {
      const rows = written(sheet);
      if (rows.length < 2) return undefined;
      const turned = new Map(rows.map((row, at) => [row, rows[rows.length - 1 - at] ?? row]));
      return {
        ...sheet,
        rows: sheet.rows
          .map((row) => ({ ...row, index: turned.get(row.index) ?? row.index }))
          .sort((a, b) => a.index - b.index),
      };
    }),
  },
};
