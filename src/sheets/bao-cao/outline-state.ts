import type { CampaignContext } from "../../domain/campaign/context";
import type { Answers } from "../../domain/submission/submission";
import type { OutlineLayout } from "./layout";

/** What an outline sheet is laid from. */
export interface OutlineState {
  readonly context: CampaignContext;
  readonly layout: OutlineLayout;
  /** The unit's kind: what it is not asked is closed with "x". */
  readonly kind: string;
  readonly answers: Answers;
  readonly variant: "unit" | "consolidated";
}
