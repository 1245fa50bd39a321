import { outlineColumns } from "../../src/sheets/bao-cao/columns";
import type { CellGrid, GridCell } from "../../src/sheets/grid";
import {
  added,
  columnOf,
  erase,
  figureColumns,
  hasOrigin,
  hasRole,
  moveColumns,
  onCells,
  onOutline,
  outlineOf,
  placesIn,
  put,
  type Damage,
  type Damages,
  type Subject,
} from "./subject";
import { originsOf, type Origin } from "./tagged-book";

const idColumns = (sheet: CellGrid): readonly number[] => {
  const first = columnOf(sheet, "label") ?? 0;
  const counts = new Map<number, number>();
  for (const { cell } of placesIn(sheet, hasRole("hidden-id")))
    if (cell.column < first) counts.set(cell.column, (counts.get(cell.column) ?? 0) + 1);
  // The hidden row of column ids alone makes no column of ids.
  return [...counts].filter(([, count]) => count > 3).map(([column]) => column);
};

const without = (sheet: CellGrid, gone: readonly number[]): CellGrid =>
  moveColumns(sheet, (column) =>
    gone.includes(column) ? undefined : column - gone.filter((at) => at < column).length,
  );

/** Deletes columns, unless answers of other kinds than `held` have come to stand in them: nothing would be left to find. */
const deleting = (
  find: (sheet: CellGrid) => readonly (number | undefined)[],
  ...held: readonly Origin["kind"][]
): Damage =>
  onOutline((sheet) => {
    const gone = find(sheet).filter((column) => column !== undefined);
    const others = placesIn(
      sheet,
      (cell) => gone.includes(cell.column) && originsOf(cell).some(({ kind }) => !held.includes(kind)),
    );
    return gone.length === 0 || others.length > 0 ? undefined : without(sheet, gone);
  });

function headed(sheet: CellGrid, text: string): number | undefined {
  return placesIn(sheet, hasRole("column-heading")).find(
    ({ cell }) => cell.value.kind === "text" && cell.value.value.startsWith(text),
  )?.cell.column;
}

/** Cells with a figure of another column, which somebody put there: with the column they are gone without a trace of their own. */
function strangersIn(sheet: CellGrid, column: number, { context }: Subject): readonly GridCell[] {
  const cells = placesIn(sheet, (cell) => cell.column === column && hasOrigin("figure")(cell)).map(({ cell }) => cell);
  const headingsOf = (cell: GridCell): readonly string[] =>
    originsOf(cell).flatMap((origin) => {
      const period = origin.kind === "figure" ? context.index.slots[origin.slot]?.period.id : undefined;
      return outlineColumns(context).periods.find(({ ids }) => ids.some((id) => id === period))?.heading ?? [];
    });
  const counts = new Map<string, number>();
  for (const heading of cells.flatMap(headingsOf)) counts.set(heading, (counts.get(heading) ?? 0) + 1);
  const own = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  return cells.filter((cell) => headingsOf(cell).some((heading) => heading !== own));
}

