// npm run icons draws scripts/icon-shapes.mjs into assets/icons/*.png with Chromium (CHROMIUM=… for another place of it).
//   --sheet FILE  also takes one picture of all icons, at their size and enlarged, on white, grey, dark and black
//   --check       draws nothing, needs no browser: says whether assets/icons was drawn from the shapes as they are
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { drawingOf, icons, sizes } from "./icon-shapes.mjs";

const folder = path.resolve(import.meta.dirname, "../assets/icons");
const digestFile = path.join(folder, "drawn-from.sha256");
const names = Object.keys(icons);
const fileOf = (name, size) => path.join(folder, `${name}-${size}.png`);

function digest() {
  const hash = createHash("sha256");
  for (const name of names) for (const size of sizes) hash.update(drawingOf(name, size));
  return `${hash.digest("hex")}\n`;
}

async function withBrowser(use) {
  const { chromium } = await import("playwright-core");
  const profile = mkdtempSync(path.join(tmpdir(), "tong-hop-icons-"));
  const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    headless: true,
    args: ["--no-sandbox", "--disable-gpu", ...quiet],
  });
  try {
    await use(await browser.newPage());
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

async function drawAll(page) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    for (const name of names) {
      await page.setContent(`<style>*{margin:0}svg{display:block}</style>${drawingOf(name, size)}`);
      await page.screenshot({ path: fileOf(name, size), omitBackground: true });
    }
  }
  writeFileSync(digestFile, digest());
}

const picture = (name, size, times) => {
  const data = readFileSync(fileOf(name, size)).toString("base64");
  return `<img src="data:image/png;base64,${data}" width="${size * times}" height="${size * times}">`;
};
const row = (size, times) => `<p>${names.map((name) => picture(name, size, times)).join("")}</p>`;

async function takeSheet(page, file) {
  const rows = [...sizes.map((size) => row(size, 1)), row(16, 5), row(20, 4), row(32, 3)].join("");
  const style =
    "body{margin:0;display:grid;grid-template-columns:1fr 1fr}section{padding:8px}p{margin:6px 0}" +
    "img{image-rendering:pixelated;margin-right:12px;vertical-align:middle}";
  const grounds = ["#fff", "#e8e8e8", "#292929", "#000"];
  const sections = grounds.map((ground) => `<section style="background:${ground}">${rows}</section>`);
  await page.setViewportSize({ width: 2900, height: 1300 });
  await page.setContent(`<style>${style}</style>${sections.join("")}`);
  await page.screenshot({ path: file, fullPage: true });
}

const [mode, sheet] = process.argv.slice(2);
if (mode === "--check") {
  const current = readFileSync(digestFile, "utf8") === digest();
  if (!current) console.error("assets/icons was drawn from other shapes: run npm run icons");
  process.exitCode = current ? 0 : 1;
} else {
  await withBrowser(async (page) => {
    await drawAll(page);
    if (mode === "--sheet") await takeSheet(page, sheet);
  });
}
