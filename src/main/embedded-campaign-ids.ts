/** The campaigns that come with the program, the usual one first. */
export const embeddedCampaignIds = ["dong-nai-2023", "dong-nai-2025"] as const;
