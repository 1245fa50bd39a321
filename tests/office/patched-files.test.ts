import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openFileBook } from "../../src/files/open-file-book";
import { saveBook } from "../../src/files/save-book";
import { writeBook } from "../../src/files/xlsx/write-book";
import { BookInMemory } from "../../src/memory/book-in-memory";
import { bookToSave } from "../../src/memory/book-to-save";
import { MemorySource } from "../../src/memory/memory-source";
import { layConsolidatedWorkbook } from "../../src/sheets/consolidated-workbook/lay";
import { layStandardWorkbook } from "../../src/sheets/standard-workbook/lay";
import type { BookSpec } from "../../src/sheets/spec";
import { writeZip } from "../../src/files/zip/write-zip";
import { foreignPackage, partsIn, textOf } from "../files/foreign-package";
import { relayOf } from "../memory/relay";
import { dongNai } from "../support/campaign";
import { districtOf, unitOf } from "../support/consolidated";
import { judgePackages } from "./judge-package";
import { convert, inScratch, type OfficeFile, writeAll } from "./libre-office";
import { readBooks } from "./read-books";

const context = dongNai();
const createdAt = "2023-11-20T01:00:00.000Z";
const outline = "Báo cáo";

const form = (): Uint8Array =>
  writeBook(layStandardWorkbook(context, { unit: unitOf(context, "26227"), createdAt }));

async function editedAndSaved(bytes: Uint8Array): Promise<Uint8Array> {
  const file = await openFileBook(bytes);
  if ("kind" in file) throw new Error(file.reason);
  const book = new BookInMemory(relayOf(context));
  book.openFile(file);
  const outcome = await new MemorySource(book).edit(outline, [{ row: 6, column: 7, text: "12.345" }]);
  const toSave = bookToSave(book);
  if (outcome.kind !== "done" || !toSave) throw new Error(outcome.kind);
  return saveBook(toSave).bytes;
}

/** The file as openpyxl saves it after a person's changes. */
function changedByPython(name: string, bytes: Uint8Array): Uint8Array {
  return inScratch((directory) => {
    const [path = ""] = writeAll(directory, [{ name, bytes }]);
    execFileSync("/usr/bin/python3", ["-W", "ignore", join(__dirname, "add-own-sheet.py"), path]);
    return new Uint8Array(readFileSync(path));
  });
}

/** LibreOffice computes a formula only where no value stands. */
function withoutOldValues({ name, bytes }: OfficeFile): OfficeFile {
  const parts = partsIn(bytes);
  const own = textOf(parts, "xl/worksheets/rieng.xml").replace(/<\/f><v>[^<]*<\/v>/g, "</f>");
  const entries = [...parts].map(([part, content]) => ({
    name: part,
    bytes: part === "xl/worksheets/rieng.xml" ? new TextEncoder().encode(own) : content,
  }));
  return { name, bytes: writeZip(entries) };
}

/** What a judge finds of our sheets and of the user's. */
function judged(files: readonly OfficeFile[]): readonly (readonly unknown[])[] {
  return readBooks(files).map(({ sheets }) => {
    const ours = sheets.find(({ name }) => name === outline);
    const own = sheets.find(({ name }) => name === "Riêng");
    return [ours?.values["H7"], own?.values["A1"], own?.charts, own?.merges, ours && ours.validations > 3];
  });
}

test("a package that was patched is whole, and what stands in it is what LibreOffice and openpyxl find", async () => {
  const file = { name: "patched.xlsx", bytes: await editedAndSaved(foreignPackage(form())) };
  expect(judgePackages([file])).toEqual([]);
  expect(judged([file])).toEqual([[12345, "Của tôi", 0, 1, true]]);
  const [converted] = convert([withoutOldValues(file)], "xlsx");
  if (!converted) throw new Error("LibreOffice did not open it");
  const [book] = readBooks([converted]);
  const own = book?.sheets.find(({ name }) => name === "Riêng");
  // The user's formulas lead to our cells as before: H7 + 1, and twice that.
  expect([own?.values["B1"], own?.values["C1"]]).toEqual([12346, 24692]);
});

test("a file that another program saved, with a chart of the user's, is patched as well", async () => {
  const bytes = changedByPython("changed.xlsx", form());
  const file = { name: "changed.xlsx", bytes: await editedAndSaved(bytes) };
  expect(judgePackages([file])).toEqual([]);
  expect(judged([file])).toEqual([[12345, "Của tôi", 1, 1, true]]);
  expect(convert([file], "xlsx")).toHaveLength(1);
});

test("of a form or a consolidated book that LibreOffice saved nothing is told to be lost: its rules are ours", async () => {
  const district = layConsolidatedWorkbook(districtOf(context, "736"));
  const [formSaved, districtSaved] = convert(
    [
      { name: "form.xlsx", bytes: form() },
      { name: "district.xlsx", bytes: writeBook(district) },
    ],
    "xlsx",
  );
  if (!formSaved || !districtSaved) throw new Error("LibreOffice did not save them");
  const notes = async (bytes: Uint8Array, laid: BookSpec): Promise<readonly string[]> => {
    const file = await openFileBook(bytes);
    if ("kind" in file) throw new Error(file.reason);
    const book = new BookInMemory(() => laid);
    book.openFile(file);
    book.change(laid);
    const toSave = bookToSave(book);
    return toSave?.kind === "patched" ? saveBook(toSave).notes : [`not patched: ${toSave?.kind ?? ""}`];
  };
  const empty = layStandardWorkbook(context, { unit: unitOf(context, "26227"), createdAt });
  expect(await notes(formSaved.bytes, empty)).toEqual([]);
  expect(await notes(districtSaved.bytes, district)).toEqual([]);
});

test("a consolidated book keeps its own chart and table in the package it was opened from", async () => {
  const spec = layConsolidatedWorkbook(districtOf(context, "736", { left: ["26206"] }));
  const next = layConsolidatedWorkbook(districtOf(context, "736"));
  const file = await openFileBook(writeBook(spec));
  if ("kind" in file) throw new Error(file.reason);
  const book = new BookInMemory(() => spec);
  book.openFile(file);
  expect(book.laid).toEqual(spec);
  book.change(next);
  const toSave = bookToSave(book);
  if (!toSave) throw new Error("nothing to save");
  const patched = { name: "district.xlsx", bytes: saveBook(toSave).bytes };
  expect(judgePackages([patched])).toEqual([]);
  const [found] = readBooks([patched]);
  const [fresh] = readBooks([{ name: "fresh.xlsx", bytes: writeBook(next) }]);
  const told = (of: typeof found) =>
    of?.sheets.map(({ name, values, charts, tables, validations }) => ({
      name,
      values,
      charts,
      tables,
      validations,
    }));
  expect(told(found)).toEqual(told(fresh));
});
