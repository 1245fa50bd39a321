import type { Finding } from "../../src/domain/finding";
import { layConsolidatedWorkbook } from "../../src/sheets/consolidated-workbook/lay";
import type { BookGrid, CellGrid, CellValue, GridCell } from "../../src/sheets/grid";
import { saySwappedDays } from "../../src/sheets/standard-workbook/say-swapped-days";
import { districtOf } from "./consolidated";
import { deletedRow, typed } from "./damaged-grid";
import { copyRow, deleteColumns, insertRow, pasteDown, sortRows } from "./edit-grid";
import {
  at,
  awards,
  collectives,
  first,
  gridOf,
  models,
  read as readList,
  road,
  rowOf,
  village,
} from "./list-sheets";
import { OutlineSheet } from "./outline-sheet";
import { bookToGrid } from "./spec-to-grid";
import {
  context,
  laNga,
  laid,
  onSheet,
  onSheets,
  read,
  town,
  unmarked,
  untitled,
  without,
} from "./returned-books";

const xa = new OutlineSheet("26215");
const { check, label, measureUnit, number, status } = xa.layout.columns;
/** So many lines pasted into I.1 end above the first row of text of I.2. */
const overI2 = xa.rowIn("I.2", "nd.1") - xa.rowIn("I.1", "nd.1");

/** What people do to sheet Báo cáo. */
export function ofOutline(): readonly Finding[] {
  const figures = { "A01|2022": 11250, "A01|2023": 11400, "A02|2023": 2810, "D02|2023": 41 };
  const grid = xa.grid(xa.answers(figures, { "I.1": "Thuận lợi", "II.2.b": "Đời sống nâng lên" }));
  const bare = (sheet: CellGrid): CellGrid => deleteColumns(sheet, 0, 1);
  const lines = Array.from({ length: 40 }, (_, line) => `Đoạn dán thứ ${line + 1}`);
  const stranger = xa.row("D02") + 1;
  const withoutLeaf = {
    ...grid,
    rows: grid.rows.filter(
      ({ cells }) =>
        !cells.some(({ column, value }) => column === 0 && value.kind === "text" && value.value === "III.2"),
    ),
  };
  const damaged: readonly CellGrid[] = [
    bare(grid),
    bare(deletedRow(deletedRow(grid, 3), 3)),
    bare(deletedRow(deletedRow(deletedRow(grid, 2), 2), 2)),
    bare(deletedRow(deletedRow(typed(grid, 2, xa.column("2023"), "Ước thực hiện 2023"), 3), 3)),
    deletedRow(grid, xa.row("A02")),
    withoutLeaf,
    copyRow(grid, xa.row("A01"), 300),
    sortRows(grid, xa.row("A01"), [1, 0], 2),
    typed(grid, xa.row("A01"), label, "Dân số trung bình năm của xã"),
    typed(grid, xa.row("F01"), measureUnit ?? 0, "nghìn đồng"),
    typed(grid, xa.row("A01"), status ?? 0, "tạm tính"),
    typed(grid, xa.row("A01"), xa.column("2021"), 11000),
    bare(typed(grid, xa.row("D02"), label, "Tổng số hộ nghèo (chuẩn đa chiều)")),
    bare(typed(grid, xa.rowIn("II.2.b", "muc"), label, "Đời sống, hạ tầng, chuyển đổi số")),
    typed(typed(insertRow(grid, stranger), stranger, label, "Tổng đàn bò"), stranger, xa.column("2023"), 512),
    pasteDown(grid, xa.rowIn("I.1", "nd.1"), label, lines),
    typed(grid, xa.rowIn("II.1", "goi-y"), label, "Xã đã ban hành 05 kế hoạch"),
    typed(grid, 2, xa.column("2023"), "Năm 2022"),
    typed(grid, xa.rowIn("I.1", "nd.2"), label, "Nh©n d©n ®ång thuËn", { legacyFont: ".VnTime" }),
    typed(grid, xa.rowIn("I.1", "nd.2"), label, "Nhân dân đồng thuận. ".repeat(100)),
    typed(grid, xa.rowIn("I.1", "nd.2"), label, "Nhaân daân ñoàng thuaän"),
    typed(grid, xa.row("E02.so"), xa.column("luy-ke"), "Nhaân daân ñoàng thuaän"),
    typed(grid, xa.row("B01"), status ?? 0, 3),
    typed(grid, xa.row("B01"), status ?? 0, "Ước"),
    typed(grid, xa.row("D03"), status ?? 0, "Ước"),
    typed(grid, (grid.rows.at(-1)?.index ?? 0) + 3, label, "Viết tiếp ở dưới biểu mẫu"),
    deleteColumns(
      pasteDown(grid, xa.rowIn("I.1", "nd.1"), label, lines.slice(0, overI2)),
      0,
      1,
      number,
      check,
    ),
    deleteColumns(grid, xa.column("2022")),
    deleteColumns({ ...grid, rows: grid.rows.filter(({ index }) => index > 4) }, measureUnit ?? 0),
  ];
  return damaged.flatMap((sheet) => xa.read(sheet).draft.findings);
}

