import type { Page } from "playwright-core";
import { writingWords } from "../../src/messages/writing-words";
import { interpretPrevious } from "../../src/sheets/result-state/state-sheet";
import { layConsolidatedWorkbook } from "../../src/sheets/consolidated-workbook/lay";
import type { ExcelHost } from "../excel-host/protocol/excel-host";
import { dongNai } from "../support/campaign";
import { codesBelow, districtOf, unitOf } from "../support/consolidated";
import type { FolderServer } from "./build-pages";
import { sheetDifferences } from "./compare-sheets";
import { step } from "./district-steps";
import { newFile, openExcel, savedBook, savedBytes, writingRequests } from "./excel-page";
import { type OpenChromium, openChromium } from "./open-chromium";
import { serveProduct } from "./product-pages";
import { returned, seed } from "./returned-files";

/** What stops a write into Excel, told and overcome in the product's own pages. */
declare const excelHost: ExcelHost;

const context = dongNai();
const communes = codesBelow(context, "736");
const [first = "", second = "", third = ""] = communes;
const resultOf = (...came: readonly string[]) =>
  layConsolidatedWorkbook(
    districtOf(context, "736", { seed, left: communes.filter((code) => !came.includes(code)) }),
  );
const sheetsOf = (...came: readonly string[]): readonly string[] => [
  ...["Tổng hợp", "Nội dung theo mục"],
  ...came.map((code) => unitOf(context, code).shortName),
];

let browser: OpenChromium;
let server: FolderServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([openChromium(), serveProduct()]);
}, 240_000);
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function receives(tab: Page, ...codes: readonly string[]): Promise<void> {
  await step(tab, "Nhận báo cáo").click();
  await tab.locator("input[type=file]").setInputFiles(codes.map((code) => returned(code)));
  await tab.getByText(`Đã đọc ${codes.length} tệp`).waitFor({ timeout: 60_000 });
}

const runButton = (tab: Page, count: number) =>
  tab.getByRole("button", { name: `Tổng hợp ${count}/14 đơn vị` });

test("structure protected, a cell being edited: each says what to do, changes nothing, and goes through at the second try", async () => {
  const tab = await openExcel(browser, server.origin, { file: newFile("736", "consolidating") });
  await receives(tab, first, second);
  await step(tab, "Tổng hợp").click();
  await runButton(tab, 2).waitFor();
  await tab.evaluate(() => excelHost.person.protectsStructure());
  await writingRequests(tab);
  await runButton(tab, 2).click();
  await tab.getByText("Cấu trúc sổ đang được bảo vệ.").waitFor();
  await tab.getByText("Sổ còn nguyên như trước khi bấm.").waitFor();
  expect(await tab.locator(".how-to li").count()).toBeGreaterThan(0);

  await tab.evaluate(() => {
    excelHost.person.unprotectsStructure();
    excelHost.cellEdit = true;
  });
  await tab.getByRole("button", { name: "Ghi lại" }).click();
  await tab.getByText("Excel đang sửa một ô.").waitFor();
  expect(await tab.getByText("Phần mềm gặp lỗi").count()).toBe(0);
  expect(await writingRequests(tab)).toBe(0);

  await tab.evaluate(() => {
    excelHost.cellEdit = false;
  });
  await tab.getByRole("button", { name: "Ghi lại" }).click();
  await tab.getByText("Đã tổng hợp 2/14 đơn vị").waitFor({ timeout: 60_000 });
  expect(sheetDifferences(await savedBook(tab), resultOf(first, second), sheetsOf(first, second))).toEqual(
    [],
  );
  await tab.close();
});

test("a person edits a cell: the pane says why it waits, and goes on by itself; a slip into a cell while writing only delays", async () => {
  const tab = await openExcel(browser, server.origin, { file: newFile("736", "consolidating") });
  await receives(tab, first);
  await tab.evaluate(() => {
    excelHost.cellEdit = true;
  });
  await step(tab, "Tổng hợp").click();
  await tab.getByText("Excel đang sửa một ô. Nhấn Enter hoặc Esc").waitFor();
  await tab.evaluate(() => {
    excelHost.cellEdit = false;
    // From the second writing request on a cell is being edited, for a second.
    let writes = 0;
    excelHost.fail = (request) => {
      if (!request.writes || ++writes !== 2) return undefined;
      excelHost.cellEdit = true;
      setTimeout(() => {
        excelHost.cellEdit = false;
      }, 1000);
      return { code: 5004, when: "before" };
    };
  });
  await runButton(tab, 1).click();
  await tab.getByText("Đã tổng hợp 1/14 đơn vị").waitFor({ timeout: 60_000 });
  expect(sheetDifferences(await savedBook(tab), resultOf(first), sheetsOf(first))).toEqual([]);
  await tab.close();
});

test("Excel dies in the middle of writing: opened again, totals say so and one click brings the result before back", async () => {
  const tab = await openExcel(browser, server.origin, { file: newFile("736", "consolidating") });
  await receives(tab, first, second);
  await step(tab, "Tổng hợp").click();
  await runButton(tab, 2).click();
  await tab.getByText("Đã tổng hợp 2/14 đơn vị").waitFor({ timeout: 60_000 });
  await receives(tab, third);
  await step(tab, "Tổng hợp").click();
  await tab.evaluate(() => {
    let writes = 0;
    excelHost.fail = (request) => {
      if (request.writes) writes++;
      return writes >= 2 ? { code: 5012, when: writes === 2 ? { actions: 40 } : "before" } : undefined;
    };
  });
  await runButton(tab, 3).click();
  await tab.getByText("Excel không trả lời khi đang ghi.").waitFor({ timeout: 60_000 });
  await tab.getByText("Sổ đang ghi dở.").waitFor();
  const halfWritten = await savedBytes(tab);
  const [summary] = (await savedBook(tab)).sheets.filter(({ name }) => name === "Tình hình chung");
  expect(JSON.stringify(summary?.rows[0])).toContain(writingWords.unfinished);
  await tab.close();

  const again = await openExcel(browser, server.origin, { file: halfWritten });
  await again.getByRole("heading", { name: "Lần ghi trước chưa xong" }).waitFor();
  expect(await again.locator(".step-row").count()).toBe(0);
  await again.getByRole("button", { name: "Trở về bản trước" }).click();
  await step(again, "Kết quả").waitFor({ timeout: 60_000 });
  const book = await savedBook(again);
  expect(interpretPrevious(book)?.figures.size).toBe(2);
  expect(sheetDifferences(book, resultOf(first, second), sheetsOf(first, second))).toEqual([]);
  const visible = book.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);
  expect(visible).not.toContain(unitOf(context, third).shortName);
  expect(browser.outside).toEqual([]);
  await again.close();
});
