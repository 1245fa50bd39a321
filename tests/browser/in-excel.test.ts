import type { Page } from "playwright-core";
import { newBook } from "../../src/app/start";
import { packText, unpackText } from "../../src/files/pack-text";
import { fflateDeflater } from "../../src/files/zip/deflater";
import { fflateInflater } from "../../src/files/zip/inflater";
import { readBook } from "../../src/files/read-book";
import { writeBook } from "../../src/files/xlsx/write-book";
import { sampleAnswers } from "../../src/samples/sample-answers";
import { layStandardWorkbook } from "../../src/sheets/standard-workbook/lay";
import { interpretPrevious } from "../../src/sheets/result-state/state-sheet";
import { installScript } from "../excel-host/install-script";
import { dongNai } from "../support/campaign";
import { codesBelow, unitOf } from "../support/consolidated";
import type { FolderServer } from "./build-pages";
import { type OpenChromium, openChromium } from "./open-chromium";
import { guideSeen, settled, until } from "./pane-pages";
import { serveProduct } from "./product-pages";

const context = dongNai();
const createdAt = "2023-11-20T01:00:00.000Z";

/** A commune's return as it comes by mail. */
function returned(code: string): { name: string; mimeType: string; buffer: Buffer } {
  const unit = unitOf(context, code);
  const answers = sampleAnswers(context, unit, 7);
  const bytes = writeBook(layStandardWorkbook(context, { unit, answers, createdAt }));
  return { name: `BC-${code}.xlsx`, mimeType: "", buffer: Buffer.from(bytes) };
}

const packing = {
  pack: (text: string): string => packText(text, fflateDeflater),
  unpack: (text: string): string | undefined => unpackText(text, fflateInflater),
};
const districtBook = (): Uint8Array =>
  writeBook(newBook(context, unitOf(context, "736"), "consolidating", packing));

let browser: OpenChromium;
let server: FolderServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([openChromium(), serveProduct("taskpane")]);
}, 240_000);
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function openExcel(file: Uint8Array): Promise<Page> {
  const tab = await browser.context.newPage();
  await tab.addInitScript({ content: `${guideSeen()};\n${installScript({ file })}` });
  tab.on("pageerror", (error) => console.error(error.stack));
  await tab.goto(`${server.origin}/taskpane.html`);
  await until(tab, () => document.querySelector(".pane-body") !== null);
  await settled(tab);
  return tab;
}

const saved = async (tab: Page) => {
  const bytes = Buffer.from(await tab.evaluate<string>("savedWorkbook()"), "base64");
  const read = await readBook(new Uint8Array(bytes));
  if (read.kind !== "book") throw new Error(read.reason);
  return read.book;
};

test("a district receives fourteen communes, consolidates, and the totals stand in the open workbook", async () => {
  const tab = await openExcel(districtBook());
  const files = codesBelow(context, "736").map(returned);
  await tab.locator("input[type=file]").setInputFiles(files);
  await until(tab, () => document.body.textContent.includes("14/14"));
  await settled(tab);
  await tab.getByRole("button", { name: "Tổng hợp", exact: true }).click();
  await settled(tab);
  await tab.locator("[data-primary]").click();
  await until(tab, () => document.body.textContent.includes("Đã tổng hợp 14/14"));
  const book = await saved(tab);
  expect(interpretPrevious(book)?.figures.size).toBe(14);
  expect(browser.outside).toEqual([]);
});
