import type { Unit } from "../campaign/campaign";
import type { CampaignContext } from "../campaign/context";
import type { Finding, Severity } from "../finding";
import type { Answers } from "../submission/submission";

/** What a check looks at: one unit's standing answers. `place` finds the cell a figure came from. */
export interface CheckSubject {
  readonly context: CampaignContext;
  readonly unit: Unit;
  readonly answers: Answers;
  readonly placeOf: (slot: number) => Finding["place"];
}

/** What docs/checks.md says of a code beside its sentence. */
export interface ToldCode {
  readonly code: string;
  readonly severities: readonly Severity[];
  /** The rule behind it: where it is laid down, or what a campaign sets. */
  readonly source: string;
  /** Does the workbook's own column Kiểm tra say it too? "partly": of the rules Excel can compute. */
  readonly inWorkbook: "yes" | "partly" | "no";
}

/** One entry of the catalogue: it answers for itself and is listed in run-checks.ts. */
export interface Check {
  readonly name: string;
  /** Every code it can give. */
  readonly tells: readonly ToldCode[];
  readonly run: (subject: CheckSubject) => readonly Finding[];
}
