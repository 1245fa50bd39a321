import type { UnitReturn } from "../../domain/consolidation/consolidation";
import { rollUp } from "../../domain/consolidation/roll-up";
import type { FigureSlot } from "../../domain/indicator/figure-index";
import type { CountedBy } from "../../domain/indicator/indicator";
import { namesOf } from "../../messages/catalogue";
import { ownReportWords as words } from "../../messages/own-report-words";
import { resultWords } from "../../messages/result-words";
import { a1, quoteSheet, rangeA1 } from "../a1";
import { formatOf, isNumeric } from "../bao-cao/shown-answer";
import type { ResultBook } from "../consolidated-workbook/result-book";
import type { SheetSpec } from "../spec";
import { layTableSheet, tableHead, type TableCell, type TableValues } from "../table-sheet";
import type { MatrixPlaces } from "../tong-hop/lay";
import type { OwnReport } from "./own-report";

/** Columns, from 0. */
const at = { own: 6, below: 7, difference: 8, reported: 9 } as const;

interface Compared {
  readonly figure: FigureSlot;
  readonly countedBy: CountedBy;
  readonly own: number | undefined;
  readonly below: number | undefined;
}

/**
 * A level's own figures, those of the levels below, and what it reports of the two: side by side, never mixed. Only
 * figures that both are asked. All by formulas, so that a figure put right on its sheet moves everything.
 */
export function layComparison(
  book: ResultBook,
  report: OwnReport | undefined,
  places: MatrixPlaces,
): readonly SheetSpec[] {
  const { own, unit } = book.consolidation;
  if (!report || !own) return [];
  const compared = comparedFigures(book, own);
  return [
    layTableSheet({
      name: words.comparison,
      title: resultWords.title(words.comparison, unit.name),
      hint: words.comparisonHint,
      columns: [
        { heading: "Khóa", px: 60, hidden: true, role: "hidden-id" },
        { heading: "STT", px: 44, role: "list-number" },
        { heading: "Mục", px: 70 },
        { heading: "Chỉ tiêu", px: 300 },
        { heading: "Đơn vị tính", px: 90 },
        { heading: "Kỳ", px: 100 },
        { heading: words.own(book.levelWord), px: 100 },
        { heading: words.below, px: 100 },
        { heading: words.difference, px: 100 },
        { heading: words.reported, px: 100 },
        { heading: words.rule, px: 220 },
      ],
      count: compared.length,
      *rows() {
        for (const [index, one] of compared.entries()) yield comparedRow(book, report, places, one, index);
      },
      footer: resultWords.footer(words.comparison, unit.name),
    }),
  ];
}

/** Typed or computed at this level and at one below it, and numbers at both. */
function comparedFigures(
  { context, consolidation, children }: ResultBook,
  own: UnitReturn,
): readonly Compared[] {
  const { unit, totals } = consolidation;
  const kinds = new Set(children.map((child) => child.unit.kind));
  return context.index.slots.flatMap((figure): readonly Compared[] => {
    const { indicator, part, slot } = figure;
    const isBoth = indicator.askedOf.includes(unit.kind) && indicator.askedOf.some((kind) => kinds.has(kind));
    const { countedBy } = indicator;
    if (!isBoth || !countedBy || part.rollUp.rule === "none" || !isNumeric(part.type)) return [];
    const below = countedBy === "upper" ? countBelow(figure, children, context) : totals[slot]?.value;
    return [{ figure, countedBy, own: own.answers?.figures.number(slot), below }];
  });
}

/** What the lower level says of what only this one counts: it stands beside, never added. */
const countBelow = (
  figure: FigureSlot,
  children: readonly UnitReturn[],
  { index }: ResultBook["context"],
): number | undefined =>
  rollUp(
    figure,
    children.flatMap(({ answers }) => (answers ? [answers.figures] : [])),
    index,
  ).value;

function comparedRow(
  { context }: ResultBook,
  { sheet, layout }: OwnReport,
  places: MatrixPlaces,
  { figure, countedBy, own, below }: Compared,
  index: number,
): TableValues {
  const { part, period, indicator, slot } = figure;
  const names = namesOf(context);
  const row = tableHead + index;
  const [ownCell, belowCell] = [a1(row, at.own), a1(row, at.below)];
  const format = formatOf(part.type);
  const number = (value: number | undefined, formula: string | undefined): TableCell => ({
    role: "unit-value",
    value: value ?? "",
    format,
    ...(formula !== undefined && { formula }),
  });
  return [
    `${part.id}|${period.id}`,
    index + 1,
    context.sections.get(indicator.section)?.shownPath ?? indicator.section,
    names.part(part.id),
    part.measureUnit,
    names.period(period.id),
    number(own, ownFormula(sheet.name, layout, figure)),
    number(below, belowFormula(places, countedBy, slot)),
    number(
      own === undefined || below === undefined ? undefined : fifteen(own - below),
      `IF(AND(ISNUMBER(${ownCell}),ISNUMBER(${belowCell})),ROUND(${ownCell}-${belowCell},9),"")`,
    ),
    number(reportedOf(countedBy, own, below), reportedFormula(countedBy, ownCell, belowCell)),
    words.rules[countedBy],
  ];
}

const fifteen = (value: number): number => Number(value.toFixed(9));

/** Signs are no numbers: "-" is 0, everything else says nothing. */
function ownFormula(
  sheet: string,
  layout: OwnReport["layout"],
  { part, period }: FigureSlot,
): string | undefined {
  const [row, column] = [layout.rowOf(part.id, period.id), layout.columnOf(period.id)];
  if (row === undefined || column === undefined) return undefined;
  const cell = `${quoteSheet(sheet)}!${a1(row, column)}`;
  return `IF(ISNUMBER(${cell}),${cell},IF(${cell}="-",0,""))`;
}

function belowFormula(places: MatrixPlaces, countedBy: CountedBy, slot: number): string | undefined {
  const matrix = quoteSheet(resultWords.matrix);
  const total = places.totalOf(slot);
  if (countedBy !== "upper" && total) {
    const cell = `${matrix}!${a1(total.row, total.column)}`;
    return `IF(ISNUMBER(${cell}),${cell},"")`;
  }
  const values = countedBy === "upper" ? places.seriesOf(slot)?.values : undefined;
  return values && `IF(COUNT(${matrix}!${rangeA1(values)})=0,"",SUM(${matrix}!${rangeA1(values)}))`;
}

function reportedOf(
  countedBy: CountedBy,
  own: number | undefined,
  below: number | undefined,
): number | undefined {
  if (countedBy === "lowest") return below;
  if (countedBy === "upper") return own;
  return own === undefined && below === undefined
    ? undefined
    : Number(((own ?? 0) + (below ?? 0)).toPrecision(15));
}

function reportedFormula(countedBy: CountedBy, own: string, below: string): string {
  if (countedBy === "lowest") return `IF(ISNUMBER(${below}),${below},"")`;
  if (countedBy === "upper") return `IF(ISNUMBER(${own}),${own},"")`;
  return `IF(COUNT(${own},${below})=0,"",SUM(${own},${below}))`;
}
