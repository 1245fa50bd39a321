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
/** First key of the same sheet in a consolidated workbook: its state stands there, not a unit's identity. */
export const consolidatedFormat = "tonghop-book";

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
