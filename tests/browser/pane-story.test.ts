import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { page } from "../../webpack.web.js";
import { dongNai } from "../support/campaign";
import { codesBelow } from "../support/consolidated";
import { buildPages, type FolderServer, serveFolder } from "./build-pages";
import { type OpenChromium, openChromium } from "./open-chromium";
import { guideSeen, settled, until } from "./pane-pages";
import { returned } from "./returned-files";

/** Whole stories through the pane with the real desk behind it: files of communes in, totals and their sources out. */
const pictures = join(__dirname, "../../dist-pictures");
const context = dongNai();
const communes = codesBelow(context, "736");

let browser: OpenChromium;
let server: FolderServer;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  const folder = await buildPages({ real: join(__dirname, "pages/real-pane.tsx") }, [
    page("real", join(__dirname, "../../src/main/pages/browser.html"), false),
  ]);
  server = await serveFolder(folder);
  browser = await openChromium();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function open(query: string): Promise<Page> {
  const tab = await browser.context.newPage();
  tab.on("pageerror", (error) => console.error(error.message));
  await tab.setViewportSize({ width: 350, height: 800 });
  await tab.addInitScript(guideSeen());
  await tab.goto(`${server.origin}/real.html?${query}`);
  await until(tab, () => "pane" in window);
  await settled(tab);
  return tab;
}

const picture = (tab: Page, name: string): Promise<unknown> =>
  tab.screenshot({ path: join(pictures, `story-${name}.png`) });

test("a district receives thirteen of fourteen communes, consolidates, traces a total and brings the book back", async () => {
  const tab = await open("unit=736");
  await tab.getByText("Phải nhận từ 14 đơn vị").waitFor();
  await picture(tab, "1-empty");
  await tab.locator("input[type=file]").setInputFiles(communes.slice(0, 13).map((code) => returned(code)));
  await tab.getByText("Đã đọc 13 tệp").waitFor({ timeout: 60_000 });
  await picture(tab, "2-read");
  await tab.getByRole("button", { name: "Về danh sách đơn vị" }).click();
  await tab.getByText("Đã nhận 13/14 xã, thị trấn").waitFor();
  await picture(tab, "3-received");

  await tab.locator("[data-primary]").click();
  await tab.getByRole("button", { name: "Tổng hợp 13/14 đơn vị" }).waitFor();
  await picture(tab, "4-preview");
  await tab.keyboard.press("Control+Enter");
  await tab.getByText("Đã tổng hợp 13/14 đơn vị").waitFor({ timeout: 60_000 });
  await picture(tab, "5-done");

  await tab.getByRole("button", { name: "Xem kết quả" }).click();
  await tab.locator(".total-line").first().waitFor();
  await picture(tab, "6-results");
  await tab.getByRole("searchbox").fill("ho ngheo");
  await until(tab, () => document.querySelectorAll(".total-line").length < 20);
  await picture(tab, "7-found");
  await tab.locator(".total-line").first().click();
  await tab.locator(".judgement.success").waitFor();
  expect(await tab.locator(".trace-table .row-fold").count()).toBe(13);
  await picture(tab, "8-trace");

  await tab.keyboard.press("Escape");
  await tab.getByRole("button", { name: "Việc khác" }).click();
  await tab.getByRole("menuitem", { name: "Nhật ký và bản trước" }).click();
  await tab.getByRole("heading", { name: "Nhật ký và bản trước" }).waitFor();
  await settled(tab);
  await picture(tab, "9-log");
  await tab.getByRole("button", { name: "Khôi phục bản trước…" }).click();
  await tab.getByRole("button", { name: "Khôi phục", exact: true }).click();
  await tab.getByText("Đã khôi phục bản trước.").waitFor({ timeout: 60_000 });
  await picture(tab, "10-restored");
  expect(browser.outside).toEqual([]);
  await tab.close();
});

test("a commune's empty form says what is missing and leads there", async () => {
  const tab = await open("form=26221");
  await tab.getByRole("tree").waitFor();
  await picture(tab, "u1-outline");
  expect(await tab.getByRole("treeitem").count()).toBeGreaterThan(10);
  await tab.getByRole("button", { name: "Đến chỗ còn thiếu tiếp theo" }).click();
  await tab.getByRole("button", { name: /^Kiểm tra/ }).click();
  await tab.getByText("điểm cần xem").first().waitFor();
  await picture(tab, "u2-check");
  await tab.close();
});

test("an English speaker finds the same", async () => {
  const tab = await open("unit=736&language=en-US");
  await tab.getByText("Waiting for 14 units").waitFor();
  await tab.locator("input[type=file]").setInputFiles([returned(communes[0] ?? "")]);
  await tab.getByText("1 file read").waitFor({ timeout: 30_000 });
  await picture(tab, "e1-read");
  await tab.close();
});
