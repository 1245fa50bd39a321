import type { UnitReturn } from "../../domain/consolidation/consolidation";
import { analysisWords as words } from "../../messages/analysis-words";
import { resultWords } from "../../messages/result-words";
import { a1, textLiteral } from "../a1";
import { formatOf } from "../bao-cao/shown-answer";
import { nameOf, type AnalysisBook } from "../phan-tich/analysis-book";
import { estimateHeight } from "../row-height";
import type { CellSpec, NumberFormat, RowSpec, SpecValue } from "../spec";
import type { FigureLine, Matrix } from "../tong-hop/matrix";
import type { SectionTable } from "./section-tables";

/** Hidden: the unit's code; then STT, the unit, the figures. */
export const tableColumns = { code: 0, number: 1, name: 2, first: 3 } as const;
const figurePx = 100;

/** Where the period is picked. */
export const pickedCell = a1(1, tableColumns.first, "both");

export interface TablesBook {
  readonly analysis: AnalysisBook;
  readonly matrix: Matrix;
  /** Formulas: the picked period's id, and whether the whole span is picked. */
  readonly periodId: string;
  readonly isWhole: string;
}

/** Rows of one table from row `top` on; all but the first begin a page. */
export function tableRows(
  book: TablesBook,
  table: SectionTable,
  at: number,
  top: number,
): readonly RowSpec[] {
  const { children, territory } = book.analysis.book;
  const positions = top + 2;
  const units = children.map((child, place) => ({ child, place }));
  const sector = units.slice(territory).filter(({ child }) => isAsked(table, child));
  const place = (unit: { child: UnitReturn; place: number }, step: number): RowSpec =>
    unitRow(book, table, positions, { ...unit, number: step + 1 });
  return [
    headingRow(table, at),
    ...headRows(book, table, positions),
    ...units.slice(0, territory).map(place),
    totalRow(book, table, positions),
    coverageRow(book, table, positions),
    ...(sector.length > 0
      ? [
          {
            cells: [{ column: tableColumns.number, role: "line-italic", value: resultWords.sector }],
            height: 18,
          } as const,
        ]
      : []),
    ...sector.map(place),
    { cells: [], height: 12 },
  ];
}

const isAsked = ({ lines }: SectionTable, { unit }: UnitReturn): boolean =>
  lines.some(({ figure }) => figure.indicator.askedOf.includes(unit.kind));

function headingRow({ section, group }: SectionTable, at: number): RowSpec {
  const name = group ?? section.shortName;
  const value = `${words.tableNumber(at + 1)}. ${name} (${section.shownPath})`;
  return {
    cells: [{ column: tableColumns.number, role: "line-bold", value }],
    height: 24,
    ...(at > 0 && { breakBefore: true }),
  };
}

/** Headings; hidden, where each figure stands in the matrix for the picked period; measure units. */
function headRows(book: TablesBook, { lines }: SectionTable, positions: number): readonly RowSpec[] {
  const heading = (column: number, value: string): CellSpec => ({ column, role: "print-heading", value });
  const { number, name, first } = tableColumns;
  const label = ({ label: text, figure }: FigureLine): string => `${text} (${figure.part.measureUnit})`;
  return [
    {
      cells: [
        heading(number, "STT"),
        heading(name, words.unit),
        ...lines.map((line, step): CellSpec => ({
          ...heading(first + step, label(line)),
          role: "column-heading",
        })),
      ],
      height: estimateHeight(
        lines.map((line) => ({ text: label(line), px: figurePx, bold: true, size: 11 })),
        32,
      ),
      fixedHeight: true,
    },
    {
      cells: lines.map((line, step): CellSpec => ({
        column: first + step,
        role: "hidden-id",
        formula: positionFormula(book, line),
        value: book.analysis.reach.positionOf(line.figure.slot),
      })),
      height: 12,
      hidden: true,
    },
    {
      cells: [
        { column: number, role: "measure-unit" },
        { column: name, role: "measure-unit", value: resultWords.period },
        ...lines.map((line, step): CellSpec => ({
          column: first + step,
          role: "measure-unit",
          formula: `IF(${book.isWhole},${textLiteral(line.periodShown)},IF(${a1(positions, first + step)}=0,"x",${pickedCell}))`,
          value: line.periodShown,
        })),
      ],
      height: 18,
    },
  ];
}