export function ofBooks(): readonly Finding[] {
  const book = laid();
  const outline = book.sheets.find(({ name }) => name === "Báo cáo") as CellGrid;
  const copy = { ...outline, name: "Báo cáo (2)" };
  const strange: CellGrid = {
    name: "Sheet9",
    hidden: false,
    merges: [],
    rows: [{ index: 0, cells: [{ column: 0, value: { kind: "number", value: 1 } }] }],
  };
  const { row, column } = coveredCell();
  const merge = { firstRow: row, lastRow: row, firstColumn: column - 1, lastColumn: column };
  const books: readonly BookGrid[] = [
    without(book, "Báo cáo"),
    without(book, "Đã khen thưởng"),
    without(book, "Thông tin chung"),
    { ...book, sheets: [copy, ...book.sheets] },
    { ...book, sheets: [copy, ...book.sheets.map((sheet) => withoutOneRow(sheet))] },
    { ...book, sheets: [typed(copy, 60, 3, "viết thêm ở bản chép"), ...book.sheets] },
    { ...book, sheets: [...book.sheets, strange] },
    { ...book, sheets: [...book.sheets, ...ofNeighbour()] },
    onSheet(book, "Báo cáo", headlessOlder),
    onSheet(book, "Thông tin chung", overtypedProgress),
    onSheet(book, "Báo cáo", (sheet) => ({ ...sheet, merges: [...sheet.merges, merge] })),
    onSheet(book, "Báo cáo", (sheet) => typed(sheet, xa.row("D03"), xa.column("2023"), 99)),
    onSheet(book, "Báo cáo", (sheet) => typed(sheet, xa.row("A01"), xa.layout.columns.check, "Đạt")),
    onSheet(book, "Báo cáo", (sheet) =>
      typed(sheet, xa.rowIn("I.1", "nd.2"), label, "Nhân dân đồng thuận. ".repeat(1600).slice(0, 32_767)),
    ),
  ];
  return books.flatMap((one) => read(one).findings);
}

/** The outline without one row, which its copy still has. */
const withoutOneRow = (sheet: CellGrid): CellGrid =>
  sheet.name === "Báo cáo" ? deletedRow(sheet, xa.row("B01")) : sheet;

/** The outline out of another unit's file. */
const ofNeighbour = (): readonly CellGrid[] =>
  laid(town).sheets.flatMap((sheet) => (sheet.name === "Báo cáo" ? [{ ...sheet, name: "BC thị trấn" }] : []));

/** The outline of an older version, with a leaf that has lost its heading. */
function headlessOlder(sheet: CellGrid): CellGrid {
  const written = typed(sheet, xa.rowIn("IV.1", "nd.1"), label, "Tiếp tục duy trì");
  return typed(deletedRow(written, xa.rowIn("IV.1", "muc")), 0, 0, "dong-nai-2023@0.9.0");
}

/** A formula of the progress typed over, and an answer one column too far to the right. */
function overtypedProgress(sheet: CellGrid): CellGrid {
  const formula = sheet.rows.find(({ cells }) => cells.some((cell) => cell.formula?.includes("COUNTIF")));
  const answer = sheet.rows.find(({ cells }) => cells.some(({ value }) => isText(value, "M05")));
  const [row, other] = [formula?.index ?? 0, answer?.index ?? 0];
  return typed(typed(typed(sheet, row, 4, 99), other, 3, undefined), other, 5, "Trần Văn Bình");
}

const isText = (value: CellValue, text: string): boolean => value.kind === "text" && value.value === text;

function coveredCell(): { readonly row: number; readonly column: number } {
  const { figures } = read(laid());
  const slot = context.index.slots.find(
    ({ slot, period }) =>
      period.id === "2022" && typeof figures.value(slot) === "number" && figures.place(slot),
  );
  return figures.place(slot?.slot ?? 0) ?? { row: 0, column: 1 };
}

