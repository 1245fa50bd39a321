import { consolidate } from "../../../src/domain/consolidation/consolidate";
import { Decisions, parseDecision } from "../../../src/domain/consolidation/decisions";
import { sampleAnswers } from "../../../src/samples/sample-answers";
import { dongNai } from "../../support/campaign";
import { codesBelow, submissionOf, unitOf } from "../../support/consolidated";

const context = dongNai();
const district = unitOf(context, "736");
const [first = "", second = ""] = codesBelow(context, "736");

function received(decided: Readonly<Record<string, string>>) {
  const submissions = [first, second].map((code) => {
    const unit = unitOf(context, code);
    const submission = submissionOf(context, unit, sampleAnswers(context, unit, 7));
    return { ...submission, source: { ...submission.source, sentAt: "2023-11-23T08:04:00Z" } };
  });
  const decisions = new Map(
    Object.entries(decided).flatMap(([question, text]) => {
      const decision = parseDecision(text);
      return decision ? [[question, decision] as const] : [];
    }),
  );
  return consolidate({
    ...{ context, unit: district, submissions, refused: [], refusals: [] },
    decisions: new Decisions(decisions),
    previous: undefined,
  });
}

const of = (result: ReturnType<typeof received>, code: string) =>
  result.children.find(({ unit }) => unit.code === code);

test("the mail's day is proposed, a day that was typed counts; late goes by it", () => {
  const proposed = received({});
  expect([of(proposed, first)?.receivedAt, proposed.coverage.late]).toEqual(["2023-11-23T08:04:00Z", []]);
  const typed = received({ [`received:${first}`]: "put:2023-11-26" });
  expect(of(typed, first)).toMatchObject({ receivedAt: "2023-11-26T00:00", daysLate: 2 });
  expect([of(typed, second)?.receivedAt, typed.coverage.late]).toEqual(["2023-11-23T08:04:00Z", [first]]);
  expect(
    typed.journal.some(
      ({ code, params }) => code === "JOURNAL-decision" && params["answer"] === "put:2023-11-26",
    ),
  ).toBe(true);
  expect(of(received({ [`received:${first}`]: "take" }), first)?.receivedAt).toBe("2023-11-23T08:04:00Z");
});

test.each([
  [`received:${first}`, "put:2023-02-30"],
  [`received:${first}`, "put:hôm qua"],
  ["received:99999", "put:2023-11-26"],
])("%s = %s says no day of a unit that sent something: it is told", (question, answer) => {
  const result = received({ [question]: answer });
  expect(result.findings.filter(({ code }) => code === "UNIT-027")).toHaveLength(1);
  expect(result.coverage.late).toEqual([]);
});
