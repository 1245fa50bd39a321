import { createDesk } from "../../src/app/create-desk";
import type { Desk } from "../../src/app/desk";
import { parseAddress } from "../../src/excel/address";
import { writeBook } from "../../src/files/xlsx/write-book";
import { sampleAnswers } from "../../src/samples/sample-answers";
import { a1 } from "../../src/sheets/a1";
import { outlineLayout } from "../../src/sheets/bao-cao/layout";
import type { CellRange } from "../../src/sheets/grid";
import { layStandardWorkbook } from "../../src/sheets/standard-workbook/lay";
import { parsePartId, parsePeriodId } from "../../src/domain/indicator/ids";
import type { NodeHost } from "../excel-host/host";
import { dongNai } from "../support/campaign";
import { unitOf } from "../support/consolidated";
import { deskPorts } from "../support/desk-ports";
import { openWorkbook, type OpenedWorkbook } from "./open-workbook";

jest.setTimeout(120_000);

const context = dongNai();
const unit = unitOf(context, "26209");
const form = layStandardWorkbook(context, {
  ...{ unit, answers: sampleAnswers(context, unit, 7) },
  createdAt: "2023-11-20T01:00:00Z",
});
const layout = outlineLayout(context, [unit.kind]);
const rowOf = (part: string, period: string): number =>
  layout.rowOf(parsePartId(part), parsePeriodId(period)) ?? NaN;
const columnOf = (period: string): number => layout.columnOf(parsePeriodId(period)) ?? NaN;
/** The total of the money, computed. */
const computed = a1(rowOf("F01", "luy-ke"), columnOf("luy-ke"));

/** The column Kiểm tra. */
const checks = `${a1(5, layout.columns.check)}:${a1(layout.lastRow, layout.columns.check)}`;

type Part = Readonly<Record<string, unknown>>;

/** The rule of each cell, by address. */
function entryRules(host: NodeHost, name: string): Readonly<Record<string, string>> {
  const sheet = host.describe().sheets.find((one) => one.name === name);
  const rules = (sheet?.["validations"] as Part[]).flatMap(({ areas, formulas, ...rule }) => {
    const list = (formulas as readonly string[]).filter((formula) => !/[A-Z]+\d/.test(formula));
    return (areas as readonly string[]).flatMap((address) =>
      cellsOf(address).map((cell) => [cell, JSON.stringify([rule, list])] as const),
    );
  });
  return Object.fromEntries(rules);
}

function cellsOf(address: string): readonly string[] {
  const { firstRow, lastRow, firstColumn, lastColumn } = parseAddress(address) as CellRange;
  return Array.from({ length: lastRow - firstRow + 1 }, (_, down) =>
    Array.from({ length: lastColumn - firstColumn + 1 }, (__, right) =>
      a1(firstRow + down, firstColumn + right),
    ),
  ).flat();
}

const conditionals = (host: NodeHost, name: string): unknown =>
  host.describe().sheets.find((one) => one.name === name)?.["conditionals"];

const contents = (host: NodeHost, name: string): Readonly<Record<string, unknown>> => {
  const sheet = host.describe().sheets.find((one) => one.name === name);
  return Object.fromEntries(
    Object.entries(sheet?.["cells"] as Readonly<Record<string, Part>>).flatMap(([at, { value, formula }]) =>
      value === undefined && formula === undefined ? [] : [[at, formula ?? value] as const],
    ),
  );
};

/** Everything Excel keeps of rules goes, and formulas become what they showed: a paste of a whole sheet of values. */
async function pasteOver({ excel }: OpenedWorkbook, names: readonly string[]): Promise<void> {
  await excel.run(async (context_) => {
    for (const name of names) {
      const sheet = context_.workbook.worksheets.getItem(name);
      sheet.protection.unprotect();
      const used = sheet.getUsedRange();
      used.dataValidation.clear();
      used.conditionalFormats.clearAll();
    }
    const check = context_.workbook.worksheets.getItem("Báo cáo").getRange(checks);
    check.load("formulas");
    await context_.sync();
    const formulas = check.formulas as unknown[][];
    check.formulas = formulas.map((row) =>
      row.map((one) => (typeof one === "string" && one.startsWith("=") ? "" : one)),
    );
    await context_.sync();
  });
}

async function openForm(): Promise<{ readonly opened: OpenedWorkbook; readonly desk: Desk }> {
  const opened = await openWorkbook({ file: writeBook(form) });
  const desk = createDesk(deskPorts(context, opened.workbook));
  expect(await desk.open()).toMatchObject({ kind: "unit" });
  return { opened, desk };
}

const sheets = ["Thông tin chung", "Báo cáo", "Mô hình, điển hình"];

