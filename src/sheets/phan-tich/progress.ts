import { analysisWords as words } from "../../messages/analysis-words";
import { a1, rangeA1 } from "../a1";
import { anyFigures } from "../nguon-so-lieu/choices";
import { estimateHeight } from "../row-height";
import type { CellSpec, ChartSpec, RowSpec } from "../spec";
import { figureColumns, hidden, widths } from "./analysis-columns";
import { firstPart, nameOf, numberOf, type AnalysisBook, type Compared } from "./analysis-book";
import { analysisNames } from "./analysis-choices";
import { emptyRows, type Block } from "./block";
import { chooseMerge, chooseRow, chooseRule, headingLine, tableHeadings } from "./choose-rows";
import {
  changeOf,
  endCell,
  hiddenRows,
  progressRows as at,
  saidRow,
  slotIn,
  type ShownProgress as Shown,
} from "./progress-head";

const chartRows = 16;

/** A figure of every unit in every period, with what changed since the first that can be compared. */
export function layProgress(analysis: AnalysisBook, top: number, part?: string, isFirst = true): Block {
  const { columns, book, compared } = analysis;
  const chosen =
    analysis.parts.find((one) => one.part.id === part) ??
    firstPart(analysis, book.context.campaign.analysis.progress);
  // One column is left for the change.
  const periods = analysis.periods.slice(-(figureColumns - 1));
  const units = [...compared].sort((one, other) => one.at - other.at);
  const shown: Shown = { analysis, top, chosen, periods, units };
  const chartTop = top + at.first + units.length + 1;
  const chart = chartOf(shown, chartTop);
  const figures = { firstColumn: columns.first, lastColumn: columns.first + periods.length };
  return {
    rows: [
      headingLine(columns, words.progress, isFirst),
      chooseRow(columns, { label: words.part, value: chosen?.choice ?? "", found: [] }),
      ...hiddenRows(shown),
      saidRow(shown),
      tableHeadings(
        columns,
        ["STT", words.unit, ...periods.map(({ shown: text }) => text), words.change],
        32,
      ),
      totalRow(shown),
      coverageRow(shown),
      ...units.map((unit, step) => unitRow(shown, unit, step)),
      { cells: [], height: 10 },
      ...emptyRows(chart ? chartRows : 0),
    ],
    merges: [chooseMerge(columns, top + at.part)],
    validations: [chooseRule(columns, top + at.part, analysisNames.parts)],
    conditionals: [
      { firstRow: top + at.total, lastRow: top + at.total },
      ...(units.length > 0 ? [{ firstRow: top + at.first, lastRow: top + at.first + units.length - 1 }] : []),
    ].map((rows) => anyFigures({ ...rows, ...figures })),
    charts: chart ? [chart] : [],
  };
}

function totalRow(shown: Shown): RowSpec {
  const { analysis, top, periods } = shown;
  const { columns, book, reach } = analysis;
  const row = top + at.total;
  const totals = periods.map(({ id }) => {
    const slot = slotIn(shown, id);
    return slot === undefined ? undefined : book.consolidation.totals[slot]?.value;
  });
  return {
    cells: [
      { column: columns.number, role: "total-small" },
      { column: columns.name, role: "bold", value: words.wholeArea(book.levelWord) },
      ...totals.map((value, step): CellSpec => {
        const position = a1(top + at.positions, columns.first + step, "both");
        const total = reach.total(position);
        return {
          column: columns.first + step,
          role: "total-small",
          format: "decimal-2",
          formula: `IF(${position}=0,"",IF(ISNUMBER(${total}),${total},""))`,
          value: value ?? "",
        };
      }),
      changeCell(shown, row, totals, "total-small"),
    ],
    height: 18,
  };
}

