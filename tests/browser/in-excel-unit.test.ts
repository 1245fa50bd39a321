import type { Page } from "playwright-core";
import type { BookPlace } from "../../src/app/ports";
import { a1OfCell } from "../../src/domain/submission/a1-of-cell";
import { outlineLayout } from "../../src/sheets/bao-cao/layout";
import { interpretBook } from "../../src/sheets/standard-workbook/interpret";
import { dongNai } from "../support/campaign";
import { unitOf } from "../support/consolidated";
import type { FolderServer } from "./build-pages";
import { cellAt, newFile, openExcel, savedBook, selectedPlace, types, writingRequests } from "./excel-page";
import { type OpenChromium, openChromium } from "./open-chromium";
import { settled, until } from "./pane-pages";
import { serveProduct } from "./product-pages";

/** A commune fills in its form in Excel, led by the pane: the product's own pages through Microsoft's office.js. */
const context = dongNai();
const commune = unitOf(context, "26227");

let browser: OpenChromium;
let server: FolderServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([openChromium(), serveProduct()]);
}, 240_000);
afterAll(async () => {
  await browser.close();
  await server.close();
});

const next = (tab: Page) => tab.getByRole("button", { name: "Đến chỗ còn thiếu tiếp theo" });
const address = ({ row, column }: BookPlace): string => a1OfCell(row, column);
const checkStep = (tab: Page) => tab.locator(".step-row").getByRole("button", { name: /^Kiểm tra/ });

/** Clicks what leads to a cell, and waits until another one is selected. */
async function led(tab: Page, click: () => Promise<void>): Promise<BookPlace> {
  const before = JSON.stringify(await selectedPlace(tab));
  await click();
  for (let tries = 0; tries < 400; tries++) {
    const place = await selectedPlace(tab);
    if (JSON.stringify(place) !== before) return place;
    await tab.waitForTimeout(25);
  }
  throw new Error(`nothing else was selected than ${before}`);
}

test("a commune is led from one missing answer to the next, what is typed is followed, and a slip is put right", async () => {
  const tab = await openExcel(browser, server.origin, { file: newFile(commune.code, "form") });
  await tab.getByRole("heading", { name: commune.name }).waitFor();
  await tab.getByText("1/56 chỉ tiêu").waitFor();
  await writingRequests(tab);

  const first = await led(tab, () => next(tab).click());
  expect(cellAt(await savedBook(tab), first)).toBeUndefined();
  await types(tab, first.sheet, address(first), 5120);
  await tab.getByText("2/56 chỉ tiêu").waitFor();
  const second = await led(tab, () => next(tab).click());
  expect(second).not.toEqual(first);

  // A number typed as a text, as it comes out of other programs.
  await types(tab, second.sheet, address(second), "'1 234 ");
  await tab.getByText("3/56 chỉ tiêu").waitFor();
  expect(cellAt(await savedBook(tab), second)?.value).toEqual({ kind: "text", value: "1 234 " });
  await checkStep(tab).click();
  await tab.getByRole("button", { name: "Xem trước 1 chỗ sửa được" }).click();
  await tab.getByRole("heading", { name: "Xem trước chỗ sửa" }).waitFor();
  expect(await tab.locator(".fix-values").innerText()).toContain("1234");
  expect(await writingRequests(tab)).toBe(0);
  await tab.getByRole("button", { name: "Sửa 1 chỗ" }).click();
  await tab.getByText("Đã sửa 1 chỗ.").waitFor();

  const saved = await savedBook(tab);
  expect(cellAt(saved, second)?.value).toEqual({ kind: "number", value: 1234 });
  const { figures, unit, findings } = interpretBook(context, saved, source);
  expect(unit).toBe(commune.code);
  expect(findings.filter(({ code }) => code.startsWith("VALUE-"))).toEqual([]);
  const typed = context.index.slots.flatMap(({ slot }) => {
    const place = figures.place(slot);
    const isTyped = [first, second].some((one) => one.row === place?.row && one.column === place.column);
    return isTyped ? [figures.value(slot)] : [];
  });
  expect(typed).toEqual([5120, 1234]);
  expect(browser.outside).toEqual([]);
  await tab.close();
});

