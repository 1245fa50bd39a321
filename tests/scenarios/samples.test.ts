import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { CheckJson } from "../../src/app/check-json";
import type { FigureJson } from "../../src/app/figure-json";
import type { TotalJson } from "../../src/app/consolidation-json";
import type { FindingJson } from "../../src/app/finding-json";
import { campaignFile, tonghop } from "../support/tonghop";

interface Values {
  readonly figures: Readonly<Record<string, readonly FigureJson[]>>;
  readonly narratives: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly totals: readonly TotalJson[];
}
interface Expected extends Values {
  readonly damage: readonly { readonly file: string; readonly kinds: readonly string[] }[];
  readonly after?: Values;
}
interface Consolidated {
  readonly totals: readonly TotalJson[];
  readonly findings: readonly FindingJson[];
}

const folder = mkdtempSync(path.join(tmpdir(), "tonghop-samples-"));
const campaign = ["--campaign", campaignFile];
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function made(
  name: string,
  ...words: readonly string[]
): { readonly out: string; readonly expected: Expected } {
  const out = path.join(folder, name);
  tonghop("samples", ...campaign, ...words, "--out", out);
  return { out, expected: JSON.parse(readFileSync(path.join(out, "expected.json"), "utf8")) as Expected };
}

const workbooks = (out: string): readonly string[] =>
  readdirSync(out)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => path.join(out, name));

function consolidated(unit: string, ...files: readonly string[]): Consolidated {
  const book = path.join(folder, "book.xlsx");
  return JSON.parse(
    tonghop("consolidate", ...campaign, "--unit", unit, ...files, "--out", book, "--fresh", "--json"),
  ) as Consolidated;
}

const blocking = ({ findings }: Consolidated): readonly string[] =>
  findings.filter(({ severity }) => severity !== "notes").map(({ text }) => text.vi);

test("the whole province, clean: no finding asks for anything, and every total is the true one", () => {
  const { out, expected } = made("province", "--under", "75", "--depth", "all", "--seed", "3");
  const result = consolidated("75", ...workbooks(out));
  expect(blocking(result)).toEqual([]);
  expect(result.totals).toEqual(expected.totals);
  expect(expected.damage).toEqual([]);
});

test("second hand-ins: every total is the one after them, and the first alone give the one before", () => {
  const { out, expected } = made("resend", "--under", "736", "--seed", "7", "--resend");
  const first = workbooks(out);
  const second = workbooks(path.join(out, "resend"));
  expect(second.length).toBeGreaterThan(2);
  expect(consolidated("736", ...first).totals).toEqual(expected.totals);
  const both = consolidated("736", ...first, ...second);
  expect(both.totals).toEqual(expected.after?.totals);
  expect(both.totals).not.toEqual(expected.totals);
  expect(blocking(both)).toEqual([]);
});

test("the same seed makes the same bytes", () => {
  const words = ["--under", "736", "--seed", "5", "--damage", "--resend"];
  const [one, two] = [made("one", ...words).out, made("two", ...words).out];
  const sums = (out: string): string =>
    execFileSync(
      "sha256sum",
      [...readdirSync(out), ...readdirSync(path.join(out, "resend")).map((name) => `resend/${name}`)].filter(
        (name) => name !== "resend",
      ),
      { cwd: out, encoding: "utf8" },
    );
  expect(sums(two)).toBe(sums(one));
});

describe.each(["9", "14"])("damaged, seed %s", (seed) => {
  const { out, expected } = made(
    `damage-${seed}`,
    "--under",
    "75",
    "--depth",
    "all",
    "--seed",
    seed,
    "--damage",
  );
  const files = workbooks(out);
  const kinds = new Map(expected.damage.map((entry) => [entry.file, entry.kinds]));
  const checks = tonghop("check", ...files, "--json")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as CheckJson);

  test("only torn-off files are refused, and every file is recognised as its unit's", () => {
    const torn = files.filter((file) => kinds.get(path.basename(file))?.includes("torn-off"));
    expect(torn.length).toBeGreaterThan(0);
    expect(checks.filter(({ status }) => status === "refused").map(({ file }) => file)).toEqual(torn);
    for (const { file, status, unit } of checks)
      if (status !== "refused") expect(path.basename(file)).toContain(`_${unit ?? "?"}-`);
  });

  test("no figure differs from the truth without a finding that names it", () => {
    const silent = checks.flatMap((check) =>
      check.status === "refused" ? [] : silentIn(check, expected, kinds.get(path.basename(check.file)) ?? []),
    );
    expect(silent).toEqual([]);
  });

  test("no narrative differs from the truth without a finding that names its section", () => {
    const lost = checks.flatMap(({ unit, status, narratives, findings }) =>
      Object.entries(status === "refused" ? {} : (expected.narratives[unit ?? ""] ?? {})).filter(
        ([section, text]) =>
          narratives.find((narrative) => narrative.section === section)?.text !== text &&
          !findings.some((finding) => finding.section === section),
      ),
    );
    expect(lost).toEqual([]);
  });
});

/** What a colleague emptied nobody can know; a figure computed from parts that are gone is blank, not wrong. */
function silentIn(check: CheckJson, expected: Expected, kinds: readonly string[]): readonly string[] {
  const read = new Map(check.figures.map((figure) => [idOf(figure), figure]));
  const truths = expected.figures[check.unit ?? ""] ?? [];
  return truths
    .filter((truth) => !isSame(truth, read.get(idOf(truth))) && !isSaid(check, truth))
    .filter(
      (truth) => !isBlank(read.get(idOf(truth))) || !(truth.derived || kinds.includes("figures-emptied")),
    )
    .map((truth) => {
      const found = String(read.get(idOf(truth))?.value);
      return `${path.basename(check.file)} (${kinds.join(", ")}): ${idOf(truth)} ${String(truth.value)} → ${found}`;
    });
}

const idOf = ({ indicator, period }: FigureJson): string => `${indicator} ${period}`;
const isBlank = (figure: FigureJson | undefined): boolean => figure === undefined || figure.state === "blank";
const isSame = (truth: FigureJson, found: FigureJson | undefined): boolean =>
  found?.value === truth.value && found.state === truth.state;

/** By its own ids, or, where the row could not be placed at all, by a question about what stands there. */
const isSaid = ({ findings }: CheckJson, truth: FigureJson): boolean =>
  findings.some(
    ({ indicator, period, severity }) =>
      (indicator === truth.indicator && period === truth.period) ||
      (indicator === null && severity === "needs-reason"),
  );
