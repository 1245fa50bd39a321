import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expectedBelow } from "../../../src/domain/unit/expected";
import { parseUnitCode } from "../../../src/domain/unit/unit-code";
import { embeddedCampaign } from "../../../src/main/embedded-campaigns";

const folder = join(__dirname, "../../../campaigns/dong-nai-2025");

async function load() {
  const parsed = await embeddedCampaign("dong-nai-2025");
  if (!parsed || parsed.kind === "wrong") throw new Error(JSON.stringify(parsed));
  return parsed;
}

test("it comes without an error, and its lint says only what it costs to fill in", async () => {
  const { warnings } = await load();
  expect(new Set(warnings.map(({ code, level }) => `${code} ${level}`))).toEqual(
    new Set(["CAMPAIGN-016 note"]),
  );
});

test("95 communes and wards hand in to the province, 72 and 23 as NQ 1662 counts them", async () => {
  const { context } = await load();
  const below = expectedBelow(context, parseUnitCode("75"), "direct");
  const count = (kind: string): number => below.filter((unit) => unit.kind === kind).length;
  expect([count("xa"), count("phuong")]).toEqual([72, 23]);
  expect(new Set(below.map(({ shortName }) => shortName)).size).toBe(below.length);
});

test("two levels of the territory, no district anywhere; the office that consolidates is Sở Nội vụ", async () => {
  const { context } = await load();
  const { levels } = context.campaign;
  expect(levels.filter(({ stream }) => stream === "territory").map(({ id }) => id)).toEqual([
    "commune",
    "province",
  ]);
  expect(levels.find(({ id }) => id === "commune")?.recipient.agency).toBe("Sở Nội vụ");
  const said = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("\n");
  // practice.md §13: gone with the districts, and offices that were merged.
  for (const gone of [
    /huyện/i,
    /Phòng Nội vụ/,
    /NN&PTNT|Nông nghiệp và Phát triển nông thôn/,
    /TT&TT|Thông tin và Truyền thông/,
  ])
    expect(said).not.toMatch(gone);
  expect(said.match(/mẫu, cần văn bản của tỉnh/g)?.length).toBeGreaterThanOrEqual(3);
});
