import type { CellsRead, CellsWanted } from "../hands";

/** Contents of ranges in one round trip; without results where Excel cannot tell them. */
export async function readCells(
  context: Excel.RequestContext,
  wanted: readonly CellsWanted[],
  withResults: boolean,
): Promise<readonly CellsRead[]> {
  const asked = wanted.map((one) => ask(context, one, withResults));
  await context.sync();
  return asked.map((give) => give());
}

function ask(
  context: Excel.RequestContext,
  { sheet, address, what, fonts }: CellsWanted,
  withResults: boolean,
): () => CellsRead {
  const range = context.workbook.worksheets.getItem(sheet).getRange(address);
  if (what === "contents") {
    range.load("formulas");
    return () => ({ sheet, address, formulas: range.formulas });
  }
  range.load(withResults ? "formulas,values,numberFormat" : "formulas,numberFormat");
  const looks = fonts && range.getCellProperties({ format: { font: { name: true } } });
  const merged = range.getMergedAreasOrNullObject().load("address");
  return () => ({
    sheet,
    address,
    formulas: range.formulas,
    // Excel gives texts; the types leave it open.
    numberFormats: range.numberFormat as string[][],
    ...(withResults && { values: range.values }),
    ...(looks && { fonts: looks.value.map((row) => row.map(({ format }) => format?.font?.name)) }),
    merges: merged.isNullObject ? "" : merged.address,
  });
}
