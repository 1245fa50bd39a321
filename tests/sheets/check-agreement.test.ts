import fc from "fast-check";
import { checkedFindings } from "../../src/app/json/check-json";
import { FigureColumns } from "../../src/domain/submission/figure-columns";
import { deriveFigures } from "../../src/domain/submission/derive-figures";
import type { Answers } from "../../src/domain/submission/submission";
import { layStandardWorkbook } from "../../src/sheets/standard-workbook/lay";
import { answersOf } from "../support/arbitrary-answers";
import { dongNai } from "../support/campaign";
import { unitOf } from "../support/consolidated";
import { judgeAgreement } from "../support/judge-agreement";
import { read } from "../support/returned-books";
import { bookToGrid } from "../support/spec-to-grid";
import { everySample } from "../support/sample-set";

const context = dongNai();
const codes = ["26215", "26206", "736", "732", "DNI-SNV"];

/** Figures pulled apart, so that every kind of rule is broken somewhere: halves, signs, negatives, thousandfold, blanks. */
function pulledApart(code: string, answers: Answers, seed: number): Answers {
  const figures = FigureColumns.fromTransfer(answers.figures.toTransfer());
  for (const { slot, part, derived } of context.index.slots) {
    const number = figures.number(slot);
    if (derived || number === undefined || typeof figures.value(slot) !== "number") continue;
    const draw = (slot * 7 + seed * 13) % 11;
    const factor = [1, 1, 1, 2.5, -1, 1000, 0, 1.3, 0.5, 1e6, 1][draw] ?? 1;
    if (draw === 10) figures.set(slot, { state: "blank" });
    else if (part.type.kind !== "year") figures.set(slot, { state: "value", value: number * factor });
  }
  const notes = new Map(seed % 2 === 0 ? [] : [...answers.notes, ["A01", "sáp nhập ấp"] as const]);
  const changed = { ...answers, figures, notes };
  deriveFigures(context, unitOf(context, code).kind, changed);
  return changed;
}

function agreementOf(code: string, answers: Answers | undefined) {
  const unit = unitOf(context, code);
  const createdAt = "2023-11-24T00:00:00Z";
  const grid = bookToGrid(layStandardWorkbook(context, { unit, createdAt, ...(answers && { answers }) }));
  return judgeAgreement(context, unit.kind, grid, checkedFindings(context, read(grid)));
}

test.each(codes)("%s: an empty form misses in Kiểm tra what the checks miss", (code) => {
  const { rows, complaints } = agreementOf(code, undefined);
  expect(complaints).toEqual([]);
  expect(rows).toBeGreaterThan(20);
});

test("clean samples are right in both", () => {
  const heard = everySample(7)
    .filter(({ unit }) => codes.includes(unit.code))
    .map(({ unit, answers }) => agreementOf(unit.code, answers));
  expect(heard.flatMap(({ complaints }) => complaints)).toEqual([]);
  expect(heard).toHaveLength(codes.length);
});

test.each(codes)("%s: whatever is wrong, both say the same of the same years", (code) => {
  const samples = fc.sample(answersOf(context, unitOf(context, code)), { numRuns: 6, seed: 31 });
  const apart = samples.map((answers, at) => agreementOf(code, pulledApart(code, answers, at)));
  expect(apart.flatMap(({ complaints }) => complaints)).toEqual([]);
  for (const state of ["Sai", "Thiếu", "Lưu ý", "Đạt"])
    if (apart.every(({ states }) => (states[state] ?? 0) === 0))
      throw new Error(`nobody was told "${state}"`);
});
