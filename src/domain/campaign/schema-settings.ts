import { z } from "zod";
import { mailPattern } from "./mail-template";
import { label, named, partId } from "./schema-ids";

export const switchesShape = z.strictObject({
  narrativeFromWord: z.boolean(),
  protectOutline: z.boolean(),
  households: z.boolean(),
  narrativeRows: z.int().min(1).max(200),
  openNarrativeRows: z.int().min(1).max(200),
  listRows: z.int().min(1).max(5000),
  unitSheetsUpTo: z.int().min(0).max(250),
  matrixTurnsAbove: z.int().min(1).max(250),
  /** Words below which a text is noted as short; absent: none is (practice.md §8). */
  shortTextBelow: z.int().min(1).max(1000).optional(),
  fileName: named("file-name", /^[A-Za-z0-9_{}.-]{1,80}$/),
});

/** When returns laid side by side are worth a word: across-units.ts says what each means and what is usual. */
export const acrossUnitsShape = z.strictObject({
  peers: z.int().min(5).max(1000).optional(),
  deviations: z.number().min(1).max(100).optional(),
  times: z.number().min(1.5).max(1000).optional(),
  points: z.number().min(1).max(100).optional(),
  copiedFrom: z.number().min(0.5).max(1).optional(),
  copiedWords: z.int().min(5).max(1000).optional(),
  everybody: z.number().min(0.1).max(1).optional(),
  sameFrom: z.number().min(0.5).max(1).optional(),
  sameFigures: z.int().min(3).max(1000).optional(),
  sampleTexts: z.array(z.string().min(1).max(32_767)).max(200).optional(),
});

/** What the ready views of Phân tích show: analysis.ts says what each means. */
export const analysisShape = z.strictObject({
  denominators: z
    .array(z.strictObject({ part: partId, per: z.number().positive().max(1_000_000), label }))
    .max(4)
    .optional(),
  ranking: partId.optional(),
  progress: partId.optional(),
  overTime: z.array(partId).max(40).optional(),
});

const mailLine = named("mail-text", mailPattern);
const mailTemplate = z
  .strictObject({ subject: mailLine.min(1).max(200), text: z.array(mailLine.max(1000)).min(1).max(60) })
  .optional();

/** Words of e-mails: mail-template.ts says which slots there are. */
export const mailShape = z.strictObject({
  send: mailTemplate,
  remind: mailTemplate,
  complete: mailTemplate,
});

/** How documents are headed and signed, where the unit's name does not say it. */
export const paperShape = z.strictObject({
  frame: z.enum(["people's-committee", "council", "department", "office", "state-agency", "own"]).optional(),
  code: z.string().min(1).max(20).optional(),
  head: z.string().min(1).max(60).optional(),
});
