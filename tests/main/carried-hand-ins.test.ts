import { unpackReceived } from "../../src/app/level/pack-received";
import type { CampaignContext } from "../../src/domain/campaign/context";
import type { ReceivedFiles } from "../../src/domain/consolidation/consolidate";
import { CarriedHandIns } from "../../src/main/cli/carried-hand-ins";
import { packing } from "../../src/main/cli/open-book";
import { sampleAnswers } from "../../src/samples/sample-answers";
import { dongNai } from "../support/campaign";
import { submissionOf, unitOf } from "../support/consolidated";

const context = dongNai();
const submissions = ["26206", "26209", "26212"].map((code) => {
  const unit = unitOf(context, code);
  return submissionOf(context, unit, sampleAnswers(context, unit, 7));
});
const received: ReceivedFiles = { submissions, refused: [], refusals: [], given: [] };

const atMost = (unitSheetsUpTo: number): CampaignContext => {
  const { campaign } = context;
  return { ...context, campaign: { ...campaign, switches: { ...campaign.switches, unitSheetsUpTo } } };
};

test("hand-ins that became text as they came are packed as all of them at once, whatever the order", async () => {
  const asTheyCame = new CarriedHandIns(context);
  for (const one of submissions.toReversed()) asTheyCame.note(one);
  const packed = await asTheyCame.begin(received);
  expect(packed).toBe(await new CarriedHandIns(context).pack(received));
  const back = unpackReceived(context, packed ?? "", packing);
  expect(back?.submissions.map(({ unit }) => unit)).toEqual(submissions.map(({ unit }) => unit));
});

test("more than have sheets of their own are not packed before it is known that they are carried, and can be then", async () => {
  const few = new CarriedHandIns(atMost(2));
  for (const one of submissions) few.note(one);
  expect(few.begin(received)).toBeUndefined();
  const back = unpackReceived(context, await few.pack(received), packing);
  expect(back?.submissions).toHaveLength(3);
});
