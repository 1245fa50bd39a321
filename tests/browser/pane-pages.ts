import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Place } from "../../src/pane/navigation";
import type { SampleOptions } from "../pane/support/sample-desk";
import { page } from "../../webpack.web.js";
import { buildPages, type FolderServer, serveFolder } from "./build-pages";

const root = join(__dirname, "../..");

/** The pane's test page, built and served. */
export async function servePanePage(): Promise<FolderServer & { readonly folder: string }> {
  const folder = await buildPages({ pane: join(__dirname, "pages/sample-pane.tsx") }, [
    page("pane", join(root, "src/main/pages/browser.html"), false),
  ]);
  return { ...(await serveFolder(folder)), folder };
}

export interface PaneAddress extends SampleOptions {
  readonly language?: string;
  readonly screen?: string;
  readonly readingTakes?: number;
}

export const paneAddress = (origin: string, { screen, ...options }: PaneAddress): string =>
  `${origin}/pane.html?${new URLSearchParams({
    options: JSON.stringify(options),
    ...(screen === undefined ? {} : { screen }),
  }).toString()}`;

/** A machine where the guide was seen already and no screen is remembered. */
export const guideSeen = (more: Readonly<Record<string, unknown>> = {}): string =>
  `localStorage.clear(); localStorage.setItem("@TongHop/settings", ${JSON.stringify(
    JSON.stringify({ seen: ["unit", "consolidating"], ...more }),
  )})`;

/** Opens the pane and waits until its first screen stands. */
export async function openPane(tab: Page, origin: string, address: PaneAddress): Promise<void> {
  await tab.goto(paneAddress(origin, address));
  await until(tab, () => "pane" in window);
  await settled(tab);
}

/** Another screen, as a click would open it. */
export async function openScreen(tab: Page, place: Place): Promise<void> {
  await tab.evaluate((next) => (window as unknown as PaneWindow).pane.goTo(next), place);
  await settled(tab);
}

/** The screen's program is there and its first view said. */
export async function settled(tab: Page): Promise<void> {
  await until(
    tab,
    () => !document.querySelector("[aria-busy=true]") && !!document.querySelector(".pane-body"),
  );
  await tab.evaluate("new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
}

/** Asked again and again: Playwright's own waiting evaluates texts in the page, which its policy forbids. */
export async function until(tab: Page, isTrue: (() => boolean) | string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (await tab.evaluate(isTrue)) return;
    await tab.waitForTimeout(25);
  }
  throw new Error(`never came true: ${String(isTrue)}`);
}

interface PaneWindow {
  readonly pane: { readonly goTo: (place: Place) => void };
}
