import type { CampaignProblem } from "./campaign-problem";
import { buildContext, type CampaignContext } from "./context";
import { expandCampaign } from "./expand-campaign";
import { lintCampaign } from "./lint";
import type { CampaignFile } from "./schema";

export type ParsedCampaign =
  | {
      readonly kind: "campaign";
      readonly context: CampaignContext;
      readonly warnings: readonly CampaignProblem[];
    }
  /** Every problem with its JSON path; nothing else happens with a wrong campaign. */
  | { readonly kind: "wrong"; readonly problems: readonly CampaignProblem[] };

/**
 * A campaign's file spelled out and linted. Its shape is right: it was checked (parse-campaign.ts), or it comes with the
 * program, whose tests check it. Checking takes longer than all the rest of a program's start.
 */
export function judgeCampaign(file: CampaignFile): ParsedCampaign {
  const context = buildContext(expandCampaign(file));
  const problems = lintCampaign(context, file);
  if (problems.some(({ level }) => level === "error")) return { kind: "wrong", problems };
  return { kind: "campaign", context, warnings: problems };
}
