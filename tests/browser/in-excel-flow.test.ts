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
  [browser, server] = await Promise.all([openChromium(), serveProduct()]);
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

/** A long task of the page: when it began, in milliseconds since the page was opened, and how long of it was ours. */
interface OwnTask {
  readonly at: number;
  readonly takes: number;
}

async function ownTasks(tab: Page): Promise<readonly OwnTask[]> {
  const [tasks, work] = [await tab.evaluate<readonly LongTask[]>("longTasks"), await hostWork(tab)];
  return tasks
    .map(({ from, to }) => ({ at: from, takes: to - from - hostShare(work, from, to) }))
    .filter(({ takes }) => takes > 20);
}

const told = (tasks: readonly OwnTask[], from: number): string =>
  tasks.map(({ at, takes }) => `${takes.toFixed(0)} (at ${((at - from) / 1000).toFixed(1)} s)`).join(", ");

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
    const now = (): Promise<number> => tab.evaluate("performance.now()");
    const began = await now();
    await receives(tab, files);
    const read = (await now()) - began;
    await consolidates(tab);
    const consolidated = (await now()) - began - read;
    const tasks = await ownTasks(tab);
    longest.push(Math.max(0, ...tasks.map(({ takes }) => takes)));
    console.log(
      `read in ${whole([read])} ms, consolidated in ${whole([consolidated])} ms; our part of tasks over 50 ms: ${told(tasks, began)}`,
    );
    await tab.close();
  }
  rmSync(folder, { recursive: true });
  expect(median(longest)).toBeLessThan(await allowed(100, browser));
}, 290_000);
