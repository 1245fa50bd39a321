import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { CheckJson } from "../../src/app/json/check-json";
import type { FindingJson } from "../../src/app/json/finding-json";
import type { Mistake } from "../../src/samples/damage/across-units";
import { readBook } from "../../src/files/read-book";
import { campaignFile, tonghop } from "../support/tonghop";

const folder = mkdtempSync(path.join(tmpdir(), "tonghop-across-"));
const campaign = ["--campaign", campaignFile];
const returns = path.join(folder, "returns");
const book = path.join(folder, "book.xlsx");
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

type MistakeJson = Pick<Mistake, "kind" | "unit"> &
  Readonly<Record<"indicator" | "section" | "from", string | null>>;
const isAcross = ({ code }: FindingJson): boolean => /^CHECK-10[1-5]$/.test(code);
const told = ({ code, unit, indicator, period, section, sheet, cell, text }: FindingJson): string =>
  [code, unit, indicator, period, section, sheet, cell, text.vi].join(" | ");

test("mistakes planted in files are told by consolidate, by check over all files, and in the workbook; each once", async () => {
  tonghop("samples", ...campaign, "--under", "736", "--seed", "4", "--mistakes", "--out", returns);
  const { mistakes } = JSON.parse(readFileSync(path.join(returns, "expected.json"), "utf8")) as {
    readonly mistakes: readonly MistakeJson[];
  };
  expect(mistakes).toHaveLength(5);
  const made = tonghop("consolidate", ...campaign, "--unit", "736", returns, "--out", book, "--json");
  const consolidated = (JSON.parse(made) as { readonly findings: readonly FindingJson[] }).findings.filter(
    isAcross,
  );
  for (const { unit, indicator, section } of mistakes)
    expect(
      consolidated.some((one) => one.unit === unit && one.indicator === indicator && one.section === section),
    ).toBe(true);
  expect(new Set(consolidated.map(told)).size).toBe(consolidated.length);

  const files = readdirSync(returns).filter((name) => name.endsWith(".xlsx"));
  const lines = tonghop("check", ...campaign, ...files.map((name) => path.join(returns, name)), "--json");
  const checked = lines
    .trim()
    .split("\n")
    .flatMap((line) => (JSON.parse(line) as CheckJson).findings.filter(isAcross));
  expect(checked.map(told).sort()).toEqual(consolidated.map(told).sort());
  // Where a text stands is said, too.
  const texts = checked.filter(({ section, code }) => section !== null && code !== "CHECK-103");
  expect(texts.length).toBeGreaterThan(2);
  expect(texts.filter(({ sheet, cell }) => sheet !== "Báo cáo" || cell === null)).toEqual([]);

  const read = await readBook(new Uint8Array(readFileSync(book)));
  if (read.kind !== "book") throw new Error(read.reason);
  const sheet = read.book.sheets.find(({ name }) => name === "Kết quả kiểm tra");
  const said = JSON.stringify(sheet);
  for (const { text } of consolidated) expect(said).toContain(JSON.stringify(text.vi).slice(1, -1));
});

test("one file alone says nothing of others", () => {
  const [first = ""] = readdirSync(returns).filter((name) => name.endsWith(".xlsx"));
  const { findings } = JSON.parse(
    tonghop("check", ...campaign, path.join(returns, first), "--json"),
  ) as CheckJson;
  expect(findings.filter(({ code }) => /^CHECK-10[1-4]$/.test(code))).toEqual([]);
});
