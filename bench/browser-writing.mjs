import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { bundle, campaignJson } from "./bundle.mjs";
import { alternate } from "./measure.mjs";
import { ratioRow } from "./table.mjs";

const here = import.meta.dirname;
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const args = [
  ...["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  ...["--disable-component-update", "--disable-sync"],
];

/** exceljs speaks CommonJS of Node: its own browser build stands in for it. */
const buildFor = (folder) =>
  bundle({
    ...{ mode: "production", target: "web" },
    entry: path.join(here, "browser/write-books.ts"),
    output: { path: folder, filename: "write-books.js" },
    resolve: { alias: { exceljs: path.join(here, "../node_modules/exceljs/dist/exceljs.min.js") } },
    module: { noParse: /exceljs\.min\.js$/ },
  });

/** Writing standard workbooks in Chromium, beside exceljs in the same page. */
export async function browserWritingRows(temp, count, rounds, tell) {
  const folder = path.join(temp, "browser");
  mkdirSync(folder, { recursive: true });
  const script = readFileSync(await buildFor(folder), "utf8");
  tell(`writing ${count} standard workbooks in Chromium`);
  const browser = await chromium.launch({ executablePath, args });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: script });
    const data = campaignJson();
    const run = (name) => async () => ({
      milliseconds: await page.evaluate(
        ([which, given, books]) => window[which](given, books),
        [name, data, count],
      ),
    });
    const times = await alternate({ ours: run("ours"), theirs: run("theirs") }, rounds, tell);
    return [
      ratioRow(`workbook ${count} into a zip, in Chromium : exceljs writing`, times.ours, times.theirs, 0.25),
    ];
  } finally {
    await browser.close();
  }
}
