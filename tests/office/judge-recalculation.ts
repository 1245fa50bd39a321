import { strFromU8, strToU8, unzipSync } from "fflate";
import { serialOfDay } from "../../src/domain/day";
import { addressOf } from "../../src/files/xlsx/write-address";
import { writeZip } from "../../src/files/zip/write-zip";
import { nodeDeflater } from "../../src/main/node-deflater";
import type { SpecValue } from "../../src/sheets/spec";
import type { JudgedBook } from "./judge-counts";
import { convert, type OfficeFile } from "./libre-office";
import { type FoundBook, readBooks } from "./read-books";

const tolerance = 1e-9;

/**
 * Takes every value out of every formula cell, lets LibreOffice compute them, and complains where its value is not the
 * one we had written: `sheet!cell: expected … got …`.
 */
export function judgeRecalculation(books: readonly JudgedBook[]): readonly string[] {
  const recalculated = convert(books.map(withoutValues), "xlsx");
  const found = readBooks(recalculated);
  return books.flatMap((book, at) => differences(book, found[at] as FoundBook));
}

/** How many formulas the books hold: a judge that compared nothing has not judged. */
export function countFormulas(books: readonly JudgedBook[]): number {
  const cells = books.flatMap(({ spec }) =>
    spec.sheets.flatMap(({ rows }) => [...rows].flatMap((row) => row.cells)),
  );
  return cells.filter(({ formula }) => formula !== undefined).length;
}

/** A filled range says its formula in the first cell only. */
const formulaCell = /<c ([^>]*?)( t="\w+")?>(<f(?: [^>]*)?(?:\/>|>[^<]*<\/f>))<v>[^<]*<\/v><\/c>/g;

/** The file with no value left in a formula cell: whoever opens it must compute. */
export function withoutValues({ name, bytes }: OfficeFile): OfficeFile {
  const entries = Object.entries(unzipSync(bytes)).map(([path, part]) => {
    if (!path.startsWith("xl/worksheets/sheet")) return { name: path, bytes: part };
    const stripped = strFromU8(part).replace(formulaCell, "<c $1>$3</c>");
    if (/(?:<\/f>|<f [^>]*\/>)<v>/.test(stripped))
      throw new Error(`${name} ${path}: a formula kept its value`);
    return { name: path, bytes: strToU8(stripped) };
  });
  return { name, bytes: writeZip(entries, nodeDeflater) };
}

function differences({ name, spec }: JudgedBook, found: FoundBook): string[] {
  return spec.sheets.flatMap((sheet) => {
    const values = found.sheets.find((one) => one.name === sheet.name)?.values ?? {};
    return [...sheet.rows].flatMap((row, at) =>
      row.cells.flatMap(({ column, formula, value }) => {
        if (formula === undefined || value === undefined) return [];
        const address = addressOf(at, column);
        const [expected, got] = [plainValue(value), values[address] ?? ""];
        if (areAlike(expected, got)) return [];
        return [
          `${name} ${sheet.name}!${address}: expected ${JSON.stringify(expected)} got ${JSON.stringify(got)} (=${formula})`,
        ];
      }),
    );
  });
}

type Plain = string | number | boolean;

function plainValue(value: SpecValue): Plain {
  if (typeof value !== "object") return value;
  return "error" in value ? value.error : serialOfDay(value);
}

/** "" is as good as empty. */
function areAlike(expected: Plain, got: Plain): boolean {
  if (typeof expected !== "number" || typeof got !== "number") return expected === got;
  return Math.abs(expected - got) <= tolerance * Math.max(1, Math.abs(expected), Math.abs(got));
}
