import { baoCaoWords } from "../../messages/bao-cao-words";
import type { CampaignContext } from "../../domain/campaign/context";
import type { Remark } from "../../domain/returns/review";
import { generalWords } from "../../messages/thong-tin-chung-words";
import type { OutlineLayout } from "../bao-cao/layout";
import { listColumns, listRows, indexOfRowId } from "../lists/list-layout";
import type { LinkSpec, SheetSpec } from "../spec";
import { generalColumns } from "../thong-tin-chung/particulars";

/** Where a workbook as it is laid holds what a remark is about; undefined where it is about the report as a whole. */
export function placeOfRemark(
  context: CampaignContext,
  layout: OutlineLayout,
  sheets: readonly SheetSpec[],
  { part, period, section, list, row }: Remark,
): LinkSpec | undefined {
  if (part !== undefined) return figurePlace(layout, part, period) ?? particularPlace(sheets, part);
  if (list !== undefined) return listPlace(context, list, row);
  const rows = section === undefined ? undefined : layout.narrativeOf(section);
  return rows && { sheet: baoCaoWords.sheet, row: rows.first, column: layout.columns.label };
}

function figurePlace(
  layout: OutlineLayout,
  part: NonNullable<Remark["part"]>,
  period: Remark["period"],
): LinkSpec | undefined {
  const own = layout.rows.find((row) => row.kind === "part" && row.part.id === part);
  const row = period === undefined ? own?.row : (layout.rowOf(part, period) ?? own?.row);
  if (row === undefined) return undefined;
  const column = (period === undefined ? undefined : layout.columnOf(period)) ?? layout.columns.label;
  return { sheet: baoCaoWords.sheet, row, column };
}

function particularPlace(sheets: readonly SheetSpec[], part: string): LinkSpec | undefined {
  const sheet = sheets.find(({ name }) => name === generalWords.sheet);
  const row = [...(sheet?.rows ?? [])].findIndex(({ cells }) =>
    cells.some(({ column, value }) => column === generalColumns.id && value === part),
  );
  return row < 0 ? undefined : { sheet: generalWords.sheet, row, column: generalColumns.first };
}

function listPlace(context: CampaignContext, id: string, row: string | undefined): LinkSpec | undefined {
  const list = context.lists.get(id);
  if (!list) return undefined;
  const index = (row === undefined ? undefined : indexOfRowId(list, row)) ?? 0;
  return { sheet: list.sheet, row: listRows.first + index, column: listColumns.first };
}
