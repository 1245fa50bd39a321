import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Place } from "../../src/pane/navigation";
import { axeViolations } from "./axe-violations";
import { type OpenChromium, openChromium } from "./open-chromium";
import {
  guideSeen,
  openPane,
  openScreen,
  type PaneAddress,
  servePanePage,
  settled,
  until,
} from "./pane-pages";

/** Every screen in both languages and all three looks: accessible by axe's rules, and pictured to be looked at. */
const pictures = join(__dirname, "../../dist-pictures");

interface Screen extends PaneAddress {
  readonly name: string;
  readonly place?: Place;
  readonly act?: (tab: Page) => Promise<void>;
}

const unit = { book: "unit" } as const;
const consolidating = { book: "consolidating" } as const;
const hindered = {
  kind: "hindered",
  isIntact: true,
  hindrance: {
    why: "structure-protected",
    sentence:
      "Sổ đang được bảo vệ cấu trúc nên không thêm được sheet. Mở thẻ Xem lại (Review), bấm Bảo vệ sổ làm việc (Protect Workbook) để bỏ bảo vệ. Quay lại đây, bấm Ghi lại.",
  },
} as const;
const pressPrimary = async (tab: Page): Promise<void> => {
  await tab.locator("[data-primary]").click();
  await settled(tab);
};

const chooseFiles = async (tab: Page): Promise<void> => {
  const names = ["a.xlsx", "b.xls", "c.xlsx", "d.xlsx", "e.xlsx", "xã Gia Canh.zip", "PhuNgoc_gui lai.xlsx"];
  const files = names.map((name) => ({ name, mimeType: "", buffer: Buffer.from("x") }));
  await tab.locator("input[type=file]").setInputFiles(files);
};

const screens: readonly Screen[] = [
  { name: "01-start", book: "foreign", act: chooseDistrict },
  { name: "02-unfinished", book: "unfinished" },
  { name: "03-unreadable", book: "unreadable" },
  { name: "05-outline", ...unit },
  { name: "06-check", ...unit, screen: "check" },
  { name: "07-fixes", ...unit, screen: "check", act: pressPrimary },
  { name: "09-receive-empty", ...consolidating, isEmpty: true },
  {
    name: "10-receive-reading",
    ...{ ...consolidating, isEmpty: true, readingTakes: 400 },
    act: async (tab) => {
      await chooseFiles(tab);
      await tab.locator(".file-line").nth(6).waitFor();
      await until(tab, () => document.querySelector(".run-box strong")?.textContent.includes("4/") === true);
    },
  },
  { name: "11-receive", ...consolidating },
  {
    name: "12-menu",
    ...consolidating,
    act: async (tab) => {
      await tab.locator(".more-button").click();
      await tab.locator("[role=menu]").waitFor();
    },
  },
  { name: "12-unit", ...consolidating, place: { screen: "unit", about: "26218" } },
  { name: "13-questions", ...consolidating, place: { screen: "questions" } },
  { name: "14-consolidate-preview", ...consolidating, screen: "consolidate" },
  {
    name: "15-consolidate-running",
    ...{ ...consolidating, screen: "consolidate", runTakes: 20_000 },
    act: async (tab) => {
      await tab.locator("[data-primary]").click();
      await tab.waitForTimeout(500);
    },
  },
  {
    name: "16-consolidate-done",
    ...{ ...consolidating, screen: "consolidate" },
    act: async (tab) => {
      await tab.locator("[data-primary]").click();
      await tab.locator(".done-head").waitFor();
      await settled(tab);
    },
  },
  {
    name: "17-consolidate-error",
    ...{ ...consolidating, screen: "consolidate", run: hindered },
    act: async (tab) => {
      await tab.locator("[data-primary]").click();
      await tab.locator(".how-to").waitFor();
    },
  },
  { name: "18-results", ...consolidating, hasResult: true },
  { name: "19-trace", ...consolidating, hasResult: true, place: { screen: "trace", about: "A02|2023" } },
  { name: "20-analysis", ...consolidating, place: { screen: "analysis" } },
  { name: "21-awards", ...consolidating, place: { screen: "awards" } },
  {
    name: "22-award-open",
    ...{ ...consolidating, place: { screen: "awards" } },
    act: async (tab) => {
      await tab.locator(".award-row .row-fold").nth(5).click();
      await tab.locator(".award-details").getByRole("button", { name: /…$/ }).nth(1).click();
      await tab.locator(".award-row .award-head input").nth(1).click();
      await tab.locator(".award-details").scrollIntoViewIfNeeded();
    },
  },
  {
    name: "23-award-decision",
    ...{ ...consolidating, place: { screen: "awards" } },
    act: async (tab) => {
      await tab
        .getByRole("button", { name: "Ghi số, ngày quyết định khen thưởng" })
        .or(tab.getByRole("button", { name: "Number and day of the award decision" }))
        .click();
      await tab.locator("input[type=date]").waitFor();
      await tab.locator("input[type=date]").scrollIntoViewIfNeeded();
    },
  },
  { name: "26-models", ...unit, place: { screen: "models" } },
  { name: "20-log", ...consolidating, place: { screen: "log" } },
  { name: "21-restore", ...consolidating, place: { screen: "restore" } },
  { name: "24-word-report", ...consolidating, hasResult: true, place: { screen: "report" } },
  { name: "25-settings", ...consolidating, place: { screen: "settings" } },
  { name: "27-help", ...unit, place: { screen: "help" } },
];

