import type { Period } from "../../domain/campaign/campaign";
import type { FigureSlot } from "../../domain/indicator/figure-index";
import type { Nature } from "../../domain/indicator/indicator";
import { analysisWords as words } from "../../messages/analysis-words";
import { resultWords } from "../../messages/result-words";
import { formatOf } from "../bao-cao/shown-answer";
import { estimateHeight } from "../row-height";
import type { CellSpec, ChartSpec, RowSpec } from "../spec";
import { breakNotes } from "../tong-hop/matrix-lines";
import type { FigureLine } from "../tong-hop/matrix";
import { figureColumns, widths } from "./analysis-columns";
import type { AnalysisBook } from "./analysis-book";
import { emptyRows, type Block } from "./block";
import { headingLine, tableHeadings } from "./choose-rows";

const natures: readonly Nature[] = ["flow", "yearly-mean", "stock", "event"];
const headRows = 2;
const chartRows = 16;
/** Measure unit, the whole span and who stands behind it stand beside the periods. */
const mostPeriods = figureColumns - 3;

interface Shown {
  readonly analysis: AnalysisBook;
  readonly periods: readonly Period[];
  readonly rows: readonly (
    | { readonly kind: "nature"; readonly nature: Nature }
    | { readonly kind: "figure"; readonly line: FigureLine; readonly number: number }
  )[];
}

/** The whole area's totals over the periods: what happens in a period apart from what stands at its end. */
export function layOverTime(analysis: AnalysisBook, top: number, isFirst = true): Block {
  const { columns, book } = analysis;
  const periods = book.context.campaign.periods
    .filter(({ year, day }) => year !== undefined || day !== undefined)
    .slice(-mostPeriods);
  const shown: Shown = { analysis, periods, rows: shownRows(analysis) };
  const notes = breakNotes(book);
  const chartTop = top + headRows + shown.rows.length + notes.length + 1;
  const charts = chartsOf(shown, top + headRows, chartTop);
  return {
    rows: [
      headingLine(columns, words.overTime, isFirst),
      tableHeadings(
        columns,
        [
          "STT",
          words.part.replace(":", ""),
          resultWords.measureUnit,
          ...periods.map(({ label }) => label),
          resultWords.wholeSpan,
          words.coverage,
        ],
        48,
      ),
      ...shown.rows.map((row) =>
        row.kind === "nature" ? natureRow(shown, row.nature) : figureRow(shown, row),
      ),
      ...notes.map((value): RowSpec => ({
        cells: [{ column: columns.number, role: "line-hint", value }],
        height: 16.5,
      })),
      { cells: [], height: 10 },
      ...emptyRows(charts.length > 0 ? chartRows : 0),
    ],
    merges: [],
    validations: [],
    conditionals: [],
    charts,
  };
}

/** The lines in their order, natures together. */
export const overTimeLines = (analysis: AnalysisBook): readonly FigureLine[] =>
  shownRows(analysis).flatMap((row) => (row.kind === "figure" ? [row.line] : []));

function shownRows({ reach, book }: AnalysisBook): Shown["rows"] {
  const { campaign } = book.context;
  const { overTime } = campaign.analysis;
  const lines = reach.places.lines.filter(
    (line): line is FigureLine =>
      line.kind === "figure" &&
      !line.year &&
      book.consolidation.totals[line.figure.slot] !== undefined &&
      (overTime.length > 0
        ? overTime.includes(line.figure.part.id)
        : line.figure.indicator.tier === "required" &&
          String(line.figure.part.id) === String(line.figure.indicator.id)),
  );
  const rank = ({ figure }: FigureLine): number => overTime.indexOf(figure.part.id);
  let number = 0;
  return natures.flatMap((nature) => {
    const own = lines
      .filter(({ figure }) => figure.indicator.nature === nature)
      .sort((one, other) => rank(one) - rank(other));
    if (own.length === 0) return [];
    return [
      { kind: "nature", nature } as const,
      ...own.map((line) => ({ kind: "figure", line, number: ++number }) as const),
    ];
  });
}

