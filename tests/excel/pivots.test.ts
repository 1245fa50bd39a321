import { writeBook } from "../../src/files/xlsx/write-book";
import type { BookSpec } from "../../src/sheets/spec";
import type { NodeHost } from "../excel-host/host";
import { bookOf } from "./district-book";
import { noProgress, openWorkbook } from "./open-workbook";

jest.setTimeout(120_000);

const sheetIn = (host: NodeHost) => {
  const sheet = host.book.sheets.find(({ name }) => name === "PivotTable");
  if (!sheet) throw new RangeError("no sheet PivotTable");
  return sheet;
};

const book = bookOf("26206", "26209");
const longer = bookOf("26206", "26209", "26215");
const change = (next: BookSpec, standing?: BookSpec) => ({ next, standing, previous: "x" });

test("the first result makes the PivotTable over Dữ liệu with its filters, slicers and chart", async () => {
  const { host, workbook } = await openWorkbook();
  const outcome = await workbook.write(change(book), noProgress);
  expect(outcome).not.toHaveProperty("pivotsLeft");
  const { pivots, slicers, charts } = sheetIn(host);
  expect(pivots[0]?.made).toMatchObject({
    rows: ["Đơn vị"],
    columns: ["Kỳ"],
    filters: ["Chỉ tiêu", "Mục", "Cấp"],
    values: [{ field: "Giá trị", name: "Tổng giá trị", summarizeBy: "Sum" }],
  });
  const selected = pivots[0]?.made?.selected.get("Chỉ tiêu");
  expect(selected).toHaveLength(1);
  expect(slicers.map(({ caption }) => caption)).toEqual(["Đơn vị", "Kỳ", "Chỉ tiêu", "Mục", "Cấp"]);
  expect(charts).toHaveLength(1);
  expect([...host.missing.keys()]).toEqual([]);
});

test("a later result refreshes it, and one that changes nothing leaves it alone", async () => {
  const { host, workbook } = await openWorkbook();
  await workbook.write(change(book), noProgress);
  const again = await workbook.write(change(book, book), noProgress);
  expect(again).toEqual({ kind: "unchanged" });
  expect(sheetIn(host).pivots[0]?.refreshed).toBe(0);
  await workbook.write(change(longer, book), noProgress);
  expect(sheetIn(host).pivots).toHaveLength(1);
  expect(sheetIn(host).pivots[0]?.refreshed).toBe(1);
});

test("the PivotTable a file of ours brings is refreshed, its cells never written into", async () => {
  const { host, workbook } = await openWorkbook({ file: writeBook(book) });
  const outcome = await workbook.write(change(longer, book), noProgress);
  expect(outcome).toMatchObject({ kind: "written" });
  expect(outcome).not.toHaveProperty("pivotsLeft");
  expect(sheetIn(host).pivots[0]?.refreshed).toBe(1);
});

test("where Excel will not have it, everything else is written all the same and it is said", async () => {
  const first = await openWorkbook();
  await first.workbook.write(change(book), noProgress);
  const syncs = first.host.stats.log.filter(({ kind }) => kind === "sync");
  const [last, actions] = [syncs.length, syncs.at(-1)?.actions ?? 0];
  const { host, workbook } = await openWorkbook();
  // Somewhere among the PivotTable's own actions, behind everything else.
  host.fail = ({ number }) => (number === last ? { code: 5001, when: { actions: actions - 3 } } : undefined);
  const outcome = await workbook.write(change(book), noProgress);
  expect(outcome).toHaveProperty("pivotsLeft");
  expect(outcome.kind).toBe("written");
  host.fail = () => undefined;
  expect((await workbook.marks()).unfinished).toBe("none");
  const again = await workbook.write(change(longer, book), noProgress);
  expect(again).toMatchObject({ kind: "written" });
  expect(sheetIn(host).pivots).toHaveLength(1);
});