async function chooseDistrict(tab: Page): Promise<void> {
  await tab.locator("input[value=district]").click();
  await tab.locator("[role=combobox]").fill("dinh");
  await tab.locator("[role=combobox]").press("Enter");
  await tab.locator(".will-make p").first().waitFor();
}

const looks = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  forced: { colorScheme: "dark", forcedColors: "active" },
} as const;

let browser: OpenChromium;
let served: Awaited<ReturnType<typeof servePanePage>>;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  [browser, served] = await Promise.all([openChromium(), servePanePage()]);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

async function newTab(look: keyof typeof looks, width = 350, height = 800): Promise<Page> {
  const tab = await browser.context.newPage();
  await tab.addInitScript(guideSeen());
  await tab.setViewportSize({ width, height });
  await tab.emulateMedia({ ...looks[look], reducedMotion: "reduce" });
  return tab;
}

async function show(tab: Page, { place, act, ...address }: Screen): Promise<void> {
  await openPane(tab, served.origin, address);
  if (place) await openScreen(tab, place);
  await act?.(tab);
}

describe.each(["vi", "en"] as const)("%s", (language) => {
  test.each(Object.keys(looks) as (keyof typeof looks)[])(
    "%s: axe finds nothing on any screen",
    async (look) => {
      const found: string[] = [];
      const tab = await newTab(look);
      const faults: string[] = [];
      tab.on("pageerror", (error) => faults.push(error.message));
      tab.on("console", (message) => message.type() === "error" && faults.push(message.text()));
      for (const screen of screens) {
        await show(tab, { ...screen, language: language === "vi" ? "vi-VN" : "en-US" });
        await tab.screenshot({ path: join(pictures, `${screen.name}-${language}-${look}.png`) });
        found.push(...(await axeViolations(tab, look === "forced")).map((text) => `${screen.name} ${text}`));
      }
      await tab.close();
      expect(found).toEqual([]);
      expect(faults).toEqual([]);
      expect(browser.outside).toEqual([]);
    },
  );
});

test.each([
  ["320 px", 320, 640],
  ["200 %", 175, 400],
])("at %s nothing scrolls sideways, and the foot's button is in reach", async (_name, width, height) => {
  const tab = await newTab("light", width, height);
  const wide: string[] = [];
  for (const screen of screens) {
    await show(tab, screen);
    await tab.screenshot({ path: join(pictures, `${screen.name}-${width}.png`) });
    const overflow = await tab.evaluate<number>(
      "Math.max(document.documentElement.scrollWidth - innerWidth, ...[...document.querySelectorAll('.pane-body, .pane')].map((part) => part.scrollWidth - part.clientWidth))",
    );
    if (overflow > 0) wide.push(`${screen.name}: ${overflow} px`);
  }
  await tab.close();
  expect(wide).toEqual([]);
});

test("the guide's steps, in both kinds of workbook, hold by axe's rules", async () => {
  const found: string[] = [];
  for (const look of Object.keys(looks) as (keyof typeof looks)[])
    for (const book of ["unit", "consolidating"] as const) {
      const tab = await browser.context.newPage();
      await tab.setViewportSize({ width: 350, height: 800 });
      await tab.emulateMedia(looks[look]);
      await tab.addInitScript("localStorage.clear()");
      await openPane(tab, served.origin, { book });
      for (const step of [1, 2, 3]) {
        await tab.screenshot({ path: join(pictures, `00-guide-${book}-${step}-${look}.png`) });
        found.push(...(await axeViolations(tab, look === "forced")));
        if (step < 3) await tab.locator("[data-primary]").click();
      }
      await tab.close();
    }
  expect(found).toEqual([]);
});
