import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { readEml } from "../../src/files/mail/read-eml";
import { readBook } from "../../src/files/read-book";
import { writeBook } from "../../src/files/xlsx/write-book";
import { sampleAnswers } from "../../src/samples/sample-answers";
import { interpretBook } from "../../src/sheets/standard-workbook/interpret";
import { layStandardWorkbook } from "../../src/sheets/standard-workbook/lay";
import { dongNai } from "../support/campaign";
import { unitOf } from "../support/consolidated";
import { downloaded } from "./downloaded";
import { axeViolations } from "./axe-violations";
import type { FolderServer } from "./build-pages";
import { openExcel } from "./excel-page";
import { type OpenChromium, openChromium } from "./open-chromium";
import { guideSeen, settled, until } from "./pane-pages";
import { serveProduct } from "./product-pages";

/** A commune sends its report: the product's own pages, in a plain browser and in the emulated Excel, downloads included. */
const pictures = join(__dirname, "../../dist-pictures");
const context = dongNai();
const commune = unitOf(context, "26215");
const answers = sampleAnswers(context, commune, 7);
const filled = Buffer.from(
  writeBook(layStandardWorkbook(context, { unit: commune, answers, createdAt: "2023-11-20T01:00:00.000Z" })),
);

let browser: OpenChromium;
let server: FolderServer;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  [browser, server] = await Promise.all([openChromium(), serveProduct()]);
}, 300_000);
afterAll(async () => {
  await browser.close();
  await server.close();
});

const picture = (tab: Page, name: string): Promise<unknown> =>
  tab.screenshot({ path: join(pictures, `send-${name}.png`), fullPage: true });

const sendStep = (tab: Page) => tab.locator(".step-row").getByRole("button", { name: "Gửi báo cáo" });

/** The workbook in the draft says what the commune's own says. */
async function judgeDraft({
  name,
  bytes,
}: {
  readonly name: string;
  readonly bytes: Uint8Array;
}): Promise<void> {
  expect(name).toMatch(/^BC-SOKET-NTM_26215-PhuVinh_\d{8}_v\d\.eml$/);
  const { attachments } = await readEml(bytes);
  expect(attachments.map((one) => one.name.replace(/^.*\./, ""))).toEqual(["xlsx", "docx"]);
  const read = await readBook(attachments[0]?.bytes ?? new Uint8Array(0));
  if (read.kind !== "book") throw new Error(read.reason);
  const source = { file: name, entry: undefined, sha256: "", lastSaved: undefined, sentAt: undefined };
  const { figures, unit, narratives } = interpretBook(context, read.book, source);
  expect(unit).toBe(commune.code);
  expect(narratives.length).toBe(answers.narratives.length);
  for (const { slot, derived } of context.index.slots)
    if (!derived) expect([slot, figures.value(slot)]).toEqual([slot, answers.figures.value(slot)]);
}

test("in a plain browser: files by name, the draft with both, and what a later hand-in changes", async () => {
  const tab = await browser.context.newPage();
  await tab.setViewportSize({ width: 1366, height: 900 });
  await tab.addInitScript({ content: guideSeen() });
  await tab.goto(`${server.origin}/browser.html`);
  await until(tab, () => document.querySelector(".browser-bar") !== null);
  await tab
    .locator("[data-open-workbook]")
    .setInputFiles({ name: "xa-phu-vinh.xlsx", mimeType: "", buffer: filled });
  await tab.getByRole("heading", { name: commune.name }).waitFor();
  await sendStep(tab).click();
  await tab.getByText("Đủ điều kiện gửi").waitFor();
  await settled(tab);
  await picture(tab, "browser");
  expect(await axeViolations(tab, false)).toEqual([]);
  const book = await downloaded(tab, () => tab.getByRole("button", { name: "Lưu sổ", exact: true }).click());
  expect(book.name).toMatch(/_v1\.xlsx$/);
  const draft = await downloaded(tab, () =>
    tab.getByRole("button", { name: "Chốt và tạo thư nháp" }).click(),
  );
  await judgeDraft(draft);
  // The same workbook against the draft that went out: nothing to send again.
  await tab
    .locator(".pane input[type=file]")
    .setInputFiles({ name: draft.name, mimeType: "", buffer: Buffer.from(draft.bytes) });
  await tab.getByText("Không có gì khác với tệp đã gửi.").waitFor();
  expect(browser.outside).toEqual([]);
  await tab.close();
}, 120_000);

test("in Excel: the same screen, the same draft", async () => {
  const tab = await openExcel(browser, server.origin, { file: filled });
  await tab.getByRole("heading", { name: commune.name }).waitFor();
  await sendStep(tab).click();
  await tab.getByText("Đủ điều kiện gửi").waitFor();
  await settled(tab);
  await picture(tab, "excel");
  expect(await axeViolations(tab, false)).toEqual([]);
  const draft = await downloaded(tab, () =>
    tab.getByRole("button", { name: "Chốt và tạo thư nháp" }).click(),
  );
  await judgeDraft(draft);
  await tab.getByText(`Đã lưu ${draft.name}.`).waitFor();
  expect(browser.outside).toEqual([]);
  await tab.close();
}, 120_000);
