import { levelAmendments } from "../../src/app/sending/amendments";
import { dongNai } from "../support/campaign";
import { codesBelow, districtOf, unitOf } from "../support/consolidated";

const context = dongNai();
const [first = ""] = codesBelow(context, "736");

test("what a level sends otherwise: its totals, with the unit that moved them, and nothing where nothing moved", () => {
  const [before, now] = [districtOf(context, "736", { left: [first] }), districtOf(context, "736")];
  const found = levelAmendments(before, now);
  const people = found.find(({ id }) => id === "A01|2023");
  const slot =
    context.index.slots.find(({ part, period }) => `${part.id}|${period.id}` === "A01|2023")?.slot ?? -1;
  const plain = (text = ""): number => Number(text.replaceAll(".", "").replace(",", "."));
  expect([plain(people?.before), plain(people?.after)]).toEqual([
    before.totals[slot]?.value,
    now.totals[slot]?.value,
  ]);
  expect(people?.reason).toMatch(new RegExp(`^${unitOf(context, first).name}: chưa có → [\\d.,]+$`));
  expect(levelAmendments(now, now)).toEqual([]);
});
