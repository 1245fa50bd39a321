import { contributors, type Span } from "../../domain/consolidation/reporters";
import { rollsUp } from "../../domain/consolidation/totals";
import type { UnitReturn } from "../../domain/consolidation/consolidation";
import { resultWords as words } from "../../messages/result-words";
import { a1, quoteSheet, rangeA1 } from "../a1";
import { formatOf, shownAnswer } from "../bao-cao/shown-answer";
import type { ResultBook } from "../consolidated-workbook/result-book";
import type { CellSpec, NumberFormat, SpecValue } from "../spec";
import { matrixLines, type MatrixLine } from "./matrix-lines";
import { totalFormulas } from "./total-formula";

export type FigureLine = Extract<MatrixLine, { kind: "figure" }>;

/** Fixed places of the two forms. "lines": figures down, units across. "units": turned, for many units. */
export const head = { title: 0, hint: 1, headings: 2, first: 3 } as const;
export const side = {
  section: 0,
  key: 1,
  number: 2,
  label: 3,
  unit: 4,
  period: 5,
  total: 6,
  estimate: 7,
  coverage: 8,
  first: 9,
} as const;
export const turnedHead = {
  title: 0,
  hint: 1,
  keys: 2,
  headings: 3,
  units: 4,
  total: 5,
  coverage: 6,
  first: 7,
} as const;
export const turnedSide = { code: 0, number: 1, name: 2, first: 3 } as const;

/** What stands in the matrix's cells, whichever way it lies. */
export class Matrix {
  readonly lines: readonly MatrixLine[];
  readonly atOfSlot: ReadonlyMap<number, number>;

  constructor(
    readonly book: ResultBook,
    readonly turned: boolean,
  ) {
    const all = matrixLines(book);
    this.lines = turned ? all.filter(({ kind }) => kind === "figure") : all;
    this.atOfSlot = new Map(
      this.lines.flatMap((line, at) => (line.kind === "figure" ? [[line.figure.slot, at] as const] : [])),
    );
  }

  /** The cells of a line over a span of the territory; one cell at least, so that a formula has a range. */
  range(line: number, { from, to }: Span): string {
    const last = Math.max(from + 1, to) - 1;
    return this.turned
      ? rangeA1({
          firstRow: turnedHead.first + from,
          lastRow: turnedHead.first + last,
          firstColumn: turnedSide.first + line,
          lastColumn: turnedSide.first + line,
        })
      : rangeA1({
          firstRow: head.first + line,
          lastRow: head.first + line,
          firstColumn: side.first + from,
          lastColumn: side.first + last,
        });
  }

  formulas(line: FigureLine, at: number) {
    const { context, consolidation } = this.book;
    if (!rollsUp(line.figure, consolidation.unit)) return undefined;
    const span = contributors(this.book.runs, line.figure);
    return totalFormulas(context, line.figure, this.range(at, span), (part) => {
      const slot = context.index.slotOf(part, line.figure.period.id);
      const other = slot === undefined ? undefined : this.atOfSlot.get(slot);
      return other === undefined ? undefined : this.range(other, span);
    });
  }

  total(line: FigureLine, at: number): Pick<CellSpec, "formula" | "value" | "format"> | undefined {
    const formulas = this.formulas(line, at);
    const total = this.book.consolidation.totals[line.figure.slot];
    if (!formulas || !total) return undefined;
    return { formula: formulas.total, value: total.value ?? "", format: totalFormat(line) };
  }

  /** "12/14 xã, thị trấn": over the units that owe the figure and did not say x. */
  coverage(line: FigureLine, at: number): Pick<CellSpec, "formula" | "value"> | undefined {
    const formulas = this.formulas(line, at);
    const total = this.book.consolidation.totals[line.figure.slot];
    if (!formulas || !total) return undefined;
    const span = contributors(this.book.runs, line.figure);
    const territory = this.book.children.slice(span.from, span.to);
    const owers = territory.filter(({ unit }) => line.figure.indicator.askedOf.includes(unit.kind));
    const closed = territory.filter(
      ({ unit, answers }) => answers && !line.figure.indicator.askedOf.includes(unit.kind),
    ).length;
    const expected = `(${owers.length + closed}-COUNTIF(${this.range(at, span)},"x"))`;
    const kinds = new Set(owers.map(({ unit }) => this.book.context.kinds.get(unit.kind)?.word ?? ""));
    const named = [...this.book.context.campaign.unitKinds]
      .map(({ word }) => word)
      .filter((word) => kinds.has(word))
      .join(", ");
    return {
      formula: `${formulas.reporting}&"/"&${expected}&" ${named}"`,
      value: `${total.unitsReporting}/${total.unitsExpected} ${named}`,
    };
  }

  /** A unit's cell: blank stays blank, "-" counts as 0, every other sign and text stands as it is. */
  unitCell(line: FigureLine, child: UnitReturn): Pick<CellSpec, "formula" | "value" | "format" | "role"> {
    const { layout } = this.book;
    if (!child.answers) return { role: "unit-missing" };
    const { part, period } = line.figure;
    const value = this.unitValue(line, child.answers, child.unit.kind);
    const look = {
      format: formatOf(part.type),
      role: typeof value === "string" && value !== "" ? "unit-value-text" : "unit-value",
    } as const;
    const sheet = this.book.sheetOf(child.unit);
    const [row, column] = [layout.rowOf(part.id, period.id), layout.columnOf(period.id)];
    if (sheet === undefined || row === undefined || column === undefined) {
      return value === "" ? look : { ...look, value };
    }
    const cell = `${quoteSheet(sheet)}!${a1(row, column)}`;
    return { ...look, value, formula: `IF(${cell}="","",IF(${cell}="-",0,${cell}))` };
  }

  private unitValue(
    { figure }: FigureLine,
    answers: NonNullable<UnitReturn["answers"]>,
    kind: string,
  ): SpecValue {
    if (!figure.indicator.askedOf.includes(kind)) return "x";
    const shown = shownAnswer(this.book.context, figure.part, answers.figures, figure.slot);
    return shown === "-" ? 0 : (shown ?? "");
  }

  estimate({ figure }: FigureLine): string {
    return this.book.consolidation.totals[figure.slot]?.estimate === true ? words.estimate : "";
  }
}

/** Counts of Có are whole numbers whatever the type; means of counts keep two decimals. */
function totalFormat({ figure: { part } }: FigureLine): NumberFormat {
  if (part.rollUp.rule === "count-yes") return "integer";
  return part.rollUp.rule === "mean" ? "decimal-2" : formatOf(part.type);
}
