import { z } from "zod";
import { day, key, label, text, unitCode } from "./schema-ids";

/** The rules of commendation (awards.json): domain/awards/award-rules.ts says what each means. */
const nomineeKind = z.enum(["collective", "household", "individual"]);
const nomineeKinds = z.array(nomineeKind).min(1);
const sourced = { source: text.min(1), verified: z.boolean() };
const percent = z.number().min(0).max(100);
const vote = z.strictObject({ share: percent, more: z.boolean(), ballot: z.boolean() });

const form = z.strictObject({
  form: key,
  decidedBy: key,
  forKinds: nomineeKinds,
  proposedBy: z.array(key).min(1),
  movementYears: z.number().positive().max(50).optional(),
  vote: vote.optional(),
  published: z.boolean().optional(),
  ...sourced,
});

const title = z.strictObject({ title: key, forKinds: nomineeKinds, vote: vote.optional(), ...sourced });

const money = z.strictObject({
  baseSalary: z.int().positive(),
  rates: z.array(
    z.strictObject({
      form: key,
      collective: z.number().positive().optional(),
      individual: z.number().positive(),
    }),
  ),
  householdTimes: z.number().positive(),
  roundUpTo: z.int().positive(),
  ...sourced,
});

const pack = z.strictObject({
  id: key,
  label,
  validFrom: day,
  validTo: day.optional(),
  forms: z.array(form).min(1),
  titles: z.array(title),
  usualVote: z.strictObject({ share: percent, more: z.boolean(), ballot: z.boolean(), ...sourced }),
  money: money.optional(),
  ...sourced,
});

const quota = z.strictObject({
  id: key,
  form: key,
  kinds: nomineeKinds.optional(),
  level: key,
  units: z.array(unitCode).min(1).optional(),
  most: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("number"), number: z.int().min(0) }),
    z.strictObject({
      kind: z.literal("share"),
      percent,
      ofKinds: z.array(key).min(1),
      rounding: z.enum(["down", "nearest", "up"]),
      lessRewarded: z.boolean(),
    }),
  ]),
  ...sourced,
});

const aims = z.strictObject({
  directWorkers: percent.optional(),
  women: percent.optional(),
  womenCollective: percent,
  ...sourced,
});

const chain = z.strictObject({
  forms: z.array(key).min(1),
  steps: z
    .array(
      z.strictObject({
        id: key,
        level: key,
        label,
        referral: z.boolean().optional(),
        optional: z.boolean().optional(),
      }),
    )
    .min(1),
});

const shape = {
  expectedDecisionOn: day,
  transition: label.optional(),
  packs: z.array(pack).min(1),
  quotas: z.array(quota),
  aims,
  chains: z.array(chain),
  portalCodes: z.record(key, label).optional(),
};

export const awardsShape = z.strictObject(shape);

/** Guidance that comes after the forms are out: any part of the rules, which then stands for that part as a whole. */
export const guidanceShape = z.strictObject({ awards: awardsShape.partial() });

export type AwardsFile = z.infer<typeof awardsShape>;
