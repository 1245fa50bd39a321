import type { Consolidation, UnitReturn } from "../../domain/consolidation/consolidation";
import { vietnameseDay } from "../../domain/day";
import type { ValueType } from "../../domain/indicator/indicator";
import type { FigureSlot } from "../../domain/indicator/figure-index";
import { isAnswered } from "../../domain/submission/is-answered";
import type { Narrative } from "../../domain/submission/submission";
import { foldWithoutMarks } from "../../domain/text/fold";
import type { UnitCode } from "../../domain/unit/unit-code";
import { namesOf } from "../../messages/catalogue";
import { deskSentence } from "../../messages/desk-words";
import type { Language } from "../../messages/sentence";
import { formatOf, shownAnswer } from "../../sheets/bao-cao/shown-answer";
import type { SpecValue } from "../../sheets/spec";
import { resultBook } from "../../sheets/consolidated-workbook/result-book";
import { contactOf } from "../../sheets/consolidated-workbook/unit-particulars";
import { originOf } from "../../sheets/du-lieu/lay";
import type { BookPlace } from "../ports";
import { shownNumber } from "../shown-number";

/** What a person finds by typing a unit, an indicator or words of a text, with or without diacritics. */
export interface LookUpView {
  readonly figures: readonly FoundFigure[];
  readonly texts: readonly FoundText[];
  /** How many more fit than are told. */
  readonly more: number;
}

export interface FoundFigure {
  readonly unit: string;
  readonly unitCode: UnitCode;
  readonly figure: string;
  readonly name: string;
  readonly period: string;
  readonly value: string;
  readonly measureUnit: string;
  /** "Ước", "Sơ bộ"; undefined of an official figure. */
  readonly status: string | undefined;
  readonly file: string;
  readonly cell: string;
  readonly revision: number | undefined;
  /** What the unit wrote beside it. */
  readonly reason: string | undefined;
  readonly contact: string | undefined;
  readonly place: BookPlace | undefined;
}

export interface FoundText {
  readonly unit: string;
  readonly unitCode: UnitCode;
  readonly section: string;
  /** Some words before and after, too. */
  readonly excerpt: string;
}

const [mostFigures, mostTexts, around] = [40, 20, 60];
const nothing: LookUpView = { figures: [], texts: [], more: 0 };

/** Every word typed has to be in the unit's or the figure's name; in a text they have to stand as they were typed. */
export function lookUp(consolidation: Consolidation, typed: string, language: Language): LookUpView {
  const words = foldWithoutMarks(typed)
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) return nothing;
  const search = new LookUp(consolidation, typed, words, language);
  const [figures, texts] = [search.figures(), search.texts()];
  return {
    figures: figures.slice(0, mostFigures).map((found) => search.tellFigure(found)),
    texts: texts.slice(0, mostTexts),
    more: Math.max(0, figures.length - mostFigures) + Math.max(0, texts.length - mostTexts),
  };
}

interface Answered extends UnitReturn {
  readonly answers: NonNullable<UnitReturn["answers"]>;
}

interface Found {
  readonly child: Answered;
  readonly figure: FigureSlot;
}

class LookUp {
  readonly #book;
  readonly #names;
  readonly #answered: readonly Answered[];

  constructor(
    readonly consolidation: Consolidation,
    readonly typed: string,
    readonly words: readonly string[],
    readonly language: Language,
  ) {
    this.#book = resultBook(consolidation);
    this.#names = namesOf(consolidation.context);
    this.#answered = this.#book.children.flatMap((child) =>
      child.answers ? [{ ...child, answers: child.answers }] : [],
    );
  }

  figures(): readonly Found[] {
    const { index } = this.consolidation.context;
    const names = index.slots.map(({ part }) => foldWithoutMarks(`${part.id} ${this.#names.part(part.id)}`));
    return this.#answered.flatMap((child) => {
      const unit = foldWithoutMarks(`${child.unit.code} ${child.unit.name}`);
      const left = this.words.filter((word) => !unit.includes(word));
      return index.slots
        .filter(({ slot }) => left.every((word) => names[slot]?.includes(word) === true))
        .filter(({ slot }) => isAnswered(child.answers.figures, slot))
        .map((figure) => ({ child, figure }));
    });
  }

  tellFigure({ child, figure }: Found): FoundFigure {
    const { context } = this.consolidation;
    const { unit, answers } = child;
    const { part, period, slot } = figure;
    const [file, cell, revision] = originOf(child, slot);
    const status = answers.figures.status(slot);
    return {
      unit: unit.name,
      unitCode: unit.code,
      figure: `${part.id}|${period.id}`,
      name: this.#names.part(part.id),
      period: this.#names.period(period.id),
      value: shown(shownAnswer(context, part, answers.figures, slot), part.type, this.language),
      measureUnit: part.measureUnit,
      status: status === "official" ? undefined : deskSentence(status, this.language),
      file,
      cell,
      revision: revision === "" ? undefined : revision,
      reason: answers.notes.get(part.id),
      contact: contactOf(context, child) || undefined,
      place: this.#placeOf(child, figure),
    };
  }

  #placeOf({ unit }: Answered, { part, period }: FigureSlot): BookPlace | undefined {
    const sheet = this.#book.sheetOf(unit);
    const row = this.#book.layout.rowOf(part.id, period.id);
    const column = this.#book.layout.columnOf(period.id);
    return sheet === undefined || row === undefined || column === undefined
      ? undefined
      : { sheet, row, column };
  }

  texts(): readonly FoundText[] {
    const phrase = lettersOf(this.typed.trim().replace(/\s+/g, " "));
    return this.#answered.flatMap(({ unit, answers }) =>
      answers.narratives.flatMap((narrative): readonly FoundText[] => {
        const excerpt = excerptOf(narrative, phrase);
        if (excerpt === undefined) return [];
        const section = this.#names.section(narrative.section);
        return [{ unit: unit.name, unitCode: unit.code, section, excerpt }];
      }),
    );
  }
}

function shown(value: SpecValue | undefined, type: ValueType, language: Language): string {
  if (typeof value === "number") return shownNumber(value, formatOf(type), language);
  if (typeof value !== "object") return String(value ?? "");
  return "error" in value ? value.error : vietnameseDay(value);
}

/** Letters folded one by one, so that every one stays in its place. */
const lettersOf = (text: string): string =>
  [...text.normalize("NFC").replace(/\s/g, " ")]
    .map((letter) => foldWithoutMarks(letter).slice(0, 1) || " ")
    .join("");

/** The words that were found with some on either side. */
function excerptOf({ text }: Narrative, phrase: string): string | undefined {
  const plain = text.normalize("NFC").replace(/\s/g, " ");
  const at = lettersOf(plain).indexOf(phrase);
  if (at < 0) return undefined;
  const [from, to] = [Math.max(0, at - around), Math.min(plain.length, at + phrase.length + around)];
  return `${from > 0 ? "…" : ""}${plain.slice(from, to).trim()}${to < plain.length ? "…" : ""}`;
}
