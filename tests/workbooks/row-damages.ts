import type { CellGrid, GridCell, GridRow } from "../../src/sheets/grid";
import { originsOf } from "./tagged-book";
import {
  added,
  cellWith,
  clear,
  columnOf,
  deleteRows,
  erase,
  hasOrigin,
  hasRole,
  insertRows,
  lastRow,
  onCells,
  onOutline,
  placesIn,
  put,
  rowAt,
  textIn,
  type Damages,
  type Subject,
} from "./subject";
import { tagOf } from "./tagged-book";

const partRows = (sheet: CellGrid): readonly number[] => [
  ...new Set(placesIn(sheet, hasRole("label")).map(({ row }) => row)),
];

const answeredRows = (sheet: CellGrid): readonly number[] => [
  ...new Set(
    placesIn(sheet, (cell, row) => hasRole("label")(cell) && row.cells.some(hasOrigin("figure"))).map(
      ({ row }) => row,
    ),
  ),
];

/** Rows of one leaf, from its heading to the next heading. */
function someSection(sheet: CellGrid, { chance }: Subject): readonly GridRow[] {
  const isHeading = hasRole("section-1", "section-2", "section-3", "section-1-line", "section-2-line", "section-3-line");
  const starts = sheet.rows.filter(({ cells }) => cells.some(isHeading)).map(({ index }) => index);
  const leaves = starts.flatMap((start, at) => {
    const end = starts[at + 1] ?? lastRow(sheet) + 1;
    const rows = sheet.rows.filter(({ index }) => index >= start && index < end);
    return rows.some(({ cells }) => cells.some(hasOrigin("paragraph", "figure"))) ? [rows] : [];
  });
  return leaves.length === 0 ? [] : chance.pick(leaves);
}

/** The leaf whose heading stands in the first of these rows; undefined where it was reworded. */
function leafOf({ context }: Subject, [heading]: readonly GridRow[]): string | undefined {
  const texts = (heading?.cells ?? []).map((cell) => textIn(cell).toLowerCase());
  return context.campaign.outline.find(({ shortName }) => texts.includes(shortName.toLowerCase()))?.path;
}

/** A text that somebody put there out of another leaf goes along, and nothing in the file can say so. */
const strayTexts = (cells: readonly GridCell[], leaf: string | undefined): readonly GridCell[] =>
  cells.filter((cell) =>
    originsOf(cell).some((one) => leaf !== undefined && one.kind === "paragraph" && one.section !== leaf),
  );

const headRoles = hasRole("sheet-title", "sheet-subtitle");

