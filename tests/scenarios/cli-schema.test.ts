import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Ajv from "ajv";
import type { ConsolidationJson } from "../../src/app/consolidation-json";
import type { NominateJson } from "../../src/app/nominate";
import schema from "../../docs/cli.schema.json";
import { built } from "../support/built";

jest.setTimeout(60_000);

const campaign = ["--campaign", "dong-nai-2023"];
const district = "738";
const communes = 10;

let program: string;
let temp: string;

function tonghop(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
ajv.addSchema(schema, "cli");

/** What the schema has against it; nothing where all is well. */
function objections(definition: keyof typeof schema.definitions, json: unknown): string {
  return ajv.validate(`cli#/definitions/${definition}`, json) ? "" : ajv.errorsText();
}

const samples = (): string => path.join(temp, "samples");
const workbooks = (): readonly string[] =>
  readdirSync(samples())
    .filter((name) => name.endsWith(".xlsx"))
    .sort()
    .map((name) => path.join(samples(), name));
const parsed = (text: string): unknown => JSON.parse(text) as unknown;
const blocks = (findings: readonly { readonly severity: string }[]): boolean =>
  findings.some(({ severity }) => severity === "blocks");

beforeAll(() => {
  program = built("cli.js");
  temp = mkdtempSync(path.join(tmpdir(), "tonghop-cli-"));
  const made = tonghop(
    "samples",
    ...campaign,
    "--under",
    district,
    "--seed",
    "7",
    "--out",
    samples(),
    "--json",
  );
  expect(made).toMatchObject({ status: 0 });
  expect(parsed(made.stdout)).toEqual({ files: workbooks() });
});

afterAll(() => rmSync(temp, { recursive: true, force: true }));

test("samples: one workbook a commune, and expected.json keeps to the schema", () => {
  expect(workbooks()).toHaveLength(communes);
  const expected = parsed(readFileSync(path.join(samples(), "expected.json"), "utf8"));
  expect(objections("expected", expected)).toBe("");
});

test("check --json: one object a file, in the order given, refused ones too", () => {
  const empty = path.join(temp, "empty.xlsx");
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
  const out = path.join(temp, "out.xlsx");
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
  const expected = parsed(readFileSync(path.join(samples(), "expected.json"), "utf8"));
  expect(result.totals).toEqual((expected as ConsolidationJson).totals);
  expect(result.coverage.received).toHaveLength(communes);
  expect(status).toBe(blocks(result.findings) ? 1 : 0);
  expect(readFileSync(out).subarray(0, 2).toString()).toBe("PK");
});

test("nominate --json: every nomination of the book once, in the lists' order; the same again gives the same bytes", () => {
  const [lists, again] = [path.join(temp, "lists.xlsx"), path.join(temp, "again.xlsx")];
  const book = path.join(temp, "out.xlsx");
  const [first, second] = ["one.zip", "two.zip"].map((name) => path.join(temp, name));
  const made = tonghop("nominate", book, "--dossier", first ?? "", "--out", lists, "--json");
  const result = parsed(made.stdout) as NominateJson;
  expect(objections("nominate", result)).toBe("");
  expect(made.status).toBe(blocks(result.findings) ? 1 : 0);
  const ids = result.nominations.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const lines = tonghop("check", "--json", ...workbooks())
    .stdout.trimEnd()
    .split("\n")
    .map(parsed) as {
    unit: string;
    lists: { nominations: readonly { row: string }[] };
  }[];
  const expected = lines.flatMap(({ unit, lists: of }) => of.nominations.map(({ row }) => `${unit}/${row}`));
  expect([...ids].sort()).toEqual([...expected].sort());
  const repeated = tonghop("nominate", book, "--dossier", second ?? "", "--out", again);
  expect(repeated.status).toBe(made.status);
  expect(readFileSync(again).equals(readFileSync(lists))).toBe(true);
  const [one, two] = [readFileSync(path.join(temp, "one.zip")), readFileSync(path.join(temp, "two.zip"))];
  expect(one.subarray(0, 2).toString()).toBe("PK");
  expect(one.equals(two)).toBe(true);
});

test("nominate: another day is another law; guidance that came later is applied, a wrong one refused with its path", () => {
  const book = path.join(temp, "out.xlsx");
  const out = path.join(temp, "later.xlsx");
  const guidance = path.join(temp, "guidance.json");
  const on = tonghop("nominate", book, "--on", "2025-08-01", "--out", out, "--json");
  const later = parsed(on.stdout) as NominateJson;
  expect(later.pack.id).toBe("luat-2022-nd152");
  expect(later.findings.some(({ code }) => code === "AWARD-005")).toBe(true);
  expect(on.status).toBe(1);
  const quota = (form: string) => ({
    awards: {
      quotas: [
        {
          ...{ id: "huyen", form, level: "district", source: "Hướng dẫn", verified: true },
          most: { kind: "number", number: 1 },
        },
      ],
    },
  });
  writeFileSync(guidance, JSON.stringify(quota("gk-huyen")));
  const within = tonghop("nominate", book, "--guidance", guidance, "--out", out, "--json");
  const { quotas, findings } = parsed(within.stdout) as NominateJson;
  expect(quotas.find(({ unit }) => unit === district)).toMatchObject({ form: "gk-huyen", most: 1 });
  expect(findings.some(({ code, unit }) => code === "AWARD-008" && unit === district)).toBe(true);
  writeFileSync(guidance, JSON.stringify(quota("bang-khen")));
  const wrong = tonghop("nominate", book, "--guidance", guidance, "--out", out);
  expect(wrong.status).toBe(2);
  expect(wrong.stderr).toContain("$.awards.quotas[0].form");
  const notCalled = tonghop("nominate", workbooks()[0] ?? "", "--on", "20/12/2023", "--out", out);
  expect(notCalled).toMatchObject({ status: 2, stdout: "" });
});

test("nominate: the log of one run is given to the next; a log that is none is refused with its place", () => {
  const book = path.join(temp, "out.xlsx");
  const out = path.join(temp, "decided.xlsx");
  const log = path.join(temp, "log.json");
  const before = parsed(tonghop("nominate", book, "--out", out, "--json").stdout) as NominateJson;
  const [first, second] = before.nominations;
  const decided = { by: "Trần Thị Hà", at: "2023-11-20T08:00:00Z", reason: "thiếu biên bản" };
  const decisions = [
    { id: "1", nomination: first?.id, action: { kind: "return" }, ...decided },
    { id: "2", nomination: second?.id, action: { kind: "accept" }, ...decided },
  ];
  writeFileSync(log, JSON.stringify({ decisions }));
  const after = parsed(
    tonghop("nominate", book, "--decided", log, "--out", out, "--json").stdout,
  ) as NominateJson;
  expect(objections("nominate", after)).toBe("");
  expect(after.decisions).toEqual(decisions);
  const sum = ({ counts }: NominateJson): number =>
    Object.values(counts).reduce((all, count) => all + count, 0);
  expect(sum(after)).toBe(sum(before) - 1);
  expect(after.nominations.at(-1)).toMatchObject({
    id: first?.id,
    status: "returned",
    reason: "thiếu biên bản",
  });
  writeFileSync(log, JSON.stringify({ decisions: [{ ...decisions[0], by: "" }] }));
  const wrong = tonghop("nominate", book, "--decided", log, "--out", out);
  expect(wrong).toMatchObject({ status: 2, stdout: "" });
  expect(wrong.stderr).toContain("$.decisions[0]");
  // A district asks no other office; nor is its book an answer.
  const referral = path.join(temp, "refer.xlsx");
  expect(tonghop("nominate", book, "--refer", referral, "--out", out)).toMatchObject({
    status: 2,
    stdout: "",
  });
  expect(tonghop("nominate", book, "--answer", book, "--out", out)).toMatchObject({ status: 2, stdout: "" });
});

test("nominate: a unit's own form gives its own lists; past decisions are held against them", () => {
  const out = path.join(temp, "unit-lists.xlsx");
  const lists = path.join(temp, "lists.xlsx");
  const [file = ""] = workbooks();
  const result = parsed(
    tonghop("nominate", file, "--past", lists, "--out", out, "--json").stdout,
  ) as NominateJson;
  expect(new Set(result.nominations.map(({ unit }) => unit))).toEqual(new Set([result.unit]));
  // The lists just made hold the unit's nominees: taken as past decisions, each is recognised.
  const known = new Set(
    result.findings
      .filter(({ code }) => code === "AWARD-003")
      .map(({ unit, row }) => `${unit ?? ""}/${row ?? ""}`),
  );
  expect(result.nominations.filter(({ id }) => !known.has(id)).map(({ name }) => name)).toEqual([]);
});

test("consolidate: a refused file gives exit code 1, and OUT is written all the same", () => {
  const broken = path.join(temp, "broken.xlsx");
  writeFileSync(broken, "no workbook");
  const out = path.join(temp, "partial.xlsx");
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
