import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { readBook } from "../../src/files/read-book";
import { writeBook } from "../../src/files/xlsx/write-book";
import { interpretPrevious } from "../../src/sheets/result-state/state-sheet";
import { interpretBook } from "../../src/sheets/standard-workbook/interpret";
import { layStandardWorkbook } from "../../src/sheets/standard-workbook/lay";
import { dongNai } from "../support/campaign";
import { districtOf, unitOf } from "../support/consolidated";
import type { FolderServer } from "./build-pages";
import { type OpenChromium, openChromium } from "./open-chromium";
import { guideSeen, settled, until } from "./pane-pages";
import { serveProduct } from "./product-pages";

const context = dongNai();
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

let browser: OpenChromium;
let server: FolderServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([openChromium(), serveProduct()]);
}, 300_000);
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function openPage({ dark = false, width = 1366 } = {}): Promise<Page> {
  const tab = await browser.context.newPage();
  await tab.setViewportSize({ width, height: 768 });
  await tab.emulateMedia({ colorScheme: dark ? "dark" : "light" });
  await tab.addInitScript({ content: guideSeen() });
  await tab.goto(`${server.origin}/browser.html`);
  await until(tab, () => document.querySelector(".browser-bar") !== null);
  await settled(tab);
  return tab;
}

const says = (tab: Page, text: string): Promise<void> =>
  tab.getByText(text).first().waitFor({ timeout: 60_000 });

async function saved(tab: Page) {
  const [download] = await Promise.all([
    tab.waitForEvent("download"),
    tab.getByRole("button", { name: "Lưu .xlsx" }).click(),
  ]);
  const read = await readBook(new Uint8Array(readFileSync(await download.path())));
  if (read.kind !== "book") throw new Error(read.reason);
  return { name: download.suggestedFilename(), book: read.book };
}

async function violations(tab: Page): Promise<readonly unknown[]> {
  await tab.evaluate(axe);
  return tab.evaluate(async () => {
    const run = (window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } }).axe;
    return (await run.run()).violations.map(({ id }) => id);
  });
}

test("a newcomer sees the main job done: samples received, consolidated, traced, saved", async () => {
  const tab = await openPage();
  const began = Date.now();
  await tab.getByRole("button", { name: "Xem thử với dữ liệu mẫu" }).click();
  await says(tab, "Đã đọc 14 tệp");
  await tab.locator(".pane nav").getByText("Tổng hợp", { exact: true }).click();
  await settled(tab);
  await tab.locator("[data-primary]").click();
  await says(tab, "Đã tổng hợp 14/14");
  expect(Date.now() - began).toBeLessThan(60_000);
  await tab.locator("[data-primary]").click();
  await settled(tab);
  await says(tab, "Dân số trung bình");
  const { name, book } = await saved(tab);
  expect(name).toBe("BC-SOKET-NTM_736-DinhQuan-TongHop.xlsx");
  const previous = interpretPrevious(book);
  expect(previous?.figures.size).toBe(14);
  const totals = book.sheets.find((sheet) => sheet.name === "Tổng hợp");
  const { index } = context;
  const expected = districtOf(context, "736").totals;
  const slot = index.slots.find(({ part, period }) => `${part.id}|${period.id}` === "A01|2022")?.slot;
  const shown = totals?.rows.flatMap(({ cells }) =>
    cells.flatMap(({ value }) => (value.kind === "number" ? [value.value] : [])),
  );
  expect(shown).toContain(expected[slot ?? -1]?.value);
  await insertsRanking(tab);
  expect(await violations(tab)).toEqual([]);
  expect(browser.outside).toEqual([]);
}, 120_000);

/** So sánh, phân tích → Chèn vào bảng tính: a sheet of its own, whose formulas are reckoned here and saved with their values. */
async function insertsRanking(tab: Page): Promise<void> {
  await tab.locator('[data-focus="analysis"]').click();
  await tab.getByRole("heading", { name: "So sánh, phân tích" }).waitFor();
  await tab.locator("[data-primary]").click();
  const sheet = "Xếp hạng đơn vị F01";
  await tab.locator('.tv-tab[aria-selected="true"]').getByText(sheet).waitFor({ timeout: 30_000 });
  const { book } = await saved(tab);
  const rows = book.sheets.find(({ name }) => name === sheet)?.rows ?? [];
  const cells = rows.flatMap((row) => row.cells);
  expect(cells.filter(({ formula }) => formula !== undefined).length).toBeGreaterThan(14);
  const ranks = cells.flatMap(({ value }) => (value.kind === "number" ? [value.value] : []));
  expect(ranks).toEqual(expect.arrayContaining([1, 2, 3]));
}

test("a commune's form is opened, filled in the sheet, led by the pane, and saved as it stands", async () => {
  const unit = unitOf(context, "26215");
  const form = writeBook(layStandardWorkbook(context, { unit, createdAt: "2023-11-20T01:00:00.000Z" }));
  const tab = await openPage();
  const chooser = tab.locator("[data-open-workbook]");
  await chooser.setInputFiles({ name: "bieu-mau.xlsx", mimeType: "", buffer: Buffer.from(form) });
  await says(tab, "Xã Phú Vinh");
  await says(tab, "1/56");
  await goToMissing(tab);
  await tab.keyboard.type("12345");
  await tab.keyboard.press("Enter");
  await says(tab, "2/56");
  await tab.getByRole("button", { name: "Hoàn tác" }).click();
  await says(tab, "1/56");
  await goToMissing(tab);
  await tab.keyboard.type("54321");
  await tab.keyboard.press("Enter");
  await says(tab, "2/56");
  const { name, book } = await saved(tab);
  expect(name).toBe("bieu-mau.xlsx");
  const source = { file: name, entry: undefined, sha256: "", lastSaved: undefined, sentAt: undefined };
  const submission = interpretBook(context, book, source);
  const values = context.index.slots.map(({ slot }) => submission.figures.value(slot));
  expect(values).toContain(54321);
  expect(values).not.toContain(12345);
}, 120_000);

/** The pane's own way to what is missing, then F6 into the sheet. */
async function goToMissing(tab: Page): Promise<void> {
  await tab.locator("[data-primary]").click();
  await until(tab, () => /^[D-H]\d+$/.test(document.querySelector(".tv-name")?.textContent ?? ""));
  await tab.keyboard.press("F6");
}

test("what is no workbook is refused with a sentence, and the open one stays", async () => {
  const tab = await openPage();
  const chooser = tab.locator("[data-open-workbook]");
  await chooser.setInputFiles({ name: "a.xlsx", mimeType: "", buffer: Buffer.from("không phải Excel") });
  await says(tab, "a.xlsx");
  expect(await tab.locator(".browser-said").textContent()).toMatch(/không/);
  expect(await tab.getByText("Chưa mở sổ nào").count()).toBe(1);
});

test.each([
  { dark: false, width: 1366 },
  { dark: true, width: 1366 },
  { dark: false, width: 640 },
  { dark: false, width: 320 },
])(
  "the page is accessible and nothing scrolls sideways: %j",
  async (look) => {
    const tab = await openPage(look);
    await tab.getByRole("button", { name: "Xem thử với dữ liệu mẫu" }).click();
    await says(tab, "Đã đọc 14 tệp");
    expect(await violations(tab)).toEqual([]);
    const { scroll, client } = await tab.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    expect(scroll).toBe(client);
    await tab.screenshot({ path: `dist-pictures/browser-${look.width}-${look.dark ? "dark" : "light"}.png` });
  },
  90_000,
);
