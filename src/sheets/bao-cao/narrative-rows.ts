import type { SectionPath } from "../../domain/outline/section-path";
import { countWords } from "../../domain/text/count-words";
import { baoCaoWords as words } from "../../messages/bao-cao-words";
import { rangeA1 } from "../a1";
import { estimateHeight, singleLine } from "../row-height";
import type { CellSpec, RowSpec } from "../spec";
import { outlinePx } from "./columns";
import type { OutlineRow } from "./layout";
import type { OutlineState } from "./outline-state";
import { idCells } from "./section-cells";

type NarrativeRow = Extract<OutlineRow, { kind: "narrative" }>;

/** A cell holds at most 32,767 characters; a little less leaves room for the line breaks. */
const longestCell = 32_000;

/** Paragraphs of a leaf, one a row; what does not fit into the prepared rows stays together in the last. */
export class ParagraphsOfLeaf {
  readonly #texts: ReadonlyMap<SectionPath, string>;
  /** Its rows follow one another. */
  #last: { readonly leaf: SectionPath; readonly paragraphs: readonly string[] } | undefined;

  constructor({ answers }: OutlineState) {
    const texts = new Map<SectionPath, string>();
    for (const { section, text } of answers.narratives) if (!texts.has(section)) texts.set(section, text);
    this.#texts = texts;
  }

  of({ section: { path }, count }: NarrativeRow): readonly string[] {
    if (this.#last?.leaf === path) return this.#last.paragraphs;
    const text = this.#texts.get(path) ?? "";
    const paragraphs = text === "" ? [] : rowsOfText(text.split("\n"), count);
    this.#last = { leaf: path, paragraphs };
    return paragraphs;
  }
}

function rowsOfText(paragraphs: readonly string[], count: number): readonly string[] {
  if (paragraphs.length <= count) return paragraphs;
  const tail = paragraphs.slice(count - 1).join("\n");
  if (tail.length <= longestCell) return [...paragraphs.slice(0, count - 1), tail];
  const each = Math.ceil(paragraphs.length / count);
  return Array.from({ length: count }, (_, at) => paragraphs.slice(at * each, (at + 1) * each).join("\n"));
}

export function narrativeRow(state: OutlineState, row: NarrativeRow, paragraphs: readonly string[]): RowSpec {
  if (!isLeafAsked(state, row)) return closedRow(state, row);
  const { columns } = state.layout;
  const text = paragraphs[row.index - 1];
  const role =
    row.index === 1 ? "narrative-first" : row.index === row.count ? "narrative-last" : "narrative-middle";
  const closed = row.index > Math.max(state.context.campaign.switches.openNarrativeRows, paragraphs.length);
  return {
    cells: [
      ...idCells(state, row),
      markCell(state, row),
      { column: columns.label, role, format: "text", ...(text !== undefined && { value: text }) },
      ...(row.index === 1 && state.variant === "unit" ? [narrativeCheck(state, row, paragraphs)] : []),
    ],
    height: estimateHeight([{ text: text ?? "", px: outlinePx.label }], row.index === 1 ? 31.5 : singleLine),
    level: row.level,
    ...(closed && { hidden: true }),
  };
}

/** Whether the row is laid as it is for every unit of the kind; the first of a form says how much was written. */
export const isUnwritten = (state: OutlineState, row: NarrativeRow, paragraphs: readonly string[]): boolean =>
  paragraphs[row.index - 1] === undefined && (row.index > 1 || state.variant === "consolidated");

const markCell = ({ layout }: OutlineState, { index }: NarrativeRow): CellSpec => ({
  column: layout.columns.number,
  role: "narrative-mark",
  ...(index === 1 && { value: words.narrativeMark }),
});

/** In a book of many kinds of units a leaf may not be this unit's: its rows are there, closed. */
function isLeafAsked({ context, kind }: OutlineState, { section }: NarrativeRow): boolean {
  return context.kinds.get(kind)?.sections.includes(section.path) ?? true;
}

function closedRow(state: OutlineState, row: NarrativeRow): RowSpec {
  const { label } = state.layout.columns;
  const first = row.index === 1;
  return {
    cells: [
      ...idCells(state, row),
      { column: label, role: "not-asked", ...(first && { value: words.closed }) },
    ],
    height: singleLine,
    level: row.level,
    ...(!first && { hidden: true }),
  };
}

/** Letters of a paragraph that a row can show. */
export const longestParagraph = 2000;

function narrativeCheck(state: OutlineState, row: NarrativeRow, paragraphs: readonly string[]): CellSpec {
  const { check, label } = state.layout.columns;
  const range = rangeA1({
    firstRow: row.row,
    lastRow: row.row + row.count - 1,
    firstColumn: label,
    lastColumn: label,
  });
  const count = `SUMPRODUCT(LEN(TRIM(${range}))-LEN(SUBSTITUTE(TRIM(${range})," ",""))+(LEN(TRIM(${range}))>0))`;
  const long = `SUMPRODUCT(--(LEN(${range})>${longestParagraph}))>0`;
  const filled = `IF(${long},"${words.longParagraph}","Đạt ("&${count}&" từ)")`;
  const formula = `IF(SUMPRODUCT(LEN(TRIM(${range})))=0,"${emptyText(state, row)}",${filled})`;
  return { column: check, role: "check", formula, value: narrativeCheckText(state, row, paragraphs) };
}

export function narrativeCheckText(
  state: OutlineState,
  row: NarrativeRow,
  paragraphs: readonly string[],
): string {
  const total = paragraphs.reduce((sum, paragraph) => sum + countWords(paragraph), 0);
  if (total === 0) return emptyText(state, row);
  return paragraphs.some(({ length }) => length > longestParagraph)
    ? words.longParagraph
    : `Đạt (${total} từ)`;
}

/** Where the text may come by Word an empty leaf is no gap of the workbook. */
function emptyText({ context }: OutlineState, { section }: NarrativeRow): string {
  if (section.optional) return "";
  return context.campaign.switches.narrativeFromWord ? words.textByWord : words.noText;
}
