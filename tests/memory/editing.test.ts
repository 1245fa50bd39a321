import { addressOf } from "../../src/files/xlsx/write-address";
import type { ShownCell, ShownChange } from "../../src/app/shown/shown-book";
import { dongNai } from "../support/campaign";
import { openForm } from "./open-in-memory";

const context = dongNai();
const outline = "Báo cáo";
const models = "Mô hình, điển hình";
// Dân số trung bình của đơn vị: the first figure of the outline; 2021 is closed, 2022 and 2023 are asked.
const population = { row: 6, year2022: 7, year2023: 8, check: 12 } as const;
// Columns of the list: C tên, D loại, G năm, J Kiểm tra; its first prepared row.
const list = { row: 4, name: 2, kind: 3, year: 6, check: 9 } as const;

const open = () => {
  const opened = openForm(context, "26227");
  const cell = async (sheet: string, row: number, column: number): Promise<ShownCell | undefined> => {
    const { rows } = await opened.source.window(sheet, [row]);
    return rows[0]?.cells.find((each) => each.column === column);
  };
  const type = (row: number, column: number, text: string, sheet = outline) =>
    opened.source.edit(sheet, [{ row, column, text }]);
  return { ...opened, cell, type };
};

test("a number typed in Vietnamese writing is a number, and everything that depends on it follows", async () => {
  const book = open();
  const before = await book.cell(outline, population.row, population.check);
  expect(before?.text).toBe("Thiếu: còn 3 ô chưa nhập");
  expect(await book.type(population.row, population.year2022, "12.345")).toEqual({ kind: "done" });
  expect((await book.cell(outline, population.row, population.year2022))?.text).toBe("12.345");
  expect((await book.cell(outline, population.row, population.check))?.text).toBe("Thiếu: còn 2 ô chưa nhập");
  const read = (await book.port.read([outline])).sheets[0]?.rows.find(
    ({ index }) => index === population.row,
  );
  expect(read?.cells.find(({ column }) => column === population.year2022)?.value).toEqual({
    kind: "number",
    value: 12345,
  });
});

test("a text in a number cell is refused with the cell's own words, and nothing is written", async () => {
  const book = open();
  const outcome = await book.type(population.row, population.year2022, "nhiều lắm");
  expect(outcome).toMatchObject({ kind: "not-valid", severity: "stop", row: population.row });
  expect((await book.cell(outline, population.row, population.year2022))?.text).toBe("");
});

test("cells that are no entries stay as they are", async () => {
  const book = open();
  expect(await book.type(population.row, 3, "Dân số khác")).toEqual({ kind: "locked", row: 6, column: 3 });
  expect(await book.type(population.row, population.check, "Đủ")).toMatchObject({ kind: "locked" });
  expect(await book.type(0, 0, "x", "Không có trang này")).toMatchObject({ kind: "locked" });
});

test("a block is written whole or not at all, and taken back in one step", async () => {
  const book = open();
  const block = [
    { row: population.row, column: population.year2022, text: "100" },
    { row: population.row, column: population.year2023, text: "200" },
  ];
  const outcome = await book.source.edit(outline, [...block, { row: 0, column: 0, text: "300" }]);
  expect(outcome).toEqual({ kind: "locked", row: 0, column: 0 });
  expect((await book.cell(outline, population.row, population.year2022))?.text).toBe("");
  await book.source.edit(outline, block);
  expect((await book.cell(outline, population.row, population.year2023))?.text).toBe("200");
  expect(await book.source.undo()).toEqual({ sheet: outline, row: 6, column: population.year2022 });
  expect((await book.cell(outline, population.row, population.year2022))?.text).toBe("");
  expect((await book.cell(outline, population.row, population.year2023))?.text).toBe("");
  expect(await book.source.undo()).toBeUndefined();
});

/** Every 37th entry of the first rows of a sheet, with something its cell takes. */
async function someEntries({ book, source }: ReturnType<typeof open>, name: string) {
  const sheet = book.find(name);
  const found: { row: number; column: number; text: string }[] = [];
  const rows = Array.from({ length: Math.min(sheet?.rowCount ?? 0, 60) }, (_, row) => row);
  const entries = rows.flatMap((row) =>
    (sheet?.row(row) ?? []).flatMap(({ column, editable }) => (editable ? [{ row, column }] : [])),
  );
  for (const { row, column } of entries.filter((_, at) => at % 37 === 0)) {
    const [choice] = (await source.entry(name, row, column)).choices ?? [];
    const format = sheet?.entryFormat(row, column) ?? "";
    found.push({ row, column, text: choice ?? usualTexts[format] ?? "17" });
  }
  return found;
}

