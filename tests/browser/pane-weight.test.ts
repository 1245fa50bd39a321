import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import type { Place } from "../../src/pane/navigation";
import { allowed, median } from "./measured";
import { type OpenChromium, openChromium } from "./open-chromium";
import {
  guideSeen,
  openPane,
  openScreen,
  type PaneAddress,
  servePanePage,
  settled,
  until,
} from "./pane-pages";

/** What a screen costs before it works: programs loaded, gzip, kB of 1,000; and how soon it can be used. */
let browser: OpenChromium;
let served: Awaited<ReturnType<typeof servePanePage>>;
beforeAll(async () => {
  [browser, served] = await Promise.all([openChromium(), servePanePage()]);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

const weigh = (file: string): number =>
  gzipSync(readFileSync(join(served.folder, file)), { level: 9 }).length / 1000;

/** Programs of ours that a tab asked for, each once; the data it shows is the test's. */
function programsOf(tab: Page): Set<string> {
  const names = new Set<string>();
  tab.on("request", (request) => {
    const name = basename(new URL(request.url()).pathname);
    if (name.endsWith(".js") && !name.startsWith("sample-desk.")) names.add(name);
  });
  return names;
}

const total = (names: Iterable<string>): number => [...names].reduce((sum, name) => sum + weigh(name), 0);

const first: readonly (readonly [string, PaneAddress])[] = [
  ["start", { book: "foreign" }],
  ["outline", { book: "unit" }],
  ["check", { book: "unit", screen: "check" }],
  ["receive", { book: "consolidating" }],
  ["receive, empty", { book: "consolidating", isEmpty: true }],
  ["consolidate", { book: "consolidating", screen: "consolidate" }],
  ["results", { book: "consolidating", hasResult: true }],
  ["unfinished", { book: "unfinished" }],
  ["outline in English", { book: "unit", language: "en-US" }],
];

const later: readonly (readonly [string, PaneAddress, Place])[] = [
  ["fixes", { book: "unit" }, { screen: "fixes" }],
  ["unit", { book: "consolidating" }, { screen: "unit", about: "26218" }],
  ["questions", { book: "consolidating" }, { screen: "questions" }],
  ["trace", { book: "consolidating", hasResult: true }, { screen: "trace", about: "A02|2023" }],
  ["log", { book: "consolidating" }, { screen: "log" }],
  ["restore", { book: "consolidating" }, { screen: "restore" }],
  ["settings", { book: "consolidating" }, { screen: "settings" }],
  ["help", { book: "unit" }, { screen: "help" }],
  ["start-another", { book: "unit" }, { screen: "start-another" }],
];

test("no first screen waits for more than 158 kB, and none with all it loads on demand has more than 180 kB", async () => {
  const lines: string[] = [];
  const atFirst: [string, number][] = [];
  const inAll: [string, number][] = [];
  for (const [name, address, place] of [...first, ...later] as (readonly [string, PaneAddress, Place?])[]) {
    const tab = await browser.context.newPage();
    // What is fetched once the screen stands is not waited for: it counts with what is on demand.
    await tab.addInitScript(
      `${guideSeen()}; window.requestIdleCallback = () => 0; window.cancelIdleCallback = () => {}`,
    );
    const programs = programsOf(tab);
    await openPane(tab, served.origin, address);
    if (place) await openScreen(tab, place);
    else atFirst.push([name, total(programs)]);
    const stands = total(programs);
    if (!place && (await tab.locator(".more-button").count()) > 0) {
      await tab.locator(".more-button").click();
      await tab.locator("[role=menu]").waitFor();
    }
    await settled(tab);
    inAll.push([name, total(programs)]);
    lines.push(
      `${name.padEnd(20)} ${stands.toFixed(1).padStart(6)} kB  in all ${total(programs).toFixed(1)} kB`,
    );
    await tab.close();
  }
  console.log(lines.join("\n"));
  expect(atFirst.filter(([, weight]) => weight > 158)).toEqual([]);
  expect(inAll.filter(([, weight]) => weight > 180)).toEqual([]);
}, 240_000);

test("the pane can be used in under 1 s (median of 5 openings, nothing cached)", async () => {
  const times: number[] = [];
  for (let run = 0; run < 5; run++) {
    const tab = await browser.context.newPage();
    await tab.addInitScript(guideSeen());
    const client = await browser.context.newCDPSession(tab);
    await client.send("Network.setCacheDisabled", { cacheDisabled: true });
    await tab.goto(
      `${served.origin}/pane.html?options=${encodeURIComponent(JSON.stringify({ book: "consolidating" }))}`,
      {
        waitUntil: "commit",
      },
    );
    // A row of the list is there: the main button works, and so does everything else.
    await until(tab, () => document.querySelector(".row-link") !== null);
    times.push(await tab.evaluate<number>("performance.now()"));
    await tab.close();
  }
  console.log(
    `usable after ${times.map((time) => time.toFixed(0)).join(", ")} ms; median ${median(times).toFixed(0)} ms`,
  );
  expect(median(times)).toBeLessThan(await allowed(1000, browser));
});

/** The pane's own share: the desk and the reader answer from elsewhere. */
test("while 170 files are read, no task of the pane holds the page for long (median of 5)", async () => {
  const worst: number[] = [];
  const files = Array.from({ length: 170 }, (_, at) => ({
    name: `${at}.xlsx`,
    mimeType: "",
    buffer: Buffer.from("x"),
  }));
  for (let run = 0; run < 5; run++) {
    const tab = await browser.context.newPage();
    await tab.addInitScript(guideSeen());
    await openPane(tab, served.origin, { book: "consolidating", isEmpty: true, readingTakes: 12 });
    await tab.evaluate(() => {
      const seen: number[] = [];
      new PerformanceObserver((list) =>
        seen.push(...list.getEntries().map(({ duration }) => duration)),
      ).observe({
        type: "longtask",
      });
      Object.assign(window, { longTasks: seen });
    });
    await tab.locator("input[type=file]").setInputFiles(files);
    await tab.getByText("Đã đọc 170 tệp").waitFor({ timeout: 30_000 });
    const tasks = await tab.evaluate<number[]>("longTasks");
    worst.push(Math.max(0, ...tasks));
    await tab.close();
  }
  console.log(
    `longest tasks of 5 runs: ${worst.map((time) => time.toFixed(0)).join(", ")} ms (0: none over 50 ms)`,
  );
  expect(median(worst)).toBeLessThan(await allowed(100, browser));
});
