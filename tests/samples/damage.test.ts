import { readFileSync } from "node:fs";
import path from "node:path";
import type { Unit } from "../../src/domain/campaign/campaign";
import type { Finding } from "../../src/domain/finding";
import { runChecks } from "../../src/domain/checks/run-checks";
import type { Answers, Submission } from "../../src/domain/submission/submission";
import { readBook } from "../../src/files/read-book";
import { writeBook } from "../../src/files/xlsx/write-book";
import { nodeDeflater } from "../../src/main/node-deflater";
import { damageBook } from "../../src/samples/damage/damage-book";
import { damages, tornOff } from "../../src/samples/damage/kinds";
import { subjectOf } from "../../src/samples/damage/subject";
import { Chance } from "../../src/samples/random";
import { sampleAnswers } from "../../src/samples/sample-answers";
import { firstBook } from "../../src/samples/sample-books";
import type { BookSpec } from "../../src/sheets/spec";
import type { BookGrid } from "../../src/sheets/grid";
import { interpretBook } from "../../src/sheets/standard-workbook/interpret";
import { dongNai } from "../support/campaign";
import { codesBelow, unitOf } from "../support/consolidated";
import { bookToGrid } from "../support/spec-to-grid";

const context = dongNai();
const kinds = Object.keys(damages);
const units = ["26215", "26206", "736", "DNI-MTTQ"].map((code) => unitOf(context, code));

interface Sample {
  readonly unit: Unit;
  readonly answers: Answers;
  readonly book: BookSpec;
}
const sampleOf = (unit: Unit, seed: number): Sample => {
  const answers = sampleAnswers(context, unit, seed);
  return { unit, answers, book: firstBook(context, unit, answers) };
};
const samples = units.map((unit) => sampleOf(unit, 7));

const read = (grid: BookGrid, { unit }: Sample): Submission =>
  interpretBook(context, grid, {
    file: `BC-SOKET-NTM_${unit.code}-X.xlsx`,
    entry: undefined,
    sha256: unit.code,
    lastSaved: "2023-11-20T08:00:00Z",
    sentAt: undefined,
  });

const damaged = (sample: Sample, kind: string, seed: number): BookSpec | undefined => {
  const chance = Chance.for(seed, `${kind} ${sample.unit.code}`);
  return damages[kind]?.(subjectOf(context, sample.unit, chance, sample.book));
};

test("over thirty seeds of one district every kind of damage arrives, some files whole", () => {
  const district = codesBelow(context, "736").map((code) => sampleOf(unitOf(context, code), 7));
  const seen = new Map<string, number>();
  for (let seed = 1; seed <= 30; seed++) {
    for (const { unit, book } of district) {
      const { kinds: done, book: after } = damageBook(context, unit, seed, book);
      const names = after.sheets.map(({ name }) => name.toLowerCase());
      expect(new Set(names).size).toBe(names.length);
      expect(Math.max(...names.map(({ length }) => length))).toBeLessThanOrEqual(31);
      for (const kind of done.length > 0 ? done : ["whole"]) seen.set(kind, (seen.get(kind) ?? 0) + 1);
    }
  }
  expect(kinds.length).toBeGreaterThanOrEqual(20);
  expect([...kinds, tornOff, "whole"].filter((kind) => !seen.has(kind))).toEqual([]);
});

test("the same seed damages in the same way, another in another", () => {
  const [sample] = samples;
  if (!sample) throw new Error("no sample");
  const of = (seed: number) => damageBook(context, sample.unit, seed, sample.book).kinds.join();
  expect([1, 2, 3, 4, 5].map(of)).toEqual([1, 2, 3, 4, 5].map(of));
  expect(new Set([1, 2, 3, 4, 5, 6, 7, 8].map(of)).size).toBeGreaterThan(3);
});

test("an undamaged book reads back as it was answered, statuses and lists too", () => {
  for (const sample of samples) {
    const found = read(bookToGrid(sample.book), sample);
    expect(found.findings).toEqual([]);
    expect(found.narratives.map(({ section, text }) => [section, text])).toEqual(
      sample.answers.narratives.map(({ section, text }) => [section, text]),
    );
    expect(found.lists.map(({ row, values }) => [row, values])).toEqual(
      sample.answers.lists.map(({ row, values }) => [row, values]),
    );
    const different = context.index.slots.filter(
      ({ slot }) =>
        found.figures.value(slot) !== sample.answers.figures.value(slot) ||
        found.figures.status(slot) !== sample.answers.figures.status(slot),
    );
    expect(different.map(({ part, period }) => `${part.id} ${period.id}`)).toEqual([]);
  }
});

