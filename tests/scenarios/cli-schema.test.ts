import { readFileSync, writeFileSync } from "node:fs";
import type { ConsolidationJson } from "../../src/app/json/consolidation-json";
import {
  blocks,
  campaign,
  communes,
  district,
  inTemp,
  objections,
  parsed,
  samples,
  tonghop,
  withDistrictSamples,
  workbooks,
} from "../support/district-command";

jest.setTimeout(60_000);

withDistrictSamples();

test("samples: one workbook a commune, and expected.json keeps to the schema", () => {
  expect(workbooks()).toHaveLength(communes);
  const expected = parsed(readFileSync(inTemp("samples/expected.json"), "utf8"));
  expect(objections("expected", expected)).toBe("");
});

test("check --json: one object a file, in the order given, refused ones too", () => {
  const empty = inTemp("empty.xlsx");
  writeFileSync(empty, "");
  const files = [...workbooks().toReversed(), empty];
  const { status, stdout } = tonghop("check", ...campaign, "--json", ...files);
  const lines = stdout.trimEnd().split("\n").map(parsed) as { file: string; status: string; findings: [] }[];
  expect(lines.map((line) => objections("check", line)).filter(Boolean)).toEqual([]);
  expect(lines.map(({ file }) => file)).toEqual(files);
  expect(lines.map((line) => line.status)).toEqual([...workbooks().map(() => "taken"), "refused"]);
  expect(status).toBe(1);
});

test("check: exit code 0 where nothing blocks, 1 where something does", () => {
  for (const file of workbooks().slice(0, 3)) {
    const { status, stdout } = tonghop("check", "--json", file);
    expect(status).toBe(blocks((parsed(stdout) as { findings: { severity: string }[] }).findings) ? 1 : 0);
  }
});

test("consolidate --json: one object, totals as expected.json says, OUT written", () => {
  const out = inTemp("out.xlsx");
  const { status, stdout } = tonghop(
    "consolidate",
    ...campaign,
    "--unit",
    district,
    samples(),
    "--out",
    out,
    "--json",
  );
  const result = parsed(stdout) as ConsolidationJson;
  expect(stdout.trimEnd()).not.toContain("\n");
  expect(objections("consolidate", result)).toBe("");
  const expected = parsed(readFileSync(inTemp("samples/expected.json"), "utf8"));
  expect(result.totals).toEqual((expected as ConsolidationJson).totals);
  expect(result.coverage.received).toHaveLength(communes);
  expect(status).toBe(blocks(result.findings) ? 1 : 0);
  expect(readFileSync(out).subarray(0, 2).toString()).toBe("PK");
});

test("consolidate: a refused file gives exit code 1, and OUT is written all the same", () => {
  const broken = inTemp("broken.xlsx");
  writeFileSync(broken, "no workbook");
  const out = inTemp("partial.xlsx");
  const args = ["consolidate", ...campaign, "--unit", district, "--out", out, "--json"];
  const { status, stdout } = tonghop(...args, ...workbooks().slice(0, 2), broken);
  expect(status).toBe(1);
  expect(objections("consolidate", parsed(stdout))).toBe("");
  expect(readFileSync(out).subarray(0, 2).toString()).toBe("PK");
});

test.each([
  ["no command", []],
  ["an unknown command", ["sum"]],
  ["an unknown option", ["units", "--campaigns", "x"]],
  ["an unknown campaign", ["units", "--campaign", "none-such"]],
  ["an unknown unit", ["workbook", ...campaign, "--unit", "99999", "--out", "x.xlsx"]],
  ["a missing file", ["check", "none-such.xlsx", "--json"]],
])("%s: exit code 2 and nothing on standard output", (_what, args) => {
  const { status, stdout, stderr } = tonghop(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).not.toBe("");
});
