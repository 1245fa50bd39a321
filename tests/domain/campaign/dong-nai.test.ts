import { countEntries } from "../../../src/domain/campaign/lint-entries";
import { expectedBelow } from "../../../src/domain/unit/expected";
import { parseCampaign } from "../../../src/domain/campaign/parse-campaign";
import { parseUnitCode } from "../../../src/domain/unit/unit-code";
import { dongNai, dongNaiFile } from "../../support/campaign";

const code = parseUnitCode;

test("the campaign that ships parses without an error", () => {
  const parsed = parseCampaign(dongNaiFile());
  expect(parsed.kind === "wrong" ? parsed.problems : []).toEqual([]);
  if (parsed.kind === "campaign") process.stdout.write(`${JSON.stringify(parsed.warnings)}\n`);
});

test("182 territorial units, 140 communes and 10 districts expected, Biên Hòa out", () => {
  const context = dongNai();
  const territorial = context.campaign.units.filter(({ kind }) => kind !== "so-nganh");
  expect(territorial).toHaveLength(182);
  const all = expectedBelow(context, code("75"), "all").filter(({ kind }) => kind !== "so-nganh");
  const count = (...kinds: string[]) => all.filter(({ kind }) => kinds.includes(kind)).length;
  expect([count("xa"), count("phuong"), count("thi-tran"), count("huyen", "thanh-pho")]).toEqual([
    120, 11, 9, 10,
  ]);
  expect(context.units.get(code("731"))?.expected).toBe(false);
  expect(expectedBelow(context, code("736"), "direct")).toHaveLength(14);
});

test("21 outline nodes, 16 of them leaves", () => {
  const { outline } = dongNai().campaign;
  expect(outline).toHaveLength(21);
  expect(outline.filter(({ leaf }) => leaf)).toHaveLength(16);
});

test("the plan asks for thrift: mandatory entries per kind of unit", () => {
  const counts = countEntries(dongNai());
  process.stdout.write(`${JSON.stringify(counts)}\n`);
  for (const { mandatory } of counts) expect(mandatory).toBeLessThanOrEqual(80);
  expect(counts.find(({ kind }) => kind === "xa")?.mandatory).toBeGreaterThan(20);
});
