import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { everySample } from "../support/sample-set";
import { consolidates, receives } from "./district-steps";
import { hostWork, newFile, openExcel } from "./excel-page";
import { allowed, hostShare, median, whole } from "./measured";
import { type OpenChromium, openChromium } from "./open-chromium";
import { type ServedProduct, serveProduct } from "./product-pages";
import { type ChosenUpload, returned, seed } from "./returned-files";

/** How the page flows while the workers are busy: the real desk, the real reader, 170 real files. */
const province = "75";

let browser: OpenChromium;
let server: ServedProduct;
beforeAll(async () => {
  [browser, server] = await Promise.all([openChromium(), serveProduct("taskpane")]);
}, 240_000);
afterAll(async () => {
  await browser.close();
  await server.close();
});

interface LongTask {
  readonly from: number;
  readonly to: number;
}

/** From now on the page keeps its tasks of over 50 ms. */
const watchTasks = (tab: Page): Promise<void> =>
  tab.evaluate(() => {
    const seen: LongTask[] = [];
    const keep = (list: PerformanceObserverEntryList): void =>
      list
        .getEntries()
        .forEach(({ startTime, duration }) => seen.push({ from: startTime, to: startTime + duration }));
    new PerformanceObserver(keep).observe({ type: "longtask" });
    Object.assign(window, { longTasks: seen });
  });

/** Our own part of the page's long tasks, in milliseconds, longest first. */
async function ownTasks(tab: Page): Promise<readonly number[]> {
  const [tasks, work] = [await tab.evaluate<readonly LongTask[]>("longTasks"), await hostWork(tab)];
  return tasks
    .map(({ from, to }) => to - from - hostShare(work, from, to))
    .filter((time) => time > 1)
    .toSorted((left, right) => right - left);
}

/** 170 units of the province: its communes, and departments and districts among them. */
const everyone = (): readonly ChosenUpload[] =>
  everySample(seed)
    .filter(({ unit }) => unit.code !== province)
    .slice(0, 170)
    .map(({ unit, answers }) => returned(unit.code, { answers }));

test("170 files are received, computed and written without a task of ours holding the page (median of 3 runs)", async () => {
  const folder = mkdtempSync(join(tmpdir(), "tong-hop-files-"));
  // From a folder, as a person chooses them: handing bytes into the page would itself hold it.
  const files = everyone().map(({ name, buffer }, at) => {
    const path = join(folder, `${at} ${name}`);
    writeFileSync(path, buffer);
    return path;
  });
  expect(files).toHaveLength(170);
  const longest: number[] = [];
  for (let run = 0; run < 3; run++) {
    const tab = await openExcel(browser, server.origin, { file: newFile(province, "consolidating") });
    await watchTasks(tab);
    const began = Date.now();
    await receives(tab, files);
    const read = Date.now();
    await consolidates(tab);
    const tasks = await ownTasks(tab);
    longest.push(tasks[0] ?? 0);
    console.log(
      `read in ${read - began} ms, consolidated in ${Date.now() - read} ms; our part of long tasks: ${whole(tasks)} ms`,
    );
    await tab.close();
  }
  rmSync(folder, { recursive: true });
  expect(median(longest)).toBeLessThan(allowed(100));
}, 290_000);
