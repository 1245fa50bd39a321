import { parseArea } from "../model/address";
import type { Book, Sheet } from "../model/book";
import type { Corner, Frame, OtherDrawing, Table } from "../model/objects";
import { kindOf, type Package } from "./package";
import { readChart } from "./read-chart";
import { childOf, childrenOf, findBelow, flag, localName, numberOf, textOf, type XmlElement } from "./xml";

/** Tables, drawings and pivot tables of a sheet: parts of their own. */
export function readObjects(sheet: Sheet, from: Package): void {
  for (const relationship of from.relationshipsOf(sheet.path)) {
    const kind = kindOf(relationship);
    if (kind === "table") readTable(sheet, from, relationship.target);
    if (kind === "drawing") readDrawings(sheet, from, relationship.target);
    if (kind === "pivotTable") readPivot(sheet, from, relationship.target);
  }
}

function readTable(sheet: Sheet, from: Package, path: string): void {
  const xml = from.xml(path);
  const area = parseArea(xml?.attributes["ref"] ?? "");
  if (!xml || !area) return;
  const { id = "0", displayName, name = "", headerRowCount, totalsRowCount } = xml.attributes;
  sheet.book.noteId(Number(id));
  sheet.tables.push({
    id: Number(id),
    name: displayName ?? name,
    area,
    columns: childrenOf(childOf(xml, "tableColumns")).map(({ attributes }) => attributes["name"] ?? ""),
    showHeaders: headerRowCount !== "0",
    showTotals: totalsRowCount === "1",
    showFilterButton: childOf(xml, "autoFilter") !== undefined,
    ...tableLook(childOf(xml, "tableStyleInfo")?.attributes ?? {}),
    xml,
  });
}

type TableLook = Pick<Table, "style" | "bandedRows" | "bandedColumns" | "firstColumn" | "lastColumn">;

const tableLook = (said: Readonly<Record<string, string>>): TableLook => ({
  style: said["name"] ?? "",
  bandedRows: flag(said["showRowStripes"]),
  bandedColumns: flag(said["showColumnStripes"]),
  firstColumn: flag(said["showFirstColumn"]),
  lastColumn: flag(said["showLastColumn"]),
});

function readDrawings(sheet: Sheet, from: Package, path: string): void {
  for (const anchor of childrenOf(from.xml(path))) {
    const frame = frameOf(anchor);
    const chartId = chartIdOf(anchor);
    const part = from.relationshipsOf(path).find(({ id }) => id === chartId)?.target;
    const chart = part !== undefined && frame ? readChart(sheet, from, part, anchor, frame) : undefined;
    const other: OtherDrawing = { kind: "other", xml: anchor, ...(frame && { frame }) };
    sheet.drawings.push(chart ?? other);
  }
}

/** A chart alone in its frame; charts inside groups or alternatives are kept, not read. */
function chartIdOf(anchor: XmlElement): string | undefined {
  const chart = findBelow(childOf(anchor, "graphicFrame"), "chart");
  return Object.entries(chart?.attributes ?? {}).find(
    ([name]) => name !== "id" && localName(name) === "id",
  )?.[1];
}

function frameOf(anchor: XmlElement): Frame | undefined {
  const [from, to] = [cornerOf(childOf(anchor, "from")), cornerOf(childOf(anchor, "to"))];
  return from && to ? { from, to } : undefined;
}

function cornerOf(corner: XmlElement | undefined): Corner | undefined {
  if (!corner) return undefined;
  const number = (name: string): number => numberOf(textOf(childOf(corner, name))) ?? 0;
  return { row: number("row"), column: number("col"), down: number("rowOff"), right: number("colOff") };
}

function readPivot(sheet: Sheet, from: Package, path: string): void {
  const xml = from.xml(path);
  const area = parseArea(childOf(xml, "location")?.attributes["ref"] ?? "");
  const cache = from.relationshipsOf(path).find((one) => kindOf(one) === "pivotCacheDefinition");
  if (!xml || !area || !cache) return;
  const id = `{${sheet.book.newId().toString(16).padStart(8, "0")}-0000-0000-0000-00000000F170}`;
  sheet.pivots.push({
    id,
    name: xml.attributes["name"] ?? "",
    area,
    path,
    xml,
    cachePath: cache.target,
    refreshed: 0,
  });
}

export function readCaches(book: Book, from: Package, workbookPath: string): void {
  for (const relationship of from.relationshipsOf(workbookPath)) {
    const xml = kindOf(relationship) === "pivotCacheDefinition" ? from.xml(relationship.target) : undefined;
    if (xml) book.caches.push({ path: relationship.target, xml });
  }
}
