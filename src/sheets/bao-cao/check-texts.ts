import type { CampaignContext } from "../../domain/campaign/context";
import type { Answers } from "../../domain/submission/submission";
import { checkRow } from "./check-row";
import { emptyAnswers } from "./lay";
import type { OutlineLayout } from "./layout";
import type { OutlineState } from "./outline-state";
import { narrativeCheckText, ParagraphsOfLeaf } from "./narrative-rows";

/** What Kiểm tra says on every row of the plan, in its order; "" where it says nothing. */
export function checkTexts(
  context: CampaignContext,
  layout: OutlineLayout,
  kind: string,
  answers: Answers = emptyAnswers(context),
): readonly string[] {
  const state: OutlineState = { context, layout, kind, answers, variant: "unit" };
  const paragraphs = new ParagraphsOfLeaf(state);
  return layout.rows.map((row) => {
    if (row.kind === "part" && row.indicator.askedOf.includes(kind))
      return checkRow(context, layout, row, answers)?.value ?? "Tự tính";
    if (row.kind === "narrative" && row.index === 1)
      return narrativeCheckText(state, row, paragraphs.of(row));
    return "";
  });
}
