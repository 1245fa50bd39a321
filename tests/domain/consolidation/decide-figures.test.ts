import { applyDecisions } from "../../../src/domain/consolidation/apply-decisions";
import { Decisions, parseDecision } from "../../../src/domain/consolidation/decisions";
import type { Finding } from "../../../src/domain/finding";
import type { Proposal, Submission } from "../../../src/domain/submission/submission";
import { dongNai } from "../../support/campaign";
import { unitOf } from "../../support/consolidated";
import { handIn, slotIn } from "../../support/hand-ins";

const context = dongNai();
const ward =
  context.campaign.units.find(({ kind, expected }) => kind === "phuong" && expected) ?? unitOf(context, "");
const question = "row:D02:57@abc";

/** A file with one row that is only likely: `key` is what it is proposed for, `value` what stands in its cell. */
function likely(key: string, value: number | string, unit = ward): Submission {
  const slot = slotIn(context, key);
  const [part, period] = key.split("|") as [Finding["part"], Finding["period"]];
  const proposal: Proposal = {
    question,
    slot,
    answer: { state: "value", value, text: undefined, status: "official" },
    remarks: [{ code: "VALUE-001", severity: "notes", params: { text: "12", reading: 12 } }],
    sheet: 0,
    row: 56,
    column: 5,
  };
  const asked: Finding = {
    code: "PLACE-009",
    severity: "needs-reason",
    part,
    period,
    place: { file: "phuong.xlsx", sheet: "Báo cáo", cell: "F57" },
    params: { text: String(value) },
    question,
  } as Finding;
  const outside = [{ sheet: "Báo cáo", cell: "F57", text: String(value) }];
  return handIn(context, unit, { more: { proposals: [proposal], findings: [asked], outside } });
}

function decided(submission: Submission, text: string) {
  const decision = parseDecision(text);
  if (!decision) throw new RangeError(text);
  const result = applyDecisions(context, submission, new Decisions(new Map([[question, decision]])));
  return {
    codes: result.findings.map(({ code }) => code),
    state: (key: string) => result.figures.state(slotIn(context, key)),
    value: (key: string) => result.figures.value(slotIn(context, key)),
    outside: result.outside.map(({ text }) => text),
    result,
  };
}

test("take: it counts where it was proposed, its remarks are told, and it no longer stands outside", () => {
  const after = decided(likely("D02|2023", 12), "take");
  expect(after.value("D02|2023")).toBe(12);
  expect(after.codes).toEqual(["PLACE-016", "VALUE-001"]);
  expect(after.outside).toEqual([]);
  expect(after.result.figures.place(slotIn(context, "D02|2023"))).toEqual({ sheet: 0, row: 56, column: 5 });
});

test("the file as it was read stays", () => {
  const submission = likely("D02|2023", 12);
  decided(submission, "take");
  expect(submission.figures.state(slotIn(context, "D02|2023"))).toBe("blank");
});

test("put names another figure this unit owes", () => {
  const after = decided(likely("D02|2023", 12), "put:D05.n");
  expect([after.state("D02|2023"), after.value("D05.n|2023")]).toEqual(["blank", 12]);
  expect(decided(likely("D02|2023", 12), "put:D05.n|2022").value("D05.n|2022")).toBe(12);
});

test.each([
  ["a figure its kind of unit is not asked", "D02|2023", "put:E04", "E04|2023"],
  ["a figure of another kind", "D02|2023", "put:D07", "D07|2023"],
  ["a computed figure", "D02|2023", "put:K04.tt", "K04.tt|2023"],
])("put: %s is refused, and the value stays outside, asked about", (_what, proposed, decision, key) => {
  const before = likely(proposed, 12);
  const after = decided(before, decision);
  expect(after.codes).toEqual(["PLACE-019"]);
  expect(after.state(key)).toBe(before.figures.state(slotIn(context, key)));
  expect(after.outside).toEqual(["12"]);
  expect(after.result.findings[0]).toMatchObject({ severity: "needs-reason", question });
});

test("a choice goes nowhere where its id says something else", () => {
  const commune = unitOf(context, "26227");
  const choices = context.index.slots.filter(
    ({ slot, part, derived }) =>
      part.type.kind === "choice" && !derived && context.index.askedOf(slot, commune.kind),
  );
  const [first] = choices;
  const other = choices.find(
    ({ part }) =>
      part.type.kind === "choice" &&
      first?.part.type.kind === "choice" &&
      part.type.catalogue !== first.part.type.catalogue,
  );
  if (!first || !other) throw new Error("the campaign has no two catalogues");
  const submission = likely(`${first.part.id}|${first.period.id}`, "dat", commune);
  expect(decided(submission, `put:${other.part.id}|${other.period.id}`).codes).toEqual(["PLACE-019"]);
});

test("aside: left out for good, kept outside", () => {
  const after = decided(likely("D02|2023", 12), "aside");
  expect([after.state("D02|2023"), after.codes, after.outside]).toEqual(["blank", ["PLACE-018"], ["12"]]);
});

test("a file that asks nothing of this is the very same", () => {
  const submission = handIn(context, ward, { figures: { "A01|2023": 5 } });
  expect(applyDecisions(context, submission, new Decisions(new Map([[question, { kind: "take" }]])))).toBe(
    submission,
  );
});
