import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import webpack from "webpack";
import { alternate } from "./measure.mjs";
import { ratioRow } from "./table.mjs";

const here = import.meta.dirname;
const root = path.resolve(here, "..");
const campaignFolder = path.join(root, "campaigns/dong-nai-2023");
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const args = [
  ...["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  ...["--disable-component-update", "--disable-sync"],
];

/** exceljs speaks CommonJS of Node: its own browser build stands in for it. */
function bundle(folder) {
  const config = {
    mode: "production",
    target: "web",
    context: root,
    entry: path.join(here, "browser/write-books.ts"),
    output: { path: folder, filename: "write-books.js" },
    resolve: {
      extensions: [".ts", ".mjs", ".js"],
      alias: { exceljs: path.join(root, "node_modules/exceljs/dist/exceljs.min.js") },
    },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: "ts-loader",
          options: { transpileOnly: true, configFile: path.join(root, "tsconfig.build.json") },
        },
      ],
      noParse: /exceljs\.min\.js$/,
    },
    performance: false,
  };
  return new Promise((done, failed) => {
    webpack(config, (fault, stats) => {
      if (fault) failed(fault);
      else if (stats.hasErrors()) failed(new Error(stats.toString("errors-only")));
      else done(readFileSync(path.join(folder, "write-books.js"), "utf8"));
    });
  });
}

/** Arrays under the same key follow one another, as the program merges a campaign's files. */
function campaign() {
  const merged = {};
  for (const name of readdirSync(campaignFolder)
    .filter((file) => file.endsWith(".json"))
    .sort()) {
    for (const [key, value] of Object.entries(
      JSON.parse(readFileSync(path.join(campaignFolder, name), "utf8")),
    )) {
      if (["note", "licence", "source"].includes(key)) continue;
      merged[key] = Array.isArray(merged[key]) && Array.isArray(value) ? [...merged[key], ...value] : value;
    }
  }
  return merged;
}

/** Writing standard workbooks in Chromium, beside exceljs in the same page. */
export async function browserWritingRows(temp, count, rounds, tell) {
  const folder = path.join(temp, "browser");
  mkdirSync(folder, { recursive: true });
  const script = await bundle(folder);
  tell(`writing ${count} standard workbooks in Chromium`);
  const browser = await chromium.launch({ executablePath, args });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: script });
    const data = campaign();
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
