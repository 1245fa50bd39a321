import type { UnitReturn } from "../../domain/consolidation/consolidation";
import type { SectionPath } from "../../domain/outline/section-path";
import { analysisWords as words } from "../../messages/analysis-words";
import { resultWords } from "../../messages/result-words";
import { a1, quoteSheet, rangeA1 } from "../a1";
import { narrativeCells } from "../noi-dung/narrative-cells";
import { estimateHeight } from "../row-height";
import type { CellSpec, RowSpec } from "../spec";
import { figureColumns, hidden, widths } from "./analysis-columns";
import { mostCompared, nameOf, type AnalysisBook } from "./analysis-book";
import type { Block } from "./block";
import { headingLine, tableHeadings } from "./choose-rows";
import {
  answeredOf,
  completenessColumns,
  sizeOf,
  type Asked,
  type CompletenessColumn,
} from "./completeness-values";

/** Rows from the view's first. */
const at = { heading: 0, hint: 1, headings: 2, complete: 3, first: 4 };

interface Shown {
  readonly analysis: AnalysisBook;
  readonly top: number;
  readonly columns: readonly CompletenessColumn[];
  readonly children: readonly UnitReturn[];
  /** Where a unit's text on a leaf stands in Nội dung theo mục. */
  readonly textCell: (section: SectionPath, child: number) => string | undefined;
}

/** How much of each part of the outline every unit answered; figures stand in it, colour only underlines them. */
export function layCompleteness(analysis: AnalysisBook, top: number, isFirst = true): Block {
  const { book, columns } = analysis;
  const shown: Shown = {
    analysis,
    top,
    columns: completenessColumns(book, figureColumns),
    children: book.children.length > mostCompared ? [] : book.children,
    textCell: narrativeCells(book, analysis.sections),
  };
  const { children } = shown;
  const texts = shown.columns.map(({ section }) => `${section.shownPath} ${section.shortName}`);
  const height = estimateHeight(
    texts.map((text) => ({ text, px: widths.figure, size: 10, bold: true })),
    32,
  );
  return {
    rows: [
      headingLine(columns, words.completeness, isFirst),
      { cells: [{ column: columns.number, role: "line-hint", value: words.completenessHint }], height: 16.5 },
      tableHeadings(columns, ["STT", words.unit, ...texts, words.wholeReport], height),
      completeRow(shown),
      ...children.map((child, step) => unitRow(shown, child, step)),
      { cells: [], height: 10 },
    ],
    merges: [],
    validations: [],
    conditionals: children.length === 0 ? [] : [heat(shown)],
    charts: [],
  };
}

/** The same as figures: of every unit the share of each part of the outline, and of the whole report. */
export function completenessOf({ book }: AnalysisBook): {
  readonly headings: readonly string[];
  readonly rows: readonly {
    readonly child: UnitReturn;
    readonly whole: Share;
    readonly shares: readonly Share[];
  }[];
} {
  const columns = completenessColumns(book, figureColumns);
  const children = book.children.length > mostCompared ? [] : book.children;
  return {
    headings: columns.map(({ section }) => section.shownPath),
    rows: children.map((child) => {
      const asked = columns.map(({ askedOf }) => askedOf(child.unit.kind));
      return { child, whole: shareOf(child, asked), shares: asked.map((one) => shareOf(child, [one])) };
    }),
  };
}

function heat({ analysis, top, columns, children }: Shown): Block["conditionals"][number] {
  const { first } = analysis.columns;
  const range = {
    firstRow: top + at.first,
    lastRow: top + at.first + children.length - 1,
    firstColumn: first,
    lastColumn: first + columns.length,
  };
  const cell = a1(range.firstRow, first);
  const when = (test: string): string => `IF(ISNUMBER(${cell}),${test},FALSE)`;
  return {
    range,
    rules: [
      { kind: "formula", look: "all-done", formula: when(`${cell}=1`) },
      { kind: "formula", look: "wrong", formula: when(`${cell}=0`) },
      { kind: "formula", look: "missing-cell", formula: when(`${cell}<1`) },
    ],
  };
}

