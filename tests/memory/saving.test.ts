import { openFileBook } from "../../src/files/open-file-book";
import { readBook } from "../../src/files/read-book";
import { saveBook } from "../../src/files/save-book";
import { writeBook } from "../../src/files/xlsx/write-book";
import { writeZip } from "../../src/files/zip/write-zip";
import { BookInMemory } from "../../src/memory/book-in-memory";
import { bookToSave } from "../../src/memory/book-to-save";
import { MemorySource } from "../../src/memory/memory-source";
import { MemoryWorkbook } from "../../src/memory/memory-workbook";
import type { BookGrid } from "../../src/sheets/grid";
import { layStandardWorkbook } from "../../src/sheets/standard-workbook/lay";
import { foreignPackage, type Parts, partsIn, textOf } from "../files/foreign-package";
import { dongNai } from "../support/campaign";
import { relayOf } from "./relay";

const context = dongNai();
const createdAt = "2023-11-20T01:00:00.000Z";
const outline = "Báo cáo";
const entry = { row: 6, column: 7 } as const;

function form(): Uint8Array {
  const unit = context.units.get("26227" as never);
  if (!unit) throw new RangeError("no unit");
  return writeBook(layStandardWorkbook(context, { unit, createdAt }));
}

async function open(bytes: Uint8Array) {
  const file = await openFileBook(bytes);
  if ("kind" in file) throw new Error(file.reason);
  const book = new BookInMemory(relayOf(context));
  book.openFile(file);
  return { book, source: new MemorySource(book), port: new MemoryWorkbook(book) };
}

function save({ book }: { readonly book: BookInMemory }): Uint8Array {
  const toSave = bookToSave(book);
  if (!toSave) throw new Error("nothing to save");
  return saveBook(toSave).bytes;
}

async function read(bytes: Uint8Array): Promise<BookGrid> {
  const result = await readBook(bytes);
  if (result.kind === "refused") throw new Error(result.reason);
  return result.book;
}

const cellIn = ({ sheets }: BookGrid, sheet: string, row: number, column: number) =>
  sheets
    .find(({ name }) => name === sheet)
    ?.rows.find(({ index }) => index === row)
    ?.cells.find((cell) => cell.column === column);

/** Parts that are ours to write; all others must come out as they went in. */
const ourParts =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/.*|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|xl\/worksheets\/sheet\d+\.xml|xl\/worksheets\/_rels\/sheet\d+\.xml\.rels)$/;
const differing = (before: Parts, after: Parts): readonly string[] =>
  [...before]
    .filter(([name, bytes]) => Buffer.compare(bytes, after.get(name) ?? Buffer.of()) !== 0)
    .map(([name]) => name);

test("a form that was opened is ours whole: it can be written into, and what a user added is shown beside", async () => {
  const opened = await open(foreignPackage(form()));
  expect(
    (await opened.source.tabs())
      .filter(({ visible }) => visible)
      .map(({ name }) => name)
      .slice(0, 3),
  ).toEqual(["Thông tin chung", "Riêng", outline]);
  const { rows } = await opened.source.window(outline, [6, 1999]);
  expect(rows[0]?.cells.find(({ column }) => column === 17)).toMatchObject({ formula: "=H7*2", text: "0" });
  expect(rows[1]?.cells.map(({ text }) => text)).toEqual(["dưới cùng"]);
  expect(await opened.source.edit("Riêng", [{ row: 0, column: 0, text: "x" }])).toMatchObject({
    kind: "locked",
  });
});

test("what was typed is saved, and every part that is not ours is the same to the byte", async () => {
  const bytes = foreignPackage(form());
  const opened = await open(bytes);
  expect(await opened.source.edit(outline, [{ ...entry, text: "12.345" }])).toEqual({ kind: "done" });
  const saved = save(opened);
  const [before, after] = [partsIn(bytes), partsIn(saved)];
  expect(differing(before, after).filter((name) => !ourParts.test(name))).toEqual([]);
  const grid = await read(saved);
  expect(cellIn(grid, outline, entry.row, entry.column)?.value).toEqual({ kind: "number", value: 12345 });
  expect(cellIn(grid, outline, 6, 17)?.formula).toBe("H7*2");
  expect(cellIn(grid, outline, 6, 18)?.value).toEqual({ kind: "text", value: "ghi riêng" });
  expect(cellIn(grid, outline, 1999, 2)?.value).toEqual({ kind: "text", value: "dưới cùng" });
  const names = (of: BookGrid): readonly string[] => of.sheets.map(({ name }) => name);
  expect(names(grid)).toEqual(names(await read(bytes)));
  expect(textOf(after, "xl/workbook.xml")).toContain(
    '<definedName name="của_tôi" localSheetId="1">\'Riêng\'!$A$1</definedName>',
  );
});

