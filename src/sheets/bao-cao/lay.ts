import type { Unit } from "../../domain/campaign/campaign";
import { levelOf, type CampaignContext } from "../../domain/campaign/context";
import { FigureColumns } from "../../domain/submission/figure-columns";
import type { Answers } from "../../domain/submission/submission";
import { baoCaoWords as words } from "../../messages/bao-cao-words";
import { rangeA1 } from "../a1";
import type { CellRange } from "../grid";
import { estimateHeight } from "../row-height";
import type { CellSpec, RowSpec, SheetSpec } from "../spec";
import { columnSpecs, firstPeriodColumn } from "./columns";
import { outlineConditionals } from "./conditionals";
import { outlineHead, type OutlineLayout, type OutlineRow } from "./layout";
import { partCells, rowLabel, type OutlineState } from "./part-cells";
import { bandRow, narrativeRow, paragraphsOf, sectionCells, type SectionCounts } from "./section-cells";
import { outlineValidations } from "./validations";

export interface OutlineSheetInput {
  readonly unit: Unit;
  readonly layout: OutlineLayout;
  readonly answers?: Answers;
  readonly sheetName: string;
  /** "unit": the standard workbook's form. "consolidated": one unit's report inside a higher level's book. */
  readonly variant: "unit" | "consolidated";
}

export function emptyAnswers(context: CampaignContext): Answers {
  return { figures: new FigureColumns(context.index.slots.length), notes: new Map(), narratives: [], lists: [] };
}

/** THE outline sheet: the outline is its spine, ids stand hidden in A and B, Kiểm tra judges beside every row. */
export function layOutlineSheet(context: CampaignContext, input: OutlineSheetInput): SheetSpec {
  const { unit, layout, variant } = input;
  const state: OutlineState = {
    context,
    layout,
    kind: unit.kind,
    answers: input.answers ?? emptyAnswers(context),
    variant,
  };
  const body = bodyRows(state);
  const isForm = variant === "unit";
  const printed: CellRange = { firstRow: 0, firstColumn: layout.columns.number, lastRow: layout.lastRow, lastColumn: layout.columns.note };
  return {
    name: input.sheetName,
    visibility: "visible",
    tab: isForm ? "entry" : "unit",
    columns: columnSpecs(layout.columns, isForm),
    rows: [...headRows(state, unit, progressOf(body, layout)), ...body],
    merges: mergesOf(layout),
    freeze: { row: outlineHead.first, column: firstPeriodColumn - 1 },
    ...(isForm && {
      validations: outlineValidations(context, layout, unit.kind),
      conditionals: outlineConditionals(layout),
      ...(context.campaign.switches.protectOutline && { protection: { allowSort: false } }),
    }),
    print: {
      paper: "A4",
      orientation: "landscape",
      area: printed,
      titleRows: { first: outlineHead.headings, last: outlineHead.headings },
      footerLeft: words.footer(unit.name),
    },
  };
}

/** The texts of Kiểm tra below a heading decide what it says: rows are laid first, headings counted after. */
function bodyRows(state: OutlineState): readonly RowSpec[] {
  const { rows } = state.layout;
  const first = rows.map((row) => (row.kind === "section" ? undefined : bodyRow(state, row)));
  const says = first.map((spec) => checkText(spec, state.layout.columns.check));
  return rows.map((row, at) => {
    const spec = first[at];
    return spec ?? sectionRow(state, row as Extract<OutlineRow, { kind: "section" }>, countBelow(says, at, row));
  });
}

function checkText(spec: RowSpec | undefined, column: number): string {
  const value = spec?.cells.find((cell) => cell.column === column)?.value;
  return typeof value === "string" ? value : "";
}

function countBelow(says: readonly string[], at: number, row: OutlineRow): SectionCounts {
  if (row.kind !== "section") return { wrong: 0, missing: 0 };
  const below = says.slice(at + 1, row.lastRow - outlineHead.first + 1);
  const count = (state: string): number => below.filter((text) => text.startsWith(state)).length;
  return { wrong: count("Sai"), missing: count("Thiếu") };
}

function sectionRow(state: OutlineState, row: Extract<OutlineRow, { kind: "section" }>, counts: SectionCounts): RowSpec {
  const height = estimateHeight([{ text: row.section.shortName, px: mergedPx(state), bold: true }], 18);
  const startsPage = row.section.depth === 1 && row.row > outlineHead.first;
  return {
    cells: sectionCells(state, row, counts),
    height,
    fixedHeight: true,
    level: row.level,
    ...(startsPage && { breakBefore: true }),
  };
}

const mergedPx = ({ layout: { columns } }: OutlineState): number => 400 + 76 + 82 * (columns.note - firstPeriodColumn) + 110;

