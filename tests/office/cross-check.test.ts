import { readdirSync } from "node:fs";
import path from "node:path";
import type { CheckJson } from "../../src/app/json/check-json";
import type { ConsolidationJson, TotalJson } from "../../src/app/json/consolidation-json";
import { made, removeSamples, samplesFolder, workbooks } from "../support/sample-returns";
import { campaignFile, tonghop } from "../support/tonghop";
import { askPython } from "./python";

/**
 * Twenty runs, their totals computed a second time by a Python script that knows the documents and the campaign's data, not
 * our code. What `check` says was not taken is left out; every value is read anew.
 */
interface Round {
  readonly name: string;
  /** The consolidating unit. */
  readonly unit: string;
  readonly files: readonly string[];
  /** What is given to the command, where it is something else than the units' files. */
  readonly given?: readonly string[];
}

interface Recomputed {
  readonly totals: readonly TotalJson[];
  /** By "A01|2023": the total and the words of its coverage on sheet Tổng hợp. */
  readonly shown: Readonly<Record<string, readonly [number | null, string | null]>>;
}

const campaign = ["--campaign", campaignFile];
const districts = ["736", "739", "732", "734", "735", "737", "738", "740", "741", "742"];
const mostUnits = 6;

/** So many of a folder's files, the damaged ones first. */
function some(out: string, damaged: readonly { readonly file: string }[], wanted: RegExp, most: number) {
  const isDamaged = new Set(damaged.map(({ file }) => file));
  const files = workbooks(out).filter((file) => wanted.test(path.basename(file)));
  const rank = (file: string): number => (isDamaged.has(path.basename(file)) ? 0 : 1);
  return [...files].sort((one, other) => rank(one) - rank(other)).slice(0, most);
}

/** Communes of a district, damaged on the way. */
function districtRound(seed: number): Round {
  const unit = districts[seed % districts.length] ?? "736";
  const { out, expected } = made(`d${seed}`, "--under", unit, "--seed", String(seed), "--damage");
  return { name: `district ${unit}, seed ${seed}`, unit, files: some(out, expected.damage, /./, mostUnits) };
}

/** Some of them hand in a second time. */
function resentRound(seed: number): Round {
  const unit = districts[seed % districts.length] ?? "736";
  const { out } = made(`r${seed}`, "--under", unit, "--seed", String(seed), "--resend");
  const second = readdirSync(path.join(out, "resend")).map((name) => path.join(out, "resend", name));
  const again = new Set(second.map((file) => /_(\d+)-/.exec(path.basename(file))?.[1]));
  const first = workbooks(out).filter((file) => again.has(/_(\d+)-/.exec(path.basename(file))?.[1]));
  const rest = workbooks(out).filter((file) => !first.includes(file));
  const files = [...first, ...second, ...rest.slice(0, 2)];
  return { name: `second hand-ins in ${unit}, seed ${seed}`, unit, files };
}

/** Three levels: communes of one district, districts' own returns with and without communes, departments beside. */
function provinceRounds(seed: number): readonly Round[] {
  const words = ["--under", "75", "--depth", "all", "--seed", String(seed), "--damage"];
  const { out, expected } = made(`p${seed}`, ...words);
  const of = (wanted: RegExp, most: number): readonly string[] => some(out, expected.damage, wanted, most);
  const communes = of(/_(?:262[0-4]\d|26206|26209)-/, 5);
  const others = [...of(/_(?:73[2-9]|74[0-2])-/, 4), ...of(/_DNI-/, 3)];
  const book = path.join(samplesFolder, `book-736-${seed}.xlsx`);
  tonghop("consolidate", ...campaign, "--unit", "736", ...communes, "--out", book, "--fresh");
  const files = [...communes, ...others];
  return [
    { name: `province of files, seed ${seed}`, unit: "75", files },
    { name: `province of books, seed ${seed}`, unit: "75", files, given: [book, ...others] },
  ];
}

const rounds = [
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(districtRound),
  ...[13, 14, 15, 16].map(resentRound),
  ...[17, 18].flatMap(provinceRounds),
];

