import fc from "fast-check";
import { consolidate } from "../../../src/domain/consolidation/consolidate";
import type { FileRecord } from "../../../src/domain/consolidation/consolidation";
import { noDecisions } from "../../../src/domain/consolidation/decisions";
import type { Finding } from "../../../src/domain/finding";
import type { Submission } from "../../../src/domain/submission/submission";
import { dongNai } from "../../support/campaign";
import { unitOf } from "../../support/consolidated";
import { handIn, type HandIn } from "../../support/hand-ins";
import { propertyRuns } from "../../support/property";

const context = dongNai();
const district = unitOf(context, "736");

const stranger = (context.childrenOf.get(unitOf(context, "737").code) ?? [])[0] ?? district;

interface Given {
  readonly submission?: Submission;
  readonly record?: FileRecord;
  readonly finding?: Finding;
}

const read = (code: string, name: string, given: HandIn): Given => ({
  submission: handIn(context, unitOf(context, code), {
    name,
    sha: `${name}${String(given.saved)}`,
    ...given,
  }),
});

function refused(file: string): Given {
  const reason = "FILE-002";
  const record = { file, entry: undefined, unit: undefined, revision: undefined, sha256: undefined };
  return {
    record: { ...record, status: "refused", reason },
    finding: { code: reason, severity: "blocks", place: { file }, params: {} },
  };
}

const saved = "2023-11-20T08:00:00Z";
/** Two hand-ins that nothing tells apart, one copied under another name, a stranger's, one of nobody, unreadable ones. */
const all: readonly Given[] = [
  read("26227", "b/BC.xlsx", { saved, figures: { "A01|2023": 100 } }),
  read("26227", "a/BC.xlsx", { saved, figures: { "A01|2023": 200, "B01|2023": 3 } }),
  read("26227", "c/lan-3.xlsx", { saved: "2023-11-21T08:00:00Z", figures: { "A02|2023": 30 } }),
  read("26206", "tt.xlsx", { figures: { "A01|2023": 7.1 }, sha: "same" }),
  read("26206", "tt (1).xlsx", { figures: { "A01|2023": 7.1 }, sha: "same" }),
  read("26209", "z.xlsx", { figures: { "A01|2023": 0.3 } }),
  { submission: handIn(context, stranger, { name: "noi-khac.xlsx" }) },
  { submission: { ...handIn(context, district, { name: "la.xlsx" }), unit: undefined } },
  refused("y.xlsx"),
  refused("x.xlsx"),
];

function consolidated(given: readonly Given[]) {
  const { files, ...rest } = consolidate({
    context,
    unit: district,
    submissions: given.flatMap(({ submission }) => submission ?? []),
    refused: given.flatMap(({ record }) => record ?? []),
    refusals: given.flatMap(({ finding }) => finding ?? []),
    given: given.flatMap(({ submission, record }) => submission?.source ?? record ?? []),
    decisions: noDecisions,
    previous: undefined,
  });
  return { files, rest };
}

const nameOf = ({ submission, record }: Given): string => submission?.source.file ?? record?.file ?? "";
const once = consolidated(all);

// Each case is a whole consolidation: a tenth of the usual number.
test("files given in any order make the same result; the list of files keeps the order given", () => {
  const status = new Map(once.files.map(({ file, status }) => [file, status]));
  fc.assert(
    fc.property(fc.shuffledSubarray([...all], { minLength: all.length }), (given) => {
      const { files, rest } = consolidated(given);
      expect(rest).toEqual(once.rest);
      expect(files.map(({ file }) => file)).toEqual(given.map(nameOf));
      for (const file of files) expect(file.status).toBe(status.get(file.file));
    }),
    { ...propertyRuns(), numRuns: Math.ceil(propertyRuns().numRuns / 10) },
  );
});

test("the two files that nothing tells apart go by name, and are asked about", () => {
  const answers = once.rest.children.find(({ unit }) => unit.code === "26227")?.answers;
  expect(answers?.sources.map(({ source }) => source.file)).toEqual([
    "a/BC.xlsx",
    "b/BC.xlsx",
    "c/lan-3.xlsx",
  ]);
  expect(once.rest.findings.filter(({ code }) => code === "UNIT-005")).toMatchObject([
    { params: { earlier: "a/BC.xlsx", later: "b/BC.xlsx" } },
  ]);
});
