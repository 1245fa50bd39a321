import type { CampaignProblem } from "../../domain/campaign/campaign-problem";

/** A wrong campaign file: its problems are listed and nothing else happens. */
export class WrongCampaign extends Error {
  constructor(readonly problems: readonly CampaignProblem[]) {
    super("campaign");
  }
}
