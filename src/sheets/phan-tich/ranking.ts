import { analysisWords as words } from "../../messages/analysis-words";
import { anyFigures } from "../nguon-so-lieu/choices";
import { estimateHeight } from "../row-height";
import type { CellSpec, ChartSpec, RowSpec } from "../spec";
import { hidden, widths } from "./analysis-columns";
import { firstPart, type AnalysisBook } from "./analysis-book";
import { analysisNames } from "./analysis-choices";
import { emptyRows, type Block } from "./block";
import { chooseMerge, chooseRow, chooseRule, headingLine, tableHeadings } from "./choose-rows";
import { rankingRows as at, RankingFormulas } from "./ranking-formulas";
import { rankingOf } from "./ranking-values";
import { found, unitRows, type ShownRanking as Shown } from "./ranking-units";

/** More bars are not read. */
const mostBars = 30;
const leastChartRows = 16;

/** What is shown first, by ids; a person chooses another in the yellow cells. */
export interface RankingChoice {
  readonly part?: string;
  readonly period?: string;
  readonly lowFirst?: boolean;
}

/** Units by rank: ties share one, who gave no figure comes last and is said to; amounts per household and per 1,000 people. */
export function layRanking(
  analysis: AnalysisBook,
  top: number,
  choice: RankingChoice = {},
  isFirst = true,
): Block {
  const shown = shownRanking(analysis, top, choice);
  const { columns } = analysis;
  const { units } = shown.ranking;
  const chart = chartOf(shown);
  return {
    rows: [
      headingLine(columns, words.ranking, isFirst),
      ...chooseRows(shown),
      saidRow(shown),
      headings(shown),
      totalRow(shown),
      coverageRow(shown),
      ...unitRows(shown),
      ...emptyRows(chart ? leastChartRows - units.length : 0),
      { cells: [], height: 10 },
    ],
    merges: [at.part, at.period, at.order].map((row) => chooseMerge(columns, top + row)),
    validations: [
      chooseRule(columns, top + at.part, analysisNames.parts),
      chooseRule(columns, top + at.period, analysisNames.periods),
      chooseRule(columns, top + at.order, analysisNames.orders),
    ],
    conditionals: [
      {
        firstRow: top + at.total,
        lastRow: top + at.total,
      },
      ...(units.length > 0 ? [{ firstRow: top + at.first, lastRow: top + at.first + units.length - 1 }] : []),
    ].map((rows) => anyFigures({ ...rows, firstColumn: columns.first, lastColumn: columns.first })),
    charts: chart ? [chart] : [],
  };
}

function shownRanking(analysis: AnalysisBook, top: number, choice: RankingChoice): Shown {
  const { parts, periods, book } = analysis;
  const { ranking: usual } = book.context.campaign.analysis;
  const chosen = parts.find(({ part }) => part.id === choice.part) ?? firstPart(analysis, usual);
  const wanted = choice.period ?? chosen?.chief.figure.period.id;
  const period = periods.find(({ id }) => id === wanted);
  const lowFirst = choice.lowFirst === true;
  const ids = { part: String(chosen?.part.id), period: String(period?.id), lowFirst };
  const ranking = rankingOf(analysis, ids);
  const formulas = new RankingFormulas(analysis, top, ranking.units.length);
  return {
    analysis,
    top,
    part: chosen?.choice ?? "",
    period: period?.choice ?? "",
    lowFirst,
    ranking,
    formulas,
  };
}

