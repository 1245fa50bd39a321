import type { Day } from "../day";
import type { UnitCode } from "../unit/unit-code";

/** Tập thể, hộ gia đình, cá nhân. */
export type NomineeKind = "collective" | "household" | "individual";

/**
 * The rules of commendation of one campaign: data, never code. Laws change between a nomination and its decision, so the
 * rules come in packs with days, and the pack is chosen by the day on which the decision is expected.
 */
export interface AwardRules {
  readonly expectedDecisionOn: Day;
  /** What holds for files accepted under the law before; said to people, never computed. */
  readonly transition?: string | undefined;
  readonly packs: readonly RulePack[];
  readonly quotas: readonly Quota[];
  readonly aims: AwardAims;
  readonly chains: readonly AwardChain[];
  /** Codes of the software lists are uploaded to, by an entry's id in our catalogues; the label stands where there is none. */
  readonly portalCodes?: Readonly<Record<string, string>> | undefined;
}

/** A value and where it comes from: what nobody has held against the text yet is not verified, and says so. */
export interface Sourced {
  readonly source: string;
  readonly verified: boolean;
}

/** What one law with its decrees says. */
export interface RulePack extends Sourced {
  readonly id: string;
  /** "Luật Thi đua, khen thưởng năm 2003; Nghị định số 91/2017/NĐ-CP" */
  readonly label: string;
  readonly validFrom: Day;
  readonly validTo?: Day | undefined;
  /** From high to low: the order of the lists. */
  readonly forms: readonly FormRule[];
  readonly titles: readonly TitleRule[];
  /** What a form needs where the law names no share: a setting of the council's. */
  readonly usualVote: VoteRule & Sourced;
  readonly money?: PrizeMoney | undefined;
}

export interface FormRule extends Sourced {
  /** An entry of the catalogue the lists choose forms from. */
  readonly form: string;
  /** Who signs: "province", "prime-minister" … */
  readonly decidedBy: string;
  readonly forKinds: readonly NomineeKind[];
  /** Levels whose units may put somebody forward for it. */
  readonly proposedBy: readonly string[];
  /** A movement must have lasted so many years, counted from the day it was launched. */
  readonly movementYears?: number | undefined;
  readonly vote?: VoteRule | undefined;
  /** The list must be shown in public before it goes up (Luật Điều 84.5). */
  readonly published?: boolean | undefined;
}

export interface TitleRule extends Sourced {
  readonly title: string;
  readonly forKinds: readonly NomineeKind[];
  readonly vote?: VoteRule | undefined;
}

/** Always of ALL members of the council; those absent are asked in writing. */
export interface VoteRule {
  /** Percent, 0-100. */
  readonly share: number;
  /** More than the share, not just as much: "quá bán". */
  readonly more: boolean;
  /** The law asks for a secret ballot. */
  readonly ballot: boolean;
}

/** Tiền thưởng: so many times the base salary of the day of the decision, rounded up. */
export interface PrizeMoney extends Sourced {
  /** Đồng. */
  readonly baseSalary: number;
  readonly rates: readonly {
    readonly form: string;
    readonly collective?: number | undefined;
    readonly individual: number;
  }[];
  /** A household gets so many times what an individual does. */
  readonly householdTimes: number;
  /** Đồng. */
  readonly roundUpTo: number;
}

/** How many may be put forward for a form: by each unit of a level, with all that is below it. */
export interface Quota extends Sourced {
  readonly id: string;
  readonly form: string;
  readonly kinds?: readonly NomineeKind[] | undefined;
  /** Each unit of this level, or the named ones alone. */
  readonly level: string;
  readonly units?: readonly UnitCode[] | undefined;
  readonly most: QuotaSize;
}

export type QuotaSize =
  | { readonly kind: "number"; readonly number: number }
  /** "5 % số xã": of the units of these kinds below the unit, rounded as said, less those rewarded already. */
  | {
      readonly kind: "share";
      readonly percent: number;
      readonly ofKinds: readonly string[];
      readonly rounding: "down" | "nearest" | "up";
      readonly lessRewarded: boolean;
    };

/** What the campaign wants to reach; shown, never enforced. Percent. */
export interface AwardAims extends Sourced {
  readonly directWorkers?: number | undefined;
  readonly women?: number | undefined;
  /** A collective of which so many are women comes first among equals. */
  readonly womenCollective: number;
}

/** The way of a nomination for these forms, from the one who proposes to the decision. */
export interface AwardChain {
  readonly forms: readonly string[];
  readonly steps: readonly ChainStep[];
}

export interface ChainStep {
  readonly id: string;
  /** The level whose desk sees the step. */
  readonly level: string;
  readonly label: string;
  /** Another office is asked for its opinion. */
  readonly referral?: boolean | undefined;
  /** Only where the campaign asks for it. */
  readonly optional?: boolean | undefined;
}
