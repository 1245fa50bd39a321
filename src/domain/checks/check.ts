import type { Unit } from "../campaign/campaign";
import type { CampaignContext } from "../campaign/context";
import type { Finding } from "../finding";
import type { Answers } from "../submission/submission";

/** What a check looks at: one unit's standing answers. `place` finds the cell a figure came from. */
export interface CheckSubject {
  readonly context: CampaignContext;
  readonly unit: Unit;
  readonly answers: Answers;
  readonly placeOf: (slot: number) => Finding["place"];
}

/** One entry of the catalogue: it answers for itself and is listed in run-checks.ts. */
export interface Check {
  readonly name: string;
  readonly run: (subject: CheckSubject) => readonly Finding[];
}
