import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { allowed, median, whole } from "./measured";
import { activeText, type OpenViewer, openViewer, violationsOf } from "./viewer/open-viewer";

const pictures = join(__dirname, "../../coverage/viewer");
let viewer: OpenViewer;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  viewer = await openViewer();
});
afterAll(() => viewer.close());

const picture = (page: Page, name: string): Promise<unknown> =>
  page.screenshot({ path: join(pictures, `${name}.png`) });
const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
/** The active cell is read out like this, now or in a moment. */
async function isAt(page: Page, said: RegExp): Promise<void> {
  for (let tried = 0; tried < 100 && !said.test(await activeText(page)); tried++)
    await page.waitForTimeout(30);
  expect(await activeText(page)).toMatch(said);
}
/** Every row in view has its cells. */
async function isDrawn(page: Page): Promise<void> {
  await page.locator(".tv-text").first().waitFor();
  await page.waitForFunction(`(() => {
    const view = document.querySelector(".tv-scroll").getBoundingClientRect();
    const rows = [...document.querySelectorAll(".tv-left .tv-row")].filter((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return bottom > view.top && top < view.bottom && Number(row.getAttribute("aria-rowindex")) < 60;
    });
    const filled = new Set([...document.querySelectorAll(".tv-row:has(.tv-cell)")].map((row) => row.ariaRowIndex));
    return rows.every((row) => filled.has(row.getAttribute("aria-rowindex")));
  })()`);
}
const toTab = async (page: Page, name: string): Promise<void> => {
  await page.getByRole("tab", { name, exact: true }).click();
  await page.getByRole("grid", { name: `Trang tính ${name}` }).waitFor();
  await page.locator(".tv-text").first().waitFor();
};
const goTo = async (page: Page, sheet: string, row: number, column: number): Promise<void> => {
  await page.evaluate(`source.go({ sheet: ${JSON.stringify(sheet)}, row: ${row}, column: ${column} })`);
  await page.locator(".tv-active").first().waitFor();
  await page.getByRole("grid").focus();
};

test("the grid is one stop of Tab; arrows, Home, End and pages move in it as in Excel", async () => {
  const page = await viewer.open("form");
  await toTab(page, "Báo cáo");
  await page.getByRole("grid").focus();
  await isAt(page, /^C6, I/);
  await press(page, "ArrowRight");
  await isAt(page, /^D6, ĐẶC ĐIỂM/);
  await press(page, "ArrowDown", "ArrowDown");
  await isAt(page, /^D8/);
  await press(page, "Home");
  await isAt(page, /^C8/);
  await press(page, "Control+End");
  const last = await activeText(page);
  await press(page, "Control+Home");
  expect(await activeText(page)).not.toBe(last);
  await press(page, "PageDown", "PageDown");
  const [, row] = /^[A-Z]+(\d+)/.exec(await activeText(page)) ?? [];
  expect(Number(row)).toBeGreaterThan(40);
  const box = await page.locator(".tv-active").first().boundingBox();
  expect(box && box.y > 50 && box.y < 760).toBe(true);
  await press(page, "Tab");
  expect(await page.evaluate("document.activeElement.getAttribute('role')")).not.toBe("grid");
  await page.close();
});

test("a number is typed, everything follows, and Ctrl+Z takes it back", async () => {
  const page = await viewer.open("form");
  await page.setViewportSize({ width: 1920, height: 800 });
  await goTo(page, "Báo cáo", 6, 7);
  await page.keyboard.type("12345");
  await press(page, "Enter");
  await page.getByText("12.345", { exact: true }).waitFor();
  await page.getByText("Thiếu: còn 2 ô chưa nhập").first().waitFor();
  await isAt(page, /^H8/);
  await press(page, "Control+z");
  await page.getByText("12.345", { exact: true }).waitFor({ state: "detached" });
  await isAt(page, /^H7/);
  await page.close();
});

test("a wrong entry is told with the cell's own words; Esc gives it up; a label cannot be written over", async () => {
  const page = await viewer.open("form");
  await goTo(page, "Báo cáo", 6, 7);
  await page.keyboard.type("nhiều lắm");
  await press(page, "Enter");
  const dialog = page.getByRole("alertdialog");
  await dialog.waitFor();
  await picture(page, "nhap-sai");
  expect(await violationsOf(page)).toEqual([]);
  await press(page, "Enter");
  expect(await page.getByRole("textbox").inputValue()).toBe("nhiều lắm");
  await press(page, "Escape");
  expect(await page.getByRole("textbox").count()).toBe(0);
  await press(page, "ArrowLeft", "ArrowLeft", "ArrowLeft", "ArrowLeft", "x");
  await dialog.getByText("không sửa được ở đây", { exact: false }).waitFor();
  await press(page, "Escape");
  expect(await dialog.count()).toBe(0);
  expect(await page.evaluate("document.activeElement.getAttribute('role')")).toBe("grid");
  await page.close();
});

test("a pick-list opens with Alt+Down, is walked by keys, and fills the cell", async () => {
  const page = await viewer.open("form");
  await goTo(page, "Mô hình, điển hình", 4, 3);
  await page.getByRole("button", { name: "Mở danh sách chọn" }).waitFor();
  await press(page, "Alt+ArrowDown");
  const list = page.getByRole("listbox");
  await list.waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await picture(page, "danh-sach-chon");
  const chosen = await list.getByRole("option").nth(1).innerText();
  await press(page, "ArrowDown", "Enter");
  await list.waitFor({ state: "detached" });
  await page.locator(".tv-cell").getByText(chosen, { exact: true }).waitFor();
  await page.close();
});

