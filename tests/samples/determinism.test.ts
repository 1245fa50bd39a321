import { sampleAnswers } from "../../src/samples/sample-answers";
import { secondHandIn } from "../../src/samples/second-hand-in";
import { sealOf } from "../../src/domain/submission/seal";
import type { Answers } from "../../src/domain/submission/submission";
import { dongNai, dongNaiFile } from "../support/campaign";
import { contextOf } from "../support/campaign-file";
import type { CampaignFile } from "../../src/domain/campaign/schema";
import { codesBelow, unitOf } from "../support/consolidated";

const context = dongNai();
const fresh = () => contextOf(dongNaiFile() as unknown as CampaignFile);
const everything = ({ figures, narratives, lists }: Answers): unknown => ({
  figures: figures.toTransfer(),
  narratives,
  lists,
});

test("the same seed gives the same answers, whoever was asked before", () => {
  for (const code of ["26215", "26080", "736", "DNI-SYT", "75"]) {
    const alone = sampleAnswers(fresh(), unitOf(context, code), 5);
    codesBelow(context, "736").forEach((other) => sampleAnswers(context, unitOf(context, other), 5));
    sampleAnswers(context, unitOf(context, "26221"), 6);
    expect(everything(sampleAnswers(context, unitOf(context, code), 5))).toEqual(everything(alone));
  }
});

test("another seed, or another unit, gives others", () => {
  const seals = ["26215", "26218", "26221", "26224"].flatMap((code) =>
    [1, 2, 3].map((seed) => sealOf(context, sampleAnswers(context, unitOf(context, code), seed))),
  );
  expect(new Set(seals).size).toBe(12);
});

test("what a caller does to the answers does not reach the next one", () => {
  const unit = unitOf(context, "26215");
  const before = everything(sampleAnswers(context, unit, 5));
  const { figures } = sampleAnswers(context, unit, 5);
  for (const { slot } of context.index.slots) figures.set(slot, { state: "blank" });
  expect(everything(sampleAnswers(context, unit, 5))).toEqual(before);
});

test("a second hand-in says in words what it says in figures", () => {
  const second = codesBelow(context, "736").flatMap((code) => {
    const unit = unitOf(context, code);
    const first = sampleAnswers(context, unit, 7);
    const handed = secondHandIn(context, unit, 7, first);
    return handed ? [{ first, handed }] : [];
  });
  expect(second.length).toBeGreaterThan(2);
  for (const { first, handed } of second) {
    const sent = new Map(handed.sent.narratives.map(({ section, text }) => [section, text]));
    for (const { section, text } of handed.after.narratives) {
      const before = first.narratives.find((narrative) => narrative.section === section)?.text;
      expect(sent.get(section) ?? before).toBe(text);
    }
  }
});
