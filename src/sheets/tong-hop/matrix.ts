import { contributors, type Span } from "../../domain/consolidation/reporters";
import { rollsUp } from "../../domain/consolidation/totals";
import type { Total, UnitReturn } from "../../domain/consolidation/consolidation";
import type { FigureSlot } from "../../domain/indicator/figure-index";
import { resultWords as words } from "../../messages/result-words";
import { a1, quoteSheet } from "../a1";
import { formatOf, shownAnswer } from "../bao-cao/shown-answer";
import type { ResultBook } from "../consolidated-workbook/result-book";
import type { CellSpec, NumberFormat, SpecValue } from "../spec";
import type { MatrixLine } from "./matrix-lines";
import { countText, totalFormulas, type FigureCells } from "./total-formula";

export type FigureLine = Extract<MatrixLine, { kind: "figure" }>;
export type CellContent = Pick<CellSpec, "formula" | "value" | "format">;
type CoverageContent = CellContent & { readonly value: string };

/** Some of the units, with their totals and the places of their cells. */
export interface UnitGroup {
  readonly totals: readonly (Total | undefined)[];
  /** Whom a total of this figure adds. */
  readonly contributing: (figure: FigureSlot) => readonly UnitReturn[];
  /** The cells of the figure in `slot` (of a ratio: of its parts) over the units a total of `figure` adds. */
  readonly cellsOf: (figure: FigureSlot, slot: number) => FigureCells | undefined;
}

/** What stands in the matrix's cells, whichever way it lies. */
export class Matrix {
  constructor(
    readonly book: ResultBook,
    readonly lines: readonly MatrixLine[],
  ) {}

  /** A total over a group, by the figure's own rule, and who stands behind it. */
  totalOf(
    { figure }: FigureLine,
    group: UnitGroup,
  ): { readonly total: CellContent; readonly coverage: CoverageContent } | undefined {
    const { context, consolidation } = this.book;
    const cells = group.cellsOf(figure, figure.slot);
    const total = group.totals[figure.slot];
    if (!cells || !total || !rollsUp(figure, consolidation.unit)) return undefined;
    const formulas = totalFormulas(context, figure, cells, (part, period = figure.period.id) => {
      const slot = context.index.slotOf(part, period);
      return slot === undefined ? undefined : group.cellsOf(figure, slot)?.range;
    });
    if (!formulas) return undefined;
    const owers = group.contributing(figure).filter(({ unit }) => owes(figure, unit.kind));
    return {
      total: { formula: formulas.total, value: total.value ?? "", format: this.#totalFormat(figure, owers) },
      coverage: this.#coverage(figure, group, cells, total, formulas.reporting),
    };
  }

  /** "12/14 xã, thị trấn": over the units that owe the figure and did not say x. */
  #coverage(
    figure: FigureSlot,
    group: UnitGroup,
    cells: FigureCells,
    { unitsReporting, unitsExpected }: Total,
    reporting: string,
  ): CoverageContent {
    const all = group.contributing(figure);
    const owers = all.filter(({ unit }) => owes(figure, unit.kind));
    // A unit that is not asked has an x as well, once it has reported at all.
    const closed = all.filter(({ unit, answers }) => answers && !owes(figure, unit.kind)).length;
    const named = this.#kindWords(owers);
    return {
      formula: `${reporting}&"/"&(${owers.length + closed}-${countText(cells, "x")})&" ${named}"`,
      value: `${unitsReporting}/${unitsExpected} ${named}`,
    };
  }

  /** "xã, thị trấn": the kinds among some units, in the campaign's order. */
  #kindWords(units: readonly UnitReturn[]): string {
    const { context } = this.book;
    const kinds = new Set(units.map(({ unit }) => unit.kind));
    const named = context.campaign.unitKinds.filter(({ id }) => kinds.has(id)).map(({ word }) => word);
    return [...new Set(named)].join(", ");
  }

  /** Counts of Có are whole numbers of units, whatever the type; means of counts keep two decimals. */
  #totalFormat({ part }: FigureSlot, owers: readonly UnitReturn[]): NumberFormat {
    if (part.rollUp.rule === "count-yes") {
      const words = this.#kindWords(owers);
      return `count:${words.includes(",") || words === "" ? "đơn vị" : words}`;
    }
    return part.rollUp.rule === "mean" ? "decimal-2" : formatOf(part.type);
  }

  /** A unit's cell: blank stays blank, "-" counts as 0, every other sign and text stands as it is. */
  unitCell({ figure }: FigureLine, child: UnitReturn): CellContent & Pick<CellSpec, "role"> {
    const { layout } = this.book;
    if (!child.answers) return { role: "unit-missing" };
    const { part, period } = figure;
    const value = this.#unitValue(figure, child.answers, child.unit.kind);
    const look = {
      format: formatOf(part.type),
      role: typeof value === "string" && value !== "" ? "unit-value-text" : "unit-value",
    } as const;
    const sheet = this.book.sheetOf(child.unit);
    const [row, column] = [layout.rowOf(part.id, period.id), layout.columnOf(period.id)];
    if (sheet === undefined || row === undefined || column === undefined)
      return value === "" ? look : { ...look, value };
    const cell = `${quoteSheet(sheet)}!${a1(row, column)}`;
    return { ...look, value, formula: `IF(${cell}="","",IF(${cell}="-",0,${cell}))` };
  }

  #unitValue(figure: FigureSlot, answers: NonNullable<UnitReturn["answers"]>, kind: string): SpecValue {
    if (!owes(figure, kind)) return "x";
    const shown = shownAnswer(this.book.context, figure.part, answers.figures, figure.slot);
    return shown === "-" ? 0 : (shown ?? "");
  }

  estimate({ figure }: FigureLine): string {
    return this.book.consolidation.totals[figure.slot]?.estimate === true ? words.estimate : "";
  }

  /** Whose cells a total of all adds, in the order the reporters are laid. */
  span(figure: FigureSlot): Span {
    return contributors(this.book.runs, figure);
  }
}

const owes = ({ indicator }: FigureSlot, kind: string): boolean => indicator.askedOf.includes(kind);

/** `IF` a cell is below full coverage: the two halves of its text differ. */
export function isLowCoverage(cell: string): string {
  const [left, rest] = [`LEFT(${cell},FIND("/",${cell})-1)`, `MID(${cell},FIND("/",${cell})+1,20)`];
  return `IF(ISERROR(FIND("/",${cell})),FALSE,${left}<>LEFT(${rest},FIND(" ",${rest}&" ")-1))`;
}