/** How many units answered everything of a part, of those that sent something and are asked. */
function completeRow({ analysis, top, columns, children }: Shown): RowSpec {
  const { first, number, name } = analysis.columns;
  const cells = [...columns.map(({ askedOf }) => [askedOf]), columns.map(({ askedOf }) => askedOf)].map(
    (parts, step): CellSpec => {
      const shares = children.map((child) =>
        shareOf(
          child,
          parts.map((askedOf) => askedOf(child.unit.kind)),
        ),
      );
      const numbers = shares.filter((share): share is number => typeof share === "number");
      const range = rangeA1({
        firstRow: top + at.first,
        lastRow: top + at.first + Math.max(1, children.length) - 1,
        firstColumn: first + step,
        lastColumn: first + step,
      });
      return {
        column: first + step,
        role: "coverage",
        formula: `COUNTIF(${range},1)&"/"&COUNT(${range})`,
        value: `${numbers.filter((share) => share === 1).length}/${numbers.length}`,
      };
    },
  );
  return {
    cells: [
      { column: number, role: "coverage" },
      { column: name, role: "coverage", value: words.complete },
      ...cells,
    ],
    height: 17.25,
  };
}

/** From 0 to 1; "x" where the unit is asked nothing of it, undefined where it sent nothing. */
type Share = number | "x" | undefined;

function shareOf(child: UnitReturn, parts: readonly Asked[]): Share {
  if (!child.answers) return undefined;
  const whole = parts.reduce((sum, asked) => sum + sizeOf(asked), 0);
  if (whole === 0) return "x";
  return parts.reduce((sum, asked) => sum + answeredOf(child, asked), 0) / whole;
}

function unitRow(shown: Shown, child: UnitReturn, step: number): RowSpec {
  const { analysis, top, columns } = shown;
  const { first, number, name } = analysis.columns;
  const row = top + at.first + step;
  const asked = columns.map(({ askedOf }) => askedOf(child.unit.kind));
  const parts = asked.map((one, place): CellSpec => {
    const share = shareOf(child, [one]);
    const column = first + place;
    if (share === undefined) return { column, role: "unit-missing" };
    if (share === "x") return { column, role: "not-asked", value: "x" };
    const formula = `(${countFormula(shown, one, step)})/${sizeOf(one)}`;
    return { column, role: "unit-value", format: "percent-whole", formula, value: share };
  });
  return {
    cells: [
      { column: hidden.code, role: "hidden-id", value: child.unit.code },
      { column: number, role: "list-count", value: step + 1 },
      { column: name, role: "list-cell", value: nameOf(child) },
      ...parts,
      wholeCell(shown, child, asked, row),
    ],
    height: 17.25,
  };
}

/** Of what is asked, less the cells of the matrix that are blank and the texts that do not stand in Nội dung theo mục. */
function countFormula({ analysis, textCell }: Shown, asked: Asked, child: number): string {
  const runs = analysis.reach.runsOf(asked.figures, child).map((run) => `-COUNTBLANK(${run})`);
  const cells = asked.texts.flatMap((path) => textCell(path, child) ?? []);
  const texts = cells.map((cell) => `-COUNTBLANK(${quoteSheet(resultWords.narratives)}!${cell})`);
  return [String(sizeOf(asked)), ...runs, ...texts].join("");
}

function wholeCell(
  { analysis, columns }: Shown,
  child: UnitReturn,
  asked: readonly Asked[],
  row: number,
): CellSpec {
  const column = analysis.columns.first + columns.length;
  const share = shareOf(child, asked);
  if (share === undefined) return { column, role: "unit-missing" };
  const whole = asked.reduce((sum, one) => sum + sizeOf(one), 0);
  const weighed = asked.flatMap((one, step) =>
    sizeOf(one) > 0 ? [`${a1(row, analysis.columns.first + step)}*${sizeOf(one)}`] : [],
  );
  return {
    column,
    role: "unit-value",
    format: "percent-whole",
    formula: `ROUND((${weighed.join("+") || "0"})/${Math.max(1, whole)},9)`,
    value: typeof share === "number" ? Math.round(share * 1e9) / 1e9 : 0,
  };
}
