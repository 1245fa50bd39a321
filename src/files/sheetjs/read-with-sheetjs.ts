import type { BookGrid, CellGrid } from "../../sheets/grid";
import { savedMoment } from "../saved-moment";
import { Refused } from "../refused";
import { readSheetJsCells, type SheetJsData } from "./read-sheetjs-cells";

/** The few members of SheetJS's result that are read here. */
interface SheetJsSheet {
  readonly "!data"?: SheetJsData;
  readonly "!merges"?: readonly { readonly s: Corner; readonly e: Corner }[];
}

interface Corner {
  readonly r: number;
  readonly c: number;
}

interface SheetJsBook {
  readonly SheetNames: readonly string[];
  readonly Sheets: Readonly<Record<string, SheetJsSheet | undefined>>;
  readonly Workbook?: {
    readonly Sheets?: readonly { readonly Hidden?: number }[];
    readonly WBProps?: { readonly date1904?: boolean };
  };
  readonly Custprops?: object;
  readonly Props?: { readonly ModifiedDate?: unknown };
}

/**
 * .xls, .xlsb, .ods, flat XML and odd .xlsx by SheetJS, loaded only when needed. It inflates without a limit: a package
 * has been repacked before.
 */
export async function readWithSheetJs(
  bytes: Uint8Array,
  { sheetStubs = false }: { readonly sheetStubs?: boolean } = {},
): Promise<BookGrid> {
  const { read } = await import("@e965/xlsx");
  let book: SheetJsBook;
  try {
    const options = { type: "array", dense: true, cellFormula: true, cellNF: true, cellText: true } as const;
    book = read(bytes, { ...options, cellHTML: false, sheetStubs });
  } catch (fault) {
    const what = fault instanceof Error ? fault.message : String(fault);
    // SheetJS tells a locked file by its message only.
    throw /password/i.test(what)
      ? new Refused("encrypted")
      : new Refused("unreadable", { cause: "sheetjs", what });
  }
  return { sheets: readSheets(book), ...readMarks(book) };
}

function readSheets({ SheetNames, Sheets, Workbook }: SheetJsBook): readonly CellGrid[] {
  const date1904 = Workbook?.WBProps?.date1904 === true;
  return SheetNames.map((name, at) => {
    const sheet = Object.hasOwn(Sheets, name) ? Sheets[name] : undefined;
    return {
      name: name.normalize("NFC"),
      hidden: (Workbook?.Sheets?.[at]?.Hidden ?? 0) !== 0,
      rows: readSheetJsCells(sheet?.["!data"] ?? [], date1904),
      merges: (sheet?.["!merges"] ?? []).map(({ s, e }) => ({
        firstRow: s.r,
        firstColumn: s.c,
        lastRow: e.r,
        lastColumn: e.c,
      })),
    };
  });
}

function readMarks({ Custprops, Props }: SheetJsBook): Omit<BookGrid, "sheets"> {
  const properties = Object.entries(Custprops ?? {}).flatMap(([name, value]: [string, unknown]) =>
    isPlain(value) ? [[name.normalize("NFC"), String(value).normalize("NFC")]] : [],
  );
  const lastSaved = isoMoment(Props?.ModifiedDate);
  return {
    properties: Object.fromEntries(properties) as Record<string, string>,
    ...(lastSaved !== undefined && { lastSaved }),
  };
}

/** A Date in packages, a text in .xls. */
function isoMoment(saved: unknown): string | undefined {
  if (typeof saved === "string") return savedMoment(saved);
  return saved instanceof Date && !Number.isNaN(saved.getTime())
    ? savedMoment(saved.toISOString())
    : undefined;
}

const isPlain = (value: unknown): value is string | number | boolean =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean";
