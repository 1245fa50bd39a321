import type { Finding, Severity } from "../domain/finding";

export type Language = "vi" | "en";

/** A code's sentence in both languages, with `{name}` slots filled from the finding. */
export interface Sentence {
  readonly severity: Severity;
  readonly vi: string;
  readonly en: string;
}

export type Sentences = Readonly<Record<string, Sentence>>;

/** Shown words for the ids a finding carries; the campaign knows them. */
export interface ShownNames {
  readonly unit: (code: string) => string;
  readonly part: (id: string) => string;
  readonly period: (id: string) => string;
  readonly section: (path: string) => string;
  readonly list: (id: string) => string;
}

/** The text of a template with its slots filled; a slot without a value is left out. */
export function fillSlots(
  template: string,
  slots: Readonly<Record<string, string | number | undefined>>,
): string {
  return template
    .replace(/\{([a-zA-Z]+)\}/g, (_whole, name: string) => String(slots[name] ?? ""))
    .replace(/ {2,}/g, " ")
    .trim();
}

function slotsOf(finding: Finding, names: ShownNames): Readonly<Record<string, string | number | undefined>> {
  const { unit, part, period, section, list, place, row } = finding;
  return {
    unit: unit && names.unit(unit),
    part: part && names.part(part),
    period: period && names.period(period),
    section: section && names.section(section),
    list: list && names.list(list),
    row,
    file: place.file,
    sheet: place.sheet,
    cell: place.cell,
    ...finding.params,
  };
}

export function fillSentence(
  sentence: Sentence,
  finding: Finding,
  names: ShownNames,
  language: Language,
): string {
  return fillSlots(sentence[language], slotsOf(finding, names));
}
