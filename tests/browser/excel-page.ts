import type { Page } from "playwright-core";
import type { BookPlace } from "../../src/app/ports";
import { newBook } from "../../src/app/start/start";
import type { BookKind } from "../../src/app/desk";
import { readBook } from "../../src/files/read-book";
import { writeBook } from "../../src/files/xlsx/write-book";
import { packText, unpackText } from "../../src/files/pack-text";
import { fflateDeflater } from "../../src/files/zip/deflater";
import { fflateInflater } from "../../src/files/zip/inflater";
import type { BookGrid, GridCell } from "../../src/sheets/grid";
import { installScript } from "../excel-host/install-script";
import type { ExcelHost } from "../excel-host/protocol/excel-host";
import type { OpenOptions } from "../excel-host/protocol/open-host";
import { dongNai } from "../support/campaign";
import { unitOf } from "../support/consolidated";
import type { OpenChromium } from "./open-chromium";
import { guideSeen, settled, until } from "./pane-pages";

/** The product's task pane beside an emulated Excel that has a workbook open, in a tab of Chromium. */
export interface PageWindow {
  readonly excelHost: ExcelHost;
}

declare const excelHost: ExcelHost;

export interface ExcelPageOptions extends OpenOptions {
  /** What a ribbon button asks for: `?screen=`. */
  readonly screen?: string;
  /** Of the pane, as the person chose them. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly prepare?: (tab: Page) => Promise<void>;
  /** False: the page is only opened, and nothing is waited for. */
  readonly isWaiting?: boolean;
}

/** Opens the pane beside a workbook and waits until its first screen stands; faults of the page fail the test. */
export async function openExcel(
  { context }: Pick<OpenChromium, "context">,
  origin: string,
  { screen, prepare, isWaiting = true, settings = {}, ...options }: ExcelPageOptions,
): Promise<Page> {
  const tab = await context.newPage();
  await tab.setViewportSize({ width: 350, height: 800 });
  await prepare?.(tab);
  await tab.addInitScript({ content: `${guideSeen(settings)};\n${timed(installScript(options))}` });
  tab.on("pageerror", (error) => console.error(error.stack));
  const address = `${origin}/taskpane.html${screen === undefined ? "" : `?screen=${screen}`}`;
  await tab.goto(address, { waitUntil: isWaiting ? "load" : "commit" });
  if (!isWaiting) return tab;
  await until(tab, () => document.querySelector(".pane-body") !== null);
  await settled(tab);
  return tab;
}

/** The emulated Excel works in the page itself: when it did is kept, so that its time can be told from ours. */
const timed = (install: string): string => `{
  const began = performance.now();
  ${install}
  window.hostWork = [[began, performance.now()]];
  const answer = excelHost.processQuery.bind(excelHost);
  excelHost.processQuery = (body) => {
    const from = performance.now();
    try {
      return answer(body);
    } finally {
      hostWork.push([from, performance.now()]);
    }
  };
}`;

/** When the emulated Excel was at work, from and to, in milliseconds since the page was opened. */
export const hostWork = (tab: Page): Promise<readonly (readonly [number, number])[]> =>
  tab.evaluate("hostWork");

/** A new workbook of the campaign, as Bắt đầu makes it. */
export function newFile(code: string, kind: BookKind, context = dongNai()): Uint8Array {
  const packing = {
    pack: (text: string): string => packText(text, fflateDeflater),
    unpack: (text: string): string | undefined => unpackText(text, fflateInflater),
  };
  return writeBook(newBook(context, unitOf(context, code), kind, packing));
}

/** The workbook as Excel would save it now. */
export async function savedBytes(tab: Page): Promise<Uint8Array> {
  return new Uint8Array(Buffer.from(await tab.evaluate<string>("savedWorkbook()"), "base64"));
}

export async function savedBook(tab: Page): Promise<BookGrid> {
  const read = await readBook(await savedBytes(tab));
  if (read.kind !== "book") throw new Error(read.reason);
  return read.book;
}

/** The cell a person sees selected. */
export const selectedPlace = (tab: Page): Promise<BookPlace> =>
  tab.evaluate(() => {
    const sheet = excelHost.book.activeSheet;
    const [area] = sheet.selection;
    return { sheet: sheet.name, row: area?.firstRow ?? -1, column: area?.firstColumn ?? -1 };
  });

/** Requests since the last asking that changed something, or may have. */
export const writingRequests = (tab: Page): Promise<number> =>
  tab.evaluate(() => {
    const { log } = excelHost.stats;
    const count = log.filter(({ kind, writes }) => kind === "sync" && writes).length;
    excelHost.resetStats();
    return count;
  });

/** A person types into a cell, heard by the pane as Excel tells it. */
export async function types(tab: Page, sheet: string, address: string, text: string | number): Promise<void> {
  await tab.evaluate(([name, cell, input]) => excelHost.person.types(name, cell, input), [
    sheet,
    address,
    text,
  ] as const);
}

export function cellAt({ sheets }: BookGrid, place: BookPlace): GridCell | undefined {
  const sheet = sheets.find(({ name }) => name === place.sheet);
  const row = sheet?.rows.find(({ index }) => index === place.row);
  return row?.cells.find(({ column }) => column === place.column);
}