test("entry rules, conditional formats and formulas come back as they were laid, and no entry is touched", async () => {
  const { opened, desk } = await openForm();
  const { host } = opened;
  const before = sheets.map((name) => [
    entryRules(host, name),
    conditionals(host, name),
    contents(host, name),
  ]);
  expect(Object.keys(entryRules(host, "Báo cáo")).length).toBeGreaterThan(100);
  await pasteOver(opened, sheets);
  expect(sheets.map((name) => Object.keys(entryRules(host, name)))).toEqual(sheets.map(() => []));
  // What our own program did is not told as a person's change.
  await desk.open();
  expect(await desk.check()).toMatchObject({ rulesLost: true });
  const view = await desk.previewRules();
  expect(view).toMatchObject({ overtyped: [], left: [] });
  expect(view.formulas).toBeGreaterThan(50);
  host.resetStats();
  const outcome = await desk.restoreRules([]);
  expect(outcome).toEqual({ restored: { ruled: view.ruled, formulas: view.formulas }, left: [] });
  expect([...host.missing.keys()]).toEqual([]);
  const log = host.stats.log.filter(({ kind }) => kind === "sync");
  for (const { requestBytes } of log) expect(requestBytes).toBeLessThan(1_000_000);
  expect(
    sheets.map((name) => [entryRules(host, name), conditionals(host, name), contents(host, name)]),
  ).toEqual(before);
  expect(await desk.check()).toMatchObject({ rulesLost: false });
  opened.excel.close();
});

test("what was typed over a formula stays and is named; chosen, the formula comes back, and goes again by one undo", async () => {
  const { opened, desk } = await openForm();
  const { host } = opened;
  const formula = contents(host, "Báo cáo")[computed];
  host.person.types("Báo cáo", computed, 999);
  const { overtyped } = await desk.previewRules();
  expect(overtyped.map(({ before, place }) => [before, a1(place.row, place.column)])).toEqual([
    ["999", computed],
  ]);
  await desk.restoreRules([]);
  expect(contents(host, "Báo cáo")[computed]).toBe(999);
  expect(await desk.restoreRules(overtyped)).toMatchObject({ restored: { formulas: 1 }, left: [] });
  expect(contents(host, "Báo cáo")[computed]).toBe(formula);
  opened.excel.close();
});

test("what changed since it was shown is left as it is", async () => {
  const { opened, desk } = await openForm();
  opened.host.person.types("Báo cáo", computed, 999);
  const { overtyped } = await desk.previewRules();
  opened.host.person.types("Báo cáo", computed, 1000);
  expect(await desk.restoreRules(overtyped)).toMatchObject({ left: [{ before: "999" }] });
  expect(contents(opened.host, "Báo cáo")[computed]).toBe(1000);
  opened.excel.close();
});

test("rules follow rows that were inserted, and sheets that were renamed", async () => {
  const { opened, desk } = await openForm();
  const { host } = opened;
  const cell = (row: number): string => a1(row, columnOf("2023"));
  const row = rowOf("D01", "2023");
  const rule = entryRules(host, "Báo cáo")[cell(row)];
  host.person.insertsLines("Báo cáo", "20:21");
  host.person.renamesSheet("Báo cáo", "BC xã");
  await pasteOverRenamed(opened);
  await desk.restoreRules([]);
  const rules = entryRules(host, "BC xã");
  expect([rule === undefined, rules[cell(row + 2)], rules[a1(19, columnOf("2023"))]]).toEqual([
    false,
    rule,
    undefined,
  ]);
  expect((await desk.previewRules()).formulas).toBe(0);
  opened.excel.close();
});

async function pasteOverRenamed({ excel }: OpenedWorkbook): Promise<void> {
  await excel.run(async (context_) => {
    const sheet = context_.workbook.worksheets.getItem("BC xã");
    const used = sheet.getUsedRange();
    used.dataValidation.clear();
    used.conditionalFormats.clearAll();
    sheet.getRange(a1(rowOf("D01", "2023") + 2, layout.columns.check)).clear("Contents");
    await context_.sync();
  });
}

test("pick-lists that were deleted with their hidden sheet come back before the rules that rest on them", async () => {
  const { opened, desk } = await openForm();
  const { host } = opened;
  const before = entryRules(host, "Báo cáo");
  host.person.deletesSheet("_danhmuc");
  await pasteOver(opened, ["Báo cáo"]);
  expect(await desk.restoreRules([])).toMatchObject({ left: [] });
  expect(entryRules(host, "Báo cáo")).toEqual(before);
  expect(host.describe().sheets.find(({ name }) => name === "_danhmuc")).toMatchObject({
    visibility: "Hidden",
  });
  opened.excel.close();
});

test("while a cell is being edited nothing is written, and it is said", async () => {
  const { opened, desk } = await openForm();
  opened.host.cellEdit = true;
  expect(await desk.restoreRules([])).toMatchObject({ restored: undefined, hindered: { why: "cell-edit" } });
  opened.excel.close();
});
