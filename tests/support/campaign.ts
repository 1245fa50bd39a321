import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CampaignContext } from "../../src/domain/campaign/context";
import { parseCampaign } from "../../src/domain/campaign/parse-campaign";
import { mergeCampaignFiles } from "../../src/main/embedded-campaigns";

const folder = join(__dirname, "../../campaigns/dong-nai-2023");
const names = [
  "campaign",
  "outline",
  "units",
  "departments",
  "indicators",
  "lists",
  "catalogues",
  "drafts",
  "boundaries",
  "awards",
] as const;

/** The merged JSON of the first campaign, fresh each time so that a test may damage it. */
export function dongNaiFile(): Record<string, unknown> {
  const files = names.map(
    (name) => JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) as Record<string, unknown>,
  );
  return mergeCampaignFiles(files);
}

let known: CampaignContext | undefined;

/** The real campaign of the first round, parsed once. */
export function dongNai(): CampaignContext {
  if (known) return known;
  const parsed = parseCampaign(dongNaiFile());
  if (parsed.kind === "wrong") throw new Error(JSON.stringify(parsed.problems, undefined, 1));
  known = parsed.context;
  return known;
}
