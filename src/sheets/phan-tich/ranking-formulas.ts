import { analysisWords as words } from "../../messages/analysis-words";
import { resultWords } from "../../messages/result-words";
import { a1, rangeA1, textLiteral } from "../a1";
import { beside, idOf } from "../nguon-so-lieu/choices";
import { hidden } from "./analysis-columns";
import type { AnalysisBook } from "./analysis-book";
import { againstName, analysisNames } from "./analysis-choices";

/** Rows of the ranking, from its first. */
export const rankingRows = {
  heading: 0,
  part: 1,
  period: 2,
  order: 3,
  said: 4,
  headings: 5,
  total: 6,
  coverage: 7,
  first: 8,
} as const;

/** The native formulas of the ranking. `step`: a row of units from 0; `one`: a denominator from 0. */
export class RankingFormulas {
  /** Cells of the choosing rows. */
  readonly #part: string;
  readonly #period: string;
  readonly #order: string;
  readonly #position: string;
  /** 1 where the figure adds up: only then it is set against households and shared out. */
  readonly #addsUp: string;
  readonly #direction: string;

  constructor(
    readonly analysis: AnalysisBook,
    readonly top: number,
    readonly units: number,
  ) {
    const { first } = analysis.columns;
    this.#part = a1(top + rankingRows.part, first, "both");
    this.#period = a1(top + rankingRows.period, first, "both");
    this.#order = a1(top + rankingRows.order, first, "both");
    this.#position = a1(top + rankingRows.part, hidden.value, "both");
    this.#addsUp = a1(top + rankingRows.period, hidden.value, "both");
    this.#direction = a1(top + rankingRows.order, hidden.value, "both");
  }

  /** A hidden column over all units; or from the first to `step`. */
  #all(column: number, step?: number): string {
    const firstRow = this.top + rankingRows.first;
    const range = { firstColumn: column, lastColumn: column, firstRow };
    if (step === undefined)
      return rangeA1({ ...range, lastRow: firstRow + Math.max(1, this.units) - 1 }, "both");
    return `${a1(firstRow, column, "both")}:${a1(firstRow + step, column, "column")}`;
  }

  #own(step: number, column: number): string {
    return a1(this.top + rankingRows.first + step, column, "column");
  }

  /** Of the unit that stands in this row by rank. */
  #ranked(step: number, column: number): string {
    return `INDEX(${this.#all(column)},${this.#own(step, hidden.index)})`;
  }

  #valueCell(step: number): string {
    return this.#own(step, this.analysis.columns.first);
  }

  findPosition(): string {
    const key = `${idOf(this.#part)}&"|"&${idOf(this.#period)}`;
    return this.analysis.reach.position(key);
  }

  findAddsUp(): string {
    const rule = beside(analysisNames.rules, analysisNames.parts, this.#part);
    return `IF(${rule}=${textLiteral(resultWords.rule.sum)},1,0)`;
  }

  findAgainst(one: number): string {
    return this.analysis.reach.position(beside(againstName(one), analysisNames.periods, this.#period));
  }

  findDirection(): string {
    return `IF(${this.#order}=${textLiteral(words.lowFirst)},1,0)`;
  }

  said(): string {
    const [unit, rule] = [analysisNames.measureUnits, analysisNames.rules].map((name) =>
      beside(name, analysisNames.parts, this.#part),
    );
    const [before = "", between = "", after = ""] = words.measureUnit("|", "|").split("|");
    return `${textLiteral(before)}&${unit ?? ""}&${textLiteral(between)}&${rule ?? ""}&${textLiteral(after)}`;
  }

  value(step: number): string {
    return this.#found(this.#position, step, true);
  }

  against(one: number, step: number): string {
    const position = a1(this.top + rankingRows.period, hidden.against + one, "both");
    return this.#found(position, step, false);
  }

  /** Rounded, so that figures that are shown alike rank alike. */
  #found(position: string, step: number, isRounded: boolean): string {
    const cell = this.analysis.reach.unit(position, this.#own(step, hidden.place));
    const number = isRounded ? `ROUND(${cell},6)` : cell;
    return `IF(${position}=0,"",IF(ISNUMBER(${cell}),${number},""))`;
  }

  /** Its row by rank: ties as they stand, those without a figure behind all others. */
  order(step: number): string {
    const [value, all] = [this.#own(step, hidden.value), this.#all(hidden.value)];
    const soFar = this.#all(hidden.value, step);
    const ranked = `RANK(${value},${all},${this.#direction})+COUNTIF(${soFar},${value})-1`;
    return `IF(ISNUMBER(${value}),${ranked},COUNT(${all})+ROWS(${soFar})-COUNT(${soFar}))`;
  }

  index(step: number): string {
    return `MATCH(${step + 1},${this.#all(hidden.order)},0)`;
  }

  rank(step: number): string {
    const value = this.#ranked(step, hidden.value);
    return `IF(ISNUMBER(${value}),RANK(${value},${this.#all(hidden.value)},${this.#direction}),"")`;
  }

  /** Who sent something and gave no figure is said to; who sent nothing has it in the name. */
  name(step: number, reported: number): string {
    const index = this.#own(step, hidden.index);
    const without = `IF(OR(ISNUMBER(${this.#ranked(step, hidden.value)}),${index}>${reported}),"",${textLiteral(words.noFigure)})`;
    return `${this.#ranked(step, hidden.name)}&${without}`;
  }

  ranked(step: number): string {
    return this.#ranked(step, hidden.value);
  }

  per(step: number, one: number, per: number): string {
    const [value, against] = [this.#valueCell(step), this.#ranked(step, hidden.against + one)];
    const amount = `IF(N(${against})>0,${value}*${per}/${against},"")`;
    return `IF(AND(${this.#addsUp}=1,ISNUMBER(${value})),${amount},"")`;
  }

  share(step: number): string {
    const value = this.#valueCell(step);
    const total = a1(this.top + rankingRows.total, this.analysis.columns.first, "both");
    return `IF(AND(${this.#addsUp}=1,ISNUMBER(${value}),N(${total})>0),100*${value}/${total},"")`;
  }

  total(): string {
    const total = this.analysis.reach.total(this.#position);
    return `IF(${this.#position}=0,"",IF(ISNUMBER(${total}),${total},""))`;
  }

  coverage(): string {
    return `IF(${this.#position}=0,"",${this.analysis.reach.coverage(this.#position)}&"")`;
  }

  /** Over the units that gave both. */
  whole(one: number, per: number): string {
    const [values, against] = [this.#all(hidden.value), this.#all(hidden.against + one)];
    const below = `SUMPRODUCT(--ISNUMBER(${values}),${against})`;
    const above = `SUMPRODUCT(--ISNUMBER(${against}),${values})`;
    return `IF(${this.#addsUp}=1,IF(${below}>0,${above}*${per}/${below},""),"")`;
  }

  wholeUnits(one: number): string {
    const [values, against] = [this.#all(hidden.value), this.#all(hidden.against + one)];
    const both = `SUMPRODUCT(--ISNUMBER(${values}),--ISNUMBER(${against}))`;
    return `${both}&"/"&ROWS(${values})`;
  }
}