/** What `check` says it did not take of a file: not a file at all, or a figure it names with the reason. */
function leftOut(check: CheckJson): readonly string[] {
  return check.figures
    .filter(({ state }) => state === "blank" || state === "unreadable")
    .filter(({ indicator, period }) =>
      check.findings.some(
        (finding) =>
          !finding.code.startsWith("CHECK-") &&
          finding.indicator === indicator &&
          (finding.period === null || finding.period === period),
      ),
    )
    .map(({ indicator, period }) => `${indicator}|${period}`);
}

function checked(files: readonly string[]): readonly CheckJson[] {
  const lines = tonghop("check", ...files, ...campaign, "--json")
    .trim()
    .split("\n");
  return lines.map((line) => JSON.parse(line) as CheckJson);
}

const runs = rounds.map((round) => {
  const book = path.join(samplesFolder, `${round.name.replace(/\W+/g, "-")}.xlsx`);
  const inputs = round.given ?? round.files;
  const out = tonghop(
    "consolidate",
    ...campaign,
    "--unit",
    round.unit,
    ...inputs,
    "--out",
    book,
    "--fresh",
    "--json",
  );
  const taken = checked(round.files).filter(({ status }) => status === "taken");
  const files = taken.map((check) => ({ path: check.file, left: leftOut(check) }));
  const job = { campaign: campaignFile, unit: round.unit, book, files };
  return { round, job, ours: JSON.parse(out) as ConsolidationJson };
});
const recomputed = askPython(
  "cross-check/recompute.py",
  runs.map(({ job }) => job),
) as readonly Recomputed[];

afterAll(removeSamples);

const keyOf = ({ indicator, period }: TotalJson): string => `${indicator}|${period}`;

/** Fifteen digits are kept of a total; of a share the last of them may be rounded the other way. */
const isEqual = (one: number | null, other: number | null): boolean =>
  one === other ||
  (one !== null &&
    other !== null &&
    Math.abs(one - other) <= 1e-13 * Math.max(Math.abs(one), Math.abs(other)));

const shownAs = ({ value, estimate, unitsReporting, unitsExpected }: TotalJson): string =>
  `${String(value)}${estimate ? " (ước)" : ""}, ${unitsReporting}/${unitsExpected}`;

const isSame = (one: TotalJson, other: TotalJson): boolean =>
  isEqual(one.value, other.value) &&
  one.estimate === other.estimate &&
  one.unitsReporting === other.unitsReporting &&
  one.unitsExpected === other.unitsExpected;

describe.each(runs.map(({ round, ours }, at) => ({ name: round.name, ours, theirs: recomputed[at] })))(
  "$name",
  ({ ours, theirs }) => {
    test("every total is what a second computation gives", () => {
      const totals = new Map((theirs?.totals ?? []).map((total) => [keyOf(total), total]));
      expect(ours.totals.map(keyOf).sort()).toEqual([...totals.keys()].sort());
      const different = ours.totals.flatMap((total) => {
        const other = totals.get(keyOf(total));
        return other && isSame(total, other)
          ? []
          : [`${keyOf(total)}: ${shownAs(total)} ≠ ${other ? shownAs(other) : "–"}`];
      });
      expect(different).toEqual([]);
      // A machine that is too busy to read a file in ten seconds refuses it: said here, not as a difference.
      const refused = ours.files.filter(({ status }) => status === "refused").map(({ reason }) => reason);
      expect(refused.filter((reason) => reason !== "FILE-005")).toEqual([]);
      expect(ours.totals.some(({ value }) => value !== null && value !== 0)).toBe(true);
    });

    test("sheet Tổng hợp shows them", () => {
      const shown = theirs?.shown ?? {};
      // Particulars of the report stand on a sheet of their own.
      const figures = (theirs?.totals ?? []).filter(({ period }) => period !== "-");
      const different = figures.flatMap((total) => {
        const [value, coverage] = shown[keyOf(total)] ?? [undefined, undefined];
        const told = `${total.unitsReporting}/${total.unitsExpected} `;
        return value !== undefined && isEqual(value, total.value) && coverage?.startsWith(told) === true
          ? []
          : [`${keyOf(total)}: ${String(value)}, ${String(coverage)} ≠ ${shownAs(total)}`];
      });
      expect(different).toEqual([]);
    });
  },
);

test("damage is among what was read, and something of it was left out", () => {
  const left = runs.flatMap(({ job }) => job.files.flatMap((file) => file.left));
  expect(runs).toHaveLength(20);
  expect(left.length).toBeGreaterThan(20);
});
