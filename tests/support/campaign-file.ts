import { parseCampaign } from "../../src/domain/campaign/parse-campaign";
import type { CampaignFile } from "../../src/domain/campaign/schema";
import type { CampaignContext } from "../../src/domain/campaign/context";
import type { CampaignProblem } from "../../src/domain/campaign/campaign-problem";
import { dongNaiFile } from "./campaign";

/** The campaign's JSON as its schema has it, fresh, for a test to change. */
export const campaignJson = (): CampaignFile => dongNaiFile() as unknown as CampaignFile;

/** The item with this id (or code, or path) and its place, so that a test can say the JSON path it expects. */
export function the<Item extends object>(items: readonly Item[], id: string): readonly [Item, number] {
  const at = items.findIndex((item) => ["id", "code", "path"].some((key) => Reflect.get(item, key) === id));
  const item = items[at];
  if (!item) throw new Error(`no ${id}`);
  return [item, at];
}

/** What the schema and the lint say of a campaign, whether it can be used or not. */
export function problemsOf(json: unknown): readonly CampaignProblem[] {
  const parsed = parseCampaign(json);
  return parsed.kind === "wrong" ? parsed.problems : parsed.warnings;
}

/** A campaign a test changed and that must still be right. */
export function contextOf(json: CampaignFile): CampaignContext {
  const parsed = parseCampaign(json);
  if (parsed.kind === "wrong") throw new Error(JSON.stringify(parsed.problems, undefined, 1));
  return parsed.context;
}