function bodyRow(state: OutlineState, row: Exclude<OutlineRow, { kind: "section" }>): RowSpec {
  const wide = mergedPx(state);
  switch (row.kind) {
    case "verbatim": {
      const height = estimateHeight([{ text: row.section.text, px: wide, size: 11 }]);
      return { cells: bandRow(state, row, "verbatim", row.section.text), height, fixedHeight: true, level: row.level };
    }
    case "topics": {
      const text = words.topics(row.section.topics);
      const height = estimateHeight([{ text, px: wide, size: 11 }]);
      return { cells: bandRow(state, row, "topics", text), height, fixedHeight: true, level: row.level, hidden: true };
    }
    case "group":
      return { cells: bandRow(state, row, "section-3", row.heading), height: 18, level: row.level };
    case "narrative":
      return narrativeRow(state, row, paragraphsOf(state, row));
    case "part": {
      const cells = partCells(state, row);
      const height = estimateHeight([
        { text: rowLabel(row, state.kind), px: 400, indent: row.part.indent },
        { text: row.part.measureUnit, px: 76, size: 10 },
        { text: state.answers.notes.get(row.part.id) ?? "", px: 110, size: 11 },
      ]);
      return { cells, height, level: row.level };
    }
  }
}

interface Progress {
  readonly done: number;
  readonly asked: number;
  readonly wrong: number;
}

function progressOf(body: readonly RowSpec[], { columns }: OutlineLayout): Progress {
  const says = body.map((spec) => checkText(spec, columns.check));
  const count = (...states: readonly string[]): number => says.filter((text) => states.some((state) => text.startsWith(state))).length;
  const done = count("Sai", "Lưu ý", "Đạt");
  return { done, asked: done + count("Thiếu"), wrong: count("Sai") };
}

function headRows(state: OutlineState, unit: Unit, progress: Progress): readonly RowSpec[] {
  const { context, layout } = state;
  const { columns } = layout;
  const { campaign } = context;
  const issuer = levelOf(context, unit).issuer.replace("{unit}", unit.name.charAt(0).toLowerCase() + unit.name.slice(1));
  const hidden = (values: readonly (readonly [number, string])[]): RowSpec => ({
    cells: values.map(([column, value]): CellSpec => ({ column, role: "hidden-id", value })),
    height: 12,
    hidden: true,
  });
  const identity: readonly CellSpec[] = [
    { column: columns.section, role: "hidden-id", value: `${campaign.id}@${campaign.version}` },
    { column: columns.key, role: "hidden-id", value: unit.code },
  ];
  const isForm = state.variant === "unit";
  return [
    {
      cells: [
        ...identity,
        { column: columns.number, role: "sheet-title", value: words.title(unit.name) },
        ...(isForm ? [progressCell(layout, progress)] : []),
      ],
      height: 24,
      fixedHeight: true,
    },
    {
      cells: [
        { column: columns.number, role: "sheet-subtitle", value: words.subtitle(issuer, campaign.cutOff.year) },
        ...(isForm ? [wrongCell(layout, progress)] : []),
      ],
      height: 20,
      fixedHeight: true,
    },
    { cells: headingCells(state), height: 48, fixedHeight: true },
    hidden([[columns.section, "ky"], ...columns.periods.map(({ at, ids }) => [at, ids.join(" ")] as const), ...statusIds(state)]),
    hidden(columns.periods.map(({ at, token }) => [at, token] as const)),
  ];
}

function statusIds({ layout: { columns } }: OutlineState): readonly (readonly [number, string])[] {
  const fixed = [[columns.note, "ghi-chu"], [columns.label, "noi-dung"]] as const;
  return columns.status === undefined ? fixed : [...fixed, [columns.status, `tinh-trang ${columns.statusOf ?? ""}`]];
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
  return rangeA1({ firstRow: outlineHead.first, lastRow, firstColumn: columns.check, lastColumn: columns.check }, "both");
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
  return { column: layout.columns.check, role: "bold", formula, value: wrong === 0 ? "Không có lỗi" : `Còn ${wrong} lỗi phải sửa` };
}

/** Titles and headings are merged over the printed columns; narratives never are (Excel would not fit their rows). */
function mergesOf({ columns, rows }: OutlineLayout): readonly CellRange[] {
  const across = (row: number, firstColumn: number): CellRange => ({ firstRow: row, lastRow: row, firstColumn, lastColumn: columns.note });
  const banded = rows.filter(({ kind }) => kind !== "part" && kind !== "narrative");
  return [
    across(outlineHead.title, columns.number),
    across(outlineHead.subtitle, columns.number),
    ...banded.map(({ row }) => across(row, columns.label)),
  ];
}
