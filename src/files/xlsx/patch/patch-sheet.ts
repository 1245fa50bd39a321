import type { LaidSheetToSave } from "../../../app/shown/file-book";
import type { ChartSpec, SheetSpec } from "../../../sheets/spec";
import { rawElements } from "../../xml/raw-elements";
import { chartXml, drawingXml } from "../write-chart";
import { relationshipTypes } from "../write-package";
import { writeSheet } from "../write-sheet";
import { tableXml } from "../write-table";
import { dropsRules } from "./dropped-rules";
import { joinSheet } from "./join-sheet";
import type { Edge } from "./moved-cells";
import { patchPivot } from "./patch-pivot";
import type { PackageParts } from "./package-parts";
import { addPart, type Patching } from "./patching";

export interface SheetToPatch extends LaidSheetToSave {
  readonly part: string;
  readonly isNew: boolean;
}

/**
 * Writes one of our sheets into the package: over the part it has there, or as a new one. True where a user's rules on
 * cells of ours are not in it any more.
 */
export function patchSheet(patching: Patching, { sheet, extent, part, isNew }: SheetToPatch): boolean {
  const { parts, styles, strings, workbook } = patching;
  const old = isNew ? undefined : parts.text(part);
  const drawing = patchDrawing(patching, sheet, part, old);
  const ownTable = sheet.table ? patchTable(parts, sheet, part) : undefined;
  patchPivot(parts, sheet.pivot, part, workbook);
  const pieces: string[] = [];
  const place = {
    selected: / tabSelected="1"/.test(old ?? ""),
    ...(drawing !== undefined && { drawing }),
    ...(ownTable !== undefined && { table: ownTable }),
  };
  writeSheet(sheet, { styles, strings }, place, (piece) => pieces.push(piece));
  const anew = pieces.join("");
  const tables = [...new Set([...(ownTable === undefined ? [] : [ownTable]), ...tablesOf(old)])];
  const edge = extent && edgeOf(sheet, extent);
  if (old === undefined) {
    parts.put(part, anew);
    return false;
  }
  parts.put(part, joinSheet(anew, old, edge, { tables, ownDrawing: drawing !== undefined }));
  return dropsRules(old, anew, edge ?? everything);
}

const everything = { rows: Infinity, columns: Infinity };

const tablesOf = (old: string | undefined): readonly string[] =>
  rawElements(old ?? "", "tablePart").map((table) => table.attribute("id") ?? "");

function edgeOf(sheet: SheetSpec, extent: { readonly rows: number; readonly columns: number }): Edge {
  const rows = Array.isArray(sheet.rows) ? sheet.rows.length : [...sheet.rows].length;
  return { ...extent, down: rows - extent.rows, right: sheet.columns.length - extent.columns };
}

/** The table of the sheet keeps its part and its number, or gets new ones. The id of its relationship. */
function patchTable(parts: PackageParts, { table }: SheetSpec, part: string): string | undefined {
  if (!table) return undefined;
  for (const { id, type, target } of parts.relationships(part)) {
    const old = type === "table" ? parts.text(target) : undefined;
    const [root] = old === undefined ? [] : rawElements(old, "table");
    if (root?.attribute("name") !== table.name) continue;
    parts.put(target, tableXml(table, Number(root.attribute("id"))));
    return id;
  }
  const path = parts.freeName("xl/tables/table{n}.xml");
  addPart(parts, path, tableXml(table, freeTableNumber(parts)), "table");
  return parts.relate(part, relationshipTypes.table, path);
}

/** Numbers of tables are the book's, not the sheet's. */
function freeTableNumber(parts: PackageParts): number {
  const numbers = parts.names
    .filter((name) => /\/tables\/[^/]+\.xml$/.test(name))
    .map((name) => Number(rawElements(parts.text(name) ?? "", "table")[0]?.attribute("id") ?? 0));
  return Math.max(0, ...numbers) + 1;
}

/**
 * A drawing that stands keeps everything on it; a chart of ours in it is drawn anew where it stands, and one that the user
 * took away stays away. A sheet without a drawing gets one with our charts: the id of its relationship.
 */
function patchDrawing(
  { parts, sheets }: Patching,
  { charts = [] }: SheetSpec,
  part: string,
  old: string | undefined,
): string | undefined {
  if (charts.length === 0) return undefined;
  const standing = parts.relationships(part).find(({ type }) => type === "drawing")?.target;
  if (old !== undefined && standing !== undefined) {
    for (const chart of charts) redraw(parts, standing, chart, chartXml(chart, sheets));
    return undefined;
  }
  const drawing = parts.freeName("xl/drawings/drawing{n}.xml");
  addPart(parts, drawing, drawingXml(charts), "drawing");
  for (const chart of charts) {
    const path = parts.freeName("xl/charts/chart{n}.xml");
    addPart(parts, path, chartXml(chart, sheets), "chart");
    parts.relate(drawing, relationshipTypes.chart, path);
  }
  return parts.relate(part, relationshipTypes.drawing, drawing);
}

function redraw(parts: PackageParts, drawing: string, { title }: ChartSpec, xml: string): void {
  const frames = rawElements(parts.text(drawing) ?? "", "graphicFrame");
  const ours = frames.find(({ raw }) => rawElements(raw, "cNvPr")[0]?.attribute("name") === title);
  const id = ours && rawElements(ours.raw, "chart")[0]?.attribute("id");
  const path = parts.relationships(drawing).find((one) => one.id === id)?.target;
  if (path !== undefined) parts.put(path, xml);
}
