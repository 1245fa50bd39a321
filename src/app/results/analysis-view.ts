import type { Consolidation } from "../../domain/consolidation/consolidation";
import { deskSentence, type DeskWord } from "../../messages/desk-words";
import type { Language } from "../../messages/sentence";
import { resultBook } from "../../sheets/consolidated-workbook/result-book";
import {
  analysisBook,
  firstPart,
  nameOf,
  numberOf,
  slotOf,
  type AnalysisBook,
} from "../../sheets/phan-tich/analysis-book";
import { completenessOf } from "../../sheets/phan-tich/completeness";
import { overTimeLines } from "../../sheets/phan-tich/over-time";
import { perOf, shareOf } from "../../sheets/phan-tich/ranking-units";
import { rankingOf } from "../../sheets/phan-tich/ranking-values";
import { layMatrix } from "../../sheets/tong-hop/lay";
import type { AnalysisBar, AnalysisChoice, AnalysisRow, AnalysisView } from "./analysis-views";
import { shownNumber } from "../shown-number";

const known = new WeakMap<Consolidation, AnalysisBook>();

/** Laid once for each result. */
export function analysisOf(result: Consolidation): AnalysisBook {
  const found = known.get(result);
  if (found) return found;
  const book = resultBook(result);
  const made = analysisBook(book, layMatrix(book).places, []);
  known.set(result, made);
  return made;
}

/** A ready view of a result, as the sheet Phân tích shows it too. */
export function analysisView(
  result: Consolidation,
  choice: AnalysisChoice,
  language: Language,
): AnalysisView {
  const analysis = analysisOf(result);
  const chosen = chosenOf(analysis, choice);
  const view = new Preview(analysis, chosen, language);
  return {
    chosen,
    parts: asksPart(chosen) ? analysis.parts.map(({ part }) => ({ id: part.id, label: part.label })) : [],
    periods:
      chosen.kind === "ranking"
        ? analysis.periods
            .filter(({ id }) => slotOf(analysis, chosen.part, id) !== undefined)
            .map(({ id, label, shown }) => ({ id, label: label === "" ? shown : label }))
        : [],
    ...view.shown(),
  };
}

const asksPart = ({ kind }: AnalysisChoice): boolean => kind === "ranking" || kind === "progress";

/** What the campaign has, where nothing was chosen, or something that is not there. */
function chosenOf(analysis: AnalysisBook, choice: AnalysisChoice): AnalysisView["chosen"] {
  const { kind, lowFirst = false } = choice;
  const { ranking, progress } = analysis.book.context.campaign.analysis;
  const usual = kind === "progress" ? progress : ranking;
  const found = analysis.parts.find(({ part }) => part.id === choice.part) ?? firstPart(analysis, usual);
  if (!found) return { kind, part: "", period: "", lowFirst };
  const part = String(found.part.id);
  const { period = "" } = choice;
  const isAsked = slotOf(analysis, part, period) !== undefined;
  return { kind, part, period: isAsked ? period : found.chief.figure.period.id, lowFirst };
}

type Shown = Omit<AnalysisView, "chosen" | "parts" | "periods">;

class Preview {
  constructor(
    readonly analysis: AnalysisBook,
    readonly chosen: AnalysisView["chosen"],
    readonly language: Language,
  ) {}

  shown(): Shown {
    switch (this.chosen.kind) {
      case "ranking":
        return this.#ranking();
      case "progress":
        return this.#progress();
      case "over-time":
        return this.#overTime();
      case "completeness":
        return this.#completeness();
    }
  }

