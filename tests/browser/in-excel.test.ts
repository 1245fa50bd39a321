import type { Page } from "playwright-core";
import { propertyNames } from "../../src/domain/submission/identity-properties";
import { shownNumber } from "../../src/app/shown-number";
import type { Consolidation } from "../../src/domain/consolidation/consolidation";
import { parsePartId, parsePeriodId } from "../../src/domain/indicator/ids";
import { FigureColumns } from "../../src/domain/submission/figure-columns";
import type { Answers } from "../../src/domain/submission/submission";
import { interpretPrevious } from "../../src/sheets/result-state/state-sheet";
import { layConsolidatedWorkbook } from "../../src/sheets/consolidated-workbook/lay";
import { sampleAnswers } from "../../src/samples/sample-answers";
import type { BookSpec } from "../../src/sheets/spec";
import { randomBytes } from "../support/bad-files";
import { dongNai } from "../support/campaign";
import { codesBelow, districtOf, submissionOf, unitOf } from "../support/consolidated";
import type { FolderServer } from "./build-pages";
import { sheetDifferences } from "./compare-sheets";
import { step } from "./district-steps";
import { cellAt, newFile, openExcel, savedBook, selectedPlace, writingRequests } from "./excel-page";
import { type OpenChromium, openChromium } from "./open-chromium";
import { until } from "./pane-pages";
import { serveProduct } from "./product-pages";
import { type ChosenUpload, laterSaved, returned, seed, upload } from "./returned-files";

/** A district's whole day at its workbook, in the product's own pages through Microsoft's office.js. */
const context = dongNai();
const communes = codesBelow(context, "736");
const came = communes.slice(0, 11);
const left = communes.slice(11);
const [first = "", corrected = ""] = came;
const asked = came.at(-1) ?? "";
const nameOf = (code: string): string => unitOf(context, code).name;

/** Marks that say one unit and properties that say another: whose the file is, a person has to say. */
const withMarksOf =
  (code: string) =>
  (book: BookSpec): BookSpec => ({
    ...book,
    properties: { ...book.properties, custom: { ...book.properties.custom, [propertyNames.unit]: code } },
  });

/** Fourteen files as they lie in a mailbox: eleven communes, one of them unsure, and three that are nobody's. */
const mailbox: readonly ChosenUpload[] = [
  ...came.slice(0, -1).map((code) => returned(code)),
  returned(asked, { change: withMarksOf(left[0] ?? "") }),
  returned(first, { name: "BC gui lai (1).xlsx" }),
  upload("anh chup.xlsx", randomBytes),
  returned(codesBelow(context, "732")[0] ?? ""),
];

const traced = context.index.slotOf(parsePartId("B01"), parsePeriodId("2023")) ?? -1;

/** The answers of a second hand-in: one figure put right. */
function correctedAnswers(code: string): Answers {
  const answers = sampleAnswers(context, unitOf(context, code), seed);
  const figures = FigureColumns.fromTransfer(answers.figures.toTransfer());
  figures.set(traced, { ...figures.answer(traced), value: (figures.number(traced) ?? 0) + 3 });
  return { ...answers, figures };
}

let browser: OpenChromium;
let server: FolderServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([openChromium(), serveProduct()]);
}, 240_000);
afterAll(async () => {
  await browser.close();
  await server.close();
});

const primary = (tab: Page) => tab.locator("[data-primary]");
const choose = (tab: Page, files: readonly ChosenUpload[]): Promise<void> =>
  tab.locator("input[type=file]").setInputFiles([...files]);

/** The lines of the files that were read, as a person reads them. */
const linesOf = (tab: Page): Promise<readonly string[]> => tab.locator(".file-line").allInnerTexts();

async function consolidates(tab: Page, coverage: string): Promise<void> {
  await step(tab, "Tổng hợp").click();
  await tab.getByRole("button", { name: `Tổng hợp ${coverage} đơn vị` }).click();
  await tab.getByText(`Đã tổng hợp ${coverage} đơn vị`).waitFor({ timeout: 60_000 });
}

/** Sheets that hold nothing of when and from which file something came. */
const sheetsOf = (codes: readonly string[]): readonly string[] => [
  ...["Tổng hợp", "Nội dung theo mục", "DS Tập thể", "DS Hộ gia đình", "DS Cá nhân"],
  ...codes.map((code) => unitOf(context, code).shortName),
];

