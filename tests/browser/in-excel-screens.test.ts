import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { codesBelow } from "../support/consolidated";
import { dongNai } from "../support/campaign";
import { axeViolations } from "./axe-violations";
import { step } from "./district-steps";
import { newFile, openExcel, savedBytes } from "./excel-page";
import { type OpenChromium, openChromium } from "./open-chromium";
import { settled } from "./pane-pages";
import { type ServedProduct, serveProduct } from "./product-pages";
import { returned } from "./returned-files";

/** The product's own page beside Excel on its main screens: accessible by axe's rules in every look, and pictured. */
const pictures = join(__dirname, "../../dist-pictures");
const context = dongNai();
const communes = codesBelow(context, "736");
const looks = {
  light: { colorScheme: "light", forcedColors: "none", background: "light" },
  dark: { colorScheme: "dark", forcedColors: "none", background: "dark" },
  forced: { colorScheme: "dark", forcedColors: "active", background: "office" },
} as const;
type Look = keyof typeof looks;

let browser: OpenChromium;
let server: ServedProduct;
/** A district's book with the results of twelve communes. */
let consolidated: Uint8Array;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  [browser, server] = await Promise.all([openChromium({ deviceScaleFactor: 2 }), serveProduct()]);
  const tab = await openExcel(browser, server.origin, { file: newFile("736", "consolidating") });
  await tab.locator("input[type=file]").setInputFiles(communes.slice(0, 12).map((code) => returned(code)));
  await tab.getByText("Đã đọc 12 tệp").waitFor({ timeout: 60_000 });
  await step(tab, "Tổng hợp").click();
  await tab.getByRole("button", { name: "Tổng hợp 12/14 đơn vị" }).click();
  await tab.getByText("Đã tổng hợp 12/14 đơn vị").waitFor({ timeout: 60_000 });
  consolidated = await savedBytes(tab);
  await tab.close();
}, 300_000);
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function shows(tab: Page, name: string, look: Look): Promise<readonly string[]> {
  await settled(tab);
  await tab.screenshot({ path: join(pictures, `excel-${name}-${look}.png`) });
  return (await axeViolations(tab, look === "forced")).map((text) => `${name}: ${text}`);
}

const open = (look: Look, file: Uint8Array): Promise<Page> =>
  openExcel(browser, server.origin, {
    file,
    settings: { background: looks[look].background },
    prepare: async (tab) => {
      await tab.setViewportSize({ width: 350, height: 800 });
      await tab.emulateMedia({ ...looks[look], reducedMotion: "reduce" });
    },
  });

async function unitScreens(look: Look): Promise<readonly string[]> {
  const file = returned("26227").buffer;
  const tab = await open(look, new Uint8Array(file));
  const found = [...(await shows(tab, "outline", look))];
  await tab
    .locator(".step-row")
    .getByRole("button", { name: /^Kiểm tra/ })
    .click();
  found.push(...(await shows(tab, "check", look)));
  await tab.close();
  return found;
}

async function districtScreens(look: Look): Promise<readonly string[]> {
  const tab = await open(look, consolidated);
  const found = [...(await shows(tab, "results", look))];
  await tab.locator('[data-focus="figure B01|2023"]').click();
  await tab.locator(".judgement").waitFor();
  found.push(...(await shows(tab, "trace", look)));
  await tab.keyboard.press("Escape");
  await step(tab, "Nhận báo cáo").click();
  await tab.getByText("Đã nhận 12/14 xã, thị trấn").waitFor();
  found.push(...(await shows(tab, "receive", look)));
  await tab.locator("input[type=file]").setInputFiles([returned(communes[12] ?? "")]);
  await tab.getByText("Đã đọc 1 tệp").waitFor({ timeout: 30_000 });
  found.push(...(await shows(tab, "read", look)));
  await step(tab, "Tổng hợp").click();
  await tab.getByRole("button", { name: "Tổng hợp 13/14 đơn vị" }).waitFor();
  found.push(...(await shows(tab, "consolidate", look)));
  await tab.close();
  return found;
}

test.each(Object.keys(looks) as Look[])(
  "%s: axe finds nothing on the product's main screens beside Excel",
  async (look) => {
    expect([...(await unitScreens(look)), ...(await districtScreens(look))]).toEqual([]);
    expect(browser.outside).toEqual([]);
  },
  120_000,
);
