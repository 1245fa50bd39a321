import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import type { CheckJson } from "../../src/app/json/check-json";
import type { ConsolidationJson } from "../../src/app/json/consolidation-json";
import { deflatedSpaces, encrypted, randomBytes, strangeWorkbook, wordDocument } from "../support/bad-files";
import { built } from "../support/built";
import { rawZip } from "../support/raw-zip";
import { campaignFile, usedIn, type Used, tonghop, tonghopRun } from "../support/tonghop";

jest.setTimeout(60_000);

const folder = mkdtempSync(path.join(tmpdir(), "tonghop-bad-"));
const good = path.join(folder, "good");
const bad = path.join(folder, "bad");
const campaign = ["--campaign", campaignFile];
const gigabyte = 2 ** 30;
const outlinePart = "xl/worksheets/sheet2.xml";

mkdirSync(bad);
tonghop("samples", ...campaign, "--under", "736", "--out", good, "--seed", "3");
const names = readdirSync(good).filter((name) => name.endsWith(".xlsx"));
const bytesOf = (at: number): Uint8Array => new Uint8Array(readFileSync(path.join(good, names[at] ?? "")));
const first = bytesOf(0);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The first unit's workbook with a part changed, as text. */
function changed(part: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(first);
  const text = new TextDecoder().decode(parts[part]);
  const other = change(text);
  if (other === text) throw new RangeError(`${part}: nothing was changed`);
  return zipSync({ ...parts, [part]: strToU8(other) });
}

async function bomb(declared: number): Promise<Uint8Array> {
  const packed = await deflatedSpaces(gigabyte);
  const parts = Object.entries(unzipSync(first)).map(([name, bytes]) =>
    name === outlinePart
      ? { name, method: 8 as const, packed, size: declared }
      : { name, method: 0 as const, packed: bytes, size: bytes.length },
  );
  return rawZip(parts);
}

const entities =
  '<!DOCTYPE l [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;">]>';

/** By file name: what stands in it, and the code it is refused with. */
const refusedFiles: readonly (readonly [string, Uint8Array, string])[] = [
  ["rong.xlsx", new Uint8Array(0), "FILE-001"],
  ["ngau-nhien.xlsx", randomBytes, "FILE-002"],
  ["mat-khau.xlsx", encrypted(first), "FILE-004"],
  ["dut.xlsx", first.slice(0, first.length >> 1), "FILE-005"],
  ["thuc-the.xlsx", changed(outlinePart, (xml) => xml.replace("?>", `?>${entities}`)), "FILE-007"],
  ["khac-dot.xlsx", elsewhere(), "UNIT-002"],
  ["la.xlsx", strangeWorkbook(), "FILE-012"],
];

/** The same form of another campaign: its id stands in it many times over. */
function elsewhere(): Uint8Array {
  const parts = unzipSync(first);
  const renamed = Object.entries(parts).map(([name, bytes]) => {
    const text = new TextDecoder().decode(bytes);
    return [
      name,
      text.includes("dong-nai-2023") ? strToU8(text.replaceAll("dong-nai-2023", "dong-nai-2019")) : bytes,
    ];
  });
  return zipSync(Object.fromEntries(renamed) as Record<string, Uint8Array>);
}

function put(name: string, bytes: Uint8Array): string {
  const file = path.join(bad, name);
  writeFileSync(file, bytes);
  return file;
}

function consolidated(unit: string, files: readonly string[], peakFile?: string) {
  const out = path.join(folder, "book.xlsx");
  const words = ["consolidate", ...campaign, "--unit", unit, ...files, "--out", out, "--fresh", "--json"];
  const run = tonghopRun(words, peakFile);
  return { ...run, json: JSON.parse(run.out) as ConsolidationJson };
}

test("every bad file gets its own refusal, and the good ones are consolidated as if it were not there", () => {
  const alone = consolidated("736", [good]).json;
  const files = refusedFiles.map(([name, bytes]) => put(name, bytes));
  const { status, json, err } = consolidated("736", [good, ...files]);
  expect(status).toBe(1);
  expect(json.totals).toEqual(alone.totals);
  expect(json.coverage).toEqual(alone.coverage);
  for (const [name, , code] of refusedFiles) {
    const record = json.files.find(({ file }) => file.endsWith(`/${name}`));
    expect([name, record?.status, record?.reason]).toEqual([
      name,
      code === "UNIT-002" || code === "FILE-012" ? "foreign" : "refused",
      code,
    ]);
    const findings = json.findings.filter(({ file }) => file?.endsWith(`/${name}`));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ code, severity: "blocks" });
    expect(findings[0]?.text.vi).toContain(name);
  }
  expect(err).not.toContain("    at ");
});

test("a Word document under a workbook's name is taken for what it is: without the outline's headings it is left aside", () => {
  const { json } = consolidated("736", [good, put("van-ban.xlsx", wordDocument)]);
  expect(json.totals).toEqual(consolidated("736", [good]).json.totals);
  expect(json.files.find(({ file }) => file.endsWith("/van-ban.xlsx"))).toMatchObject({
    status: "left-aside",
    reason: "FILE-024",
  });
  const [finding, ...more] = json.findings.filter(({ file }) => file?.endsWith("/van-ban.xlsx"));
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ code: "FILE-024", severity: "notes" });
  expect(finding?.text.vi).toContain("van-ban.xlsx");
});

test("check prints one object a file, refused ones too, and goes on", () => {
  const files = [...refusedFiles.map(([name]) => path.join(bad, name)), path.join(good, names[0] ?? "")];
  const lines = tonghopRun(["check", ...files, "--json"])
    .out.trim()
    .split("\n");
  const read = lines.map((line) => JSON.parse(line) as CheckJson);
  expect(read.map(({ file }) => file)).toEqual(files);
  expect(read.at(-1)?.unit).toBe("26206");
  // A form of another campaign is read, and would not count.
  expect(read.find(({ file }) => file.endsWith("/khac-dot.xlsx"))?.status).toBe("left-aside");
});