export const columnDamages: Damages = {
  "both-id-columns-deleted": {
    odd: "The two hidden columns of ids were shown and deleted.",
    ids: "loses",
    damage: deleting(idColumns),
    says: ["PLACE-006"],
  },
  "id-columns-emptied": {
    odd: "The ids were taken for rubbish and emptied; the columns still stand.",
    ids: "loses",
    damage: onOutline((sheet) => {
      const columns = idColumns(sheet);
      if (columns.length === 0) return undefined;
      return onCells(sheet, (cells) => cells.filter(({ column }) => !columns.includes(column)));
    }),
    says: ["PLACE-006"],
  },
  "years-swapped": {
    odd: "Two columns of years changed places, headings and ids with them.",
    damage: onOutline((sheet, { chance }) => {
      const columns = figureColumns(sheet);
      if (columns.length < 2) return undefined;
      const [one = 0, other = 0] = chance.some(columns, 2);
      return moveColumns(sheet, (at) => (at === one ? other : at === other ? one : at));
    }),
  },
  "year-column-deleted": {
    odd: "The column of a year that was not wanted is gone.",
    damage: (subject) => {
      const at = outlineOf(subject.book);
      const sheet = at === undefined ? undefined : subject.book.sheets[at];
      const [column] = sheet ? subject.chance.some(figureColumns(sheet), 1) : [];
      if (!sheet || column === undefined) return undefined;
      const changed = deleting(() => [column], "figure")(subject);
      if (changed) erase(subject, strangersIn(sheet, column, subject));
      return changed;
    },
  },
  "status-column-deleted": {
    odd: "The column of the figures' status was deleted.",
    damage: deleting((sheet) => [headed(sheet, "Số liệu")], "status"),
  },
  "note-column-deleted": {
    odd: "The column of notes was deleted.",
    damage: deleting((sheet) => [headed(sheet, "Ghi chú")], "note"),
  },
  "check-column-deleted": {
    odd: "The column Kiểm tra was deleted.",
    damage: deleting((sheet) => [headed(sheet, "Kiểm tra")]),
  },
  "number-column-deleted": {
    odd: "The column STT was deleted.",
    damage: deleting((sheet) => [headed(sheet, "STT")]),
  },
  "unit-column-deleted": {
    odd: "The column of measure units was deleted.",
    damage: deleting((sheet) => [headed(sheet, "Đơn vị tính")]),
  },
  "column-before-everything": {
    odd: "A column of one's own was inserted left of everything, with an ordinal in it.",
    damage: onOutline((sheet, { chance }) => {
      const moved = moveColumns(sheet, (column) => column + 1);
      const rows = chance.some(moved.rows, 5).map(({ index }) => index);
      return rows.reduce((changed, row) => put(changed, row, added(0, `(kiểm ${row})`)), moved);
    }),
  },
  "empty-columns-between-years": {
    odd: "Two empty columns were inserted between the years, for air.",
    damage: onOutline((sheet, { chance }) => {
      const columns = figureColumns(sheet);
      if (columns.length < 2) return undefined;
      const at = chance.pick(columns.slice(1));
      return moveColumns(sheet, (column) => (column >= at ? column + 2 : column));
    }),
  },
  "own-column-among-years": {
    odd: "A column 'Kế hoạch' with figures of its own was inserted among the years.",
    damage: onOutline((sheet, { chance }) => {
      const columns = figureColumns(sheet);
      const heading = placesIn(sheet, hasRole("column-heading"))[0]?.row;
      const rows = placesIn(sheet, hasRole("label")).map(({ row }) => row);
      if (columns.length < 2 || heading === undefined || rows.length === 0) return undefined;
      const at = chance.pick(columns.slice(1));
      const wide = moveColumns(sheet, (column) => (column >= at ? column + 1 : column));
      const headed = put(wide, heading, added(at, "Kế hoạch năm (của xã)"));
      return chance
        .some(rows, 3)
        .reduce((changed, row, step) => put(changed, row, added(at, String(910_001 + step + row))), headed);
    }),
  },
  "year-headings-reworded": {
    odd: "The headings of the years were reworded: 'Thực hiện 2022'.",
    damage: onOutline((sheet) => {
      let changed = 0;
      const grid = onCells(sheet, (cells) =>
        cells.map((cell) => {
          const text = cell.value.kind === "text" ? /^Năm (\d{4})$/.exec(cell.value.value)?.[1] : undefined;
          if (text === undefined || !hasRole("column-heading")(cell)) return cell;
          changed++;
          return { ...cell, value: { kind: "text", value: `Thực hiện ${text}` } };
        }),
      );
      return changed === 0 ? undefined : grid;
    }),
  },
  "visible-columns-only": {
    odd: "Only what one sees was copied into a new sheet: no hidden rows, no hidden columns.",
    ids: "loses",
    damage: onOutline((sheet) => {
      const columns = idColumns(sheet);
      if (columns.length === 0) return undefined;
      const seen = without(sheet, columns);
      const rows = seen.rows.filter(({ cells }) => !cells.every(hasRole("hidden-id")));
      const order = new Map(rows.map(({ index }, at) => [index, at]));
      return {
        ...seen,
        rows: rows.map((row) => ({ ...row, index: order.get(row.index) ?? row.index })),
        merges: [],
      };
    }),
    says: ["PLACE-006", "PLACE-007"],
  },
};
