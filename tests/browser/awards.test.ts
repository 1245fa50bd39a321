import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { readBook } from "../../src/files/read-book";
import { page } from "../../webpack.web.js";
import { dongNai } from "../support/campaign";
import { codesBelow } from "../support/consolidated";
import { buildPages, type FolderServer, serveFolder } from "./build-pages";
import { consolidates, receives, step } from "./district-steps";
import { type OpenChromium, openChromium } from "./open-chromium";
import { guideSeen, openPane, openScreen, settled, until } from "./pane-pages";
import { returned } from "./returned-files";

/** Đề nghị khen thưởng in Chromium: a district's story with the real desk behind it, and 5,000 nominations. */
const pictures = join(__dirname, "../../dist-pictures");
const context = dongNai();
const communes = codesBelow(context, "736");

let browser: OpenChromium;
let server: FolderServer;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  const html = join(__dirname, "../../src/main/pages/browser.html");
  const folder = await buildPages(
    { real: join(__dirname, "pages/real-pane.tsx"), pane: join(__dirname, "pages/sample-pane.tsx") },
    [page("real", html, false), page("pane", html, false)],
  );
  server = await serveFolder(folder);
  browser = await openChromium();
}, 180_000);
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function newTab(): Promise<Page> {
  const tab = await browser.context.newPage();
  tab.on("pageerror", (error) => console.error(error.message));
  await tab.setViewportSize({ width: 350, height: 800 });
  await tab.addInitScript(guideSeen());
  return tab;
}

const picture = (tab: Page, name: string): Promise<unknown> =>
  tab.screenshot({ path: join(pictures, `awards-${name}.png`) });

/** "Tập thể: 12" and so on, as the filter's chips have them. */
const counts = async (tab: Page): Promise<readonly number[]> => {
  const texts = await tab.locator(".chips .chip").allTextContents();
  return texts.slice(1).map((text) => Number(text.replace(/^.*: /, "")));
};

const openRow = async (tab: Page, at: number): Promise<void> => {
  const fold = tab.locator(".award-row .row-fold").nth(at);
  // The next one that waits opened by itself.
  if ((await fold.getAttribute("aria-expanded")) === "false") await fold.click();
  await tab.locator(".award-details").waitFor();
};

async function decides(tab: Page, at: number, button: string, write: string, form?: string): Promise<void> {
  await openRow(tab, at);
  const details = tab.locator(".award-details");
  await details.getByRole("button", { name: button, exact: true }).click();
  if (form !== undefined) await details.getByRole("combobox").selectOption(form);
  await details.getByRole("textbox").fill("cân đối với số lượng được đề nghị");
  await details.getByRole("button", { name: write, exact: true }).click();
  await tab.locator(".notice").getByText(/^Đã/).waitFor();
  await settled(tab);
}

test("a district cuts to quota: returns two, puts one to another form, makes the lists; all counts are equal", async () => {
  const tab = await newTab();
  await tab.goto(`${server.origin}/real.html?unit=736&quota=2`);
  await until(tab, () => "pane" in window);
  await settled(tab);
  await receives(
    tab,
    communes.map((code) => returned(code)),
  );
  await consolidates(tab);
  await step(tab, "Kết quả").click();
  await tab.getByRole("button", { name: "Đề nghị khen thưởng" }).click();
  await tab.locator(".award-row").first().waitFor();
  await settled(tab);
  const before = await counts(tab);
  await picture(tab, "1-desk");

  await tab.getByLabel("Người quyết định").fill("Trần Thị Hà");
  await tab.locator(".chips .chip").nth(1).click();
  await decides(tab, 0, "Trả lại…", "Trả lại");
  await picture(tab, "2-returned");
  await decides(tab, 0, "Trả lại…", "Trả lại");
  await decides(tab, 0, "Chuyển hình thức…", "Chuyển", "gk-huyen");
  const after = await counts(tab);
  expect(after).toEqual([(before[0] ?? 0) - 2, ...before.slice(1)]);
  await tab.getByText("3 quyết định chưa ghi vào sổ").waitFor();

  const [download] = await Promise.all([
    tab.waitForEvent("download"),
    tab.getByRole("button", { name: "Lập danh sách" }).click(),
  ]);
  const read = await readBook(new Uint8Array(readFileSync(await download.path())));
  const text = JSON.stringify(read);
  const listed = [...text.matchAll(/"Danh sách có (\d+) [^"]*\.\/\."/g)].map(([, count]) => Number(count));
  expect(listed).toEqual(after);

  await tab.keyboard.press("Escape");
  await consolidates(tab);
  await step(tab, "Kết quả").click();
  await tab.getByRole("button", { name: "Đề nghị khen thưởng" }).click();
  await tab.locator(".award-row").first().waitFor();
  await settled(tab);
  expect(await counts(tab)).toEqual(after);
  expect(await tab.getByText("chưa ghi vào sổ").count()).toBe(0);
  await picture(tab, "3-kept");
  expect(browser.outside).toEqual([]);
  await tab.close();
}, 300_000);

test("5,000 nominations: typing, filtering, opening and scrolling to the end stay smooth", async () => {
  const tab = await newTab();
  await openPane(tab, server.origin, { book: "consolidating", nominations: 5000 });
  const began = Date.now();
  await openScreen(tab, { screen: "awards" });
  await tab.locator(".award-row").nth(59).waitFor();
  const opened = Date.now() - began;
  // The longest time between two pictures: how long the pane stood still.
  await tab.evaluate(
    "window.longest = 0; { let last = performance.now(); const tick = () => { const now = performance.now(); window.longest = Math.max(window.longest, now - last); last = now; requestAnimationFrame(tick); }; tick(); }",
  );
  const longest = async (): Promise<number> => {
    await tab.waitForTimeout(200);
    const took = await tab.evaluate<number>("window.longest");
    await tab.evaluate("window.longest = 0");
    return Math.round(took);
  };
  await tab.evaluate("for (const until = performance.now() + 120; performance.now() < until; );");
  expect(await longest()).toBeGreaterThanOrEqual(100);
  await tab.getByRole("searchbox").pressSequentially("nguyen van hung 4", { delay: 20 });
  await until(tab, () => document.querySelectorAll(".award-row").length < 400);
  const typing = await longest();
  await tab.getByRole("searchbox").fill("");
  await tab.locator(".award-row .row-fold").nth(3).click();
  const opening = await longest();
  for (let times = 0; times < 12; times++) {
    await tab.evaluate("document.querySelector('.list-end')?.scrollIntoView()");
    await tab.waitForTimeout(60);
  }
  const scrolling = await longest();
  const drawn = await tab.locator(".award-row").count();
  console.log(
    `5,000 nominations: first rows after ${opened} ms; longest standstill typing ${typing} ms, opening ${opening} ms, scrolling to ${drawn} rows ${scrolling} ms`,
  );
  expect(drawn).toBeGreaterThan(500);
  expect(Math.max(typing, opening, scrolling)).toBeLessThan(400);
  await tab.close();
}, 120_000);
