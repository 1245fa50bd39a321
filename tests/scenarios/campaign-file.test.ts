import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { campaignFile, tonghopRun, type Run } from "../support/tonghop";

const work = mkdtempSync(path.join(tmpdir(), "campaign-"));
afterAll(() => rmSync(work, { recursive: true, force: true }));

let made = 0;

/** The campaign that ships, its seven files copied, with one of them changed. */
function campaignWith(name: string, change: (text: string) => string): string {
  const folder = path.join(work, `c${++made}`);
  cpSync(campaignFile, folder, { recursive: true });
  const file = path.join(folder, name);
  writeFileSync(file, change(readFileSync(file, "utf8")));
  return folder;
}

/** Every command that could write something, asked to do so with this campaign. */
function allCommands(campaign: string): readonly (readonly [run: Run, out: string])[] {
  const out = (name: string): string => path.join(work, `out${++made}-${name}`);
  const calls: readonly (readonly [string, readonly string[]])[] = [
    ["none", ["units", "--json"]],
    ["F.xlsx", ["workbook", "--unit", "26206"]],
    ["forms.zip", ["workbook", "--under", "736"]],
    ["samples", ["samples", "--under", "736", "--seed", "1"]],
    ["OUT.xlsx", ["consolidate", "--unit", "736", campaign]],
  ];
  return calls.map(([name, words]) => {
    const target = out(name);
    const writes = name === "none" ? [] : ["--out", target];
    return [tonghopRun([...words, "--campaign", campaign, ...writes]), target] as const;
  });
}

test("a wrong campaign file: a list with the file and the path in it, exit code 2, nothing else happens", () => {
  const campaign = campaignWith("departments.json", (text) =>
    text.replace('"parent": "75"', '"parent": "76"').replace('"kind": "mat-tran"', '"kind": "mattran"'),
  );
  const before = readdirSync(campaign);
  for (const [{ status, out, err }, target] of allCommands(campaign)) {
    expect([status, out]).toEqual([2, ""]);
    const [first, ...problems] = err.trim().split("\n");
    expect(first).toBe("Tệp đợt báo cáo có lỗi:");
    expect(problems.sort()).toEqual([
      "  departments.json: $.units[0].parent: không có “76” trong danh sách đơn vị (units)",
      "  departments.json: $.units[29].kind: không có “mattran” trong các loại đơn vị (unitKinds)",
    ]);
    expect(existsSync(target)).toBe(false);
  }
  expect(readdirSync(campaign)).toEqual(before);
});

test("a shape that is wrong is told in words, in the language asked for", () => {
  const campaign = campaignWith("indicators.json", (text) =>
    text.replace('"nature": "stock"', '"nature": "stok"'),
  );
  const vi = tonghopRun(["units", "--campaign", campaign]);
  const en = tonghopRun(["units", "--campaign", campaign, "--lang", "en", "--json"]);
  expect([vi.status, vi.out, en.status, en.out]).toEqual([2, "", 2, ""]);
  expect(vi.err).toContain(
    "indicators.json: $.indicators[0].nature: “stok” không có trong các giá trị được dùng",
  );
  expect(en.err).toContain('indicators.json: $.indicators[0].nature: "stok" is none of: flow, stock');
});

test("files that are no JSON are all named", () => {
  const campaign = campaignWith("lists.json", (text) => text.slice(0, -20));
  writeFileSync(path.join(campaign, "outline.json"), "đề cương");
  const { status, out, err } = tonghopRun(["units", "--campaign", campaign]);
  expect([status, out]).toEqual([2, ""]);
  expect(err).toMatch(/lists\.json không phải JSON/);
  expect(err).toMatch(/outline\.json không phải JSON/);
});

test("a right campaign is told what it costs to fill in, apart from the answer", () => {
  const { status, out, err } = tonghopRun(["units", "--campaign", campaignFile, "--json"]);
  expect(status).toBe(0);
  expect((JSON.parse(out) as { units: unknown[] }).units).toHaveLength(219);
  expect(err).toContain("campaign.json: $.unitKinds[0]: xã: 158 ô số liệu, trong đó 56 ô bắt buộc");
});