export const rowDamages: Damages = {
  "remark-between-indicators": {
    odd: "A row with a remark was inserted between two indicators.",
    damage: onOutline((sheet, { chance }) => {
      const [rows, label] = [partRows(sheet), columnOf(sheet, "label")];
      if (rows.length === 0 || label === undefined) return undefined;
      const text = `Ghi thêm: số liệu do ấp ${chance.whole(1, 9)} cung cấp, chưa đối chiếu`;
      return insertRows(sheet, chance.pick(rows), [[added(label, text)]]);
    }),
  },
  "indicator-row-copied": {
    odd: "An indicator's row was copied and inserted below itself, ids and all; one figure of the copy was changed.",
    damage: onOutline((sheet, { chance }) => {
      const rows = answeredRows(sheet);
      const from = rows.length === 0 ? undefined : rowAt(sheet, chance.pick(rows));
      const figure = from?.cells.find((cell) => hasRole("figure-entry")(cell) && cell.value.kind === "number");
      if (!from || !figure) return undefined;
      const other = { ...added(figure.column, String(chance.whole(300_001, 900_000))), role: "figure-entry" as const };
      const copy = from.cells.map((cell) => (cell === figure ? other : cell));
      return insertRows(sheet, from.index + 1, [copy]);
    }),
    says: ["PLACE-002"],
  },
  "rows-cut-to-end": {
    odd: "Two indicator rows were cut and put below the end of the sheet.",
    damage: onOutline((sheet, { chance }) => {
      const chosen = new Set(chance.some(answeredRows(sheet), 2));
      if (chosen.size === 0) return undefined;
      const rows = sheet.rows.filter(({ index }) => chosen.has(index)).map(({ cells }) => cells);
      const rest = deleteRows(sheet, chosen);
      return insertRows(rest, lastRow(rest) + 2, rows);
    }),
  },
  "unused-text-rows-deleted": {
    odd: "The empty rows below the texts were deleted.",
    damage: onOutline((sheet) => {
      const free = sheet.rows.filter(
        ({ cells }) =>
          cells.some((cell) => textIn(cell).startsWith("nd.")) && !cells.some(hasOrigin("paragraph")),
      );
      const gone = new Set(free.filter(({ cells }) => !cells.some((cell) => textIn(cell) === "nd.1")).map(({ index }) => index));
      return gone.size === 0 ? undefined : deleteRows(sheet, gone);
    }),
    says: [],
  },
  "five-rows-deleted": {
    odd: "Five indicator rows that had nothing to do with us, as somebody thought, are gone.",
    damage: onOutline((sheet, { chance }) => {
      const gone = new Set(chance.some(answeredRows(sheet), 5));
      return gone.size === 0 ? undefined : deleteRows(sheet, gone);
    }),
    says: ["PLACE-001"],
  },
  "leaf-deleted": {
    odd: "A whole leaf of the outline was deleted, heading, texts and figures.",
    damage: onOutline((sheet, subject) => {
      const rows = someSection(sheet, subject);
      erase(subject, rows.flatMap(({ cells }) => strayTexts(cells, leafOf(subject, rows))));
      return rows.length === 0 ? undefined : deleteRows(sheet, new Set(rows.map(({ index }) => index)));
    }),
  },
  "leaf-moved-to-top": {
    odd: "A whole leaf was cut and inserted right below the column headings.",
    damage: onOutline((sheet, subject) => {
      const rows = someSection(sheet, subject);
      const first = sheet.rows.find(({ cells }) => cells.some(hasRole("section-1", "section-1-line")));
      if (rows.length === 0 || !first || rows.some(({ index }) => index <= first.index)) return undefined;
      const rest = deleteRows(sheet, new Set(rows.map(({ index }) => index)));
      return insertRows(rest, first.index, rows.map(({ cells }) => cells));
    }),
  },
  "title-rows-deleted": {
    odd: "Title and number of the report were deleted from above the headings.",
    damage: onOutline((sheet) => {
      const gone = new Set(placesIn(sheet, headRoles).map(({ row }) => row));
      return gone.size === 0 ? undefined : deleteRows(sheet, gone);
    }),
  },
  "hidden-head-rows-deleted": {
    odd: "The hidden rows of column ids below the headings were shown and deleted.",
    damage: onOutline((sheet) => {
      const gone = sheet.rows.filter(
        ({ index, cells }) => index < 8 && cells.length > 2 && cells.every(hasRole("hidden-id")),
      );
      return gone.length === 0 ? undefined : deleteRows(sheet, new Set(gone.map(({ index }) => index)));
    }),
    says: ["PLACE-007"],
  },
  "headings-and-ids-deleted": {
    odd: "All rows above the outline were deleted: titles, column headings and their hidden ids.",
    damage: onOutline((sheet) => {
      const first = sheet.rows.find(({ cells }) => cells.some(hasRole("section-1", "section-1-line")));
      if (!first || first.index === 0) return undefined;
      // What somebody moved up there is no heading: that it was deleted no file can say.
      const ours = sheet.rows.filter(({ cells }) => cells.every((cell) => !originsOf(cell).some(({ kind }) => kind !== "added")));
      return deleteRows(sheet, new Set(ours.map(({ index }) => index).filter((at) => at < first.index)));
    }),
    says: ["PLACE-015"],
  },
  "letterhead-inserted": {
    odd: "Four rows of letterhead were put above everything.",
    damage: onOutline((sheet) => {
      const label = columnOf(sheet, "label");
      if (label === undefined) return undefined;
      const lines = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Số: 215/BC-UBND"];
      return insertRows(sheet, 0, [...lines.map((line) => [added(label, line)]), []]);
    }),
  },
  "sorted-without-ids": {
    odd: "Neighbouring indicator rows were sorted by their words; the hidden ids stayed where they were.",
    damage: onOutline((sheet, { chance }) => {
      const rows = new Set(partRows(sheet));
      const starts = [...rows].filter((row) => rows.has(row + 1) && rows.has(row + 2));
      if (starts.length === 0) return undefined;
      const first = chance.pick(starts);
      const block = [first, first + 1, first + 2].map((row) => rowAt(sheet, row));
      const isHidden = hasRole("hidden-id");
      const label = (row: GridRow | undefined): string => textIn(row?.cells.find(hasRole("label")) ?? cellWith(0, ""));
      const sorted = [...block].sort((a, b) => (label(a) < label(b) ? -1 : 1));
      return block.reduce<CellGrid>((changed, row, at) => {
        const kept = row?.cells.filter(isHidden) ?? [];
        const moved = sorted[at]?.cells.filter((cell) => !isHidden(cell)) ?? [];
        const cleared = clear(changed, first + at, ...(rowAt(changed, first + at)?.cells ?? []).map(({ column }) => column));
        return put(cleared, first + at, ...kept, ...moved);
      }, sheet);
    }),
  },
  "row-ids-emptied": {
    odd: "The hidden ids of some rows were emptied with the Delete key.",
    damage: onOutline((sheet, { chance }) => {
      const rows = new Set(chance.some(partRows(sheet), 6));
      if (rows.size === 0) return undefined;
      return onCells(sheet, (cells, { index }) =>
        rows.has(index) ? cells.filter((cell) => !hasRole("hidden-id")(cell)) : cells,
      );
    }),
  },
  "text-rows-of-a-leaf-swapped": {
    odd: "The first two paragraphs of a leaf changed places, row and id.",
    damage: onOutline((sheet, { chance }) => {
      const rows = [...new Set(placesIn(sheet, hasOrigin("paragraph")).map(({ row }) => row))];
      const pairs = rows.filter((row) => rows.includes(row + 1) && sameSection(sheet, row, row + 1));
      if (pairs.length === 0) return undefined;
      const at = chance.pick(pairs);
      const swap = new Map([[at, at + 1], [at + 1, at]]);
      return {
        ...sheet,
        rows: sheet.rows
          .map((row) => ({ ...row, index: swap.get(row.index) ?? row.index }))
          .sort((a, b) => a.index - b.index),
      };
    }),
    says: [],
  },
  "text-row-deleted": {
    odd: "A row of text was deleted on purpose: its paragraph is withdrawn.",
    damage: onOutline((sheet, subject) => {
      const rows = placesIn(sheet, hasOrigin("paragraph"));
      if (rows.length === 0) return undefined;
      const { row } = subject.chance.pick(rows);
      erase(subject, rowAt(sheet, row)?.cells ?? []);
      return deleteRows(sheet, new Set([row]));
    }),
    says: [],
  },
};

function sameSection(sheet: CellGrid, one: number, other: number): boolean {
  const path = (row: number): string =>
    textIn(rowAt(sheet, row)?.cells.find((cell) => tagOf(cell).role === "hidden-id") ?? cellWith(0, ""));
  return path(one) === path(other);
}
