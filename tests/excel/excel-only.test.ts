import { writeBook } from "../../src/files/xlsx/write-book";
import type { WriteOutcome } from "../../src/app/ports";
import { layStandardWorkbook } from "../../src/sheets/standard-workbook/lay";
import { dongNai } from "../support/campaign";
import { unitOf } from "../support/consolidated";
import { createHost } from "../excel-host/host";
import { bookOf } from "./district-book";
import { noProgress, openWorkbook, type OpenedWorkbook } from "./open-workbook";

jest.setTimeout(120_000);

const standing = bookOf("26209");
const next = bookOf("26209", "26212");
const file = writeBook(standing);
const write = ({ workbook }: OpenedWorkbook): Promise<WriteOutcome> =>
  workbook.write({ next, standing, previous: "" }, noProgress);

/** What hinders, told before anything is written. */
async function hindrance(arrange: (opened: OpenedWorkbook) => void, options = {}): Promise<WriteOutcome> {
  const opened = await openWorkbook({ file, ...options });
  await opened.workbook.read();
  arrange(opened);
  opened.host.resetStats();
  const outcome = await write(opened);
  expect(opened.host.stats.writes).toBe(0);
  opened.excel.close();
  return outcome;
}

test("a workbook opened for reading, or whose structure is protected, is not written into", async () => {
  const readOnly = await hindrance(() => undefined, { readOnly: true });
  expect(readOnly).toMatchObject({ kind: "hindered", why: "read-only" });
  const structure = await hindrance(({ host }) => host.person.protectsStructure());
  expect(structure).toMatchObject({ kind: "hindered", why: "structure-protected" });
});

test("while a cell is being edited nothing is written, and it is said", async () => {
  const outcome = await hindrance(({ host }) => {
    host.cellEdit = true;
  });
  expect(outcome).toMatchObject({ kind: "hindered", why: "cell-edit" });
});

test("a defined name of a person's that we need hinders", async () => {
  const opened = await openWorkbook();
  await opened.excel.run(async (context) => {
    context.workbook.names.add("DL_Khoa", "=Sheet1!$A$1");
    await context.sync();
  });
  const outcome = await opened.workbook.write({ next, standing: undefined, previous: "" }, noProgress);
  expect(outcome).toEqual({ kind: "hindered", why: "name-taken", detail: "DL_Khoa" });
});

test("a write waits for somebody who begins to type in the middle of it", async () => {
  const opened = await openWorkbook({ file });
  let refusals = 0;
  opened.host.fail = ({ writes }) =>
    writes && refusals++ % 2 === 0 ? { code: 5004, when: "before" } : undefined;
  const patient = { tries: 3, wait: () => Promise.resolve() };
  const { ExcelWorkbook } = await import("../../src/excel/excel-workbook");
  const { OfficeHands } = await import("../../src/excel/page/office-hands");
  const workbook = await ExcelWorkbook.open(new OfficeHands(opened.excel), patient);
  expect(await workbook.write({ next, standing, previous: "" }, noProgress)).toMatchObject({
    kind: "written",
  });
  expect(refusals).toBeGreaterThan(4);
});

test("opening a unit's workbook and reading it takes at most 3 round trips", async () => {
  const unit = unitOf(dongNai(), "26206");
  const form = layStandardWorkbook(dongNai(), { unit, createdAt: "2023-11-20T08:00:00Z" });
  const { host, workbook, excel } = await openWorkbook({ file: writeBook(form) });
  const { sheets } = await workbook.read();
  expect(sheets.length).toBe(form.sheets.length);
  const log = host.stats.log.filter(({ kind }) => kind === "sync");
  console.log(
    `${log.length} round trips, replies of ${log.map(({ responseBytes }) => responseBytes).join(", ")} bytes`,
  );
  expect(log.length).toBeLessThanOrEqual(3);
  excel.close();
});

test("units that report later get copies of the template their book's file carries: headings above their groups", async () => {
  const empty = bookOf();
  const opened = await openWorkbook({ file: writeBook(empty) });
  await opened.workbook.read();
  const outcome = await opened.workbook.write({ next, standing: empty, previous: "" }, noProgress);
  expect(outcome).toMatchObject({ kind: "written" });
  const { sheets } = opened.host.describe();
  const inFile = createHost({ file: writeBook(next) }).describe().sheets;
  const added = ["Xã Thanh Sơn (Định Quán)", "Phú Tân"];
  for (const name of added) {
    const [made] = sheets.filter((sheet) => sheet.name === name);
    expect(made).toMatchObject({
      visibility: "Visible",
      protection: undefined,
      look: { summaryBelow: false },
    });
    expect(valuesOf(made?.cells)).toEqual(valuesOf(inFile.find((sheet) => sheet.name === name)?.cells));
  }
  expect(sheets.find(({ name }) => name === "_mau")).toMatchObject({ visibility: "Hidden" });
  opened.excel.close();
});

/** What cells hold, without their looks. */
const valuesOf = (cells: unknown): readonly (readonly [string, unknown])[] =>
  Object.entries(cells as Readonly<Record<string, unknown>>).flatMap(([at, cell]) => {
    const { value, formula } = cell as { readonly value?: unknown; readonly formula?: string };
    return value === undefined && formula === undefined ? [] : [[at, formula ?? value] as const];
  });

test("a place is shown: its sheet comes to the front, and the group it lies in opens", async () => {
  const opened = await openWorkbook({ file });
  const sheet = standing.sheets.find(({ name }) => name === "Tổng hợp");
  const hidden = [...(sheet?.rows ?? [])].findIndex((row) => row.hidden === true);
  expect(hidden).toBeGreaterThan(0);
  await opened.workbook.select({ sheet: "Tổng hợp", row: hidden, column: 4 });
  const shown = await opened.excel.run(async (context) => {
    const cell = context.workbook.getActiveCell().load("address,rowHidden");
    await context.sync();
    return [cell.address, cell.rowHidden];
  });
  expect(shown).toEqual([`'Tổng hợp'!E${hidden + 1}`, false]);
  opened.excel.close();
});

test("selections are told, by place", async () => {
  const opened = await openWorkbook({ file });
  const heard: unknown[] = [];
  await opened.workbook.onSelect((place) => heard.push(place));
  await opened.workbook.marks();
  opened.host.person.selects("Dữ liệu", "C5");
  await new Promise((resume) => setTimeout(resume, 50));
  expect(heard).toEqual([{ sheet: "Dữ liệu", row: 4, column: 2 }]);
  opened.excel.close();
});

test("a copy opens in a window of its own; what is no workbook does not", async () => {
  const { host, workbook } = await openWorkbook();
  expect(workbook.abilities).toEqual({
    host: "excel",
    opensCopies: true,
    groupsUndo: false,
    version: "ExcelApi 1.14",
  });
  expect(await workbook.openCopy(file)).toBe(true);
  expect(Buffer.from(host.created[0] ?? []).equals(Buffer.from(file))).toBe(true);
  expect(await workbook.openCopy(new Uint8Array([1, 2, 3]))).toBe(false);
});
