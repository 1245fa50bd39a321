import { rollsUp } from "../../domain/consolidation/totals";
import type { UnitReturn } from "../../domain/consolidation/consolidation";
import { resultWords as words } from "../../messages/result-words";
import { a1, quoteSheet, rangeA1 } from "../a1";
import { formatOf, shownAnswer } from "../bao-cao/shown-answer";
import type { ResultBook } from "../consolidated-workbook/result-book";
import type { CellRange } from "../grid";
import { estimateHeight } from "../row-height";
import type { CellSpec, ColumnSpec, NumberFormat, RowSpec, SheetSpec, SpecValue } from "../spec";
import { matrixLines, type MatrixLine } from "./matrix-lines";
import { totalFormulas } from "./total-formula";

type FigureLine = Extract<MatrixLine, { kind: "figure" }>;

/** Fixed places of the two forms. "lines": figures down, units across. "units": turned, for many units. */
const head = { title: 0, hint: 1, headings: 2, first: 3 } as const;
const side = { section: 0, key: 1, number: 2, label: 3, unit: 4, period: 5, total: 6, estimate: 7, coverage: 8, first: 9 } as const;
const turnedHead = { title: 0, hint: 1, keys: 2, headings: 3, units: 4, total: 5, coverage: 6, first: 7 } as const;
const turnedSide = { code: 0, number: 1, name: 2, first: 3 } as const;

/** Where the matrix keeps a figure's cells: what totals, the overview and the check cell refer to. */
export interface MatrixPlaces {
  readonly turned: boolean;
  readonly lines: readonly MatrixLine[];
  /** All unit cells together. */
  readonly body: CellRange;
  readonly totalOf: (slot: number) => { readonly row: number; readonly column: number } | undefined;
  readonly coverageOf: (slot: number) => { readonly row: number; readonly column: number } | undefined;
  /** What the coverage cell says: "12/14 xã, thị trấn". */
  readonly coverageTextOf: (slot: number) => string | undefined;
}

export interface MatrixSheet {
  readonly sheet: SheetSpec;
  readonly places: MatrixPlaces;
}

/** Totals by each figure's own rule with who stands behind them, then a cell for every expected unit. */
export function layMatrix(book: ResultBook): MatrixSheet {
  const turned = book.children.length > book.context.campaign.switches.matrixTurnsAbove;
  return new Matrix(book, turned).lay();
}

class Matrix {
  readonly #lines: readonly MatrixLine[];
  readonly #atOfSlot = new Map<number, number>();

