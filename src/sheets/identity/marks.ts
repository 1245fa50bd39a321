export const identitySheetName = "_tonghop";
/** Keys in column A of the identity sheet; values stand in column B. */
export const identityKeys = {
  format: "tonghop",
  campaign: "campaign",
  version: "version",
  unit: "unit",
  unitName: "unit-name",
  level: "level",
  revision: "revision",
  seal: "seal",
  template: "template",
} as const;
export const identityFormat = "1";

/** Hidden defined names of the cells that hold unit and campaign. */
export const identityNames = { unit: "_r_unit", campaign: "_r_campaign" } as const;

export interface Identity {
  readonly campaign: string;
  readonly version: string;
  readonly unit: string;
  readonly unitName: string;
  readonly level: string;
  readonly revision: number;
  readonly seal: string;
  readonly template: string;
}
