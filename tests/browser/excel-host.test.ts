import { writeBook } from "../../src/files/xlsx/write-book";
import { readBook } from "../excel-host/file/read-book";
import { installScript } from "../excel-host/install-script";
import type { LoggedRequest } from "../excel-host/protocol/stats";
import { everyFeatureBook } from "../files/every-feature-book";
import { type OpenChromium, openChromium } from "./open-chromium";
import { type PageServer, servePages } from "./serve-pages";

/** A page as an add-in ships it: it knows nothing of any emulated Excel. */
const page = `<!DOCTYPE html>
<html lang="vi">
<head><meta charset="utf-8"><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head>
<body><output></output><script>
Office.onReady().then(async ({ host, platform }) => {
  const said = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    const range = worksheets.getItem("Dữ liệu").getRange("A2:C2").load("values");
    await context.sync();
    const sheet = worksheets.add("Từ trang");
    sheet.getRange("A1").values = [["xin chào"]];
    await context.sync();
    let refused = "";
    try {
      sheet.getRange("A1:B1").values = [["x"]];
      await context.sync();
    } catch (error) {
      refused = error.code;
    }
    return [worksheets.items.length, range.values, refused];
  });
  document.querySelector("output").textContent = JSON.stringify([host, platform, ...said]);
});
</script></body></html>`;

let browser: OpenChromium;
let server: PageServer;
beforeAll(async () => {
  browser = await openChromium();
  server = await servePages({ "/": page });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

test("in Chromium, a page as it is served finds the emulated Excel, works in it, and asks nobody else", async () => {
  await browser.context.addInitScript({ content: installScript({ file: writeBook(everyFeatureBook) }) });
  const tab = await browser.context.newPage();
  const response = await tab.goto(`${server.origin}/`);
  expect(await response?.text()).toBe(page);
  await tab.waitForFunction("document.querySelector('output').textContent !== ''", null, { timeout: 30_000 });
  expect(JSON.parse((await tab.locator("output").textContent()) ?? "")).toEqual([
    ...["Excel", "PC", everyFeatureBook.sheets.length],
    [["Phú Ngọc", "26230", 100]],
    "InvalidArgument",
  ]);
  const log = await tab.evaluate<LoggedRequest[]>("excelHost.stats.log");
  expect(log.filter(({ kind }) => kind === "sync").map(({ writes }) => writes)).toEqual([false, true, true]);
  expect(await tab.evaluate("[...excelHost.missing]")).toEqual([]);
  const saved = readBook(Buffer.from(await tab.evaluate<string>("savedWorkbook()"), "base64"));
  expect(saved.sheetNamed("Từ trang")?.cells.get(0, 0)?.value).toBe("xin chào");
  expect(browser.outside).toEqual([]);
});
