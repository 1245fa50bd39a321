import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CampaignContext } from "../../src/domain/campaign/context";
import { parseCampaign } from "../../src/domain/campaign/parse-campaign";
import { mergeCampaignFiles } from "../../src/main/embedded-campaigns";

const campaigns = join(__dirname, "../../campaigns");

/** The merged JSON of the first campaign, fresh each time so that a test may damage it. */
export const dongNaiFile = (): Record<string, unknown> => fileOf("dong-nai-2023");

function fileOf(id: string): Record<string, unknown> {
  const folder = join(campaigns, id);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Record<string, unknown>);
  return mergeCampaignFiles(files);
}

const known = new Map<string, CampaignContext>();

/** The real campaign of the first round, parsed once. */
export const dongNai = (): CampaignContext => campaignOf("dong-nai-2023");

/** The real campaign of two tiers, parsed once. */
export const dongNai2025 = (): CampaignContext => campaignOf("dong-nai-2025");

function campaignOf(id: string): CampaignContext {
  const before = known.get(id);
  if (before) return before;
  const parsed = parseCampaign(fileOf(id));
  if (parsed.kind === "wrong") throw new Error(JSON.stringify(parsed.problems, undefined, 1));
  known.set(id, parsed.context);
  return parsed.context;
}