/** Of the whole span every figure stands by its own last period: its sum, or its last state. */
function positionFormula({ analysis, isWhole, periodId }: TablesBook, { figure }: FigureLine): string {
  const { part, period } = figure;
  const key = `IF(${isWhole},${textLiteral(`${part.id}|${period.id}`)},${textLiteral(`${part.id}|`)}&${periodId})`;
  return analysis.reach.position(key);
}

/** A cell of Tổng hợp that is never empty itself: it is linked to the unit's sheet. */
const linked = (position: string, cell: string): string => `IF(${position},${cell},"x")`;

const found = (position: string, cell: string): string => `IF(${position}=0,"x",IF(${cell}="","",${cell}))`;

function unitRow(
  { analysis, matrix }: TablesBook,
  { lines }: SectionTable,
  positions: number,
  { child, place, number }: { readonly child: UnitReturn; readonly place: number; readonly number: number },
): RowSpec {
  const { first } = tableColumns;
  const own = String(analysis.reach.places.units.placeOf(place));
  return {
    cells: [
      { column: tableColumns.code, role: "hidden-id", value: child.unit.code },
      { column: tableColumns.number, role: "print-center", value: number },
      { column: tableColumns.name, role: "print-cell", value: nameOf(child) },
      ...lines.map((line, step): CellSpec => {
        const column = first + step;
        if (!child.answers) return { column, role: "unit-missing" };
        const position = a1(positions, column, "row");
        const { value, format } = matrix.unitCell(line, child);
        const cell = analysis.reach.unit(position, own);
        const isLinked = analysis.book.sheetOf(child.unit) !== undefined;
        return figureCell(column, (isLinked ? linked : found)(position, cell), value, format);
      }),
    ],
    height: 18,
  };
}

function figureCell(
  column: number,
  formula: string,
  value: SpecValue = "",
  format: NumberFormat = "general",
): CellSpec {
  const role = typeof value === "string" && value !== "" ? "print-center" : "print-cell";
  return { column, role, formula, value, format };
}

function totalRow({ analysis }: TablesBook, { lines }: SectionTable, positions: number): RowSpec {
  const { first } = tableColumns;
  const { totals } = analysis.book.consolidation;
  return {
    cells: [
      { column: tableColumns.number, role: "print-group" },
      { column: tableColumns.name, role: "print-group", value: words.sum },
      ...lines.map(({ figure }, step): CellSpec => {
        const column = first + step;
        const position = a1(positions, column, "row");
        const { rollUp, type } = figure.part;
        const isCount = rollUp.rule === "count-yes";
        return {
          column,
          role: "print-group",
          formula: found(position, analysis.reach.total(position)),
          value: totals[figure.slot]?.value ?? "",
          format: isCount ? "integer" : rollUp.rule === "mean" ? "decimal-2" : formatOf(type),
        };
      }),
    ],
    height: 18,
  };
}

function coverageRow({ analysis }: TablesBook, { lines }: SectionTable, positions: number): RowSpec {
  const { reach } = analysis;
  const texts = lines.map(({ figure }) => reach.places.coverageTextOf(figure.slot) ?? "");
  return {
    cells: [
      { column: tableColumns.number, role: "coverage" },
      { column: tableColumns.name, role: "coverage", value: words.coverage },
      ...texts.map((value, step): CellSpec => {
        const column = tableColumns.first + step;
        const position = a1(positions, column, "row");
        return {
          column,
          role: "coverage",
          formula: `IF(${position}=0,"",${reach.coverage(position)}&"")`,
          value,
        };
      }),
    ],
    height: estimateHeight(texts.map((text) => ({ text, px: figurePx, size: 11 }))),
  };
}
