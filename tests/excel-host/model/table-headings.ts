import { type Area, area, intersection } from "./area";
import type { Sheet } from "./book";
import { shownValue } from "./cell-value";
import type { Table } from "./objects";

export const headingRow = ({ area: { firstRow, firstColumn, lastColumn } }: Table): Area =>
  area(firstRow, firstColumn, firstRow, lastColumn);

/** A table's heading cells and its columns' names are the same thing: texts, none empty, none twice. */
export function renameTableColumns(sheet: Sheet, written: Area): void {
  for (const table of sheet.tables) {
    const shared = table.showHeaders && intersection(headingRow(table), written);
    if (!shared) continue;
    const names = readNames(sheet, table);
    table.columns = uniqueNames(names);
    writeHeadings(sheet, table);
  }
}

function readNames(sheet: Sheet, { area: own }: Table): readonly string[] {
  const names: string[] = [];
  for (let column = own.firstColumn; column <= own.lastColumn; column++)
    names.push(String(shownValue(sheet.cells.get(own.firstRow, column)?.value)));
  return names;
}

/** "Cột", "Cột2" for a name that is there twice, "Column3" for none, as Excel does. */
export function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name, at) => {
    const wanted = name === "" ? `Column${at + 1}` : name;
    let found = wanted;
    for (let number = 2; taken.has(found.toLowerCase()); number++) found = `${wanted}${number}`;
    taken.add(found.toLowerCase());
    return found;
  });
}

export function writeHeadings(sheet: Sheet, { area: own, columns }: Table): void {
  for (const [at, name] of columns.entries()) {
    const cell = sheet.cells.make(own.firstRow, own.firstColumn + at);
    if (cell.value === name && cell.formula === undefined) continue;
    cell.value = name;
    delete cell.formula;
    delete cell.knownAt;
    delete cell.runs;
  }
}
