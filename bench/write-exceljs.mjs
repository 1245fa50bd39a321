// node write-exceljs.mjs FOLDER: loads one workbook of each kind of unit, then prints the milliseconds exceljs takes to
// write as many of each kind as the folder holds.
import { readdirSync } from "node:fs";
import path from "node:path";
import excel from "exceljs";

/** A department's code has letters, a commune's five digits, a district's three. */
const kindOf = (name) => /_(?:[A-Z]{2,5}-|\d{5}|\d{3})/.exec(name)?.[0].replace(/\d/g, "0") ?? "";

const folder = process.argv[2];
const kinds = new Map();
for (const name of readdirSync(folder).filter((name) => name.endsWith(".xlsx"))) {
  const kind = kindOf(name);
  kinds.set(kind, [...(kinds.get(kind) ?? []), name]);
}
let spent = 0;
for (const names of kinds.values()) {
  const book = new excel.Workbook();
  await book.xlsx.readFile(path.join(folder, names[0]));
  const began = performance.now();
  for (let written = 0; written < names.length; written++) await book.xlsx.writeBuffer();
  spent += performance.now() - began;
}
console.log(spent);