/** A book of La Ngà with another name in its titles. */
function retitled(book: BookGrid, title: string): BookGrid {
  const other = (cell: GridCell): GridCell =>
    cell.value.kind === "text"
      ? { ...cell, value: { kind: "text", value: cell.value.value.replace(/xã La Ngà/giu, title) } }
      : cell;
  return onSheets(book, (sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => (row.index > 2 ? row : { ...row, cells: row.cells.map(other) })),
  }));
}

export function ofIdentity(): readonly Finding[] {
  const book = laid();
  const marks = (campaign: string, version: string, code: string): BookGrid => ({
    ...unmarked(book),
    properties: {
      ...book.properties,
      "TongHop.Campaign": campaign,
      "TongHop.Version": version,
      "TongHop.Unit": code,
    },
  });
  const consolidated = bookToGrid(layConsolidatedWorkbook(districtOf(context, "736")));
  return [
    read(consolidated),
    read(retitled(unmarked(book), "xã La Nga")),
    read(unmarked(book), "BC xa Phu Tuc.xlsx"),
    read(untitled(unmarked(book))),
    read(untitled(unmarked(book)), "BC NTM xa La Nga.xlsx"),
    read(unmarked(book)),
    read({ ...book, properties: laid(town).properties }),
    read(retitled(book, "xã Phú Túc")),
    read(book, "BC xa Phu Tuc.xlsx"),
    read(marks("binh-phuoc-2023", "1.0.0", laNga.code)),
    read(marks("dong-nai-2023", "0.9.0", laNga.code)),
    read(marks("dong-nai-2023", "1.1.0", laNga.code)),
    read(marks("dong-nai-2023", "1.0.0", "99999")),
  ].flatMap(({ findings }) => findings);
}

export function ofLists(): readonly Finding[] {
  const grid = gridOf(models, [road]);
  const many = Array.from({ length: 200 }, (_, index) =>
    rowOf(models, `MH.${String(index + 1).padStart(3, "0")}`, { ten: `Mô hình ${index}` }),
  );
  const beside = Array.from({ length: 60 }).reduce<CellGrid>(
    (sheet, _, row) => typed(sheet, first + row, 12, `ngoài cột ${row}`),
    grid,
  );
  const damaged: readonly (readonly [typeof models, CellGrid])[] = [
    [models, typed(grid, first, at.kind, "CÁCH LÀM HAY")],
    [models, typed(grid, first, at.kind, "Kiểu mới")],
    [models, typed(grid, first, at.name, "Nhaân daân ñoàng thuaän", { legacyFont: "VNI-Times" })],
    [models, typed(grid, first, at.name, "Nhaân daân ñoàng thuaän")],
    [models, typed(grid, first, at.kind, undefined)],
    [models, typed(grid, first, at.year, 22)],
    [models, typed(grid, first, at.year, 2022, { formula: "2021+1" })],
    [models, typed(grid, first, at.address, { kind: "error", code: "#REF!" })],
    [models, typed(grid, first, at.result, "rất dài ".repeat(300))],
    [models, typed(typed(grid, first, at.id, "sai mã"), 3, at.name, "Tên khác hẳn")],
    [
      models,
      {
        ...grid,
        rows: grid.rows.map((row) =>
          row.index === 3 ? { ...row, cells: row.cells.filter(({ column }) => column !== at.year) } : row,
        ),
      },
    ],
    [models, typed(grid, 3, at.result, "Ghi chú thêm")],
    [models, deletedRow(grid, 3)],
    [models, deleteColumns(grid, at.year)],
    [models, beside],
    [models, gridOf(models, many)],
    [collectives, typed(gridOf(collectives, [village]), first, 7, 12)],
    [collectives, typed(gridOf(collectives, [village]), first, 9, 50)],
    [awards, typed(gridOf(awards, [rowOf(awards, "KT.001", { ten: "Ấp 1" })]), first, 6, "tháng 11/2022")],
  ];
  return [...damaged.flatMap(([list, sheet]) => readList(list, sheet).findings), ...swappedDays()];
}

/** One day that Excel took for a date of its own, one it could not. */
function swappedDays(): readonly Finding[] {
  const rows = ["KT.001", "KT.002"].map((row) => rowOf(awards, row, { ten: row }));
  const date = { kind: "date", serial: 45057, day: { year: 2023, month: 5, day: 11 } } as const;
  const draft = readList(
    awards,
    typed(typed(gridOf(awards, rows), first, 8, date), first + 1, 8, "25/11/2023"),
  );
  saySwappedDays(draft);
  return draft.findings;
}