test("a block of cells is pasted into entry cells and copied out of them", async () => {
  const page = await viewer.open("form");
  await goTo(page, "Báo cáo", 6, 7);
  await page.evaluate(`{
    const data = new DataTransfer();
    data.setData("text/plain", "1.000\\t2.000\\n300\\t400\\n");
    document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }`);
  await page.getByText("2.000", { exact: true }).waitFor();
  await press(page, "Shift+ArrowRight", "Shift+ArrowDown");
  const copied = await page.evaluate(`(() => {
    const data = new DataTransfer();
    document.activeElement.dispatchEvent(new ClipboardEvent("copy", { clipboardData: data, bubbles: true, cancelable: true }));
    return data.getData("text/plain");
  })()`);
  expect(copied).toBe("1.000\t2.000\n300\t400");
  await press(page, "Delete");
  await page.getByText("2.000", { exact: true }).waitFor({ state: "detached" });
  await page.close();
});

test("groups open and close at their heading and by level; going to a hidden cell opens them", async () => {
  const page = await viewer.open("district");
  await toTab(page, "Tổng hợp");
  const fold = (name: string) => page.getByRole("button", { name, exact: true });
  /** Headings of the rows, once they are as they should be: the grid is drawn a moment after a click. */
  const rows = async (areRight: (rows: readonly string[]) => boolean): Promise<readonly string[]> => {
    for (let tries = 0; tries < 100; tries++) {
      const found = await page.getByRole("rowheader").allInnerTexts();
      if (areRight(found)) return found;
      await page.waitForTimeout(50);
    }
    throw new Error("the rows never were as they should be");
  };
  await fold("Hiện đến cấp 1").click();
  await fold("Mở nhóm ở dòng 4").waitFor();
  const short = await page.getByRole("rowheader").allInnerTexts();
  await fold("Mở nhóm ở dòng 4").click();
  await rows(({ length }) => length > short.length);
  expect(await fold("Thu nhóm ở dòng 4").count()).toBe(1);
  await goTo(page, "Tổng hợp", 30, 6);
  await rows((found) => found.includes("31"));
  await isAt(page, /^G31/);
  await press(page, "Alt+Shift+ArrowLeft");
  await rows((found) => !found.includes("31"));
  await page.close();
});

test("a link cell leads to its place", async () => {
  const page = await viewer.open("form");
  await page.getByText("Đặc điểm, tình hình", { exact: true }).click();
  await page.getByRole("grid", { name: "Trang tính Báo cáo" }).waitFor();
  await isAt(page, /ĐẶC ĐIỂM, TÌNH HÌNH/);
  await page.close();
});

test.each([
  ["light", 1280, 800, ""],
  ["dark", 1280, 800, "&theme=dark"],
  ["narrow", 320, 640, "&lang=en"],
  ["wide", 1920, 1000, ""],
])("axe finds nothing wrong: %s, %i px wide", async (name, width, height, more) => {
  const page = await viewer.open("district", more);
  await page.setViewportSize({ width, height });
  for (const tab of [0, 1]) {
    await page.getByRole("tab").nth(tab).click();
    if (tab === 1) await isDrawn(page);
    else await page.waitForTimeout(400);
    await picture(page, `${name}-${tab + 1}`);
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
  }
  await page.close();
});

test("forced colours: nothing is lost that only a colour said", async () => {
  const page = await viewer.open("district");
  await page.emulateMedia({ forcedColors: "active" });
  await toTab(page, "Tổng hợp");
  await picture(page, "forced-colours");
  expect(await violationsOf(page)).toEqual([]);
  const border = await page
    .locator(".tv-active")
    .first()
    .evaluate((cell) => getComputedStyle(cell).borderTopWidth);
  expect(border).toBe("2px");
  await page.close();
});

test("200 sheets of 300 rows scroll without a task over 50 ms (median of 3)", async () => {
  const page = await viewer.open("large");
  await page.evaluate(`{
    window.long = [];
    new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => Math.round(duration))))
      .observe({ type: "longtask" });
  }`);
  const scroll = `(async () => {
    const scroll = document.querySelector(".tv-scroll");
    const frame = () => new Promise(requestAnimationFrame);
    for (let top = 0; top < 9000; top += 160) { scroll.scrollTop = top; await frame(); }
    for (let left = 0; left < 900; left += 60) { scroll.scrollLeft = left; await frame(); }
    for (let top = 9000; top > 0; top -= 700) { scroll.scrollTop = top; await frame(); }
    // What took long is told a little later.
    await new Promise((resolve) => setTimeout(resolve, 100));
    return Math.max(0, ...long.splice(0));
  })()`;
  const scrolled: number[] = [];
  for (let pass = 0; pass < 3; pass++) scrolled.push(await page.evaluate<number>(scroll));
  for (const at of [20, 99, 180]) {
    await page.getByRole("combobox").selectOption(`Trang ${at}`);
    await page.getByRole("grid", { name: `Trang tính Trang ${at}` }).waitFor();
    await page.waitForTimeout(150);
  }
  const sheets = await page.evaluate<readonly number[]>("long");
  console.info(`longest task of each pass: ${whole(scrolled)} ms; opening sheets ${JSON.stringify(sheets)}`);
  expect(median(scrolled)).toBeLessThanOrEqual(await allowed(50, viewer.browser));
  await page.close();
});
