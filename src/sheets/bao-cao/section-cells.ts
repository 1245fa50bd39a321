import { countWords } from "../../domain/text/count-words";
import { baoCaoWords as words } from "../../messages/bao-cao-words";
import { rangeA1 } from "../a1";
import { estimateHeight } from "../row-height";
import type { CellSpec, Role, RowSpec } from "../spec";
import type { OutlineRow } from "./layout";
import type { OutlineState } from "./part-cells";

type RowOf<Kind extends OutlineRow["kind"]> = Extract<OutlineRow, { kind: Kind }>;

const headingRoles = {
  1: ["section-1-number", "section-1"],
  2: ["section-2-number", "section-2"],
  3: ["section-3-number", "section-3"],
} as const satisfies Readonly<Record<1 | 2 | 3, readonly [Role, Role]>>;

function ids(state: OutlineState, row: OutlineRow): readonly CellSpec[] {
  const { section, key } = state.layout.columns;
  return [
    { column: section, role: "hidden-id", value: row.section.path },
    { column: key, role: "hidden-id", value: row.key },
  ];
}

/** Cells that carry a merged heading's look to the right, from `first` to the notes column. */
function band(state: OutlineState, role: Role, first: number): readonly CellSpec[] {
  const { note } = state.layout.columns;
  return Array.from({ length: note - first + 1 }, (_, step) => ({ column: first + step, role }));
}

export function sectionCells(state: OutlineState, row: RowOf<"section">, checks: SectionCounts): readonly CellSpec[] {
  const { columns } = state.layout;
  const [numberRole, role] = headingRoles[row.section.depth];
  const { shortName, depth, number } = row.section;
  return [
    ...ids(state, row),
    { column: columns.number, role: numberRole, value: number },
    { column: columns.label, role, value: depth === 1 ? shortName.toUpperCase() : shortName },
    ...band(state, role, columns.label + 1),
    ...(state.variant === "unit" ? [sectionCheck(state, row, checks)] : []),
  ];
}

/** How many checks below a heading begin with "Sai" and with "Thiếu". */
export interface SectionCounts {
  readonly wrong: number;
  readonly missing: number;
}

/** "2 lỗi, còn 3 mục" or "xong": it must not begin with a state word, or it would be counted itself. */
function sectionCheck(state: OutlineState, row: RowOf<"section">, { wrong, missing }: SectionCounts): CellSpec {
  const { check } = state.layout.columns;
  const span = rangeA1({ firstRow: row.row + 1, lastRow: row.lastRow, firstColumn: check, lastColumn: check }, "row");
  const [bad, open] = [`COUNTIF(${span},"Sai*")`, `COUNTIF(${span},"Thiếu*")`];
  const formula = `IF(${bad}+${open}=0,"xong",IF(${bad}>0,${bad}&" lỗi","")&IF(AND(${bad}>0,${open}>0),", ","")&IF(${open}>0,"còn "&${open}&" mục",""))`;
  const words = [wrong > 0 ? `${wrong} lỗi` : "", missing > 0 ? `còn ${missing} mục` : ""].filter((part) => part !== "");
  return { column: check, role: "section-check", formula, value: words.length === 0 ? "xong" : words.join(", ") };
}

export function bandRow(state: OutlineState, row: OutlineRow, role: Role, text: string): readonly CellSpec[] {
  const { columns } = state.layout;
  return [
    ...ids(state, row),
    { column: columns.number, role },
    { column: columns.label, role, value: text },
    ...band(state, role, columns.label + 1),
  ];
}

/** Paragraphs of a leaf, one a row; what does not fit into the prepared rows stays together in the last. */
export function paragraphsOf(state: OutlineState, row: RowOf<"narrative">): readonly string[] {
  const text = state.answers.narratives.find(({ section }) => section === row.section.path)?.text ?? "";
  const paragraphs = text === "" ? [] : text.split("\n");
  if (paragraphs.length <= row.count) return paragraphs;
  return [...paragraphs.slice(0, row.count - 1), paragraphs.slice(row.count - 1).join("\n")];
}

export function narrativeRow(state: OutlineState, row: RowOf<"narrative">, paragraphs: readonly string[]): RowSpec {
  const { columns } = state.layout;
  const text = paragraphs[row.index - 1];
  const role = row.index === 1 ? "narrative-first" : row.index === row.count ? "narrative-last" : "narrative-middle";
  const closed = row.index > Math.max(state.context.campaign.switches.openNarrativeRows, paragraphs.length);
  return {
    cells: [
      ...ids(state, row),
      { column: columns.number, role: "narrative-mark", ...(row.index === 1 && { value: words.narrativeMark }) },
      { column: columns.label, role, format: "text", ...(text !== undefined && { value: text }) },
      ...(row.index === 1 && state.variant === "unit" ? [narrativeCheck(state, row, paragraphs)] : []),
    ],
    height: estimateHeight([{ text: text ?? "", px: 400 }], row.index === 1 ? 31.5 : 16.5),
    level: row.level,
    ...(closed && { hidden: true }),
  };
}

const longest = 2000;

function narrativeCheck(state: OutlineState, row: RowOf<"narrative">, paragraphs: readonly string[]): CellSpec {
  const { check, label } = state.layout.columns;
  const range = rangeA1({ firstRow: row.row, lastRow: row.row + row.count - 1, firstColumn: label, lastColumn: label });
  const empty = emptyText(state, row);
  const count = `SUMPRODUCT(LEN(TRIM(${range}))-LEN(SUBSTITUTE(TRIM(${range})," ",""))+(LEN(TRIM(${range}))>0))`;
  const long = `SUMPRODUCT(--(LEN(${range})>${longest}))>0`;
  const formula = `IF(SUMPRODUCT(LEN(TRIM(${range})))=0,"${empty}",IF(${long},"${words.longParagraph}","Đạt ("&${count}&" từ)"))`;
  return { column: check, role: "check", formula, value: narrativeCheckText(state, row, paragraphs) };
}

export function narrativeCheckText(state: OutlineState, row: RowOf<"narrative">, paragraphs: readonly string[]): string {
  const total = paragraphs.reduce((sum, paragraph) => sum + countWords(paragraph), 0);
  if (total === 0) return emptyText(state, row);
  return paragraphs.some(({ length }) => length > longest) ? words.longParagraph : `Đạt (${total} từ)`;
}

/** Where the text may come by Word an empty leaf is no gap of the workbook. */
function emptyText({ context }: OutlineState, { section }: RowOf<"narrative">): string {
  if (section.optional) return "";
  return context.campaign.switches.narrativeFromWord ? words.textByWord : words.noText;
}

