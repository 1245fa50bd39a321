import type { CampaignContext } from "../campaign/context";
import type { Day } from "../day";
import type { Finding, Severity } from "../finding";
import type { UnitCode } from "../unit/unit-code";
import type { AwardCheck, AwardDesk } from "./award-desk";
import type { AwardRules } from "./award-rules";
import { checkForms } from "./checks/forms";
import { checkRows } from "./checks/rows";
import { checkPastAwards, checkSameNominee } from "./checks/same-nominee";
import { checkAims, checkQuotas, checkRulePack } from "./checks/shares";
import { checkVotes } from "./checks/votes";
import { findSame, type SameNominee } from "./likeness/find-same";
import type { Nomination } from "./nomination";
import { asNomination, pastPlaceOf, type PastAward } from "./past-awards";
import { packOn } from "./rule-pack";
import { decisionKey } from "./given-awards";

/** What is held against the nominations of a level. */
export const awardChecks: readonly AwardCheck[] = [
  checkRulePack,
  checkForms,
  checkVotes,
  checkRows,
  checkSameNominee,
  checkPastAwards,
  checkQuotas,
  checkAims,
];

export interface JudgeInput {
  readonly context: CampaignContext;
  readonly rules: AwardRules;
  /** Absent: the campaign's expected day. */
  readonly decisionOn?: Day | undefined;
  readonly nominations: readonly Nomination[];
  readonly past: readonly PastAward[];
  /** By nomination, what was given already: who else is likely the same nominee is held against it. */
  readonly given?: ReadonlyMap<string, PastAward>;
  /** Pairs found before, over these nominations and others that do not stand: looking for them is what takes long. */
  readonly pairs?: readonly SameNominee[];
  /** The level's own unit: where a past award of an unknown place is thought to be. */
  readonly unit: UnitCode;
}

export interface JudgedNominations {
  readonly desk: AwardDesk;
  /** Worst first; of one severity in the order of the checks. */
  readonly findings: readonly Finding[];
}

/** Undefined where no rules are in force on the day: nothing can be said then. */
export function judgeNominations(input: JudgeInput): JudgedNominations | undefined {
  const decisionOn = input.decisionOn ?? input.rules.expectedDecisionOn;
  const pack = packOn(input.rules.packs, decisionOn);
  if (!pack) return undefined;
  const { same, sameAsPast } = likelySame(input);
  const { context, rules, nominations, past } = input;
  const desk: AwardDesk = { context, rules, pack, decisionOn, nominations, past, same, sameAsPast };
  const findings = awardChecks.flatMap((check) => check(desk));
  return { desk, findings: [...findings].sort((one, other) => rank[one.severity] - rank[other.severity]) };
}

const rank: Readonly<Record<Severity, number>> = { blocks: 0, "needs-reason": 1, notes: 2 };

/** Who is likely one and the same among nominations and those rewarded before. */
export function likelyPairs({
  context,
  nominations,
  past,
  unit,
}: Pick<JudgeInput, "context" | "nominations" | "past" | "unit">): readonly SameNominee[] {
  const before = past.map((award, at) => asNomination(award, at, unit));
  return findSame(context, [...nominations, ...before]);
}

function likelySame(input: JudgeInput): Pick<AwardDesk, "same" | "sameAsPast"> {
  const { nominations, past, given = new Map() } = input;
  const pairs = standingPairs(input.pairs ?? likelyPairs(input), nominations);
  const among = pairs.filter(({ second }) => pastPlaceOf(second) === undefined);
  return {
    same: among.filter((pair) => givenMatch(pair, given).length === 0),
    sameAsPast: [
      ...among.flatMap((pair) => givenMatch(pair, given)),
      ...pairs.flatMap((pair) => (isRecorded(pair, given, past) ? [] : matchOf(pair, past))),
    ],
  };
}

/** Pairs of those that stand, each as decisions leave it now. */
function standingPairs(
  pairs: readonly SameNominee[],
  nominations: readonly Nomination[],
): readonly SameNominee[] {
  const standing = new Map(nominations.map((nomination) => [nomination.id, nomination]));
  return pairs.flatMap((pair): readonly SameNominee[] => {
    const isPast = pastPlaceOf(pair.second) !== undefined;
    const first =
      standing.get(pair.first.id) ?? (pastPlaceOf(pair.first) === undefined ? undefined : pair.first);
    const second = isPast ? pair.second : standing.get(pair.second.id);
    return first && second ? [{ ...pair, first, second }] : [];
  });
}

/** Of two that are likely one, where one was rewarded already: the other is held against that award. */
function givenMatch(
  { first, second, likeness }: SameNominee,
  given: ReadonlyMap<string, PastAward>,
): AwardDesk["sameAsPast"] {
  const [one, other] = [given.get(first.id), given.get(second.id)];
  if (one && !other) return [{ nomination: second, past: one, likeness }];
  return other && !one ? [{ nomination: first, past: other, likeness }] : [];
}

/** A nomination that was given, and the same award in a unit's list or a list of decisions: nothing to ask. */
function isRecorded(
  { first, second }: SameNominee,
  given: ReadonlyMap<string, PastAward>,
  past: readonly PastAward[],
): boolean {
  const [own, listed] = [given.get(first.id), past[pastPlaceOf(second) ?? -1]];
  return (
    own !== undefined && listed !== undefined && decisionKey(own.decision) === decisionKey(listed.decision)
  );
}

/** Nominations come first, past awards behind them: of a mixed pair the second is the past one. */
function matchOf(
  { first, second, likeness }: SameNominee,
  past: readonly PastAward[],
): AwardDesk["sameAsPast"] {
  const award = past[pastPlaceOf(second) ?? -1];
  return award && pastPlaceOf(first) === undefined ? [{ nomination: first, past: award, likeness }] : [];
}
