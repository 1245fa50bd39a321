import type { Consolidation, Total } from "../../domain/consolidation/consolidation";
import { rollsUp } from "../../domain/consolidation/totals";
import type { RollUp } from "../../domain/indicator/indicator";
import { deskSentence, type DeskWord } from "../../messages/desk-words";
import { resultWords } from "../../messages/result-words";
import type { Language } from "../../messages/sentence";
import { formatOf } from "../../sheets/bao-cao/shown-answer";
import { resultBook } from "../../sheets/consolidated-workbook/result-book";
import { layMatrix, type MatrixPlaces } from "../../sheets/tong-hop/lay";
import type { FigureLine } from "../../sheets/tong-hop/matrix";
import { coverageText } from "../receiving/arrival-views";
import type { BookPlace } from "../ports";
import type { ResultView, TotalRow } from "./result-views";
import { shownNumber } from "../shown-number";

const rules: Readonly<Record<RollUp["rule"], DeskWord>> = {
  sum: "ruleSum",
  ratio: "ruleRatio",
  "weighted-mean": "ruleWeighted",
  "count-yes": "ruleCount",
  mean: "ruleMean",
  minimum: "ruleMinimum",
  maximum: "ruleMaximum",
  none: "ruleNone",
};

const known = new WeakMap<Consolidation, Map<Language, Totals>>();

/** Laid once for each result: every screen asks for them. */
export function totalsOf(consolidation: Consolidation, language: Language): Totals {
  const byLanguage = known.get(consolidation) ?? new Map<Language, Totals>();
  known.set(consolidation, byLanguage);
  const totals = byLanguage.get(language) ?? new Totals(consolidation, language);
  byLanguage.set(language, totals);
  return totals;
}

/** The totals of a consolidation with the cells they stand in. */
class Totals {
  readonly #places: MatrixPlaces;
  readonly #lines: readonly FigureLine[];

  constructor(
    readonly consolidation: Consolidation,
    readonly language: Language,
  ) {
    this.#places = layMatrix(resultBook(consolidation)).places;
    this.#lines = this.#places.lines.filter(
      (line): line is FigureLine =>
        line.kind === "figure" &&
        consolidation.totals[line.figure.slot] !== undefined &&
        rollsUp(line.figure, consolidation.unit),
    );
  }

  /** In the order of the outline, under its leaves. */
  view(): ResultView {
    const { context, madeAt } = this.consolidation;
    const sections = context.campaign.outline.map(({ path, shownPath, shortName }) => ({
      path,
      title: `${shownPath} ${shortName}`,
      totals: this.#lines
        .filter(({ figure }) => figure.indicator.section === path)
        .flatMap((line) => this.#row(line) ?? []),
    }));
    return {
      madeAt,
      coverage: coverageText(this.consolidation),
      sections: sections.filter(({ totals }) => totals.length > 0),
    };
  }

  rowOf(slot: number): TotalRow | undefined {
    const line = this.#lines.find(({ figure }) => figure.slot === slot);
    return line && this.#row(line);
  }

  /** The figure whose total stands in a cell of Tổng hợp, or whose row the cell is in. */
  slotAt({ sheet, row, column }: BookPlace): number | undefined {
    if (sheet !== resultWords.matrix) return undefined;
    const isTurned = this.#lines.length > 1 && this.#sharesRow();
    return this.#lines.find(({ figure }) => {
      const place = this.#places.totalOf(figure.slot);
      if (!place) return false;
      return isTurned ? place.column === column : place.row === row;
    })?.figure.slot;
  }

  /** In the turned matrix all totals stand in one row. */
  #sharesRow(): boolean {
    const rows = new Set(this.#lines.map(({ figure }) => this.#places.totalOf(figure.slot)?.row));
    return rows.size === 1;
  }

  #row({ figure, label, periodShown }: FigureLine): TotalRow | undefined {
    const { slot, part, period } = figure;
    const total = this.consolidation.totals[slot];
    const place = this.#places.totalOf(slot);
    if (!total) return undefined;
    return {
      figure: `${part.id}|${period.id}`,
      name: label,
      measureUnit: part.measureUnit,
      period: periodShown,
      rule: deskSentence(rules[part.rollUp.rule], this.language),
      value: total.value === undefined ? "" : shownNumber(total.value, formatOf(part.type), this.language),
      isEstimate: total.estimate,
      coverage: this.#places.coverageTextOf(slot) ?? "",
      coverageState: this.#coverageState(total),
      place: place && { sheet: resultWords.matrix, ...place },
    };
  }

  /** What fewer units gave than sent anything is below; nobody is nagged about units that sent nothing. */
  #coverageState({ unitsReporting, unitsExpected }: Total): TotalRow["coverageState"] {
    if (unitsReporting >= unitsExpected) return "full";
    const { received, expected } = this.consolidation.coverage;
    const missing = expected.length - received.length;
    return unitsExpected - unitsReporting > missing ? "below" : "ordinary";
  }
}
