// node read-books.mjs hucre|sheetjs|exceljs FOLDER: prints the milliseconds spent parsing every .xlsx of the folder.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const readers = {
  hucre: async () => {
    const { read } = await import("hucre");
    return (bytes) => read(bytes);
  },
  sheetjs: async () => {
    const { read } = await import("@e965/xlsx");
    return (bytes) => read(bytes, { type: "buffer" });
  },
  exceljs: async () => {
    const { default: excel } = await import("exceljs");
    return (bytes) => new excel.Workbook().xlsx.load(bytes);
  },
};

const [reader, folder] = process.argv.slice(2);
const parse = await readers[reader]();
const books = readdirSync(folder)
  .filter((name) => name.endsWith(".xlsx"))
  .map((name) => readFileSync(path.join(folder, name)));
const began = performance.now();
for (const book of books) await parse(book);
console.log(performance.now() - began);
