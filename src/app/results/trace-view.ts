import type { Consolidation, UnitAnswers, UnitReturn } from "../../domain/consolidation/consolidation";
import { owersBy } from "../../domain/consolidation/totals";
import type { FigureSlot } from "../../domain/indicator/figure-index";
import { a1OfCell } from "../../domain/submission/a1-of-cell";
import { baseName, placeName } from "../../domain/submission/file-name";
import { deskSentence } from "../../messages/desk-words";
import type { Language } from "../../messages/sentence";
import { sourceInWords } from "../../sheets/du-lieu/lay";
import { formatOf } from "../../sheets/bao-cao/shown-answer";
import { resultBook, type ResultBook } from "../../sheets/consolidated-workbook/result-book";
import { correctionView } from "./correction-view";
import type { BookPlace } from "../ports";
import { totalsOf } from "./result-view";
import type { TraceSource, TraceView } from "./result-views";
import { shownNumber } from "../shown-number";

/** Where a total comes from; undefined where the figure has none at this level. */
export function traceView(
  consolidation: Consolidation,
  figureId: string,
  language: Language,
): TraceView | undefined {
  const { context } = consolidation;
  const figure = context.index.slots.find(({ part, period }) => `${part.id}|${period.id}` === figureId);
  const total = figure && totalsOf(consolidation, language).rowOf(figure.slot);
  if (!total) return undefined;
  const trace = new Trace(consolidation, figure, language);
  const { derived, part } = figure;
  return {
    total,
    ...trace.judge(total.rule),
    ...trace.parts(),
    canCorrect: !derived,
    canAdjust: !derived && part.rollUp.rule === "sum",
  };
}

class Trace {
  readonly #owers: readonly UnitReturn[];
  readonly #book: ResultBook;
  /** A ratio's numerator and denominator. */
  readonly #ratio: readonly [number, number] | undefined;

  constructor(
    readonly consolidation: Consolidation,
    readonly figure: FigureSlot,
    readonly language: Language,
  ) {
    const { context, children } = consolidation;
    this.#owers = owersBy(context, children)(figure).all;
    this.#book = resultBook(consolidation);
    const { rollUp } = figure.part;
    if (rollUp.rule === "ratio") {
      const [above, below] = [rollUp.numerator, rollUp.denominator].map((part) =>
        context.index.slotOf(part, figure.period.id),
      );
      if (above !== undefined && below !== undefined) this.#ratio = [above, below];
    }
  }

  /** Does what stands below add up to the total? Of another rule than a sum that is not the question. */
  judge(rule: string): Pick<TraceView, "agrees" | "judgement"> {
    const counted = this.#counted();
    const count = counted.length;
    if (this.figure.part.rollUp.rule !== "sum")
      return { agrees: true, judgement: deskSentence("sourcesRule", this.language, { count, rule }) };
    const sum = counted.reduce(
      (all, { answers }) => all + (answers.figures.number(this.figure.slot) ?? 0),
      0,
    );
    const { value = 0, adjusted = 0 } = this.consolidation.totals[this.figure.slot] ?? {};
    const difference = value - adjusted - sum;
    const agrees = Math.abs(difference) < 1e-6;
    return {
      agrees,
      judgement: agrees
        ? deskSentence("sourcesAgree", this.language, { count })
        : deskSentence("sourcesDiffer", this.language, { difference: this.#shown(difference) }),
    };
  }

  parts(): Pick<TraceView, "isRatio" | "sources" | "adjustments" | "missing"> {
    const counted = this.#counted();
    const absent = this.#owers.filter((child) => !counted.some(({ unit }) => unit === child.unit));
    return {
      isRatio: this.#ratio !== undefined,
      sources: counted.map((child) => this.#source(child)),
      adjustments: this.#adjustments(),
      missing: absent.map((child) => ({
        unit: child.unit.name,
        unitCode: child.unit.code,
        why: this.#why(child),
      })),
    };
  }

  /** What was added to this total by hand; of a lũy kế, to its years. */
  #adjustments(): TraceView["adjustments"] {
    const { part, period } = this.figure;
    const isWhole = period.derived === "sum-of-years";
    return [...this.consolidation.corrections.values()]
      .filter(({ standing }) => standing === "added")
      .filter((one) => one.part === part.id && (isWhole || one.period === period.id))
      .map((one) => correctionView(this.consolidation.context, one, this.language));
  }

  #counted(): readonly (UnitReturn & { readonly answers: UnitAnswers })[] {
    return this.#owers.flatMap((child) => {
      const { answers } = child;
      if (!answers || !this.#counts(answers)) return [];
      return [{ ...child, answers }];
    });
  }

