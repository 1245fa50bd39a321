import { consolidate } from "../../../src/domain/consolidation/consolidate";
import { noDecisions } from "../../../src/domain/consolidation/decisions";
import { FigureColumns } from "../../../src/domain/submission/figure-columns";
import { parsePartId, parsePeriodId } from "../../../src/domain/indicator/ids";
import { sampleAnswers } from "../../../src/samples/sample-answers";
import { dongNai } from "../../support/campaign";
import { districtOf, submissionOf, unitOf } from "../../support/consolidated";

const context = dongNai();
const slotOf = (part: string, period: string): number => {
  const slot = context.index.slotOf(parsePartId(part), parsePeriodId(period));
  if (slot === undefined) throw new RangeError(`${part}|${period}`);
  return slot;
};
const codes = (findings: readonly { code: string }[]): readonly string[] => findings.map(({ code }) => code);

/** A file that answers nothing but the figures given. */
function partial(unit: ReturnType<typeof unitOf>, figures: Readonly<Record<string, number>>, saved: string) {
  const columns = new FigureColumns(context.index.slots.length);
  for (const { slot } of context.index.slots)
    if (context.index.askedOf(slot, unit.kind)) columns.set(slot, { state: "blank" });
  for (const [key, value] of Object.entries(figures)) {
    const [part, period] = key.split("|") as [string, string];
    columns.set(slotOf(part, period), { state: "value", value });
  }
  return submissionOf(
    context,
    unit,
    { figures: columns, notes: new Map(), narratives: [], lists: [] },
    { name: `${unit.code}-${saved}.xlsx`, saved },
  );
}

test("missing units stay blank and lower the coverage", () => {
  const { coverage, totals } = districtOf(context, "736", { left: ["26206", "26209"] });
  expect(coverage.missing).toEqual(["26206", "26209"]);
  expect(totals[slotOf("A01", "2023")]).toMatchObject({ unitsReporting: 12, unitsExpected: 14 });
});

test("figures only xã owe are counted over xã", () => {
  const { totals } = districtOf(context, "736");
  expect(totals[slotOf("E01", "luy-ke")]?.unitsExpected).toBe(13);
});

test("an estimate marks its total", () => {
  const { totals } = districtOf(context, "736");
  expect(totals[slotOf("A01", "2023")]?.estimate).toBe(true);
  expect(totals[slotOf("A01", "2022")]?.estimate).toBe(false);
});

test("a later file corrects what it answers and never blanks the rest", () => {
  const unit = unitOf(context, "26206");
  const first = submissionOf(context, unit, sampleAnswers(context, unit, 7));
  const second = partial(unit, { "A01|2023": 12345 }, "2023-11-23T08:00:00Z");
  const district = unitOf(context, "736");
  const result = consolidate({
    context,
    unit: district,
    submissions: [second, first],
    refused: [],
    refusals: [],
    decisions: noDecisions,
    previous: undefined,
  });
  const answers = result.children.find(({ unit: { code } }) => code === unit.code)?.answers;
  expect(answers?.figures.value(slotOf("A01", "2023"))).toBe(12345);
  expect(answers?.figures.value(slotOf("A01", "2022"))).toBe(first.figures.value(slotOf("A01", "2022")));
  expect(codes(result.findings)).toEqual(expect.arrayContaining(["UNIT-006", "UNIT-007"]));
  expect(result.files.map(({ status }) => status)).toEqual(["taken", "taken"]);
});

test("a corrected figure moves what is derived from it", () => {
  const unit = unitOf(context, "26209");
  const first = submissionOf(context, unit, sampleAnswers(context, unit, 7));
  const second = partial(unit, { "D07|2023": 100 }, "2023-11-23T08:00:00Z");
  const result = consolidate({
    context,
    unit: unitOf(context, "736"),
    submissions: [first, second],
    refused: [],
    refusals: [],
    decisions: noDecisions,
    previous: undefined,
  });
  const figures = result.children.find(({ unit: { code } }) => code === unit.code)?.answers?.figures;
  const years = ["2021", "2022"].map((year) => Number(first.figures.value(slotOf("D07", year))));
  expect(figures?.value(slotOf("D07", "luy-ke"))).toBeCloseTo((years[0] ?? 0) + (years[1] ?? 0) + 100, 9);
});

test("the same file twice, another district's file and Biên Hòa's file are set aside with their findings", () => {
  const unit = unitOf(context, "26206");
  const own = submissionOf(context, unit, sampleAnswers(context, unit, 7));
  const stranger = unitOf(context, context.childrenOf.get(unitOf(context, "737").code)?.[0]?.code ?? "");
  const submissions = [own, { ...own }, submissionOf(context, stranger, sampleAnswers(context, stranger, 7))];
  const result = consolidate({
    context,
    unit: unitOf(context, "736"),
    submissions,
    refused: [],
    refusals: [],
    decisions: noDecisions,
    previous: undefined,
  });
  expect(result.files.map(({ status }) => status)).toEqual(["taken", "duplicate", "foreign"]);
  expect(codes(result.findings)).toEqual(expect.arrayContaining(["UNIT-003", "UNIT-004"]));
});

test("a unit outside the expected list is kept apart and never added", () => {
  const province = unitOf(context, "75");
  const bienHoa = unitOf(context, "731");
  const result = consolidate({
    context,
    unit: province,
    submissions: [submissionOf(context, bienHoa, sampleAnswers(context, bienHoa, 7))],
    refused: [],
    refusals: [],
    decisions: noDecisions,
    previous: undefined,
  });
  expect(codes(result.findings)).toContain("UNIT-012");
  expect(result.unexpected.map(({ unit: { code } }) => code)).toEqual(["731"]);
  expect(result.totals.every((total) => total?.value === undefined)).toBe(true);
});

test("the result's time comes from its inputs, so the same inputs give the same result", () => {
  expect(districtOf(context, "736").madeAt).toBe("2023-11-20T08:00:00Z");
  expect(districtOf(context, "736").journal).toEqual(districtOf(context, "736").journal);
});
