import { readBook } from "../file/read-book";
import { Book } from "../model/book";
import type { Contract } from "./contract";
import { ExcelHost, type HostOptions } from "./excel-host";

export interface OpenOptions extends Partial<HostOptions> {
  /** The workbook to open; a new one with one empty sheet where there is none. */
  readonly file?: Uint8Array;
  readonly name?: string;
  readonly readOnly?: boolean;
  /** How the machine writes numbers and days. */
  readonly culture?: string;
}

/** The oldest Excel the add-in runs in, in Vietnamese. */
const usual: HostOptions = {
  apiVersion: "1.14",
  requirementSets: {
    AddinCommands: "1.1",
    DialogApi: "1.2",
    RibbonApi: "1.1",
    RichApiRuntime: "1.2",
    SharedRuntime: "1.1",
  },
  payloadLimit: 5 * 1024 * 1024,
  displayLanguage: "vi-VN",
  theme: {
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#000000",
    controlBackgroundColor: "#F0F0F0",
    controlForegroundColor: "#000000",
  },
};

/** The workbook and what else the host is made of. */
export function openBook(options: OpenOptions): { readonly book: Book; readonly hostOptions: HostOptions } {
  const { file, name = "Book1.xlsx", readOnly = false, culture = "vi-VN", ...rest } = options;
  const book = file ? readBook(file) : newBook();
  Object.assign(book, { name, readOnly, culture });
  return { book, hostOptions: { ...usual, ...rest } };
}

export function openHost(contract: Contract, options: OpenOptions): ExcelHost {
  const { book, hostOptions } = openBook(options);
  return new ExcelHost(book, contract, hostOptions);
}

/** What File, New gives: one empty sheet. */
function newBook(): Book {
  const book = new Book();
  book.sheets.push(book.newSheet("Sheet1"));
  return book;
}
