import type { Unit } from "../../domain/campaign/campaign";
import { levelOf } from "../../domain/campaign/context";
import { unitInText } from "../../domain/unit/unit-in-text";
import { baoCaoWords as words } from "../../messages/bao-cao-words";
import { rangeA1 } from "../a1";
import type { CellSpec, RowSpec } from "../spec";
import { columnIds } from "./columns";
import { outlineHead, type OutlineLayout } from "./layout";
import type { OutlineState } from "./outline-state";

/** How far the sheet is filled in, by its own Kiểm tra. */
export interface Progress {
  readonly done: number;
  readonly asked: number;
  readonly wrong: number;
}

export function progressOf(says: readonly string[]): Progress {
  const count = (...states: readonly string[]): number =>
    says.filter((text) => states.some((state) => text.startsWith(state))).length;
  const done = count("Sai", "Lưu ý", "Đạt");
  return { done, asked: done + count("Thiếu"), wrong: count("Sai") };
}

/** Title, the line of the report it belongs to, headings, and two hidden rows: ids and tokens of the columns. */
export function headRows(state: OutlineState, unit: Unit, progress: Progress): readonly RowSpec[] {
  const { context, layout } = state;
  const { columns } = layout;
  const { campaign } = context;
  const issuer = levelOf(context, unit).issuer.replace("{unit}", unitInText(context, unit));
  const isForm = state.variant === "unit";
  return [
    {
      cells: [
        { column: columns.section, role: "hidden-id", value: `${campaign.id}@${campaign.version}` },
        { column: columns.key, role: "hidden-id", value: unit.code },
        { column: columns.number, role: "sheet-title", value: words.title(unit.name) },
        ...(isForm ? [progressCell(layout, progress)] : []),
      ],
      height: 24,
      fixedHeight: true,
    },
    {
      cells: [
        {
          column: columns.number,
          role: "sheet-subtitle",
          value: words.subtitle(issuer, campaign.cutOff.year),
        },
        ...(isForm ? [wrongCell(layout, progress)] : []),
      ],
      height: 20,
      fixedHeight: true,
    },
    { cells: headingCells(state), height: 36, fixedHeight: true },
    hiddenRow(columnIdsOf(state)),
    hiddenRow(columns.periods.map(({ at, token }) => [at, token])),
  ];
}

function hiddenRow(values: readonly (readonly [number, string])[]): RowSpec {
  const cells = values.map(([column, value]): CellSpec => ({ column, role: "hidden-id", value }));
  return { cells, height: 12, hidden: true };
}

/** Columns are found by these wherever they are moved. */
function columnIdsOf({ layout: { columns }, variant }: OutlineState): readonly (readonly [number, string])[] {
  return [
    [columns.section, columnIds.head],
    [columns.number, columnIds.number],
    [columns.label, columnIds.label],
    [columns.measureUnit, columnIds.measureUnit],
    ...columns.periods.map(({ at, ids }) => [at, ids.join(" ")] as const),
    ...(columns.status === undefined
      ? []
      : [[columns.status, `${columnIds.status} ${columns.statusOf ?? ""}`] as const]),
    [columns.note, columnIds.note],
    ...(variant === "unit" ? [[columns.check, columnIds.check] as const] : []),
  ];
}

function headingCells({ context, layout: { columns }, variant }: OutlineState): readonly CellSpec[] {
  const cell = (column: number, value: string): CellSpec => ({ column, role: "column-heading", value });
  const statusPeriod = columns.statusOf && context.periods.get(columns.statusOf)?.label;
  return [
    cell(columns.number, words.number),
    cell(columns.label, words.label),
    cell(columns.measureUnit, words.measureUnit),
    ...columns.periods.map(({ at, heading }) => cell(at, heading)),
    ...(columns.status === undefined ? [] : [cell(columns.status, words.status(statusPeriod ?? ""))]),
    cell(columns.note, words.note),
    ...(variant === "unit" ? [cell(columns.check, words.check)] : []),
  ];
}

function checkRange({ columns, lastRow }: OutlineLayout): string {
  const { check } = columns;
  return rangeA1({ firstRow: outlineHead.first, lastRow, firstColumn: check, lastColumn: check }, "both");
}

function progressCell(layout: OutlineLayout, { done, asked }: Progress): CellSpec {
  const range = checkRange(layout);
  const sum = `COUNTIF(${range},"Sai*")+COUNTIF(${range},"Lưu ý*")+COUNTIF(${range},"Đạt*")`;
  const formula = `"Đã điền "&(${sum})&"/"&(${sum}+COUNTIF(${range},"Thiếu*"))&" mục"`;
  return { column: layout.columns.check, role: "bold", formula, value: `Đã điền ${done}/${asked} mục` };
}

function wrongCell(layout: OutlineLayout, { wrong }: Progress): CellSpec {
  const count = `COUNTIF(${checkRange(layout)},"Sai*")`;
  const formula = `IF(${count}=0,"Không có lỗi","Còn "&${count}&" lỗi phải sửa")`;
  const value = wrong === 0 ? "Không có lỗi" : `Còn ${wrong} lỗi phải sửa`;
  return { column: layout.columns.check, role: "bold", formula, value };
}