test("a bomb of 1 GB is refused within a second and 200 MB, whether it says its size or lies", async () => {
  const used: Record<string, Used> = {};
  const measured = (name: string, ...files: readonly string[]) => {
    const peakFile = path.join(folder, name);
    const run = consolidated("736", [good, ...files], peakFile);
    used[name] = usedIn(peakFile);
    return run.json;
  };
  const warm = measured("without");
  measured("without");
  for (const [name, declared] of [
    ["honest", gigabyte],
    ["lying", 5000],
  ] as const) {
    const json = measured(name, put(`bom-${name}.xlsx`, await bomb(declared)));
    expect(json.files.at(-1)).toMatchObject({ status: "refused", reason: "FILE-006" });
    expect(json.totals).toEqual(warm.totals);
    expect((used[name]?.seconds ?? NaN) - (used["without"]?.seconds ?? NaN)).toBeLessThan(1);
    expect((used[name]?.megabytes ?? NaN) - (used["without"]?.megabytes ?? NaN)).toBeLessThan(200);
  }
  console.log(
    Object.entries(used)
      .map(([name, { megabytes, seconds }]) => `${name}: ${megabytes.toFixed(0)} MB, ${seconds.toFixed(2)} s`)
      .join("; "),
  );
});

describe("files that are read in spite of what is in them", () => {
  const read = (name: string, bytes: Uint8Array): CheckJson =>
    JSON.parse(tonghop("check", put(name, bytes), "--json")) as CheckJson;
  const whole = read("nguyen.xlsx", first);
  const valuesOf = ({ figures }: CheckJson) =>
    figures.map(({ indicator, period, state, value }) => [indicator, period, state, value]);

  test("a dimension of all rows costs nothing", () => {
    const { seconds } = tonghopRun(["check", path.join(bad, "nguyen.xlsx"), "--json"]);
    const bytes = changed(outlinePart, (xml) =>
      xml.replace("<sheetViews", '<dimension ref="A1:XFD1048576"/><sheetViews'),
    );
    const file = put("dimension.xlsx", bytes);
    const wide = tonghopRun(["check", file, "--json"]);
    expect(valuesOf(JSON.parse(wide.out) as CheckJson)).toEqual(valuesOf(whole));
    expect(wide.seconds).toBeLessThan(3 * seconds + 1);
  });

  test("a sheet named __proto__ is recognised by what stands in it", () => {
    const json = read(
      "proto.xlsx",
      changed("xl/workbook.xml", (xml) => xml.replace('name="Báo cáo"', 'name="__proto__"')),
    );
    expect(valuesOf(json)).toEqual(valuesOf(whole));
    expect(json.figures.find(({ state }) => state === "value")?.sheet).toBe("__proto__");
  });

  test("a cell beyond the sheet, and one written twice, are said", () => {
    const beyond = '<row r="1048577"><c r="D1048577"><v>7</v></c></row>';
    const twice = changed(outlinePart, (xml) =>
      xml.replace(
        "</sheetData>",
        `<row r="3"><c r="D3"><v>1</v></c><c r="D3"><v>2</v></c></row>${beyond}</sheetData>`,
      ),
    );
    expect(read("ngoai.xlsx", twice).findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["FILE-014", "FILE-015"]),
    );
  });
});

test("a zip's names are labels: nothing is written by them, and its files count", () => {
  const [one = "", other = ""] = names;
  const zip = put(
    "thu.bin",
    zipSync({ [`../../../${one}`]: bytesOf(0), [`/tmp/${other}`]: bytesOf(1), "ghi-chu.txt": strToU8("x") }),
  );
  const before = readdirSync(folder).sort();
  const { json } = consolidated("736", [zip]);
  expect(json.files.map(({ entry, status }) => [entry, status])).toEqual([
    [`../../../${one}`, "taken"],
    [`/tmp/${other}`, "taken"],
    ["ghi-chu.txt", "left-aside"],
  ]);
  expect(readdirSync(folder).sort()).toEqual(before);
});

test("the same file twice counts once; a unit of another district and one not expected stay apart", () => {
  const twin = path.join(bad, "ban-sao.xlsx");
  copyFileSync(path.join(good, names[0] ?? ""), twin);
  const other = path.join(folder, "other");
  tonghop("samples", ...campaign, "--under", "740", "--out", other, "--seed", "3");
  const stray = readdirSync(other).find((name) => name.endsWith(".xlsx")) ?? "";
  const { json } = consolidated("736", [good, twin, path.join(other, stray)]);
  const reasons = json.files.filter(({ status, reason }) => status !== "taken" && reason !== "FILE-011");
  expect(reasons.map(({ status, reason }) => [status, reason])).toEqual([
    ["duplicate", "UNIT-003"],
    ["foreign", "UNIT-004"],
  ]);
  expect(json.totals).toEqual(consolidated("736", [good]).json.totals);
});

test("a reader that stops listening is nothing wrong", () => {
  const words = [built("cli.js"), "check", good, "--json"].map((word) => `"${word}"`).join(" ");
  const { stderr } = spawnSync(
    "sh",
    ["-c", `{ "${process.execPath}" ${words}; echo "code $?" >&2; } | head -c 1`],
    {
      encoding: "utf8",
    },
  );
  expect(stderr).not.toMatch(/EPIPE|at |Lỗi/);
  expect(stderr).toMatch(/code 0/);
});
