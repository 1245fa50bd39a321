import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

export interface Download {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The file that a click gives. */
export async function downloaded(tab: Page, click: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([tab.waitForEvent("download"), click()]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}
