import type { ListDefinition, Unit } from "../../src/domain/campaign/campaign";
import type { ListRow } from "../../src/domain/submission/submission";
import { parseUnitCode } from "../../src/domain/unit/unit-code";
import type { CellGrid } from "../../src/sheets/grid";
import { interpretListSheet } from "../../src/sheets/lists/interpret";
import { layListSheet } from "../../src/sheets/lists/lay";
import type { SheetSpec } from "../../src/sheets/spec";
import { SubmissionDraft } from "../../src/sheets/submission-draft";
import { dongNai } from "./campaign";
import { sheetToGrid } from "./spec-to-grid";

const context = dongNai();
const unit = context.units.get(parseUnitCode("26227")) as Unit;

export function listOf(id: string): ListDefinition {
  const list = context.lists.get(id);
  if (!list) throw new Error(`no list ${id}`);
  return list;
}

export const models = listOf("models");
export const collectives = listOf("nominateCollectives");
export const awards = listOf("awardsReceived");

export const rowOf = (list: ListDefinition, row: string, values: ListRow["values"]): ListRow => ({
  list: list.id,
  row,
  sheet: list.sheet,
  sheetRow: 0,
  values,
});

export const road = rowOf(models, "MH.001", {
  ten: "Tuyến đường hoa",
  loai: "cach-lam",
  linhvuc: "moi-truong",
  diachi: "Ấp 1",
  nam: 2022,
  ketqua: "2,4 km",
});
export const durian = rowOf(models, "MH.002", {
  ten: "Tổ hợp tác sầu riêng",
  loai: "mo-hinh",
  nam: 2021,
  ketqua: "32 hộ, 45 ha",
});
export const village = rowOf(collectives, "TT.001", {
  ten: "Nhân dân và cán bộ ấp 1",
  loai: "khac",
  hinhthuc: "bk-tinh",
  thanhtich: "Hiến 3.200 m² đất",
  phieu: 8,
  tongso: 9,
  kyluat: "khong",
});

export const sheetOf = (list: ListDefinition, rows: readonly ListRow[]): SheetSpec =>
  layListSheet(context, list, { unit, rows }).sheet;
export const gridOf = (list: ListDefinition, rows: readonly ListRow[]): CellGrid =>
  sheetToGrid(sheetOf(list, rows));

export function read(list: ListDefinition, grid: CellGrid): SubmissionDraft {
  const draft = new SubmissionDraft(context, "bc.xlsx", [grid.name]);
  interpretListSheet(context, list, grid, 0, draft);
  return draft;
}

export const valuesIn = (draft: SubmissionDraft): unknown =>
  draft.lists.map(({ row, values }) => [row, values]);
export const same = (...rows: readonly ListRow[]): unknown => rows.map(({ row, values }) => [row, values]);
/** "LIST-004 D6" of every finding. */
export const found = (draft: SubmissionDraft): readonly string[] =>
  draft.findings.map(({ code, place }) => (place.cell === undefined ? code : `${code} ${place.cell}`));

// Columns of Mô hình, điển hình: A id, B STT, C tên, D loại, E lĩnh vực, F địa chỉ, G năm, H kết quả, I messages, J Kiểm tra.
export const at = { id: 0, name: 2, kind: 3, field: 4, address: 5, year: 6, result: 7, check: 9 } as const;
export const first = 4;