  #say(word: DeskWord, slots: Record<string, string> = {}): string {
    return deskSentence(word, this.language, slots);
  }

  #number(value: number | undefined, format: "integer" | "decimal-2" = "decimal-2"): string {
    return value === undefined ? "" : shownNumber(value, format, this.language);
  }

  #about(): string {
    const found = this.analysis.parts.find(({ part }) => part.id === this.chosen.part);
    return found ? this.#say("analysisUnit", { unit: found.part.measureUnit }) : "";
  }

  #ranking(): Shown {
    const { analysis, chosen } = this;
    const ranking = rankingOf(analysis, chosen);
    const units = [...ranking.units].sort((one, other) => one.order - other.order);
    const cells = (value: number | undefined, against: readonly (number | undefined)[]) => [
      this.#number(value),
      ...analysis.denominators.map(({ per }, at) => this.#number(perOf(ranking, value, against[at], per))),
      this.#number(shareOf(ranking, value)),
    ];
    const total: AnalysisRow = {
      key: "total",
      isTotal: true,
      cells: [
        "",
        this.#say("analysisWhole"),
        this.#number(ranking.total),
        ...ranking.wholes.map(({ value }) => this.#number(value)),
        "",
      ],
    };
    return {
      about: this.#about(),
      coverage: ranking.coverage,
      headings: [
        this.#say("analysisRank"),
        this.#say("analysisUnits"),
        this.#say("analysisValue"),
        ...analysis.denominators.map(({ label }) => label),
        this.#say("analysisShare"),
      ],
      rows: [
        total,
        ...units.map(({ child, rank, value, against }) => ({
          key: child.unit.code,
          isTotal: false,
          cells: [rank === undefined ? "" : String(rank), nameOf(child), ...cells(value, against)],
        })),
      ],
      bars: barsOf(
        units.map(({ child, value }) => ({ label: nameOf(child), value, text: this.#number(value) })),
      ),
      isEmpty: units.length === 0,
    };
  }

  #progress(): Shown {
    const { analysis, chosen } = this;
    const { totals } = analysis.book.consolidation;
    const periods = analysis.periods.filter(({ id }) => slotOf(analysis, chosen.part, id) !== undefined);
    const slots = periods.map(({ id }) => slotOf(analysis, chosen.part, id) as number);
    const single = periods.flatMap(({ year, day, shown }, at) =>
      year === undefined && day === undefined
        ? []
        : [{ label: shown, value: totals[slots[at] ?? -1]?.value }],
    );
    const units = [...analysis.compared].sort((one, other) => one.at - other.at);
    const [last] = slots.slice(-1);
    return {
      about: this.#about(),
      coverage: last === undefined ? "" : (analysis.reach.places.coverageTextOf(last) ?? ""),
      headings: ["STT", this.#say("analysisUnits"), ...periods.map(({ shown }) => shown)],
      rows: [
        {
          key: "total",
          isTotal: true,
          cells: ["", this.#say("analysisWhole"), ...slots.map((slot) => this.#number(totals[slot]?.value))],
        },
        ...units.map(({ child }, at) => ({
          key: child.unit.code,
          isTotal: false,
          cells: [String(at + 1), nameOf(child), ...slots.map((slot) => this.#number(numberOf(child, slot)))],
        })),
      ],
      bars: barsOf(single.map((one) => ({ ...one, text: this.#number(one.value) }))),
      isEmpty: periods.length === 0,
    };
  }

  #overTime(): Shown {
    const { analysis } = this;
    const { periods: all, index } = { ...analysis.book.context.campaign, index: analysis.book.context.index };
    const periods = all.filter(({ year, day }) => year !== undefined || day !== undefined);
    const { totals } = analysis.book.consolidation;
    const lines = overTimeLines(analysis);
    return {
      about: "",
      coverage: "",
      headings: [
        "STT",
        this.#say("analysisIndicator"),
        ...periods.map(({ shown }) => shown),
        this.#say("analysisCoverage"),
      ],
      rows: lines.map(({ label, figure }, at) => ({
        key: `${figure.part.id}`,
        isTotal: false,
        cells: [
          String(at + 1),
          `${label} (${figure.part.measureUnit})`,
          ...periods.map(({ id }) => {
            const slot = index.slotOf(figure.part.id, id);
            return slot === undefined ? "x" : this.#number(totals[slot]?.value);
          }),
          analysis.reach.places.coverageTextOf(figure.slot) ?? "",
        ],
      })),
      bars: [],
      isEmpty: lines.length === 0,
    };
  }

  #completeness(): Shown {
    const { headings, rows } = completenessOf(this.analysis);
    const percent = (share: number | "x" | undefined): string =>
      typeof share === "number" ? `${Math.round(share * 100)}%` : (share ?? "");
    return {
      about: this.#say("analysisComplete"),
      coverage: "",
      headings: ["STT", this.#say("analysisUnits"), this.#say("analysisReport"), ...headings],
      rows: rows.map(({ child, whole, shares }, at) => ({
        key: child.unit.code,
        isTotal: false,
        cells: [String(at + 1), nameOf(child), percent(whole), ...shares.map(percent)],
      })),
      bars: rows.map(({ child, whole }) => ({
        label: nameOf(child),
        text: percent(whole),
        share: typeof whole === "number" ? whole : 0,
      })),
      isEmpty: rows.length === 0,
    };
  }
}

function barsOf(
  figures: readonly { readonly label: string; readonly value: number | undefined; readonly text: string }[],
): readonly AnalysisBar[] {
  const most = Math.max(0, ...figures.map(({ value }) => value ?? 0));
  return figures.map(({ label, value, text }) => ({
    label,
    text,
    share: value === undefined || most === 0 ? 0 : Math.max(0, value) / most,
  }));
}
