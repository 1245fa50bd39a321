import type { CampaignProblem } from "./campaign-problem";
import type { CampaignContext } from "./context";
import type { CampaignFile } from "./schema";

/** One lint. `file` has the same order as the campaign spelled out, and knows where each thing was written. */
export type CampaignLint = (context: CampaignContext, file: CampaignFile) => readonly CampaignProblem[];