function changeCell(
  shown: Shown,
  row: number,
  values: readonly (number | undefined)[],
  role: "total-small" | "unit-value",
): CellSpec {
  const { columns } = shown.analysis;
  const [from, to] = [endCell(shown, hidden.value), endCell(shown, hidden.order)];
  const cells = rangeA1(
    {
      firstRow: row,
      lastRow: row,
      firstColumn: columns.first,
      lastColumn: columns.first + Math.max(1, values.length) - 1,
    },
    "column",
  );
  const [before, after] = [`INDEX(${cells},${from})`, `INDEX(${cells},${to})`];
  const ends = changeOf(shown);
  const [first, last] = [values[ends.from - 1], values[ends.to - 1]];
  return {
    column: columns.first + values.length,
    role,
    format: "decimal-2",
    formula: `IF(${from}*${to}=0,"",IF(AND(ISNUMBER(${before}),ISNUMBER(${after})),ROUND(${after}-${before},6),""))`,
    value: first === undefined || last === undefined ? "" : Math.round((last - first) * 1e6) / 1e6,
  };
}

function coverageRow(shown: Shown): RowSpec {
  const { analysis, top, periods } = shown;
  const { columns, reach } = analysis;
  const texts = periods.map(({ id }) => {
    const slot = slotIn(shown, id);
    return slot === undefined ? "" : (reach.places.coverageTextOf(slot) ?? "");
  });
  return {
    cells: [
      { column: columns.number, role: "coverage" },
      { column: columns.name, role: "coverage", value: words.coverage },
      ...texts.map((value, step): CellSpec => {
        const position = a1(top + at.positions, columns.first + step, "both");
        return {
          column: columns.first + step,
          role: "coverage",
          formula: `IF(${position}=0,"",${reach.coverage(position)}&"")`,
          value,
        };
      }),
      { column: columns.first + periods.length, role: "coverage" },
    ],
    height: estimateHeight(
      [words.widestCoverage, ...texts].map((text) => ({ text, px: widths.figure, size: 11 })),
    ),
  };
}

function unitRow(shown: Shown, { child, at: place }: Compared, step: number): RowSpec {
  const { analysis, top, periods } = shown;
  const { columns, reach } = analysis;
  const row = top + at.first + step;
  const values = periods.map(({ id }) => numberOf(child, slotIn(shown, id)));
  const own = a1(row, hidden.place, "column");
  return {
    cells: [
      { column: hidden.code, role: "hidden-id", value: child.unit.code },
      { column: hidden.place, role: "hidden-id", value: reach.places.units.placeOf(place) },
      { column: columns.number, role: "list-count", value: step + 1 },
      { column: columns.name, role: "list-cell", value: nameOf(child) },
      ...values.map((value, at_): CellSpec => {
        const position = a1(top + at.positions, columns.first + at_, "row");
        const cell = reach.unit(position, own);
        return {
          column: columns.first + at_,
          role: "unit-value",
          format: "decimal-2",
          formula: `IF(${position}=0,"",IF(ISNUMBER(${cell}),${cell},""))`,
          value: value ?? "",
        };
      }),
      changeCell(shown, row, values, "unit-value"),
    ],
    height: 17.25,
  };
}

/** The whole area over single periods: a span beside its years would dwarf them. */
function chartOf({ analysis, top, periods }: Shown, chartTop: number): ChartSpec | undefined {
  const { columns } = analysis;
  const single = periods.filter(({ year, day }) => year !== undefined || day !== undefined).length;
  if (single === 0) return undefined;
  const across = { firstColumn: columns.first, lastColumn: columns.first + single - 1 };
  return {
    kind: "column",
    title: words.progressChart,
    sheet: "",
    categories: { firstRow: top + at.headings, lastRow: top + at.headings, ...across },
    values: { firstRow: top + at.total, lastRow: top + at.total, ...across },
    anchor: {
      firstRow: chartTop,
      lastRow: chartTop + chartRows - 1,
      firstColumn: columns.number,
      lastColumn: columns.first + 5,
    },
    labels: "any",
    description: words.progressChartHint,
  };
}