test("a user's formula that may be old is marked, one that cannot be is not, and Excel is told to compute", async () => {
  const opened = await open(foreignPackage(form()));
  const stale = async (): Promise<readonly (true | undefined)[]> =>
    ((await opened.source.window("Riêng", [0])).rows[0]?.cells ?? []).map((cell) => cell.stale);
  expect(await stale()).toEqual([undefined, undefined, undefined, undefined]);
  expect(textOf(partsIn(save(opened)), "xl/workbook.xml")).not.toContain("fullCalcOnLoad");
  await opened.source.edit(outline, [{ ...entry, text: "5" }]);
  expect(await stale()).toEqual([undefined, true, true, undefined]);
  expect(textOf(partsIn(save(opened)), "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
});

test("opened and saved again nothing changes any more: the file does not grow", async () => {
  const once = save(await open(foreignPackage(form())));
  const twice = save(await open(once));
  expect(differing(partsIn(once), partsIn(twice))).toEqual([]);
  expect(twice.length).toBe(once.length);
});

test("the state before a write is carried by the file, and found when it is opened", async () => {
  const opened = await open(foreignPackage(form()));
  const laid = opened.book.laid;
  if (!laid) throw new Error("nothing laid");
  const previous = "trước đó ".repeat(9000);
  const next = { ...laid, properties: { ...laid.properties, title: "Khác" } };
  const outcome = await opened.port.write(
    { next, standing: laid, previous },
    { report: () => undefined, signal: { stopped: false } },
  );
  expect(outcome.kind).toBe("written");
  const again = await open(save(opened));
  expect(await again.port.previousState()).toBe(previous);
  expect((await again.port.marks()).unfinished).toBe("none");
  expect((await again.port.read()).sheets.map(({ name }) => name)).not.toContain("_khoiphuc");
  expect((await again.source.tabs()).map(({ name }) => name)).toContain("_khoiphuc");
});

describe("rules a user put on the outline sheet", () => {
  const path = "xl/worksheets/sheet2.xml";
  const withRules = (change: (xml: string) => string): Uint8Array => {
    const parts = new Map(partsIn(foreignPackage(form())));
    const [before, after] = [textOf(parts, path), change(textOf(parts, path))];
    expect(after).not.toBe(before);
    parts.set(path, new TextEncoder().encode(after));
    return writeZip([...parts].map(([name, bytes]) => ({ name, bytes })));
  };
  const notesOf = async (bytes: Uint8Array): Promise<readonly string[]> => {
    const opened = await open(bytes);
    expect(await opened.source.edit(outline, [{ ...entry, text: "5" }])).toEqual({ kind: "done" });
    const toSave = bookToSave(opened.book);
    return toSave ? saveBook(toSave).notes : ["nothing to save"];
  };
  const colour = (where: string): string =>
    `<conditionalFormatting sqref="${where}"><cfRule type="cellIs" priority="99" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting>`;
  const before = (name: string, added: string) => (xml: string) =>
    xml.replace(`<${name}`, `${added}<${name}`);

  test("none: nothing is said, nor where ours were cut, joined or written otherwise", async () => {
    expect(await notesOf(foreignPackage(form()))).toEqual([]);
    const cut = (xml: string): string =>
      xml
        .replace(
          /<conditionalFormatting sqref="([A-Z]+)(\d+):([A-Z]+\d+)">(.*?)<\/conditionalFormatting>/s,
          (_all, column: string, row: string, last: string, rules: string) =>
            [`${column}${row}`, `${column}${Number(row) + 1}:${last}`]
              .map((where) => `<conditionalFormatting sqref="${where}">${rules}</conditionalFormatting>`)
              .join(""),
        )
        .replace(/\$/g, "");
    expect(await notesOf(withRules(cut))).toEqual([]);
  });

  test("beside our columns they are kept, and nothing is said", async () => {
    const bytes = withRules(before("dataValidations", colour("R7:S9")));
    expect(await notesOf(bytes)).toEqual([]);
    const opened = await open(bytes);
    await opened.source.edit(outline, [{ ...entry, text: "5" }]);
    expect(textOf(partsIn(save(opened)), path)).toContain(colour("R7:S9"));
  });

  test.each([
    ["a conditional format", before("dataValidations", colour("H7:H20"))],
    ["one over whole columns", before("dataValidations", colour("A1:XFD1048576"))],
    [
      "an entry rule",
      (xml: string) =>
        xml.replace(
          "</dataValidations>",
          '<dataValidation type="whole" operator="greaterThan" allowBlank="1" sqref="H7"><formula1>10</formula1></dataValidation></dataValidations>',
        ),
    ],
  ])("%s on cells of ours is not kept, and it is said", async (_what, change) => {
    expect(await notesOf(withRules(change))).toEqual(["own-rules"]);
  });
});

test("a name a user's sheet has is not taken from it", async () => {
  const opened = await open(foreignPackage(form()));
  const laid = opened.book.laid;
  if (!laid) throw new Error("nothing laid");
  const [first] = laid.sheets;
  if (!first) throw new Error("no sheet");
  const next = { ...laid, sheets: [...laid.sheets, { ...first, name: "riêng" }] };
  expect(
    await opened.port.write(
      { next, standing: laid, previous: "" },
      { report: () => undefined, signal: { stopped: false } },
    ),
  ).toEqual({ kind: "hindered", why: "name-taken", detail: "riêng" });
});

test("a new book is saved whole, and one that is not ours as it was opened", async () => {
  const bytes = foreignPackage(form());
  const book = new BookInMemory(() => undefined);
  const file = await openFileBook(bytes);
  if ("kind" in file) throw new Error(file.reason);
  book.openFile(file);
  expect(save({ book })).toBe(bytes);
  const fresh = new BookInMemory(relayOf(context));
  const unit = context.units.get("26227" as never);
  if (!unit) throw new RangeError("no unit");
  const spec = layStandardWorkbook(context, { unit, createdAt });
  fresh.openSpec(spec);
  expect(differing(partsIn(save({ book: fresh })), partsIn(writeBook(spec)))).toEqual([]);
});