function natureRow({ analysis, periods }: Shown, nature: Nature): RowSpec {
  const { columns } = analysis;
  return {
    cells: [
      { column: columns.number, role: "section-3-line", value: words.natures[nature] },
      ...Array.from({ length: periods.length + 4 }, (_, step): CellSpec => ({
        column: columns.name + step,
        role: "section-3-line",
      })),
    ],
    height: 18,
  };
}

function figureRow(
  shown: Shown,
  { line, number }: Extract<Shown["rows"][number], { kind: "figure" }>,
): RowSpec {
  const { analysis, periods } = shown;
  const { columns, reach } = analysis;
  const { part } = line.figure;
  const said = reach.places.coverageTextOf(line.figure.slot) ?? "";
  const coverage = reach.coverageCell(line.figure.slot);
  return {
    cells: [
      { column: columns.number, role: "list-count", value: number },
      { column: columns.name, role: "label", value: line.label },
      { column: columns.first, role: "measure-unit", value: part.measureUnit },
      ...periods.map(({ id }, step) =>
        totalCell(analysis, columns.first + 1 + step, slotAt(analysis, line, id)),
      ),
      totalCell(analysis, columns.first + 1 + periods.length, wholeSpan(line)),
      {
        column: columns.first + 2 + periods.length,
        role: "coverage",
        ...(coverage !== undefined && { formula: `${coverage}&""`, value: said }),
      },
    ],
    height: estimateHeight([
      { text: line.label, px: widths.name },
      { text: part.measureUnit, px: widths.figure, size: 10 },
      { text: said, px: widths.figure, size: 11 },
    ]),
  };
}

function slotAt(
  { book }: AnalysisBook,
  { figure }: FigureLine,
  period: Period["id"],
): FigureSlot | undefined {
  const { index } = book.context;
  const slot = index.slotOf(figure.part.id, period);
  return slot === undefined ? undefined : index.slots[slot];
}

/** Of a flow its sum; a state has none. */
const wholeSpan = ({ figure }: FigureLine): FigureSlot | undefined =>
  figure.indicator.nature === "flow" || figure.indicator.nature === "event" ? figure : undefined;

function totalCell({ book, reach }: AnalysisBook, column: number, figure: FigureSlot | undefined): CellSpec {
  const cell = figure && reach.totalCell(figure.slot);
  if (!figure || cell === undefined) return { column, role: "not-asked", value: "x" };
  const total = book.consolidation.totals[figure.slot];
  const format = figure.part.rollUp.rule === "count-yes" ? "integer" : formatOf(figure.part.type);
  return {
    column,
    role: "total-small",
    format: total?.estimate === true && format !== "text" ? `estimate:${format}` : format,
    formula: `IF(${cell}="","",${cell})`,
    value: total?.value ?? "",
  };
}

/** One of what happens, one of what stands: the first figure of each, over its own periods. */
function chartsOf({ analysis, periods, rows }: Shown, first: number, top: number): readonly ChartSpec[] {
  const { columns } = analysis;
  const half = Math.floor((columns.last - columns.number) / 2);
  const wanted = (["flow", "stock"] as const).flatMap((nature) => {
    const at = rows.findIndex((row) => row.kind === "figure" && row.line.figure.indicator.nature === nature);
    const row = rows[at];
    return row?.kind === "figure" ? [{ at, line: row.line }] : [];
  });
  return wanted.flatMap(({ at, line }, step): readonly ChartSpec[] => {
    const asked = periods.map(({ id }) => slotAt(analysis, line, id) !== undefined);
    const [from, to] = [asked.indexOf(true), asked.lastIndexOf(true)];
    if (from < 0) return [];
    const across = { firstColumn: columns.first + 1 + from, lastColumn: columns.first + 1 + to };
    const title = `${line.label} (${line.figure.part.measureUnit})`;
    return [
      {
        kind: "column",
        title,
        sheet: "",
        categories: { firstRow: first - 1, lastRow: first - 1, ...across },
        values: { firstRow: first + at, lastRow: first + at, ...across },
        anchor: {
          firstRow: top,
          lastRow: top + chartRows - 1,
          firstColumn: columns.number + step * (half + 1),
          lastColumn: columns.number + step * (half + 1) + half - (step === 0 ? 0 : 1),
        },
        labels: formatOf(line.figure.part.type),
        description: words.overTimeChartHint(title),
      },
    ];
  });
}
