import type { BookFacts, SheetFacts } from "../hands";
import { journalSheet } from "../../sheets/khoi-phuc/journal-sheet";
import { journalHead } from "../plan/journal";

/** Everything about the workbook but what stands in its cells; see ExcelHands. */
export async function readFacts(
  context: Excel.RequestContext,
  withReach: boolean,
  known: readonly string[],
): Promise<BookFacts> {
  const { workbook } = context;
  const { worksheets, names, tables, pivotTables, properties } = workbook;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  names.load("items/name,items/formula");
  tables.load("items/name,items/worksheet/name");
  pivotTables.load("items/name,items/worksheet/name");
  properties.custom.load("items/key,items/value");
  const journal = worksheets.getItemOrNullObject(journalSheet);
  const head = journal.getRange(journalHead).load("formulas");
  const reach = new Map(
    withReach ? known.map((name) => [name, askReach(worksheets.getItemOrNullObject(name))] as const) : [],
  );
  await context.sync();
  const others = worksheets.items.filter(({ name }) => withReach && !reach.has(name));
  for (const sheet of others) reach.set(sheet.name, askReach(sheet));
  if (others.length > 0) await context.sync();
  return {
    readOnly: workbook.readOnly,
    structureProtected: workbook.protection.protected,
    sheets: worksheets.items.map(({ id, name, visibility, protection }) => ({
      id,
      name,
      visible: visibility === "Visible",
      protected: protection.protected,
      ...reachOf(reach.get(name)),
    })),
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    tables: tables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.name })),
    pivots: pivotTables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.name })),
    properties: Object.fromEntries(
      properties.custom.items.map(({ key, value }) => [key, String(value as unknown)]),
    ),
    journal: journal.isNullObject ? [] : head.formulas,
  };
}

/** How far a sheet's contents reach, and the font of all its cells where they have one. */
interface AskedReach {
  readonly used: Excel.Range;
  readonly font: Excel.RangeFont;
}

function askReach(sheet: Excel.Worksheet): AskedReach {
  const used = sheet.getUsedRangeOrNullObject(true);
  return { used: used.load("address"), font: used.format.font.load("name") };
}

function reachOf(asked: AskedReach | undefined): Pick<SheetFacts, "address" | "font"> {
  if (!asked || asked.used.isNullObject) return { address: "", font: undefined };
  const { address } = asked.used;
  // Several fonts: Excel gives null, whatever the types say.
  const font = asked.font.name as string | null;
  return { address: address.slice(address.lastIndexOf("!") + 1), font: font ?? undefined };
}