const usualTexts: Readonly<Record<string, string>> = { "dd/mm/yyyy": "05/11/2023", "#,##0.0": "1.234,5" };

test("every entry cell of every sheet keeps what is typed into it, and undo gives back the very book", async () => {
  const book = open();
  // An empty form bears no seal; read back and laid again it bears that of no answers.
  await book.type(population.row, population.year2022, "1");
  await book.source.undo();
  const start = await book.port.read();
  let tried = 0;
  for (const { tab } of book.book.sheets.filter((sheet) => sheet.tab.visible)) {
    for (const entry of await someEntries(book, tab.name)) {
      const { row, column, text } = entry;
      const outcome = await book.source.edit(tab.name, [entry], true);
      if (outcome.kind === "not-valid") continue;
      const where = `${tab.name}!${addressOf(row, column)}`;
      expect(`${where}: ${(await book.cell(tab.name, row, column))?.text}`).toBe(`${where}: ${text}`);
      expect(await book.source.undo()).toEqual({ sheet: tab.name, row, column });
      tried++;
    }
  }
  expect(tried).toBeGreaterThan(40);
  expect(await book.port.read()).toEqual(start);
}, 60_000);

test("a pick-list offers what its named range holds, and takes nothing else", async () => {
  const book = open();
  const entry = await book.source.entry(models, list.row, list.kind);
  expect(entry.choices).toContain("Cách làm hay");
  expect(entry.prompt).not.toBe("");
  expect(await book.type(list.row, list.kind, "Cách làm dở", models)).toMatchObject({ kind: "not-valid" });
  expect(await book.type(list.row, list.kind, "Cách làm hay", models)).toEqual({ kind: "done" });
  expect((await book.cell(models, list.row, list.check))?.text).not.toBe("");
});

test("states are shown as the conditional formats show them in Excel", async () => {
  const book = open();
  await book.type(population.row, population.year2022, "5");
  expect((await book.cell(outline, population.row, population.year2023))?.state).toBe("missing");
  expect((await book.cell(outline, population.row, population.year2022))?.state).toBeUndefined();
  await book.type(list.row, list.name, "Tuyến đường hoa", models);
  expect((await book.cell(models, list.row, list.kind))?.state).toBe("missing");
});

test("the pane hears of what is typed, not of what it writes itself", async () => {
  const book = open();
  const heard: unknown[] = [];
  const shown: ShownChange[] = [];
  await book.port.onChange((changes) => heard.push(...changes));
  book.source.onChanged((change) => shown.push(change));
  await book.type(population.row, population.year2022, "7");
  expect(heard).toContainEqual({ sheet: outline, address: addressOf(population.row, population.year2022) });
  expect(shown.at(-1)?.canUndo).toBe(true);
  const count = heard.length;
  const laid = book.book.laid;
  if (!laid) throw new Error("nothing laid");
  const next = { ...laid, sheets: laid.sheets.filter(({ name }) => name !== models) };
  const outcome = await book.port.write(
    { next, standing: laid, previous: "trước" },
    { report: () => undefined, signal: { stopped: false } },
  );
  expect(outcome).toEqual({ kind: "written", sheets: [models] });
  expect(heard).toHaveLength(count);
  expect(await book.port.previousState()).toBe("trước");
  expect(await book.source.undo()).toBeUndefined();
});

test("what was typed after a write was prepared stops the write", async () => {
  const book = open();
  const standing = book.book.laid;
  if (!standing) throw new Error("nothing laid");
  await book.port.read();
  await book.type(population.row, population.year2022, "7");
  const outcome = await book.port.write(
    { next: standing, standing, previous: "" },
    { report: () => undefined, signal: { stopped: false } },
  );
  expect(outcome).toEqual({ kind: "hindered", why: "changed-meanwhile", detail: "Báo cáo!H7" });
  expect((await book.cell(outline, population.row, population.year2022))?.text).toBe("7");
});

test("writing what stands already is no write", async () => {
  const book = open();
  const standing = book.book.laid;
  if (!standing) throw new Error("nothing laid");
  const outcome = await book.port.write(
    { next: standing, standing, previous: "" },
    { report: () => undefined, signal: { stopped: false } },
  );
  expect(outcome).toEqual({ kind: "unchanged" });
  expect(await book.port.previousState()).toBeUndefined();
});
