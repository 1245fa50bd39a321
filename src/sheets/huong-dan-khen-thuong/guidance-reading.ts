import type { CampaignContext } from "../../domain/campaign/context";
import type { Finding } from "../../domain/finding";

/** What reading a workbook of guidance needs, and where what cannot be read is said. */
export interface GuidanceReading {
  readonly context: CampaignContext;
  readonly say: (code: string, sheet: string, row: number, column: number, params: Finding["params"]) => void;
}

/** "50", "50,5", "50 %", 0-100. What lies between 0 and 1 may be a share of one or a percentage: it is asked. */
export function percentOf(text: string): number | undefined {
  const match = /^(\d{1,3})(?:[.,](\d+))?\s*%?$/.exec(text.trim());
  if (!match) return undefined;
  const value = Number(`${match[1] ?? ""}.${match[2] ?? "0"}`);
  return value > 100 || (value > 0 && value < 1) ? undefined : value;
}
