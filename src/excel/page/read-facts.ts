import type { BookFacts } from "../hands";
import { journalSheet } from "../../sheets/khoi-phuc/journal-sheet";
import { journalHead } from "../plan/journal";

/** Everything about the workbook but what stands in its cells; see ExcelHands. */
export async function readFacts(context: Excel.RequestContext, withReach: boolean): Promise<BookFacts> {
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
  await context.sync();
  const used = withReach
    ? worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("address"))
    : [];
  if (withReach) await context.sync();
  return {
    readOnly: workbook.readOnly,
    structureProtected: workbook.protection.protected,
    sheets: worksheets.items.map(({ id, name, visibility, protection }, at) => ({
      id,
      name,
      visible: visibility === "Visible",
      protected: protection.protected,
      address: addressOf(used[at]),
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

function addressOf(used: Excel.Range | undefined): string {
  return used === undefined || used.isNullObject ? "" : used.address.slice(used.address.lastIndexOf("!") + 1);
}
