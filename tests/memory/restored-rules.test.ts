import { createDesk } from "../../src/app/create-desk";
import type { Desk } from "../../src/app/desk";
import { openFileBook } from "../../src/files/open-file-book";
import { saveBook } from "../../src/files/save-book";
import { writeBook } from "../../src/files/xlsx/write-book";
import { BookInMemory } from "../../src/memory/book-in-memory";
import { bookToSave } from "../../src/memory/book-to-save";
import { MemoryWorkbook } from "../../src/memory/memory-workbook";
import { sampleAnswers } from "../../src/samples/sample-answers";
import { outlineLayout } from "../../src/sheets/bao-cao/layout";
import type { BookGrid } from "../../src/sheets/grid";
import type { BookSpec, CellSpec, RowSpec } from "../../src/sheets/spec";
import { gridOfBook } from "../../src/sheets/spec-to-grid";
import { layStandardWorkbook } from "../../src/sheets/standard-workbook/lay";
import { readOk } from "../files/read-for-test";
import { dongNai } from "../support/campaign";
import { unitOf } from "../support/consolidated";
import { deskPorts } from "../support/desk-ports";
import { relayOf } from "./relay";

const context = dongNai();
const unit = unitOf(context, "26209");
const { check } = outlineLayout(context, [unit.kind]).columns;
const form = layStandardWorkbook(context, {
  ...{ unit, answers: sampleAnswers(context, unit, 7) },
  createdAt: "2023-11-20T01:00:00.000Z",
});

/** The form with other cells on its outline sheet. */
const changed = (change: (cell: CellSpec) => CellSpec): BookSpec => ({
  ...form,
  sheets: form.sheets.map((sheet) =>
    sheet.name === "Báo cáo"
      ? { ...sheet, rows: [...sheet.rows].map((row): RowSpec => ({ ...row, cells: row.cells.map(change) })) }
      : sheet,
  ),
});

/** As a paste of values leaves it. */
const constant = ({ column, role, value }: CellSpec): CellSpec => ({
  column,
  role,
  ...(value !== undefined && { value }),
});
const pasted = changed((cell) =>
  cell.column === check && cell.formula !== undefined ? constant(cell) : cell,
);

async function open(spec: BookSpec): Promise<{ readonly book: BookInMemory; readonly desk: Desk }> {
  const file = await openFileBook(writeBook(spec));
  if ("kind" in file) throw new Error(file.reason);
  const book = new BookInMemory(relayOf(context));
  book.openFile(file);
  const desk = createDesk(deskPorts(context, new MemoryWorkbook(book)));
  expect(await desk.open()).toMatchObject({ kind: "unit" });
  return { book, desk };
}

const outlineOf = ({ sheets }: BookGrid) => sheets.find(({ name }) => name === "Báo cáo")?.rows;

test("sheets whose formulas were pasted over are laid again: they can be written into, and the file has them back", async () => {
  const { book, desk } = await open(pasted);
  expect(book.laid).toBeUndefined();
  const view = await desk.previewRules();
  expect(view).toMatchObject({ overtyped: [], left: [] });
  expect(view.formulas).toBeGreaterThan(50);
  expect(await desk.restoreRules([])).toMatchObject({ restored: { formulas: view.formulas }, left: [] });
  expect(book.unsaved).toBe(true);
  const toSave = bookToSave(book);
  if (!toSave) throw new Error("nothing to save");
  const saved = (await readOk(saveBook(toSave).bytes)).book;
  expect(outlineOf(saved)).toEqual(outlineOf(gridOfBook(form)));
  expect((await desk.previewRules()).formulas).toBe(0);
});

test("a value over a computed cell keeps the sheets as they were opened, and it is said where; chosen, they are laid", async () => {
  const computed = form.sheets.find(({ name }) => name === "Báo cáo")?.rows as readonly RowSpec[];
  const row = computed.findIndex(({ cells }) =>
    cells.some(({ role, formula }) => role === "computed" && formula),
  );
  const cell = computed[row]?.cells.find(({ role, formula }) => role === "computed" && formula !== undefined);
  const over = changed((one) => (one === cell ? { ...constant(one), value: 987_654 } : one));
  const { book, desk } = await open(over);
  const { overtyped } = await desk.previewRules();
  expect(overtyped).toMatchObject([{ before: "987654", place: { row, column: cell?.column } }]);
  const refused = await desk.restoreRules([]);
  expect(refused).toMatchObject({ restored: undefined, hindered: { why: "not-as-laid" } });
  expect(refused.hindered?.sentence).toContain("Báo cáo!");
  expect(book.laid).toBeUndefined();
  expect(await desk.restoreRules(overtyped)).toMatchObject({ restored: { formulas: 1 }, left: [] });
  expect(book.laid).toBeDefined();
});

test("a workbook whose sheets are laid has lost nothing", async () => {
  const { desk, book } = await open(form);
  const before = book.laid;
  expect((await desk.previewRules()).formulas).toBe(0);
  expect(await desk.restoreRules([])).toMatchObject({ restored: { formulas: 0 }, left: [] });
  expect(book.laid).toBe(before);
});