function chooseRows({ analysis, part, period, lowFirst, ranking, formulas }: Shown): readonly RowSpec[] {
  const { columns, denominators } = analysis;
  return [
    chooseRow(columns, {
      label: words.part,
      value: part,
      found: [found(hidden.value, formulas.findPosition(), ranking.position)],
    }),
    chooseRow(columns, {
      label: words.period,
      value: period,
      found: [
        found(hidden.value, formulas.findAddsUp(), ranking.addsUp ? 1 : 0),
        ...denominators.map((_, step) =>
          found(hidden.against + step, formulas.findAgainst(step), ranking.wholes[step]?.position ?? 0),
        ),
      ],
    }),
    chooseRow(columns, {
      label: words.order,
      value: lowFirst ? words.lowFirst : words.highFirst,
      found: [found(hidden.value, formulas.findDirection(), lowFirst ? 1 : 0)],
    }),
  ];
}

function saidRow({ analysis, ranking, formulas, part }: Shown): RowSpec {
  const chosen = analysis.parts.find(({ choice }) => choice === part);
  const value = chosen ? words.measureUnit(chosen.part.measureUnit, ranking.rule) : "";
  return {
    cells: [{ column: analysis.columns.name, role: "line-hint", formula: formulas.said(), value }],
    height: 16.5,
  };
}

const headings = ({ analysis }: Shown): RowSpec =>
  tableHeadings(
    analysis.columns,
    [words.rank, words.unit, words.value, ...analysis.denominators.map(({ label }) => label), words.share],
    32,
  );

function totalRow({ analysis, ranking, formulas }: Shown): RowSpec {
  const { columns, book, denominators } = analysis;
  const cell = (column: number, formula: string, value: number | undefined): CellSpec => ({
    column,
    role: "total-small",
    format: "decimal-2",
    formula,
    value: value ?? "",
  });
  return {
    cells: [
      { column: columns.number, role: "total-small" },
      { column: columns.name, role: "bold", value: words.wholeArea(book.levelWord) },
      cell(columns.first, formulas.total(), ranking.total),
      ...denominators.map(({ per }, step) =>
        cell(columns.first + 1 + step, formulas.whole(step, per), ranking.wholes[step]?.value),
      ),
      { column: columns.first + 1 + denominators.length, role: "total-small" },
    ],
    height: 18,
  };
}

function coverageRow({ analysis, ranking, formulas }: Shown): RowSpec {
  const { columns, denominators } = analysis;
  const texts = [
    ranking.coverage,
    ...denominators.map((_, step) => `${ranking.wholes[step]?.units ?? 0}/${ranking.units.length}`),
  ];
  return {
    cells: [
      { column: columns.number, role: "coverage" },
      { column: columns.name, role: "coverage", value: words.coverage },
      { column: columns.first, role: "coverage", formula: formulas.coverage(), value: ranking.coverage },
      ...denominators.map((_, step): CellSpec => ({
        column: columns.first + 1 + step,
        role: "coverage",
        formula: formulas.wholeUnits(step),
        value: texts[step + 1] ?? "",
      })),
      { column: columns.first + 1 + denominators.length, role: "coverage" },
    ],
    height: estimateHeight([
      { text: words.widestCoverage, px: widths.figure, size: 11 },
      ...texts.map((text) => ({ text, px: widths.figure, size: 11 })),
    ]),
  };
}

/** Beside the table; of many units the first ones. */
function chartOf({ analysis, top, ranking }: Shown): ChartSpec | undefined {
  const { columns, denominators } = analysis;
  const bars = Math.min(mostBars, ranking.units.length);
  if (bars === 0) return undefined;
  const rows = { firstRow: top + at.first, lastRow: top + at.first + bars - 1 };
  return {
    kind: "bar",
    title: bars < ranking.units.length ? words.rankingChartOf(bars) : words.rankingChart,
    sheet: "",
    categories: { ...rows, firstColumn: columns.name, lastColumn: columns.name },
    values: { ...rows, firstColumn: columns.first, lastColumn: columns.first },
    anchor: {
      firstRow: top + at.headings,
      lastRow: top + at.first + Math.max(bars, leastChartRows) - 1,
      firstColumn: columns.first + 3 + denominators.length,
      lastColumn: columns.last,
    },
    labels: "any",
    description: words.rankingChartHint,
  };
}
