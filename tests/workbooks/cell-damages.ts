import { dayNumber } from "../../src/domain/day";
import type { CellGrid, GridCell } from "../../src/sheets/grid";
import {
  added,
  cellWith,
  clear,
  columnOf,
  figureColumns,
  hasOrigin,
  hasRole,
  onCells,
  onOutline,
  placesIn,
  put,
  rowAt,
  textIn,
  type Damage,
  type Damages,
  type Place,
} from "./subject";
import { originsOf, type TaggedCell } from "./tagged-book";

/** Cells in which a number was typed. */
const figures = (sheet: CellGrid): readonly Place[] =>
  placesIn(
    sheet,
    (cell) => hasOrigin("figure")(cell) && hasRole("figure-entry")(cell) && cell.value.kind === "number",
  );

/** Does something to one figure's cell; `place`, the columns of the sheet by what they hold. */
const onFigure = (
  change: (sheet: CellGrid, figure: Place, number: number) => CellGrid | undefined,
): Damage =>
  onOutline((sheet, { chance }) => {
    const all = figures(sheet);
    if (all.length === 0) return undefined;
    const figure = chance.pick(all);
    return change(sheet, figure, Number(textIn(figure.cell)));
  });

/** The figure's cell emptied, its value in another cell of the row that is free; undefined where it is not. */
function movedTo(sheet: CellGrid, { row, cell }: Place, column: number | undefined): CellGrid | undefined {
  const there = rowAt(sheet, row)?.cells.find((other) => other.column === column);
  if (column === undefined || (there && originsOf(there).length > 0)) return undefined;
  const moved: TaggedCell = { column, value: cell.value, origins: originsOf(cell) };
  return put(clear(sheet, row, cell.column), row, moved);
}

const retyped = (cell: TaggedCell, text: string): GridCell => ({ ...cell, value: { kind: "text", value: text } });

const headed = (sheet: CellGrid, text: string): number | undefined =>
  placesIn(sheet, hasRole("column-heading")).find(({ cell }) => textIn(cell).startsWith(text))?.cell.column;

