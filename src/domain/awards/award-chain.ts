import type { AwardRules, ChainStep } from "./award-rules";
import type { DecidedNomination } from "./award-decisions";

/** A step of a nomination's chain as a desk shows it. */
export interface ChainStepState {
  readonly step: ChainStep;
  readonly isDone: boolean;
  readonly by: string;
  readonly at: string;
}

/** The steps a form goes through; none where the campaign names no chain for it. */
export const chainOf = ({ chains }: AwardRules, form: string): readonly ChainStep[] =>
  chains.find(({ forms }) => forms.includes(form))?.steps ?? [];

/** The steps of one level: a desk shows its own. */
export const stepsOfLevel = (rules: AwardRules, form: string, level: string): readonly ChainStep[] =>
  chainOf(rules, form).filter((step) => step.level === level);

/** The step at which a level asks another office; undefined where it asks none. */
export const referralStep = (rules: AwardRules, form: string, level: string): ChainStep | undefined =>
  stepsOfLevel(rules, form, level).find(({ referral }) => referral === true);

/** A level's steps of a nomination, with who did them when: an opinion does its step. */
export function stepStates(
  rules: AwardRules,
  { nomination, stepsDone, opinions }: DecidedNomination,
  level: string,
): readonly ChainStepState[] {
  const done = [...stepsDone, ...opinions];
  return stepsOfLevel(rules, nomination.form, level).map((step) => {
    const by = done.findLast(
      ({ action }) => (action.kind === "step" || action.kind === "opinion") && action.step === step.id,
    );
    return { step, isDone: by !== undefined, by: by?.by ?? "", at: by?.at ?? "" };
  });
}
