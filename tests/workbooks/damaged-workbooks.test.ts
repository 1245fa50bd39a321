import { sampleAnswers } from "../../src/samples/sample-answers";
import { writeBook } from "../../src/files/xlsx/write-book";
import { nodeDeflater } from "../../src/main/node-deflater";
import { dongNai } from "../support/campaign";
import { unitOf } from "../support/consolidated";
import { bytesOf, gridFrom } from "./book-bytes";
import { baseOf, damage, gridDamages, judged, read, specDamages, type Base } from "./damaged-case";
import { packageDamages } from "./package-damages";

const context = dongNai();
/** A commune, a district and a department, so that every damage finds something to do. */
const bases: readonly Base[] = ["26215", "736", "DNI-MTTQ"].map((code) => {
  const unit = unitOf(context, code);
  return baseOf(context, unit, sampleAnswers(context, unit, 7));
});
const [commune] = bases;

test("a whole workbook is read without a word, every answer in its place", () => {
  for (const base of bases) {
    expect(base.typed.size).toBeGreaterThan(100);
    const whole = damage(base, [], 1);
    expect(read(base, whole.grid).findings).toEqual([]);
    expect(judged(whole)).toEqual([]);
  }
});

test("the judge says what is lost: an answer blanked, one changed, a paragraph and a row left out", () => {
  if (!commune) throw new Error("no base");
  const whole = damage(commune, [], 1);
  const found = read(commune, whole.grid);
  const slot = context.index.slots.find(
    ({ slot: at, derived, part }) => !derived && part.source.kind === "entry" && found.figures.state(at) === "value",
  )?.slot;
  if (slot === undefined) throw new Error("no figure");
  const answer = found.figures.answer(slot);
  found.figures.set(slot, { state: "blank" });
  expect(judged(whole, found).length).toBe(1);
  found.figures.set(slot, { ...answer, state: "value", value: 987_654 });
  expect(judged(whole, found).length).toBe(2);
  found.figures.set(slot, answer);
  expect(judged(whole, found)).toEqual([]);
  expect(judged(whole, { ...found, narratives: found.narratives.slice(1) }).length).toBeGreaterThan(0);
  expect(judged(whole, { ...found, lists: found.lists.slice(1) }).length).toBeGreaterThan(0);
});

test("there are sixty kinds of damage and more", () => {
  expect(Object.keys(gridDamages).length + Object.keys(packageDamages).length).toBeGreaterThanOrEqual(60);
  expect(Object.keys(gridDamages).filter((kind) => kind in specDamages || kind in packageDamages)).toEqual([]);
});

describe.each(Object.entries(gridDamages))("%s", (kind, { odd, says }) => {
  test(odd, async () => {
    const arrived = bases.map((base) => damage(base, [kind], 5)).filter(({ done }) => done.length > 0);
    expect(arrived.length).toBeGreaterThan(0);
    for (const damaged of arrived) {
      const { base, grid } = damaged;
      // The real file: written, and read with the real reader.
      const found = read(base, await gridFrom(bytesOf(grid, base.spec)));
      expect(judged(damaged, found)).toEqual([]);
      const codes = found.findings.map(({ code }) => code);
      if (says?.length === 0) expect(codes).toEqual([]);
      expect(codes).toEqual(expect.arrayContaining([...(says ?? [])]));
    }
  });
});

describe.each(Object.entries(packageDamages))("%s", (_kind, { odd, damage: change }) => {
  test(odd, async () => {
    for (const base of bases) {
      const bytes = writeBook(base.spec, nodeDeflater);
      const changed = change(bytes);
      expect(Buffer.compare(Buffer.from(changed), Buffer.from(bytes))).not.toBe(0);
      const found = read(base, await gridFrom(changed));
      expect(found.findings).toEqual([]);
      expect(judged(damage(base, [], 1), found)).toEqual([]);
    }
  });
});