test("a check formula that was pasted over comes back from the pane, and nothing else changes", async () => {
  const tab = await openExcel(browser, server.origin, { file: newFile(commune.code, "form") });
  await tab.getByRole("heading", { name: commune.name }).waitFor();
  const layout = outlineLayout(context, [commune.kind]);
  const row = layout.rows.find(({ kind }) => kind === "part")?.row ?? NaN;
  const place = { sheet: "Báo cáo", row, column: layout.columns.check };
  const before = await savedBook(tab);
  expect(cellAt(before, place)?.formula).toBeDefined();
  await types(tab, place.sheet, address(place), "Đạt");
  await checkStep(tab).click();
  await tab.getByRole("button", { name: "Khôi phục kiểm tra nhập liệu đã mất do dán đè" }).click();
  await tab.getByRole("heading", { name: "Khôi phục kiểm tra nhập liệu" }).waitFor();
  await tab.getByRole("button", { name: "Khôi phục", exact: true }).click();
  await tab.getByText(/Đã khôi phục quy tắc nhập ở \d+ ô và 1 công thức/).waitFor();
  const after = await savedBook(tab);
  expect(cellAt(after, place)?.formula).toBe(cellAt(before, place)?.formula);
  const entries = (book: typeof before) =>
    book.sheets.map(({ rows }) =>
      rows.map(({ cells }) => cells.flatMap(({ formula, value }) => (formula === undefined ? [value] : []))),
    );
  expect(entries(after)).toEqual(entries(before));
  expect(browser.outside).toEqual([]);
  await tab.close();
});

const source = { file: "", entry: undefined, sha256: "0", lastSaved: undefined, sentAt: undefined };

test("findings follow the typing, each leads to its cell, and so does every section of the outline", async () => {
  const tab = await openExcel(browser, server.origin, { file: newFile(commune.code, "form") });
  const form = await savedBook(tab);
  const figure = await led(tab, () => next(tab).click());
  await checkStep(tab).click();
  await settled(tab);
  const countOf = async (): Promise<number> => Number(/\d+/.exec(await checkStep(tab).innerText())?.[0]);
  const before = await countOf();
  expect(before).toBeGreaterThan(50);
  await types(tab, figure.sheet, address(figure), "nhiều lắm");
  await tab.getByText("nhiều lắm").first().waitFor();
  await types(tab, figure.sheet, address(figure), 12);
  await until(
    tab,
    `/\\((\\d+)\\)/.exec(document.querySelector(".step[aria-current]").textContent)[1] === "${before - 1}"`,
  );
  expect(await tab.getByText("nhiều lắm").count()).toBe(0);

  // Findings of one kind are one line until they are unfolded.
  await tab.locator(".finding-buttons button[aria-expanded=false]").first().click();
  const finding = tab.locator(".finding .finding").nth(3);
  const where = await led(tab, () => finding.locator("a, button").first().click());
  expect(await finding.innerText()).toContain(address(where));

  await tab.locator(".step-row").getByRole("button", { name: "Đề cương" }).click();
  const section = tab.getByRole("treeitem", { name: "Khó khăn" });
  const written = await led(tab, () => section.click());
  expect(written.sheet).toBe("Báo cáo");
  const heading = { ...written, row: written.row - 1 };
  const texts = [0, 1, 2, 3].map((column) => cellAt(form, { ...heading, column })?.value);
  expect(JSON.stringify(texts)).toContain("Khó khăn");
  const listed = await led(tab, () => tab.getByRole("treeitem").last().click());
  expect(listed.sheet).toBe("Kiến nghị, vướng mắc");
  await tab.close();
});

test("an English speaker is led by the same pane in English", async () => {
  const tab = await openExcel(browser, server.origin, {
    file: newFile(commune.code, "form"),
    displayLanguage: "en-US",
  });
  await tab.getByText("1/56 indicators").waitFor();
  const place = await led(tab, () => tab.locator("[data-primary]").click());
  await types(tab, place.sheet, address(place), 5120);
  await tab.getByText("2/56 indicators").waitFor();
  expect(await tab.evaluate("document.documentElement.lang")).toBe("en");
  await tab.close();
});
