import path from "node:path";
import type { CheckJson } from "../../src/app/json/check-json";
import type { FigureJson } from "../../src/app/json/figure-json";
import { type Expected, made, removeSamples, workbooks } from "../support/sample-returns";
import { tonghop } from "../support/tonghop";

/** Damaged returns of a whole province, read by the command: run by `npm run test:damage`. */
afterAll(removeSamples);

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
