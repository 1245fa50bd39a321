import { z } from "zod";
import { key, partId, periodId } from "./schema-ids";

/** Words of a rule: they stand in the column Kiểm tra. */
export const words = z.string().min(1).max(40);
/** A rule between figures in its shorthand; expand-rules.ts spells it out. */
export const rule = z.discriminatedUnion("rule", [
  z.strictObject({ rule: z.literal("range"), min: z.number().optional(), max: z.number().optional() }),
  /** A magnitude that is plausible only in another measure unit: says which, and what to do. */
  z.strictObject({
    rule: z.literal("unit-trap"),
    from: z.number(),
    to: z.number(),
    severity: z.enum(["blocks", "needs-reason"]),
    vi: words,
    en: words,
    /** What was typed is so many times the right figure: it is offered as a correction. */
    times: z.number().positive().optional(),
  }),
  z.strictObject({ rule: z.literal("sum-of"), parts: z.array(partId).min(1) }),
  z.strictObject({ rule: z.literal("at-most"), other: partId, period: periodId.optional(), words }),
  z.strictObject({ rule: z.literal("at-most-times"), other: partId, times: z.number(), words }),
  z.strictObject({ rule: z.literal("zero-implies-zero"), other: partId, words }),
  z.strictObject({ rule: z.literal("jump"), percent: z.number().positive() }),
  z.strictObject({ rule: z.literal("zero-noted") }),
  z.strictObject({ rule: z.literal("people-per-unit"), other: partId, min: z.number(), max: z.number() }),
  z.strictObject({ rule: z.literal("needs-parts"), parts: z.array(partId).min(1), vi: words, en: words }),
  z.strictObject({ rule: z.literal("without"), other: partId, words }),
  z.strictObject({
    rule: z.literal("reached-means"),
    other: partId,
    period: periodId,
    value: z.number(),
    choice: key,
  }),
  z.strictObject({ rule: z.literal("in-span") }),
  /** A year or a day of something that did not take place. */
  z.strictObject({ rule: z.literal("only-with"), other: partId, words }),
  z.strictObject({ rule: z.literal("not-before"), other: partId, words }),
  /** A day from the cut-off on, at most `days` later. */
  z.strictObject({ rule: z.literal("near-cut-off"), days: z.int().positive() }),
  z.strictObject({ rule: z.literal("chosen-is-rest"), other: partId, total: z.int().positive(), words }),
]);