test("a district receives fourteen files, answers what is unsure, consolidates, traces, corrects and goes back", async () => {
  const tab = await openExcel(browser, server.origin, { file: newFile("736", "consolidating") });
  await choose(tab, mailbox);
  await tab.getByText("Đã đọc 14 tệp").waitFor({ timeout: 60_000 });
  const lines = await linesOf(tab);
  const lineWith = (text: string): string => lines.find((line) => line.includes(text)) ?? "";
  expect(lines).toHaveLength(14);
  expect(lineWith("BC gui lai (1).xlsx")).toContain("Trùng hệt tệp đã nhận, bỏ qua");
  expect(lineWith("anh chup.xlsx")).toContain("Chưa đọc được");
  expect(lines.at(-1)).toContain("Không phải đơn vị cấp dưới của huyện Định Quán, để riêng");
  expect(lines[10]).toContain("Cần anh/chị xác nhận đơn vị");

  await tab.getByRole("button", { name: "Về danh sách đơn vị" }).click();
  await tab.getByText("Đã nhận 10/14 xã, thị trấn").waitFor();
  await tab.getByText("1 chỗ chưa chắc, cần xem").waitFor();
  await tab.getByRole("button", { name: "Xem", exact: true }).click();
  await tab.getByRole("heading", { name: "Tệp này của đơn vị nào?" }).waitFor();
  await tab.getByRole("button", { name: `Chọn: Nhận là ${nameOf(asked)}` }).click();
  await tab.getByText("Không còn chỗ nào chưa chắc.").waitFor();
  await primary(tab).click();
  await tab.getByText("Đã nhận 11/14 xã, thị trấn").waitFor();

  await writingRequests(tab);
  await consolidates(tab, "11/14");
  expect(await writingRequests(tab)).toBeGreaterThan(0);
  const expected = districtOf(context, "736", { seed, left });
  const book = await savedBook(tab);
  expect(interpretPrevious(book)?.figures.size).toBe(11);
  expect(sheetDifferences(book, layConsolidatedWorkbook(expected), sheetsOf(came))).toEqual([]);

  await tracesATotal(tab, expected);
  await nothingNew(tab);
  await correctsAndGoesBack(tab, expected);
  expect(browser.outside).toEqual([]);
  await tab.close();
});

/** From a total on the screen to each cell it comes from, and to its own. */
async function tracesATotal(tab: Page, expected: Consolidation): Promise<void> {
  await step(tab, "Kết quả").click();
  const line = tab.locator(`[data-focus="figure B01|2023"]`);
  const total = shownNumber(expected.totals[traced]?.value as number, "integer", "vi");
  expect(await line.locator(".total-value .strong").innerText()).toBe(total);
  await line.click();
  await tab.locator(".judgement.success").waitFor();
  expect(await tab.locator(".big-value").innerText()).toBe(total);
  expect(await tab.locator(".trace-table .row-fold").count()).toBe(came.length);
  const source = tab.locator(".trace-table tbody tr", { hasText: nameOf(corrected) }).first();
  await source.getByRole("link").or(source.locator("td button")).first().click();
  await until(
    tab,
    `excelHost.book.activeSheet.name === ${JSON.stringify(unitOf(context, corrected).shortName)}`,
  );
  const book = await savedBook(tab);
  const value = sampleAnswers(context, unitOf(context, corrected), seed).figures.number(traced) ?? NaN;
  expect(cellAt(book, await selectedPlace(tab))?.value).toEqual({ kind: "number", value });
  expect(await source.locator("td").last().innerText()).toBe(shownNumber(value, "integer", "vi"));
  await tab.getByRole("button", { name: "Đến ô tổng" }).click();
  await until(tab, `excelHost.book.activeSheet.name === "Tổng hợp"`);
  expect(cellAt(book, await selectedPlace(tab))?.formula).toMatch(
    /^IF\(COUNT\(J\d+:W\d+\)=0,"",SUM\(J\d+:W\d+\)\)$/,
  );
  await tab.keyboard.press("Escape");
}

async function nothingNew(tab: Page): Promise<void> {
  await writingRequests(tab);
  await step(tab, "Tổng hợp").click();
  await tab.getByText("Không có gì mới").waitFor();
  await step(tab, "Kết quả").click();
  expect(await writingRequests(tab)).toBe(0);
}

/** A corrected file comes in; then the result before it is wanted back. */
async function correctsAndGoesBack(tab: Page, before: Consolidation): Promise<void> {
  const answers = correctedAnswers(corrected);
  await step(tab, "Nhận báo cáo").click();
  await choose(tab, [returned(corrected, { name: "BC lan 2.xlsx", createdAt: laterSaved, answers })]);
  await tab.getByText("Đã đọc 1 tệp").waitFor({ timeout: 30_000 });
  expect((await linesOf(tab))[0]).toContain("Gửi lại:");
  await consolidates(tab, "11/14");
  const second = submissionOf(context, unitOf(context, corrected), answers, {
    name: "2.xlsx",
    saved: laterSaved,
  });
  const after = districtOf(context, "736", { submissions: [...firstSubmissions(), second] });
  expect(after.totals[traced]?.value).toBe((before.totals[traced]?.value as number) + 3);
  const names = sheetsOf(came);
  expect(sheetDifferences(await savedBook(tab), layConsolidatedWorkbook(after), names)).toEqual([]);

  await tab.getByRole("button", { name: "Việc khác" }).click();
  await tab.getByRole("menuitem", { name: "Nhật ký và bản trước" }).click();
  await tab.getByRole("button", { name: "Khôi phục bản trước…" }).click();
  await tab.getByRole("button", { name: "Khôi phục", exact: true }).click();
  await tab.getByText("Đã khôi phục bản trước.").waitFor({ timeout: 60_000 });
  expect(sheetDifferences(await savedBook(tab), layConsolidatedWorkbook(before), names)).toEqual([]);
}

const firstSubmissions = () =>
  came.map((code) =>
    submissionOf(context, unitOf(context, code), sampleAnswers(context, unitOf(context, code), seed)),
  );
