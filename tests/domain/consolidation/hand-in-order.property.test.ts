import fc from "fast-check";
import { Decisions, parseDecision } from "../../../src/domain/consolidation/decisions";
import { orderHandIns } from "../../../src/domain/consolidation/hand-in-order";
import type { Submission } from "../../../src/domain/submission/submission";
import { dongNai } from "../../support/campaign";
import { unitOf } from "../../support/consolidated";
import { handIn, type HandIn } from "../../support/hand-ins";
import { propertyRuns } from "../../support/property";

const context = dongNai();
const xa = unitOf(context, "26227");
type Marks = Pick<HandIn, "sent" | "saved" | "revision" | "entry">;

const file = (name: string, marks: Marks): Submission => handIn(context, xa, { name, sha: name, ...marks });
const day = (number: number): string => `2023-11-${String(number).padStart(2, "0")}T08:00:00Z`;

/** The names of the files as ordered, and the questions asked; `answers` by question. */
function order(files: readonly Submission[], answers: Readonly<Record<string, string>> = {}) {
  const entries = Object.entries(answers).map(([question, text]) => {
    const decision = parseDecision(text);
    if (!decision) throw new RangeError(text);
    return [question, decision] as const;
  });
  const { submissions, findings } = orderHandIns(files, new Decisions(new Map(entries)));
  return {
    names: submissions.map(({ source }) => source.file).join(" "),
    asked: findings.map(({ question }) => question),
    findings,
  };
}

describe("which file is later", () => {
  test("the mail's date, else the last-saved time, else the revision", () => {
    const mailed = [file("b", { sent: day(20), saved: day(1) }), file("a", { sent: day(10), saved: day(1) })];
    expect(order(mailed)).toMatchObject({ names: "a b", asked: [] });
    const saved = [file("b", { saved: day(20) }), file("a", { saved: day(10) })];
    expect(order(saved)).toMatchObject({ names: "a b", asked: [] });
    expect(order([file("b", { revision: 2 }), file("a", { revision: 1 })])).toMatchObject({
      names: "a b",
      asked: [],
    });
  });

  test("marks that disagree: the mail's date is proposed, a person asked", () => {
    const files = [file("b", { sent: day(20), saved: day(1) }), file("a", { sent: day(10), saved: day(9) })];
    expect(order(files)).toMatchObject({ names: "a b", asked: ["order:a:b"] });
    expect(order(files).findings[0]).toMatchObject({
      code: "UNIT-005",
      severity: "needs-reason",
      unit: xa.code,
      place: { file: "b" },
      params: { earlier: "a", later: "b" },
    });
  });

  test("nothing tells them apart: by name, then by content, a person asked", () => {
    const [a, b] = [file("a", {}), file("b", {})];
    expect(order([b, a])).toMatchObject({ names: "a b", asked: ["order:a:b"] });
    const folders = [
      handIn(context, xa, { name: "x/BC", sha: "2" }),
      handIn(context, xa, { name: "y/BC", sha: "1" }),
    ];
    expect(order(folders)).toMatchObject({ names: "y/BC x/BC", asked: ["order:1:2"] });
    expect(order(folders).findings[0]?.params).toEqual({ earlier: "y/BC", later: "x/BC" });
  });

  test("a file inside a zip is named by its own name", () => {
    const files = [file("thu.zip", { entry: "lan-1.xlsx" }), file("thu2.zip", { entry: "lan-2.xlsx" })];
    expect(order(files).findings[0]).toMatchObject({ place: { file: "lan-2.xlsx" } });
  });

  test("one file asks nothing", () => {
    expect(order([file("a", {})])).toMatchObject({ names: "a", asked: [] });
    expect(order([])).toMatchObject({ names: "", asked: [] });
  });
});

