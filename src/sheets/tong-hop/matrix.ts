import { contributors, type Span } from "../../domain/consolidation/reporters";
import { rollsUp } from "../../domain/consolidation/totals";
import type { Total, UnitReturn } from "../../domain/consolidation/consolidation";
import { kindWords } from "../../domain/unit/kind-words";
import type { FigureSlot } from "../../domain/indicator/figure-index";
import { resultWords as words } from "../../messages/result-words";
import { a1, quoteSheet } from "../a1";
import { formatOf, shownAnswer } from "../bao-cao/shown-answer";
import type { ResultBook } from "../consolidated-workbook/result-book";
import type { CellSpec, NumberFormat, SpecValue } from "../spec";
import { adjustmentFormula } from "../sua-so-lieu/lay";
import type { MatrixLine } from "./matrix-lines";
import { totalFormulas, type FigureCells, type TotalFormulas } from "./total-formula";

export type FigureLine = Extract<MatrixLine, { kind: "figure" }>;
export type CellContent = Pick<CellSpec, "formula" | "value" | "format">;
type CoverageContent = CellContent & { readonly value: string };

/** Some of the units, with their totals and the places of their cells. */
export interface UnitGroup {
  readonly totals: readonly (Total | undefined)[];
  /** Whom a total of this figure adds. */
  readonly contributing: (figure: FigureSlot) => readonly UnitReturn[];
  /** Who among them stands for the units below it, which are expected in its place. */
  readonly standsIn: (figure: FigureSlot, child: UnitReturn) => boolean;
  /** The cells of the figure in `slot` (of a ratio: of its parts) over the units a total of `figure` adds. */
  readonly cellsOf: (figure: FigureSlot, slot: number) => FigureCells | undefined;
}

/** What stands in the matrix's cells, whichever way it lies. */
export class Matrix {
  readonly #sheets = new Map<UnitReturn, string>();
  /** By slot. */
  readonly #places: (string | undefined)[] = [];

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
      total: {
        formula: this.#adjusted(figure, total, formulas.total),
        value: total.value ?? "",
        format: this.#totalFormat(figure, owers),
      },
      coverage: this.#coverage(figure, group, total, formulas),
    };
  }

  /** What was added by hand is added where it stands with its reason, never typed over. */
  #adjusted(figure: FigureSlot, { adjusted }: Total, formula: string): string {
    if (adjusted === undefined) return formula;
    return `N(${formula})+${adjustmentFormula(this.book.consolidation, figure)}`;
  }

  /** "12/14 xã, thị trấn": over the units that owe the figure and did not say x. */
  #coverage(
    figure: FigureSlot,
    group: UnitGroup,
    { unitsReporting, unitsExpected }: Total,
    { reporting, crossed }: TotalFormulas,
  ): CoverageContent {
    const all = group.contributing(figure);
    const owers = all.filter(({ unit }) => owes(figure, unit.kind));
    const standIns = owers.filter((child) => group.standsIn(figure, child));
    const named =
      this.#kindWords(owers.filter((child) => !standIns.includes(child))) + this.#standing(figure, standIns);
    // A unit that is not asked has an x as well, once it has reported at all.
    const whole = unitsExpected + all.filter((child) => this.#isCrossed(figure, child)).length;
    return {
      formula: `${reporting}&"/"&(${whole}-${crossed})&" ${named}"`,
      value: `${unitsReporting}/${unitsExpected} ${named}`,
    };
  }

  /** Does a cell of it say x: its own, of a ratio either part's? */
  #isCrossed(figure: FigureSlot, { answers, unit }: UnitReturn): boolean {
    const { index } = this.book.context;
    const { rollUp } = figure.part;
    const parts = rollUp.rule === "ratio" ? [rollUp.numerator, rollUp.denominator] : [figure.part.id];
    return parts.some((part) => {
      const slot = index.slotOf(part, figure.period.id);
      const cell = slot === undefined ? undefined : index.slots[slot];
      return answers !== undefined && cell !== undefined && this.#unitValue(cell, answers, unit.kind) === "x";
    });
  }

  /** " (9 huyện báo cáo thay)": whose number stands for units below that sent nothing. */
  #standing({ slot }: FigureSlot, standIns: readonly UnitReturn[]): string {
    const given = standIns.filter(({ answers }) => answers?.figures.value(slot) !== undefined);
    return given.length === 0 ? "" : words.standIns(given.length, this.#kindWords(given));
  }

  #kindWords(units: readonly UnitReturn[]): string {
    return kindWords(
      this.book.context,
      units.map(({ unit }) => unit),
    );
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
    if (!child.answers) return { role: "unit-missing" };
    const { part } = figure;
    const value = this.#unitValue(figure, child.answers, child.unit.kind);
    const format = formatOf(part.type);
    const role = typeof value === "string" && value !== "" ? "unit-value-text" : "unit-value";
    const sheet = this.#sheetOf(child);
    const place = this.#placeOf(figure);
    if (sheet === "" || place === "") return value === "" ? { format, role } : { format, role, value };
    const cell = sheet + place;
    return { format, role, value, formula: `IF(${cell}="","",IF(${cell}="-",0,${cell}))` };
  }

  /** As formulas begin with it: `'Xuân Trung'!`; "" where the unit has no sheet. */
  #sheetOf(child: UnitReturn): string {
    const known = this.#sheets.get(child);
    if (known !== undefined) return known;
    const name = this.book.sheetOf(child.unit);
    const sheet = name === undefined ? "" : `${quoteSheet(name)}!`;
    this.#sheets.set(child, sheet);
    return sheet;
  }

  /** A figure's cell on every unit's sheet; "" where it has none. */
  #placeOf({ part, period, slot }: FigureSlot): string {
    const known = this.#places[slot];
    if (known !== undefined) return known;
    const { layout } = this.book;
    const [row, column] = [layout.rowOf(part.id, period.id), layout.columnOf(period.id)];
    const place = row === undefined || column === undefined ? "" : a1(row, column);
    this.#places[slot] = place;
    return place;
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
