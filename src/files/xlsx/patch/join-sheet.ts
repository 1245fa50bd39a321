import { rawElements } from "../../xml/raw-elements";
import type { Edge } from "./moved-cells";
import { extensions, hangingElements, userColumns, userElements, userRows, type UserRow } from "./old-sheet";

export interface JoinedParts {
  /** The table parts the sheet has now: ours and the user's. */
  readonly tables: readonly string[];
  /** The new sheet has a drawing of its own. */
  readonly ownDrawing: boolean;
}

/**
 * A sheet of ours written anew, with what the file's sheet had beyond our part and what hangs on it: cells, widths, merges,
 * formats, rules and links, drawings, notes, controls and extensions.
 */
export function joinSheet(anew: string, old: string, edge: Edge | undefined, parts: JoinedParts): string {
  let xml = edge ? joinCells(anew, old, edge) : anew;
  xml = withPrinter(xml, old);
  const hangs = hangingElements(old, !parts.ownDrawing);
  const tables =
    parts.tables.length === 0
      ? ""
      : `<tableParts count="${parts.tables.length}">${parts.tables.map((id) => `<tablePart r:id="${id}"/>`).join("")}</tableParts>`;
  const [ownTables] = rawElements(xml, "tableParts");
  if (ownTables) xml = xml.slice(0, ownTables.start) + xml.slice(ownTables.end);
  return xml.replace(/<\/worksheet>\s*$/, () => `${hangs}${tables}${extensions(old)}</worksheet>`);
}

function joinCells(anew: string, old: string, edge: Edge): string {
  let xml = joinRows(anew, userRows(old, edge));
  xml = intoGroup(xml, "cols", userColumns(old, edge), ["sheetData"], false);
  xml = intoGroup(xml, "mergeCells", userElements(old, "mergeCell", "ref", edge), behindMerges, true);
  xml = before(xml, behindFormats, userElements(old, "conditionalFormatting", "sqref", edge));
  xml = intoGroup(
    xml,
    "dataValidations",
    userElements(old, "dataValidation", "sqref", edge),
    behindRules,
    true,
  );
  return intoGroup(xml, "hyperlinks", userElements(old, "hyperlink", "ref", edge), behindLinks, false);
}

const behindLinks = ["pageMargins", "pageSetup", "headerFooter", "rowBreaks", "drawing", "tableParts"];
const behindRules = ["hyperlinks", ...behindLinks];
const behindFormats = ["dataValidations", ...behindRules];
const behindMerges = ["conditionalFormatting", ...behindFormats];

/** Puts elements into a group of the sheet, or makes the group where it is missing. */
function intoGroup(
  xml: string,
  group: string,
  elements: string,
  behind: readonly string[],
  counted: boolean,
): string {
  if (elements === "") return xml;
  const [found] = rawElements(xml, group);
  const inner = found ? found.raw.replace(/^<[^>]*>/, "").replace(/<\/[^>]*>$/, "") : "";
  const all = inner + elements;
  const child = group === "mergeCells" ? "mergeCell" : "dataValidation";
  const count = counted ? ` count="${rawElements(`<all>${all}</all>`, child).length}"` : "";
  const whole = `<${group}${count}>${all}</${group}>`;
  return found ? xml.slice(0, found.start) + whole + xml.slice(found.end) : before(xml, behind, whole);
}

/** In front of the first of these elements, or at the sheet's end. */
function before(xml: string, names: readonly string[], elements: string): string {
  if (elements === "") return xml;
  const places = names.flatMap((name) => rawElements(xml, name).slice(0, 1)).map(({ start }) => start);
  const at = places.length > 0 ? Math.min(...places) : xml.lastIndexOf("</worksheet>");
  return xml.slice(0, at) + elements + xml.slice(at);
}

/** Our rows with the user's cells behind them, and the user's own rows, ascending. */
function joinRows(xml: string, theirs: ReadonlyMap<number, UserRow>): string {
  if (theirs.size === 0) return xml;
  const [data] = rawElements(xml, "sheetData");
  if (!data) return xml;
  const ours = new Map(rawElements(data.raw, "row").map((row) => [Number(row.attribute("r")) - 1, row.raw]));
  const indexes = [...new Set([...ours.keys(), ...theirs.keys()])].sort((one, other) => one - other);
  const rows = indexes.map((index) => joinRow(index, ours.get(index), theirs.get(index)));
  return `${xml.slice(0, data.start)}<sheetData>${rows.join("")}</sheetData>${xml.slice(data.end)}`;
}

function joinRow(index: number, ours: string | undefined, theirs: UserRow | undefined): string {
  if (!theirs) return ours ?? "";
  if (ours === undefined) return `<row r="${index + 1}"${theirs.attributes ?? ""}>${theirs.cells}</row>`;
  return ours.endsWith("</row>")
    ? `${ours.slice(0, -"</row>".length)}${theirs.cells}</row>`
    : `${ours.slice(0, -"/>".length)}>${theirs.cells}</row>`;
}

/** The printer's own settings go on belonging to the sheet. */
function withPrinter(xml: string, old: string): string {
  const printer = rawElements(old, "pageSetup")[0]?.attribute("id");
  const [ours] = rawElements(xml, "pageSetup");
  if (printer === undefined || !ours) return xml;
  return `${xml.slice(0, ours.start)}${ours.raw.replace(/\/>$/, ` r:id="${printer}"/>`)}${xml.slice(ours.end)}`;
}
