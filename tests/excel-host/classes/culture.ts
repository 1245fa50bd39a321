import type { Book } from "../model/book";
import { type HostClass, objectOf } from "../protocol/host-object";

export interface Culture {
  readonly name: string;
  readonly decimal: string;
  readonly group: string;
  readonly dateSeparator: string;
  readonly shortDate: string;
}

const cultures: Readonly<Record<string, Culture>> = {
  "vi-VN": { name: "vi-VN", decimal: ",", group: ".", dateSeparator: "/", shortDate: "dd/MM/yyyy" },
  "en-US": { name: "en-US", decimal: ".", group: ",", dateSeparator: "/", shortDate: "M/d/yyyy" },
};
const vietnamese = cultures["vi-VN"] as Culture;

/** How the machine writes numbers and days. */
export const cultureOf = ({ culture }: Book): Culture =>
  cultures[culture] ?? { ...vietnamese, name: culture };

export const cultureInfo: HostClass<Book> = {
  properties: { name: { get: (book) => cultureOf(book).name } },
  objects: {
    numberFormat: (book) => objectOf("NumberFormatInfo", book),
    datetimeFormat: (book) => objectOf("DatetimeFormatInfo", book),
  },
};

export const numberFormatInfo: HostClass<Book> = {
  properties: {
    numberDecimalSeparator: { get: (book) => cultureOf(book).decimal },
    numberGroupSeparator: { get: (book) => cultureOf(book).group },
  },
};

export const datetimeFormatInfo: HostClass<Book> = {
  properties: {
    dateSeparator: { get: (book) => cultureOf(book).dateSeparator },
    shortDatePattern: { get: (book) => cultureOf(book).shortDate },
  },
};