describe("what a person decided", () => {
  const [a, b, c] = [file("a", {}), file("b", {}), file("c", {})];

  test("take: the other way round; aside: as proposed; neither asks again", () => {
    expect(order([a, b], { "order:a:b": "take" })).toMatchObject({ names: "b a", asked: [] });
    expect(order([a, b], { "order:a:b": "aside" })).toMatchObject({ names: "a b", asked: [] });
  });

  test("also when the files are given in another order next time", () => {
    expect(order([b, a], { "order:a:b": "take" })).toMatchObject({ names: "b a", asked: [] });
    expect(order([b, a], { "order:a:b": "aside" })).toMatchObject({ names: "a b", asked: [] });
  });

  test("of three files every answer holds", () => {
    expect(order([a, b, c]).asked).toEqual(["order:a:b", "order:b:c"]);
    const answers = { "order:a:b": "take", "order:b:c": "take", "order:a:c": "take" };
    expect(order([a, b, c], answers)).toMatchObject({ names: "c b a", asked: [] });
    expect(order([a, b, c], { "order:b:c": "take" }).names).toBe("a c b");
  });

  test("marks that go in a circle are not settled silently", () => {
    const circle = [
      file("a", { sent: day(9), saved: day(1) }),
      file("b", { saved: day(2) }),
      file("c", { sent: day(8), saved: day(3) }),
    ];
    expect(order(circle).asked.length).toBeGreaterThan(0);
  });
});

const marks = fc.record<Marks>({
  sent: fc.option(fc.integer({ min: 1, max: 28 }).map(day), { nil: undefined }),
  saved: fc.option(fc.integer({ min: 1, max: 28 }).map(day), { nil: undefined }),
  revision: fc.integer({ min: 1, max: 3 }),
});
const files = fc
  .array(marks, { minLength: 1, maxLength: 5 })
  .map((all) => all.map((one, at) => file(`f${at}`, one)));

test("no file is lost or doubled, and every two neighbours that are not certain are asked about", () => {
  fc.assert(
    fc.property(files, (given) => {
      const { names, asked } = order(given);
      expect(names.split(" ").sort()).toEqual(given.map(({ source }) => source.file).sort());
      const ordered = names.split(" ").map((name) => given.find(({ source }) => source.file === name));
      ordered.slice(1).forEach((later, at) => {
        const earlier = ordered[at];
        const pairs = [
          [earlier?.source.sentAt, later?.source.sentAt],
          [earlier?.source.lastSaved, later?.source.lastSaved],
          [earlier?.revision, later?.revision],
        ].filter(([a, b]) => a !== undefined && b !== undefined && a !== b);
        const certain = pairs.length > 0 && pairs.every(([a = "", b = ""]) => a < b);
        expect(asked.includes(`order:${earlier?.source.file}:${later?.source.file}`)).toBe(!certain);
      });
    }),
    propertyRuns(),
  );
});

test("however the files are given: the same order, the same questions", () => {
  fc.assert(
    fc.property(files, fc.infiniteStream(fc.nat()), (given, numbers) => {
      const keys = new Map(given.map((one) => [one, numbers.next().value as number]));
      const shuffled = [...given].sort((one, other) => (keys.get(one) ?? 0) - (keys.get(other) ?? 0));
      expect(order(shuffled)).toEqual(order(given));
    }),
    propertyRuns(),
  );
});

test("where the mails' dates tell all apart and nothing contradicts, the order given plays no part", () => {
  const certain = fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(certain, (days) => {
      const given = days.map((number) => file(`f${String(number).padStart(2, "0")}`, { sent: day(number) }));
      const { names, asked } = order(given);
      expect(names).toBe(
        given
          .map(({ source }) => source.file)
          .sort()
          .join(" "),
      );
      expect(asked).toEqual([]);
    }),
    propertyRuns(),
  );
});

test("a decision is one of three words", () => {
  expect(parseDecision("take")).toEqual({ kind: "take" });
  expect(parseDecision("aside")).toEqual({ kind: "aside" });
  expect(parseDecision("put:D04.n|2022")).toEqual({ kind: "put", id: "D04.n|2022" });
  for (const text of ["", "put:", "Take", "xóa", "take "]) expect(parseDecision(text)).toBeUndefined();
});
