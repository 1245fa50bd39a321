import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Page } from "playwright-core";
import { readEml } from "../../src/files/mail/read-eml";
import { rarOf } from "../files/packed-archives";
import { dongNai } from "../support/campaign";
import { codesBelow } from "../support/consolidated";
import { type Download, downloaded } from "./downloaded";
import { axeViolations } from "./axe-violations";
import type { FolderServer } from "./build-pages";
import { consolidates, receives, step } from "./district-steps";
import { newFile, openExcel } from "./excel-page";
import { type OpenChromium, openChromium } from "./open-chromium";
import { guideSeen, settled, until } from "./pane-pages";
import { serveProduct } from "./product-pages";
import { returned, upload } from "./returned-files";

/** A district's paper: its report edited in Word, its reminders, its own sending, in a plain browser and in the emulated Excel. */
const pictures = join(__dirname, "../../dist-pictures");
const context = dongNai();
const communes = codesBelow(context, "736").slice(0, 3);

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

const button = (tab: Page, name: string | RegExp) => tab.getByRole("button", { name, exact: true });
const bodyOf = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array(0));

/** As a person edits it in Word: one figure of a table, and a paragraph. */
function editedInWord({ name, bytes }: Download, figure: string) {
  const parts = unzipSync(bytes);
  const xml = bodyOf(bytes);
  const edited = xml.replace(`>${figure}<`, ">999.999<").replace("./.", ", xin báo cáo./.");
  return upload(name, zipSync({ ...parts, "word/document.xml": strToU8(edited) }));
}

async function openBrowserMode(): Promise<Page> {
  const tab = await browser.context.newPage();
  await tab.setViewportSize({ width: 1366, height: 900 });
  await tab.addInitScript({ content: guideSeen() });
  await tab.goto(`${server.origin}/browser.html`);
  await until(tab, () => document.querySelector(".browser-bar") !== null);
  const buffer = Buffer.from(newFile("736", "consolidating"));
  await tab.locator("[data-open-workbook]").setInputFiles({ name: "huyen.xlsx", mimeType: "", buffer });
  await tab.locator(".step-row").waitFor();
  await settled(tab);
  return tab;
}

const paneFiles = (tab: Page) => tab.locator(".pane input[type=file]").first();

/** Out of a detail: the steps stand on their own screens only. */
const goesBack = (tab: Page): Promise<void> => button(tab, "Quay lại").click();

/** Kết quả → Xuất báo cáo Word → the edited report beside the workbook → one figure put back. */
async function reportEdited(tab: Page, name: string): Promise<void> {
  await step(tab, "Kết quả").click();
  await tab.locator("[data-primary]").click();
  await tab.getByRole("heading", { name: "Báo cáo Word" }).waitFor();
  const made = await downloaded(tab, () => tab.locator("[data-primary]").click());
  const figure = /<w:t[^>]*>(\d{1,3}\.\d{3})<\/w:t>/.exec(bodyOf(made.bytes))?.[1] ?? "";
  expect(figure).not.toBe("");
  await paneFiles(tab).setInputFiles(editedInWord(made, figure));
  await tab.getByText(/^1 chỗ số liệu khác nhau, 1 chỗ sửa bằng tay/).scrollIntoViewIfNeeded();
  await settled(tab);
  await tab.screenshot({ path: join(pictures, `report-edited-${name}.png`), fullPage: true });
  expect(await axeViolations(tab, false)).toEqual([]);
  const kept = await downloaded(tab, () => button(tab, "Lưu bản đã cập nhật").click());
  expect([bodyOf(kept.bytes).includes(">999.999<"), bodyOf(kept.bytes).includes("xin báo cáo./.")]).toEqual([
    true,
    true,
  ]);
  await tab.getByRole("checkbox", { name: "Lấy lại cả bảng theo biểu số liệu" }).check();
  const back = await downloaded(tab, () => button(tab, "Lưu bản đã cập nhật").click());
  expect([bodyOf(back.bytes).includes(">999.999<"), bodyOf(back.bytes).includes("xin báo cáo./.")]).toEqual([
    false,
    true,
  ]);
}

/** Nhận báo cáo → Soạn thư nhắc: a draft for each unit that sent nothing. */
async function reminds(tab: Page): Promise<void> {
  await goesBack(tab);
  await step(tab, "Nhận báo cáo").click();
  await button(tab, "Về danh sách đơn vị").click();
  await tab.locator("[data-focus=remind]").click();
  await tab.getByRole("heading", { name: "Nhắc và yêu cầu bổ sung" }).waitFor();
  await settled(tab);
  const { name, bytes } = await downloaded(tab, () => tab.locator("[data-primary]").click());
  expect(name).toBe("ThuNhac.zip");
  const drafts = unzipSync(bytes);
  expect(Object.keys(drafts)).toHaveLength(14 - communes.length);
  for (const draft of Object.values(drafts))
    expect(Buffer.from(draft).toString("latin1")).toMatch(/^X-Unsent: 1\r\n/);
}

/** Việc khác → Gửi báo cáo of the level, with its letter. */
async function sendsUp(tab: Page, name: string): Promise<void> {
  await goesBack(tab);
  await button(tab, "Việc khác").click();
  await tab.getByRole("menuitem", { name: "Gửi báo cáo" }).click();
  await tab.getByText(/^Nơi nhận: Sở Nội vụ/).waitFor();
  await tab.getByRole("checkbox", { name: "Kèm công văn gửi báo cáo" }).check();
  await settled(tab);
  await tab.screenshot({ path: join(pictures, `send-up-${name}.png`), fullPage: true });
  expect(await axeViolations(tab, false)).toEqual([]);
  const draft = await downloaded(tab, () => tab.locator("[data-primary]").click());
  expect(draft.name).toMatch(/^BC-SOKET-NTM_736-DinhQuan_\d{8}_v1\.eml$/);
  const { attachments } = await readEml(draft.bytes);
  expect(attachments.map((one) => one.name.replace(/^.*_v1/, ""))).toEqual([
    ".xlsx",
    ".docx",
    "_CongVan.docx",
  ]);
  await tab.getByText(/Thư nháp nặng \d/).waitFor();
}

test.each([
  ["in a plain browser", openBrowserMode, "browser"],
  ["in Excel", () => openExcel(browser, server.origin, { file: newFile("736", "consolidating") }), "excel"],
] as const)(
  "%s: report, edited report, reminders and sending of a district",
  async (_where, open, name) => {
    const tab = await open();
    await receivesThere(tab);
    await consolidates(tab);
    await reportEdited(tab, name);
    await reminds(tab);
    await sendsUp(tab, name);
    expect(browser.outside).toEqual([]);
    await tab.close();
  },
  240_000,
);

/** Browser mode has a way to open workbooks beside the pane's own. */
async function receivesThere(tab: Page): Promise<void> {
  const [packed, ...files] = communes.map((code) => returned(code));
  // WinRAR is everywhere: what opens it comes from beside the page.
  if (packed) files.push(upload("gửi huyện.rar", rarOf({ name: packed.name, bytes: packed.buffer })));
  if ((await tab.locator(".browser-bar").count()) === 0) return receives(tab, files);
  await paneFiles(tab).setInputFiles(files);
  await tab.getByText(`Đã đọc ${files.length} tệp`).waitFor({ timeout: 120_000 });
}
