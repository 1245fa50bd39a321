import { analysisWords as words } from "../../messages/analysis-words";
import { resultWords } from "../../messages/result-words";
import { estimateHeight } from "../row-height";
import type { RowSpec, SheetSpec } from "../spec";
import { columnSpecs, figureColumns, widths, type AnalysisColumns } from "./analysis-columns";
import { mostCompared, type AnalysisBook } from "./analysis-book";
import type { Block } from "./block";
import { layCompleteness } from "./completeness";
import { layOverTime } from "./over-time";
import { layProgress } from "./progress";
import { layRanking } from "./ranking";

/** A view at a row of a sheet; the first one begins no page. */
export type LayView = (analysis: AnalysisBook, top: number, isFirst: boolean) => Block;

/** Rows above the first view: title and hint. */
export const analysisHead = 2;

const views: readonly LayView[] = [
  (analysis, top, isFirst) => layRanking(analysis, top, {}, isFirst),
  (analysis, top, isFirst) => layProgress(analysis, top, undefined, isFirst),
  layOverTime,
  layCompleteness,
];

/** The ready views below one another, each on pages of its own. */
export const layAnalysis = (analysis: AnalysisBook): SheetSpec =>
  layViews(analysis, { name: words.sheet, title: words.sheet, views });

/** A sheet of views: live formulas over Tổng hợp, nothing of a unit that sent nothing. */
export function layViews(
  analysis: AnalysisBook,
  sheet: { readonly name: string; readonly title: string; readonly views: readonly LayView[] },
): SheetSpec {
  const { columns, book } = analysis;
  const blocks: Block[] = [];
  let top = analysisHead;
  for (const lay of sheet.views) {
    const block = lay(analysis, top, blocks.length === 0);
    blocks.push(block);
    top += block.rows.length;
  }
  const { name: unit } = book.consolidation.unit;
  return {
    name: sheet.name,
    visibility: "visible",
    tab: "result",
    gridLines: false,
    columns: columnSpecs(analysis.denominators.length),
    rows: [...headRows(analysis, sheet.title), ...blocks.flatMap(({ rows }) => rows)],
    merges: [across(columns, 0), across(columns, 1), ...blocks.flatMap(({ merges }) => merges)],
    validations: blocks.flatMap(({ validations }) => validations),
    conditionals: blocks.flatMap(({ conditionals }) => conditionals),
    charts: blocks.flatMap(({ charts }) => charts.map((chart) => ({ ...chart, sheet: sheet.name }))),
    print: {
      paper: "A3",
      orientation: "landscape",
      area: {
        firstRow: 0,
        firstColumn: columns.number,
        lastRow: Math.max(analysisHead, top - 1),
        lastColumn: columns.last,
      },
      footerLeft: resultWords.footer(sheet.name, unit),
    },
  };
}

const across = ({ number, last }: AnalysisColumns, row: number) => ({
  firstRow: row,
  lastRow: row,
  firstColumn: number,
  lastColumn: last,
});

function headRows({ columns, book, compared }: AnalysisBook, title: string): readonly RowSpec[] {
  const isTooMany = compared.length === 0 && book.territory > mostCompared;
  const hint = isTooMany ? words.tooMany(book.territory) : words.sheetHint;
  const px = widths.number + widths.name + figureColumns * widths.figure + widths.last;
  return [
    {
      cells: [
        {
          column: columns.number,
          role: "sheet-title",
          value: resultWords.title(title, book.consolidation.unit.name),
        },
      ],
      height: 26,
      fixedHeight: true,
    },
    {
      cells: [{ column: columns.number, role: "hint", value: hint }],
      height: estimateHeight([{ text: hint, px, size: 10 }], 18),
      fixedHeight: true,
    },
  ];
}
