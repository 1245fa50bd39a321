import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { ConsolidationJson, TotalJson } from "../../src/app/json/consolidation-json";
import { tonghop, tonghopRun } from "../support/tonghop";

jest.setTimeout(240_000);

const temp = mkdtempSync(path.join(tmpdir(), "tonghop-two-tiers-"));
afterAll(() => rmSync(temp, { recursive: true, force: true }));

const campaign = ["--campaign", "dong-nai-2025"];
const returns = path.join(temp, "returns");

test("communes and departments hand in to the province: the totals are the true ones", () => {
  tonghop("samples", ...campaign, "--under", "75", "--seed", "7", "--out", returns);
  const out = path.join(temp, "75.xlsx");
  const run = tonghopRun(["consolidate", ...campaign, "--unit", "75", returns, "--out", out, "--json"]);
  expect(run.status).toBe(0);
  const json = JSON.parse(run.out) as ConsolidationJson;
  expect(json.coverage.missing).toEqual([]);
  expect(json.findings.filter(({ severity }) => severity === "blocks")).toEqual([]);
  const expected = JSON.parse(readFileSync(path.join(returns, "expected.json"), "utf8")) as {
    readonly totals: readonly TotalJson[];
  };
  expect(expected.totals.length).toBeGreaterThan(50);
  expect(json.totals).toEqual(expected.totals);
});

test("check finds the campaign in each file", () => {
  const [file = ""] = readdirSync(returns).filter((name) => name.endsWith(".xlsx"));
  const older = path.join(temp, "2023.xlsx");
  tonghop("workbook", "--campaign", "dong-nai-2023", "--unit", "26206", "--out", older);
  const { out } = tonghopRun(["check", path.join(returns, file), older, "--json"]);
  const objects = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { readonly campaign: string; readonly status: string });
  expect(objects).toMatchObject([
    { campaign: "dong-nai-2025", status: "taken" },
    { campaign: "dong-nai-2023", status: "taken" },
  ]);
});
