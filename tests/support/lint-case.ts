import type { CampaignFile } from "../../src/domain/campaign/schema";
import { the } from "./campaign-file";

/** A finding of the lint: its code, what is wrong in words, and a change that makes it so and says the JSON paths. */
export type LintCase = readonly [
  code: string,
  what: string,
  change: (file: CampaignFile) => string | readonly string[],
];

export const indicator = (file: CampaignFile, id: string) => the(file.indicators, id);
export const unit = (file: CampaignFile, code: string) => the(file.units, code);
export const section = (file: CampaignFile, path: string) => the(file.outline, path);

/** Puts one item more at the end of a list and says where it stands. */
export function append<Item extends object>(items: Item[], from: string, changes: Partial<Item>): number {
  const [like] = the(items, from);
  return items.push({ ...structuredClone(like), ...changes }) - 1;
}
