import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { pagesOf } from "../../webpack.web.js";
import { installScript } from "../excel-host/install-script";
import { buildPages, type FolderServer, serveFolder } from "./build-pages";
import { type OpenChromium, openChromium } from "./open-chromium";
import { until } from "./pane-pages";

/** taskpane.html as it ships, where office.js does not come: told by the page itself. */
const pictures = join(__dirname, "../../dist-pictures");
const office = "https://appsforoffice.microsoft.com/**";
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

let browser: OpenChromium;
let server: FolderServer;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  const folder = await buildPages(
    { taskpane: join(__dirname, "pages/waits-for-excel.ts") },
    pagesOf(["taskpane"]),
  );
  server = await serveFolder(folder);
  browser = await openChromium();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function newTab(): Promise<Page> {
  const tab = await browser.context.newPage();
  await tab.setViewportSize({ width: 350, height: 800 });
  return tab;
}

const address = (): string => `${server.origin}/taskpane.html?screen=check`;
const title = (tab: Page) => tab.getByRole("heading", { name: "Chưa nối được với Excel" });

test("where office.js is refused, it is told at once, with what to do; trying again keeps the screen that was asked for", async () => {
  const tab = await newTab();
  await tab.route(office, (route) => route.abort());
  await tab.goto(address(), { waitUntil: "commit" });
  await title(tab).waitFor({ timeout: 3000 });
  await tab.screenshot({ path: join(pictures, "26-not-connected.png") });
  expect(await tab.getByRole("link", { name: "Thử lại" }).getAttribute("href")).toBe(address());
  expect(await tab.getByRole("link", { name: "Mở trong trình duyệt" }).getAttribute("href")).toBe(
    "browser.html",
  );
  expect(await tab.locator("code").textContent()).toContain(
    "appsforoffice.microsoft.com/lib/1/hosted/office.js",
  );
  for (const colorScheme of ["light", "dark"] as const) {
    await tab.emulateMedia({ colorScheme });
    await tab.evaluate(axe);
    expect(await tab.evaluate("axe.run().then(({ violations }) => violations.map(({ id }) => id))")).toEqual(
      [],
    );
  }
  await tab.close();
});

test("where office.js never answers, it is told after 8 s, without any program of ours", async () => {
  const tab = await newTab();
  await tab.route(office, () => undefined);
  await tab.route("**/*.js", (route) =>
    route.request().url().startsWith(server.origin) ? route.abort() : undefined,
  );
  await tab.goto(address(), { waitUntil: "commit" });
  await tab.waitForTimeout(6500);
  expect(await title(tab).isVisible()).toBe(false);
  await title(tab).waitFor({ state: "visible", timeout: 4000 });
  await tab.close();
});

test("where Excel answers, the frame is gone for good and Office has said what it is", async () => {
  const tab = await newTab();
  await tab.addInitScript({ content: installScript({}) });
  const faults: string[] = [];
  tab.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  await tab.goto(address());
  await until(tab, () => "office" in window);
  expect(await tab.evaluate("document.getElementById('not-connected').hidden")).toBe(true);
  expect(await tab.evaluate("office")).toMatchObject({ dropsDownloads: false, isDark: false });
  expect(faults).toEqual([]);
  expect(browser.outside).toEqual([]);
  await tab.close();
});
