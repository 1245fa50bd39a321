import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { shownNumber } from "../../src/app/shown-number";
import type { CampaignContext } from "../../src/domain/campaign/context";
import type { Consolidation } from "../../src/domain/consolidation/consolidation";
import { interpretPrevious } from "../../src/sheets/result-state/state-sheet";
import { dongNai, dongNai2025 } from "../support/campaign";
import { codesBelow, provinceOf, unitOf } from "../support/consolidated";
import type { FolderServer } from "./build-pages";
import { consolidates, receives, step } from "./district-steps";
import { newFile, openExcel, savedBook, savedBytes } from "./excel-page";
import { type OpenChromium, openChromium } from "./open-chromium";
import { settled } from "./pane-pages";
import { serveProduct } from "./product-pages";
import { type ChosenUpload, returned, upload } from "./returned-files";

/** From level to level through the pane: what one level saves is what the next one receives. */
const pictures = join(__dirname, "../../dist-pictures");

let browser: OpenChromium;
let server: FolderServer;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  [browser, server] = await Promise.all([openChromium(), serveProduct()]);
}, 240_000);
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** A level's day at its workbook; the tab stays open with the result. */
async function consolidated(
  code: string,
  files: readonly ChosenUpload[],
  context: CampaignContext,
): Promise<Page> {
  const tab = await openExcel(browser, server.origin, { file: newFile(code, "consolidating", context) });
  await receives(tab, files);
  await consolidates(tab);
  return tab;
}

/** Some whole-number totals by figure, as the pane has to show them. */
function someTotals({ index, totals }: Consolidation): ReadonlyMap<string, string> {
  const found = index.slots.flatMap(({ slot, part, period }) => {
    const value = totals[slot]?.value;
    return part.type.kind === "integer" && typeof value === "number" && value > 0
      ? [[`${part.id}|${period.id}`, shownNumber(value, "integer", "vi")] as const]
      : [];
  });
  const every = Math.ceil(found.length / 5);
  return new Map(found.filter((_, at) => at % every === 0));
}

/** The same as a person finds them on the screen Kết quả. */
async function shownTotals(tab: Page, figures: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  await step(tab, "Kết quả").click();
  const shown = new Map<string, string>();
  for (const figure of figures) {
    await tab.getByRole("searchbox").fill(figure);
    await tab.getByRole("combobox").selectOption({ label: "Mọi kỳ" });
    const line = tab.locator(`[data-focus="figure ${figure}"]`);
    shown.set(figure, await line.locator(".total-value .strong").innerText());
  }
  await tab.getByRole("searchbox").fill("");
  return shown;
}

async function receivedUnits(tab: Page): Promise<readonly string[]> {
  return [...(interpretPrevious(await savedBook(tab))?.figures.keys() ?? [])].sort();
}

test("three levels: two districts' workbooks and a department's return make the province, a view is put in beside", async () => {
  const context = dongNai();
  const [department = ""] = codesBelow(context, "75").filter((code) => code.startsWith("DNI-"));
  const communes = ["736", "732"].map((code) => codesBelow(context, code).slice(0, 3));
  const books: ChosenUpload[] = [];
  for (const [at, code] of ["736", "732"].entries()) {
    const tab = await consolidated(
      code,
      (communes[at] ?? []).map((commune) => returned(commune)),
      context,
    );
    books.push(upload(`${unitOf(context, code).shortName} tong hop.xlsx`, await savedBytes(tab)));
    await tab.close();
  }
  const tab = await consolidated("75", [...books, returned(department)], context);
  const expected = someTotals(provinceOf(context, [...communes.flat(), department]));
  expect(expected.size).toBe(5);
  expect(await shownTotals(tab, expected.keys())).toEqual(expected);
  expect(await receivedUnits(tab)).toEqual(["732", "736", ...communes.flat(), department].sort());
  await insertsRanking(tab);
  expect(browser.outside).toEqual([]);
  await tab.close();
});

/** So sánh, phân tích → Chèn vào bảng tính: the view stands in the workbook as live formulas. */
async function insertsRanking(tab: Page): Promise<void> {
  await tab.locator(`[data-focus="analysis"]`).click();
  await tab.getByRole("heading", { name: "So sánh, phân tích" }).waitFor();
  await tab.getByRole("table").waitFor();
  await settled(tab);
  await tab.screenshot({ path: join(pictures, "levels-analysis.png") });
  await tab.getByRole("button", { name: "Chèn vào bảng tính" }).click();
  await tab.getByText(/Đã chèn vào sheet/).waitFor({ timeout: 60_000 });
  const { sheets } = await savedBook(tab);
  const view = sheets.find(({ name }) => name.startsWith("Xếp hạng đơn vị"));
  const formulas = view?.rows.flatMap(({ cells }) => cells.filter(({ formula }) => formula !== undefined));
  expect(formulas?.length).toBeGreaterThan(5);
}

test("two tiers since 7/2025: communes hand in to the province itself", async () => {
  const context = dongNai2025();
  const communes = codesBelow(context, "75")
    .filter((code) => !code.startsWith("DNI-"))
    .slice(0, 4);
  const files = communes.map((code) => returned(code, { context }));
  const tab = await consolidated("75", files, context);
  const expected = someTotals(provinceOf(context, communes));
  expect(expected.size).toBe(5);
  expect(await shownTotals(tab, expected.keys())).toEqual(expected);
  expect(await receivedUnits(tab)).toEqual([...communes].sort());
  await tab.close();
});