/** Is a difference told: by the figure's own finding, by one about its whole row, or by a question about a lost row? */
function isTold(findings: readonly Finding[], part: string, period: string): boolean {
  return findings.some(
    (finding) =>
      (finding.part === part && (finding.period ?? period) === period) ||
      (finding.part === undefined && finding.severity === "needs-reason"),
  );
}

function silentFigures({ unit, answers }: Sample, found: Submission): readonly string[] {
  const findings = [...found.findings, ...runChecks(context, unit, found, () => ({}))];
  return context.index.slots
    .filter(({ slot, derived }) => !derived && context.index.askedOf(slot, unit.kind))
    .filter(({ slot }) => found.figures.value(slot) !== answers.figures.value(slot))
    .filter(({ part, period }) => !isTold(findings, part.id, period.id))
    .map(
      ({ slot, part, period }) =>
        `${unit.name} ${part.id} ${period.id}: ${String(answers.figures.value(slot))} became ${String(found.figures.value(slot))}`,
    );
}

function silentTexts({ unit, answers }: Sample, found: Submission): readonly string[] {
  return answers.narratives
    .filter(({ section, text }) => found.narratives.find((other) => other.section === section)?.text !== text)
    .filter(({ section }) => !found.findings.some((finding) => finding.section === section))
    .map(({ section }) => `${unit.name} ${section}`);
}

/** What reading must have to say of some kinds: a damage nobody notices would prove nothing. */
const said: Readonly<Record<string, string>> = {
  "numbers-typed-as-text": "VALUE-001",
  "numbers-in-english-writing": "VALUE-001",
  "numbers-with-spaces": "VALUE-001",
  "numbers-with-unit": "VALUE-001",
  "numbers-with-words": "VALUE-003",
  "sums-typed-in-cells": "VALUE-010",
  "formulas-overwritten": "PLACE-008",
  "cells-in-error": "VALUE-002",
  "cells-merged": "PLACE-021",
  "choices-retyped": "VALUE-007",
  "days-typed-as-text": "VALUE-006",
  "narratives-over-rows": "PLACE-004",
  "lists-in-vni-font": "LIST-016",
  "labels-reworded": "PLACE-011",
  "rows-deleted": "PLACE-001",
  "id-column-deleted": "PLACE-006",
};

describe.each(kinds)("%s", (kind) => {
  const arrived = samples.flatMap((sample) =>
    [1, 2].flatMap((seed) => {
      const book = damaged(sample, kind, seed);
      return book ? [{ sample, book, found: read(bookToGrid(book), sample) }] : [];
    }),
  );

  test("changes the book, which is still known as the unit's", () => {
    expect(arrived.length).toBeGreaterThan(0);
    const [first] = arrived;
    expect(JSON.stringify(first?.book)).not.toBe(JSON.stringify(first?.sample.book));
    expect(arrived.filter(({ sample, found }) => found.unit !== sample.unit.code)).toEqual([]);
  });

  test("changes no figure and no text without a word", () => {
    const silent = arrived.flatMap(({ sample, found }) => [
      ...(kind === "figures-emptied" ? [] : silentFigures(sample, found)),
      ...silentTexts(sample, found),
    ]);
    expect(silent).toEqual([]);
    const code = said[kind];
    const codes = new Set(arrived.flatMap(({ found }) => found.findings.map((finding) => finding.code)));
    if (code !== undefined) expect([...codes]).toContain(code);
  });
});

test("written as files they are read from bytes as from cells, old fonts included", async () => {
  const [sample] = samples;
  if (!sample) throw new Error("no sample");
  for (const kind of [
    "narratives-in-tcvn3-font",
    "narratives-in-vni-font",
    "lists-in-vni-font",
    "letters-in-pieces",
  ]) {
    const book = [1, 2, 3, 4].map((seed) => damaged(sample, kind, seed)).find((made) => made !== undefined);
    if (!book) throw new Error(kind);
    const result = await readBook(writeBook(book, nodeDeflater));
    if (result.kind !== "book") throw new Error(result.reason);
    const fromBytes = read(result.book, sample);
    expect(fromBytes.narratives).toEqual(read(bookToGrid(book), sample).narratives);
    expect(fromBytes.narratives.map(({ text }) => text)).toEqual(
      sample.answers.narratives.map(({ text }) => text),
    );
    expect(fromBytes.lists.map(({ values }) => values)).toEqual(
      sample.answers.lists.map(({ values }) => values),
    );
  }
});

test("the command line's documentation lists every kind", () => {
  const documented = readFileSync(path.resolve(__dirname, "../../docs/cli.md"), "utf8");
  const listed = [...documented.matchAll(/^\| `([a-z0-9-]+)` +\|/gm)].map(([, kind]) => kind);
  expect(listed).toEqual(expect.arrayContaining([...kinds, tornOff]));
});