  #counts({ figures }: UnitAnswers): boolean {
    if (this.#ratio) return this.#ratio.every((slot) => figures.number(slot) !== undefined);
    if (this.figure.part.rollUp.rule === "count-yes") return figures.state(this.figure.slot) === "value";
    return figures.number(this.figure.slot) !== undefined;
  }

  #source({ unit, answers }: UnitReturn & { readonly answers: UnitAnswers }): TraceSource {
    const origin = this.#origin(answers);
    return {
      unit: unit.name,
      unitCode: unit.code,
      value: this.#value(answers, this.figure.slot),
      ...this.#ratioParts(answers),
      ...origin,
      remark: this.#remark(answers, origin.revision),
      reason: answers.notes.get(this.figure.part.id),
      place: this.#place(unit),
    };
  }

  #ratioParts(answers: UnitAnswers): Pick<TraceSource, "numerator" | "denominator"> {
    if (!this.#ratio) return {};
    const [above, below] = this.#ratio;
    return { numerator: this.#value(answers, above), denominator: this.#value(answers, below) };
  }

  /** What is computed stands in no cell: its first part does. */
  #origin(answers: UnitAnswers): Pick<TraceSource, "file" | "cell" | "revision"> {
    const slot = this.#ratio?.[0] ?? this.figure.slot;
    const source = answers.sources[answers.origin[slot] ?? 0];
    if (!source) return { file: undefined, cell: undefined, revision: undefined };
    const { revision } = source;
    if (source.isCorrection === true) return { file: sourceInWords(source), cell: undefined, revision };
    const cell = answers.figures.place(slot);
    return {
      file: baseName(placeName(source.source)),
      cell: cell && `${source.sheets[cell.sheet] ?? ""}!${a1OfCell(cell.row, cell.column)}`,
      revision,
    };
  }

  #value({ figures }: UnitAnswers, slot: number): string {
    const value = figures.value(slot);
    if (typeof value === "boolean") return value ? "Có" : "Không";
    if (typeof value !== "number") return value ?? "";
    const part = this.consolidation.context.index.slots[slot]?.part;
    return part ? shownNumber(value, formatOf(part.type), this.language) : String(value);
  }

  #remark({ figures }: UnitAnswers, revision: number | undefined): string | undefined {
    const status = figures.status(this.figure.slot);
    const said = [
      status === "official" ? undefined : deskSentence(status, this.language),
      revision !== undefined && revision > 1
        ? deskSentence("handIn", this.language, { revision })
        : undefined,
    ].filter((text) => text !== undefined);
    return said.length === 0 ? undefined : said.join(", ");
  }

  #why({ answers }: UnitReturn): string {
    if (!answers) return deskSentence("notReported", this.language);
    const crossed = answers.figures.state(this.figure.slot) === "not-applicable";
    return deskSentence(crossed ? "notApplicable" : "noAnswer", this.language);
  }

  #place(unit: UnitReturn["unit"]): BookPlace | undefined {
    const sheet = this.#book.sheetOf(unit);
    const { part, period } = this.figure;
    const row = this.#book.layout.rowOf(part.id, period.id);
    const column = this.#book.layout.columnOf(period.id);
    return sheet === undefined || row === undefined || column === undefined
      ? undefined
      : { sheet, row, column };
  }

  #shown(value: number): string {
    return shownNumber(value, formatOf(this.figure.part.type), this.language);
  }
}
