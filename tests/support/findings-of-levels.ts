import { consolidate } from "../../src/domain/consolidation/consolidate";
import { noDecisions } from "../../src/domain/consolidation/decisions";
import type { Finding } from "../../src/domain/finding";
import type { Submission } from "../../src/domain/submission/submission";
import { provinceOf, unitOf } from "./consolidated";
import { handIn, slotIn } from "./hand-ins";
import { context } from "./returned-books";

/** Two consolidated workbooks of one unit that say something else. */
export function ofGivenBooks(): readonly Finding[] {
  const district = unitOf(context, "736");
  const books = ["Bản thứ nhất.", "Bản thứ hai."].map((text, at): Submission => {
    const book = handIn(context, district, { name: `so-${at + 1}.xlsx`, texts: { "III.1": text } });
    return { ...book, fromBook: { decisions: [["order:1a2b3c:4d5e6f", at === 0 ? "take" : "aside"]] } };
  });
  return consolidate({
    ...{ context, unit: district, submissions: books, decisions: noDecisions },
    ...{ refused: [], refusals: [], previous: undefined },
  }).findings;
}

/** A district's book beside its communes', which do not agree, without a reason and with one, and one that stands for its communes. */
export function ofLevels(): readonly Finding[] {
  const communes = (context.childrenOf.get(unitOf(context, "736").code) ?? []).map(({ code }) => code);
  const withReason = (reason: string | undefined) =>
    provinceOf(context, ["735", "736", ...communes], {
      changed: (unit, answers) => {
        if (unit.code !== "736") return answers;
        answers.figures.set(slotIn(context, "C07|2023"), { state: "value", value: 999 });
        return reason === undefined ? answers : { ...answers, notes: new Map([["C07", reason]]) };
      },
    }).findings;
  return [...withReason(undefined), ...withReason("Có chuỗi do huyện trực tiếp lập")];
}
