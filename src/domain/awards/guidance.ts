import { parseIsoDay } from "../day";
import { isUnitCode } from "../unit/unit-code";
import type { AwardRules, NomineeKind, Quota } from "./award-rules";
import { packOn } from "./rule-pack";

/**
 * Hướng dẫn khen thưởng, which comes after the forms are out: what it has stands instead of the campaign's own rules, what it does not
 * say stays as it is. Plain data: it travels in the log.
 */
export interface AwardGuidance {
  /** The document: "Hướng dẫn số 12/HD-SNV ngày 01/11/2023". */
  readonly source: string;
  /** ISO day. */
  readonly expectedDecisionOn?: string;
  readonly transition?: string;
  /** Percent. */
  readonly directWorkers?: number;
  readonly women?: number;
  /** Forms by the kinds of nominee they are given to this time; a form for nobody is not given. */
  readonly forms?: readonly GuidedForm[];
  /** All quotas there are. */
  readonly quotas?: readonly Quota[];
}

export interface GuidedForm {
  readonly form: string;
  readonly forKinds: readonly NomineeKind[];
}

export function withGuidance(rules: AwardRules, guidance: AwardGuidance): AwardRules {
  const { source, transition, forms = [], quotas } = guidance;
  const day = parseIsoDay(guidance.expectedDecisionOn ?? "");
  const inForce = packOn(rules.packs, day ?? rules.expectedDecisionOn);
  const kindsOf = new Map(forms.map(({ form, forKinds }) => [form, forKinds]));
  return {
    ...rules,
    ...(day && { expectedDecisionOn: day }),
    ...(transition !== undefined && { transition }),
    ...(quotas && { quotas }),
    aims: aimsOf(rules, guidance),
    // Other laws keep their own: the guidance is about the one of the day.
    packs: rules.packs.map((pack) => ({
      ...pack,
      forms: pack.forms.flatMap((rule) => {
        const forKinds = pack === inForce ? kindsOf.get(rule.form) : undefined;
        if (!forKinds) return [rule];
        return forKinds.length === 0 ? [] : [{ ...rule, forKinds, source, verified: true }];
      }),
    })),
  };
}

function aimsOf({ aims }: AwardRules, { source, directWorkers, women }: AwardGuidance): AwardRules["aims"] {
  if (directWorkers === undefined && women === undefined) return aims;
  return {
    ...aims,
    ...(directWorkers !== undefined && { directWorkers }),
    ...(women !== undefined && { women }),
    ...{ source, verified: true },
  };
}

/** What a decision that loads guidance names in place of a nomination. */
export const guidanceSubject = "guidance";

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string";
const isPercent = (value: unknown): boolean => typeof value === "number" && value >= 0 && value <= 100;
const isListOf = (value: unknown, holds: (one: unknown) => boolean): value is readonly unknown[] =>
  Array.isArray(value) && value.every(holds);
const absentOr = (holds: (value: unknown) => boolean) => (value: unknown) =>
  value === undefined || holds(value);

const kinds: ReadonlySet<unknown> = new Set<NomineeKind>(["collective", "household", "individual"]);
const areKinds = (value: unknown): boolean => isListOf(value, (kind) => kinds.has(kind));
const areTexts = (value: unknown): boolean => isListOf(value, isText);

type Holds = (value: unknown) => boolean;

const parts: Readonly<Record<keyof AwardGuidance, Holds>> = {
  source: isText,
  expectedDecisionOn: absentOr((value) => isText(value) && parseIsoDay(value) !== undefined),
  transition: absentOr(isText),
  directWorkers: absentOr(isPercent),
  women: absentOr(isPercent),
  forms: absentOr((value) =>
    isListOf(value, (one) => isObject(one) && isText(one["form"]) && areKinds(one["forKinds"])),
  ),
  quotas: absentOr((value) => isListOf(value, isQuota)),
};

const quotaParts: Readonly<Record<keyof Quota, Holds>> = {
  id: isText,
  form: isText,
  kinds: absentOr(areKinds),
  level: isText,
  units: absentOr((value) => isListOf(value, (code) => isText(code) && isUnitCode(code))),
  most: (value) => isObject(value) && isSize(value),
  source: isText,
  verified: (value) => typeof value === "boolean",
};

const roundings: ReadonlySet<unknown> = new Set(["down", "nearest", "up"]);

function isSize(size: Json): boolean {
  if (size["kind"] === "number") return Number.isInteger(size["number"]) && Number(size["number"]) >= 0;
  return (
    size["kind"] === "share" &&
    isPercent(size["percent"]) &&
    areTexts(size["ofKinds"]) &&
    roundings.has(size["rounding"]) &&
    typeof size["lessRewarded"] === "boolean"
  );
}

const fits = (json: Json, shape: Readonly<Record<string, Holds>>): boolean =>
  Object.keys(json).every((key) => Object.hasOwn(shape, key)) &&
  Object.entries(shape).every(([key, holds]) => holds(json[key]));

const isQuota = (json: unknown): boolean => isObject(json) && fits(json, quotaParts);

/** As the log has it; undefined of anything else. */
export const parseGuidance = (json: unknown): AwardGuidance | undefined =>
  isObject(json) && fits(json, parts) ? (json as unknown as AwardGuidance) : undefined;
