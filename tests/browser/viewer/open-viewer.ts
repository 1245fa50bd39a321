import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { type OpenChromium, openChromium } from "../open-chromium";
import { type PageServer, servePages } from "../serve-pages";
import { buildViewer, viewerPage } from "./build-viewer";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** The viewer in Chromium, over a workbook in a worker. */
export interface OpenViewer {
  readonly browser: OpenChromium;
  readonly server: PageServer;
  /** A page with one of worker-entry's books. */
  open(book: string, more?: string): Promise<Page>;
  close(): Promise<void>;
}

export async function openViewer(): Promise<OpenViewer> {
  const built = await buildViewer();
  const server = await servePages({
    "/": viewerPage(built.styles),
    "/page.js": built.page,
    "/worker.js": built.worker,
  });
  const browser = await openChromium();
  return {
    browser,
    server,
    async open(book, more = "") {
      const page = await browser.context.newPage();
      page.on("pageerror", (fault) => {
        throw fault;
      });
      await page.setViewportSize({ width: 930, height: 800 });
      await page.goto(`${server.origin}/?book=${book}${more}`);
      await page.getByRole("grid").waitFor();
      await page.locator(".tv-text").first().waitFor();
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/** What axe finds wrong, one line a kind; none is right. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResult>("axe.run()");
  return violations.map(({ id, nodes }) => {
    const [first] = nodes;
    return `${id} (${nodes.length}): ${first?.html.slice(0, 200)} ${first?.failureSummary?.slice(0, 300)}`;
  });
}

/** The text of the active cell, as it is read out. */
export const activeText = (page: Page): Promise<string> =>
  page.locator(".tv-active > .tv-hidden").first().innerText();