  constructor(
    readonly book: ResultBook,
    readonly turned: boolean,
  ) {
    const all = matrixLines(book);
    this.#lines = turned ? all.filter(({ kind }) => kind === "figure") : all;
    this.#lines.forEach((line, at) => {
      if (line.kind === "figure") this.#atOfSlot.set(line.figure.slot, at);
    });
  }

  lay(): MatrixSheet {
    const count = this.book.children.length;
    const body: CellRange = this.turned
      ? { firstRow: turnedHead.first, lastRow: turnedHead.first + count - 1, firstColumn: turnedSide.first, lastColumn: turnedSide.first + this.#lines.length - 1 }
      : { firstRow: head.first, lastRow: head.first + this.#lines.length - 1, firstColumn: side.first, lastColumn: side.first + count - 1 };
    const at = (slot: number, row: number, column: number) => {
      const line = this.#atOfSlot.get(slot);
      if (line === undefined) return undefined;
      return this.turned ? { row, column: turnedSide.first + line } : { row: head.first + line, column };
    };
    return {
      sheet: this.turned ? this.#layTurned() : this.#layLines(),
      places: {
        turned: this.turned,
        lines: this.#lines,
        body,
        totalOf: (slot) => at(slot, turnedHead.total, side.total),
        coverageOf: (slot) => at(slot, turnedHead.coverage, side.coverage),
        coverageTextOf: (slot) => {
          const line = this.#atOfSlot.get(slot);
          const found = line === undefined ? undefined : this.#lines[line];
          const value = found?.kind === "figure" && line !== undefined ? this.#coverage(found, line)?.value : undefined;
          return typeof value === "string" ? value : undefined;
        },
      },
    };
  }

  /** The territory's cells of a line. */
  #range(line: number, fixed: "none" | "both" = "none"): string {
    const last = Math.max(1, this.book.territory) - 1;
    return this.turned
      ? rangeA1({ firstRow: turnedHead.first, lastRow: turnedHead.first + last, firstColumn: turnedSide.first + line, lastColumn: turnedSide.first + line }, fixed)
      : rangeA1({ firstRow: head.first + line, lastRow: head.first + line, firstColumn: side.first, lastColumn: side.first + last }, fixed);
  }

  #formulas(line: FigureLine, at: number) {
    const { context, consolidation } = this.book;
    if (!rollsUp(line.figure, consolidation.unit)) return undefined;
    return totalFormulas(context, line.figure.part, this.#range(at), (part) => {
      const slot = context.index.slotOf(part, line.figure.period.id);
      const other = slot === undefined ? undefined : this.#atOfSlot.get(slot);
      return other === undefined ? undefined : this.#range(other);
    });
  }

  #total(line: FigureLine, at: number): Pick<CellSpec, "formula" | "value" | "format"> | undefined {
    const formulas = this.#formulas(line, at);
    const total = this.book.consolidation.totals[line.figure.slot];
    if (!formulas || !total) return undefined;
    return { formula: formulas.total, value: total.value ?? "", format: totalFormat(line) };
  }

  /** "12/14 xã, thị trấn": over the units that owe the figure and did not say x. */
  #coverage(line: FigureLine, at: number): Pick<CellSpec, "formula" | "value"> | undefined {
    const formulas = this.#formulas(line, at);
    const total = this.book.consolidation.totals[line.figure.slot];
    if (!formulas || !total) return undefined;
    const territory = this.book.children.slice(0, this.book.territory);
    const owers = territory.filter(({ unit }) => line.figure.indicator.askedOf.includes(unit.kind));
    const closed = territory.filter(({ unit, answers }) => answers && !line.figure.indicator.askedOf.includes(unit.kind)).length;
    const expected = `(${owers.length + closed}-COUNTIF(${this.#range(at)},"x"))`;
    const kinds = new Set(owers.map(({ unit }) => this.book.context.kinds.get(unit.kind)?.word ?? ""));
    const named = [...this.book.context.campaign.unitKinds].map(({ word }) => word).filter((word) => kinds.has(word)).join(", ");
    return {
      formula: `${formulas.reporting}&"/"&${expected}&" ${named}"`,
      value: `${total.unitsReporting}/${total.unitsExpected} ${named}`,
    };
  }

  /** A unit's cell: blank stays blank, "-" counts as 0, every other sign and text stands as it is. */
  #unitCell(line: FigureLine, child: UnitReturn): Pick<CellSpec, "formula" | "value" | "format" | "role"> {
    const { context, layout } = this.book;
    if (!child.answers) return { role: "unit-missing" };
    const { slot, part, period, indicator } = line.figure;
    const shown = shownAnswer(context, part, child.answers.figures, slot);
    const asked = indicator.askedOf.includes(child.unit.kind);
    const value: SpecValue = !asked ? "x" : shown === "-" ? 0 : (shown ?? "");
    const format = formatOf(part.type);
    const role = typeof value === "string" && value !== "" ? "unit-value-text" : "unit-value";
    const sheet = this.book.sheetOf(child.unit);
    const [row, column] = [layout.rowOf(part.id, period.id), layout.columnOf(period.id)];
    if (sheet === undefined || row === undefined || column === undefined) return { role, format, ...(value !== "" && { value }) };
    const cell = `${quoteSheet(sheet)}!${a1(row, column)}`;
    return { role, format, value, formula: `IF(${cell}="","",IF(${cell}="-",0,${cell}))` };
  }

  #estimate({ figure }: FigureLine): string {
    return this.book.consolidation.totals[figure.slot]?.estimate === true ? words.estimate : "";
  }

  #layLines(): SheetSpec {
    const { consolidation, children, levelWord } = this.book;
    const lastColumn = side.first + children.length - 1;
    const title = words.title("Tổng hợp số liệu sơ kết", consolidation.unit.name);
    const lastRow = head.first + this.#lines.length;
    return {
      name: words.matrix,
      visibility: "visible",
      tab: "result",
      columns: this.#lineColumns(),
      rows: [
        { cells: [{ column: side.number, role: "sheet-title", value: title }], height: 26, fixedHeight: true },
        { cells: [{ column: side.number, role: "hint", value: words.matrixHint }], height: 18, fixedHeight: true },
        { cells: this.#headings(words.whole(levelWord)), height: 52, fixedHeight: true },
        ...this.#lines.map((line, at) => (line.kind === "heading" ? this.#headingRow(line) : this.#figureRow(line, at))),
        { cells: [{ column: side.number, role: "hint", value: words.endMark }], height: 18 },
      ],
      merges: [head.title, head.hint].map((row) => ({ firstRow: row, lastRow: row, firstColumn: side.number, lastColumn: side.coverage })),
      freeze: { row: head.first, column: side.first },
      conditionals: [this.#lowCoverage({ firstRow: head.first, lastRow: lastRow - 1, firstColumn: side.coverage, lastColumn: side.coverage })],
      print: {
        paper: children.length > 10 ? "A3" : "A4",
        orientation: "landscape",
        area: { firstRow: 0, firstColumn: side.number, lastRow, lastColumn },
        titleRows: { first: head.headings, last: head.headings },
        footerLeft: words.footer(words.matrix, consolidation.unit.name),
      },
    };
  }

  #lowCoverage(range: CellRange) {
    const cell = a1(range.firstRow, range.firstColumn);
    const [left, rest] = [`LEFT(${cell},FIND("/",${cell})-1)`, `MID(${cell},FIND("/",${cell})+1,20)`];
    const formula = `IF(ISERROR(FIND("/",${cell})),FALSE,${left}<>LEFT(${rest},FIND(" ",${rest}&" ")-1))`;
    return { range, rules: [{ kind: "formula", look: "low-coverage", formula }] } as const;
  }

  #lineColumns(): readonly ColumnSpec[] {
    const fixed: readonly ColumnSpec[] = [
      { px: 60, hidden: true },
      { px: 60, hidden: true },
      { px: 44 },
      { px: 330 },
      { px: 80 },
      { px: 84 },
      { px: 96 },
      { px: 44 },
      { px: 110 },
    ];
    return [...fixed, ...this.book.children.map(() => ({ px: 88 }))];
  }

  #headings(total: string): readonly CellSpec[] {
    const cell = (column: number, value: string): CellSpec => ({ column, role: "column-heading", value });
    return [
      cell(side.number, "STT"),
      cell(side.label, "Chỉ tiêu"),
      cell(side.unit, "Đơn vị tính"),
      cell(side.period, "Kỳ"),
      cell(side.total, total),
      cell(side.estimate, ""),
      cell(side.coverage, words.coverage),
      ...this.book.children.map((child, at) => unitHeading(child, side.first + at)),
    ];
  }

  #headingRow({ section, text, group }: Extract<MatrixLine, { kind: "heading" }>): RowSpec {
    const level = section.depth - 1 + (group ? 1 : 0);
    const depth = (group ? 3 : section.depth) as 1 | 2 | 3;
    const [numberRole, role] = [`section-${depth}-number`, `section-${depth}`] as const;
    const last = side.first + this.book.children.length - 1;
    return {
      cells: [
        { column: side.section, role: "hidden-id", value: section.path },
        { column: side.number, role: numberRole, value: group ? "" : section.number },
        { column: side.label, role, value: depth === 1 ? text.toUpperCase() : text },
        ...Array.from({ length: last - side.label }, (_, step) => ({ column: side.label + 1 + step, role })),
      ],
      height: 18,
      level,
    };
  }

  #figureRow(line: FigureLine, at: number): RowSpec {
    const { figure, year, hasYears, depth } = line;
    const total = this.#total(line, at);
    const coverage = this.#coverage(line, at);
    return {
      cells: [
        { column: side.section, role: "hidden-id", value: line.row.section.path },
        { column: side.key, role: "hidden-id", value: `${figure.part.id}|${figure.period.id}` },
        { column: side.number, role: "label-number" },
        { column: side.label, role: "label", value: line.label, indent: figure.part.indent + (year ? 1 : 0) },
        { column: side.unit, role: "measure-unit", value: figure.part.measureUnit },
        { column: side.period, role: year ? "year-label" : "measure-unit", value: line.periodShown },
        { column: side.total, role: year ? "year-total" : "total", ...total },
        { column: side.estimate, role: "hint", value: this.#estimate(line) },
        { column: side.coverage, role: "coverage", ...coverage },
        ...this.book.children.map((child, step): CellSpec => ({ column: side.first + step, ...this.#unitCell(line, child) })),
      ],
      height: estimateHeight([
        { text: line.label, px: 330, indent: figure.part.indent },
        { text: figure.part.measureUnit, px: 80, size: 10 },
      ]),
      level: depth + (year ? 1 : 0),
      ...(year && { hidden: true }),
      ...(hasYears && { collapsed: true }),
    };
  }

  #layTurned(): SheetSpec {
    const { consolidation, children, levelWord } = this.book;
    const figures = this.#lines as readonly FigureLine[];
    const cells = (make: (line: FigureLine, at: number) => Omit<CellSpec, "column">): readonly CellSpec[] =>
      figures.map((line, at) => ({ column: turnedSide.first + at, ...make(line, at) }));
    const named = (value: string, role: CellSpec["role"] = "column-heading"): CellSpec => ({ column: turnedSide.name, role, value });
    const lastColumn = turnedSide.first + figures.length - 1;
    const lastRow = turnedHead.first + children.length - 1;
    return {
      name: words.matrix,
      visibility: "visible",
      tab: "result",
      columns: [
        { px: 60, hidden: true },
        { px: 40 },
        { px: 170 },
        ...figures.map(({ year }) => ({ px: 88, ...(year && { level: 1, hidden: true }) })),
      ],
      rows: [
        { cells: [{ column: turnedSide.number, role: "sheet-title", value: words.title("Tổng hợp theo đơn vị", consolidation.unit.name) }], height: 26, fixedHeight: true },
        { cells: [{ column: turnedSide.number, role: "hint", value: words.matrixHint }], height: 18, fixedHeight: true },
        { cells: cells(({ figure }) => ({ role: "hidden-id", value: `${figure.part.id}|${figure.period.id}` })), height: 12, hidden: true },
        { cells: [{ column: turnedSide.number, role: "column-heading", value: "STT" }, named("Đơn vị"), ...cells(({ label, periodShown }) => ({ role: "column-heading", value: `${label} (${periodShown})` }))], height: 96, fixedHeight: true },
        { cells: [named("Đơn vị tính", "measure-unit"), ...cells(({ figure }) => ({ role: "measure-unit", value: figure.part.measureUnit }))], height: 30 },
        { cells: [named(words.whole(levelWord).toUpperCase(), "total"), ...cells((line, at) => ({ role: "total", ...this.#total(line, at) }))], height: 20 },
        { cells: [named(words.coverage, "coverage"), ...cells((line, at) => ({ role: "coverage", ...this.#coverage(line, at) }))], height: 34 },
        ...children.map((child, at): RowSpec => ({
          cells: [
            { column: turnedSide.code, role: "hidden-id", value: child.unit.code },
            { column: turnedSide.number, role: "label-number", value: at + 1 },
            named(child.unit.name, child.answers ? "label" : "unit-missing-heading"),
            ...cells((line) => this.#unitCell(line, child)),
          ],
          height: 17.25,
        })),
        { cells: [{ column: turnedSide.number, role: "hint", value: words.endMark }], height: 18 },
      ],
      merges: [turnedHead.title, turnedHead.hint].map((row) => ({ firstRow: row, lastRow: row, firstColumn: turnedSide.number, lastColumn: turnedSide.first + 6 })),
      freeze: { row: turnedHead.first, column: turnedSide.first },
      print: {
        paper: "A3",
        orientation: "landscape",
        area: { firstRow: 0, firstColumn: turnedSide.number, lastRow, lastColumn },
        titleRows: { first: turnedHead.headings, last: turnedHead.headings },
        footerLeft: words.footer(words.matrix, consolidation.unit.name),
      },
    };
  }
}

function unitHeading({ unit, answers }: UnitReturn, column: number): CellSpec {
  return answers
    ? { column, role: "unit-heading", value: unit.name }
    : { column, role: "unit-missing-heading", value: words.missingUnit(unit.name) };
}

/** Counts of Có are whole numbers whatever the type; means of counts keep two decimals. */
function totalFormat({ figure: { part } }: FigureLine): NumberFormat {
  if (part.rollUp.rule === "count-yes") return "integer";
  return part.rollUp.rule === "mean" ? "decimal-2" : formatOf(part.type);
}
