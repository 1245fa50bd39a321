import { embeddedCampaignIds } from "./embedded-campaign-ids";
import { judgeCampaign, type ParsedCampaign } from "../domain/campaign/judge-campaign";
import type { CampaignFile } from "../domain/campaign/schema";

export type CampaignJson = Record<string, unknown>;

/** Campaigns that come with the program; each is loaded only when asked for. */
const embedded: Readonly<
  Record<(typeof embeddedCampaignIds)[number], () => Promise<readonly CampaignJson[]>>
> = {
  "dong-nai-2023": async () => {
    const files = await Promise.all([
      import("../../campaigns/dong-nai-2023/campaign.json"),
      import("../../campaigns/dong-nai-2023/outline.json"),
      import("../../campaigns/dong-nai-2023/units.json"),
      import("../../campaigns/dong-nai-2023/departments.json"),
      import("../../campaigns/dong-nai-2023/indicators.json"),
      import("../../campaigns/dong-nai-2023/lists.json"),
      import("../../campaigns/dong-nai-2023/catalogues.json"),
      import("../../campaigns/dong-nai-2023/drafts.json"),
      import("../../campaigns/dong-nai-2023/boundaries.json"),
      import("../../campaigns/dong-nai-2023/awards.json"),
    ]);
    return files.map((file) => file.default as CampaignJson);
  },
  "dong-nai-2025": async () => {
    const files = await Promise.all([
      import("../../campaigns/dong-nai-2025/campaign.json"),
      import("../../campaigns/dong-nai-2025/outline.json"),
      import("../../campaigns/dong-nai-2025/units.json"),
      import("../../campaigns/dong-nai-2025/departments.json"),
      import("../../campaigns/dong-nai-2025/indicators.json"),
      import("../../campaigns/dong-nai-2025/lists.json"),
      import("../../campaigns/dong-nai-2025/catalogues.json"),
      import("../../campaigns/dong-nai-2025/drafts.json"),
      import("../../campaigns/dong-nai-2025/awards.json"),
    ]);
    return files.map((file) => file.default as CampaignJson);
  },
};

/** Undefined where no campaign of this id comes with the program. */
export async function embeddedCampaign(id: string): Promise<ParsedCampaign | undefined> {
  const known = embeddedCampaignIds.find((one) => one === id);
  return known && judgeCampaign((await embeddedFile(known)) as unknown as CampaignFile);
}

/** Of the right shape: tests/domain/campaign/embedded-shapes.test.ts. */
export const embeddedFile = async (id: (typeof embeddedCampaignIds)[number]): Promise<CampaignJson> =>
  mergeCampaignFiles(await embedded[id]());

/** Remarks for people: allowed in every file, no part of the campaign. */
const remarks = new Set(["note", "licence", "source"]);

/** One object of many files: arrays under the same key follow one another (units.json, departments.json). */
export function mergeCampaignFiles(files: readonly CampaignJson[]): CampaignJson {
  const merged = new Map<string, unknown>();
  for (const file of files) {
    for (const [key, value] of Object.entries(file)) {
      if (remarks.has(key)) continue;
      const before = merged.get(key);
      merged.set(
        key,
        Array.isArray(before) && Array.isArray(value)
          ? [...(before as unknown[]), ...(value as unknown[])]
          : value,
      );
    }
  }
  return Object.fromEntries(merged);
}