export const cellDamages: Damages = {
  "figure-in-closed-cell": {
    odd: "A figure slipped into a cell of its row that is closed with an x.",
    damage: onFigure((sheet, figure) => {
      const closed = rowAt(sheet, figure.row)?.cells.find(hasRole("not-asked"));
      return movedTo(sheet, figure, closed?.column);
    }),
  },
  "figure-in-next-period": {
    odd: "A figure slipped into the cell right of its own, which was free.",
    damage: onFigure((sheet, figure) => {
      const next = figure.cell.column + 1;
      const there = rowAt(sheet, figure.row)?.cells.find(({ column }) => column === next);
      return there ? undefined : movedTo(sheet, figure, figureColumns(sheet).includes(next) ? undefined : next);
    }),
  },
  "figure-in-status-column": {
    odd: "A figure was typed into the column of its status.",
    damage: onFigure((sheet, figure) => movedTo(sheet, figure, headed(sheet, "Số liệu"))),
  },
  "figure-in-notes": {
    odd: "A figure was typed into the notes.",
    damage: onFigure((sheet, figure) => movedTo(sheet, figure, headed(sheet, "Ghi chú"))),
  },
  "figure-in-check-column": {
    odd: "A figure was typed over the formula of Kiểm tra.",
    damage: onFigure((sheet, figure) => movedTo(sheet, figure, headed(sheet, "Kiểm tra"))),
  },
  "figure-in-number-column": {
    odd: "A figure was typed into the column STT.",
    damage: onFigure((sheet, figure) => movedTo(sheet, figure, headed(sheet, "STT"))),
  },
  "figure-over-measure-unit": {
    odd: "A figure was typed over its measure unit.",
    damage: onFigure((sheet, figure) => movedTo(sheet, figure, headed(sheet, "Đơn vị tính"))),
  },
  "figure-behind-label": {
    odd: "A figure was typed behind the words of its indicator: '…: 125'.",
    damage: onFigure((sheet, { row, cell }) => {
      const label = rowAt(sheet, row)?.cells.find(hasRole("label"));
      if (!label) return undefined;
      const both = { ...retyped(label, `${textIn(label)}: ${textIn(cell)}`), origins: originsOf(cell) };
      return put(clear(sheet, row, cell.column), row, both);
    }),
  },
  "figure-right-of-everything": {
    odd: "A figure stands three columns right of the sheet's last.",
    damage: onFigure((sheet, figure) => {
      const last = Math.max(...sheet.rows.flatMap(({ cells }) => cells.map(({ column }) => column)));
      return movedTo(sheet, figure, last + 3);
    }),
  },
  "figure-with-remark": {
    odd: "A remark stands behind the number in its cell: '125 (ước)'.",
    damage: onFigure((sheet, { row, cell }, number) => put(sheet, row, retyped(cell, `${number} (ước thực hiện)`))),
    says: ["VALUE-003"],
  },
  "two-figures-in-one-cell": {
    odd: "Two years of a row stand in one cell, with a semicolon; the other cell is empty.",
    damage: onOutline((sheet, { chance }) => {
      const all = figures(sheet);
      const pairs = all.flatMap((one) => {
        const next = all.find(({ row, cell }) => row === one.row && cell.column === one.cell.column + 1);
        return next ? [[one, next] as const] : [];
      });
      if (pairs.length === 0) return undefined;
      const [one, other] = chance.pick(pairs);
      const both = {
        ...retyped(one.cell, `${textIn(one.cell)}; ${textIn(other.cell)}`),
        origins: [...originsOf(one.cell), ...originsOf(other.cell)],
      };
      return put(clear(sheet, one.row, other.cell.column), one.row, both);
    }),
    says: ["VALUE-003"],
  },
  "figures-with-range": {
    odd: "Somebody wrote from … to …: '120-135'.",
    damage: onFigure((sheet, { row, cell }, number) => put(sheet, row, retyped(cell, `${number} đến ${number + 15}`))),
    says: ["VALUE-003"],
  },
  "figure-became-day": {
    odd: "Excel took a figure for a day and shows it as one.",
    damage: onFigure((sheet, { row, cell }) => {
      const day = { year: 2023, month: 5, day: 12 };
      const serial = dayNumber(day);
      return put(sheet, row, { ...cell, value: { kind: "date", serial, day } });
    }),
  },
  "figure-became-true": {
    odd: "A figure was replaced by WAHR/TRUE out of a formula somebody pasted as a value.",
    damage: onFigure((sheet, { row, cell }) => put(sheet, row, { ...cell, value: { kind: "boolean", value: true } })),
  },
  "hidden-letters-in-figures": {
    odd: "Figures came out of a web page with spaces and marks nobody sees.",
    damage: onFigure((sheet, { row, cell }) => put(sheet, row, retyped(cell, `\u200B\u00A0${textIn(cell)}\u00A0\uFEFF`))),
  },
  "formula-pasted-over": {
    odd: "A total's formula was pasted over by a number that is not the sum.",
    damage: onOutline((sheet, { chance }) => {
      const computed = placesIn(sheet, (cell) => hasRole("computed")(cell) && cell.formula !== undefined);
      if (computed.length === 0) return undefined;
      const { row, cell } = chance.pick(computed);
      return put(sheet, row, added(cell.column, String(chance.whole(900_001, 999_999))));
    }),
  },
  "total-summed-otherwise": {
    odd: "A total's formula was replaced by a sum of somebody's own, which gives another result.",
    damage: onOutline((sheet, { chance }) => {
      const computed = placesIn(sheet, (cell) => hasRole("computed")(cell) && cell.formula !== undefined);
      if (computed.length === 0) return undefined;
      const { row, cell } = chance.pick(computed);
      const total = chance.whole(900_001, 999_999);
      const tag = { origins: [{ kind: "added", text: String(total) }] } as const;
      return put(sheet, row, { ...cellWith(cell.column, total, tag), formula: "G7+G9+H12" });
    }),
    says: ["PLACE-008"],
  },
  "figure-linked-to-another-file": {
    odd: "A figure is a link to another workbook and still shows its last value.",
    damage: onFigure((sheet, { row, cell }) => put(sheet, row, { ...cell, formula: "'[Tong hop xa.xlsx]Sheet1'!$C$14" })),
  },
  "figure-formula-without-value": {
    odd: "A figure is a formula whose result was never saved.",
    damage: onFigure((sheet, { row, cell }, number) => {
      const formula = `${number}+0`;
      return put(sheet, row, { column: cell.column, formula, value: { kind: "blank" }, origins: originsOf(cell) } as TaggedCell);
    }),
  },
  "unit-word-in-measure-unit": {
    odd: "The measure unit of a row was changed to a thousand times another.",
    damage: onFigure((sheet, { row }) => {
      const unit = rowAt(sheet, row)?.cells.find(hasRole("measure-unit"));
      return unit && textIn(unit) !== "nghìn đồng" ? put(sheet, row, added(unit.column, "nghìn đồng")) : undefined;
    }),
    says: ["PLACE-013"],
  },
  "row-merged-across": {
    odd: "All cells of an indicator row, years and notes, were merged.",
    damage: onFigure((sheet, { row }) => {
      const columns = figureColumns(sheet);
      const range = { firstRow: row, lastRow: row, firstColumn: columns[0] ?? 0, lastColumn: columns.at(-1) ?? 0 };
      return columns.length < 2 ? undefined : { ...sheet, merges: [...sheet.merges, range] };
    }),
  },
  "figures-merged-downwards": {
    odd: "The cells of one year were merged over three rows.",
    damage: onFigure((sheet, { row, cell }) => {
      const range = { firstRow: row, lastRow: row + 2, firstColumn: cell.column, lastColumn: cell.column };
      return { ...sheet, merges: [...sheet.merges, range] };
    }),
  },
  "merges-taken-apart": {
    odd: "All merged cells of the sheet were unmerged.",
    damage: onOutline((sheet) => (sheet.merges.length === 0 ? undefined : { ...sheet, merges: [] })),
    says: [],
  },
  "checks-as-old-values": {
    odd: "Kiểm tra was pasted as values long ago and says what is no longer so.",
    damage: onOutline((sheet) => {
      let changed = 0;
      const grid = onCells(sheet, (cells) =>
        cells.map((cell) => {
          if (!hasRole("check")(cell) || cell.formula === undefined) return cell;
          changed++;
          return { column: cell.column, value: cell.value };
        }),
      );
      return changed === 0 ? undefined : grid;
    }),
  },
  "label-reworded-to-another": {
    odd: "The words of an indicator were replaced by those of its neighbour.",
    damage: onOutline((sheet, { chance }) => {
      const labels = placesIn(sheet, (cell, row) => hasRole("label")(cell) && row.cells.some(hasOrigin("figure")));
      if (labels.length < 2) return undefined;
      const { row } = chance.pick(labels);
      const label = columnOf(sheet, "label");
      const other = labels.find((one) => one.row === row + 1);
      return other && label !== undefined ? put(sheet, row, cellWith(label, other.cell.value, { role: "label" })) : undefined;
    }),
  },
};
