import type { BookSpec, SheetSpec } from "../../../sheets/spec";
import { rawElements } from "../../xml/raw-elements";
import { filledName, nameXml, sheetNames } from "../write-workbook";
import { escapeAttribute } from "../write-text";

/** A sheet as xl/workbook.xml lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly raw: string;
  readonly relationship: string;
}

export function listedSheets(xml: string): readonly ListedSheet[] {
  const [sheets] = rawElements(xml, "sheets");
  return rawElements(sheets?.raw ?? "", "sheet").map((sheet) => ({
    name: (sheet.attribute("name") ?? "").normalize("NFC"),
    raw: sheet.raw,
    relationship: sheet.attribute("id") ?? "",
  }));
}

export interface WorkbookPatch {
  /** All sheets in the order of the tabs; new ones with their relationship. */
  readonly order: readonly { readonly name: string; readonly relationship: string | undefined }[];
  readonly book: BookSpec;
  readonly recalculate: boolean;
}

/** xl/workbook.xml with the sheets and names as they stand now. What else it says stays. */
export function patchWorkbook(xml: string, { order, book, recalculate }: WorkbookPatch): string {
  const before = listedSheets(xml);
  const ours = new Map(book.sheets.map((sheet) => [sheet.name, sheet]));
  const ids = before.map(({ raw }) => Number(/ sheetId="(\d+)"/.exec(raw)?.[1] ?? 0));
  let nextId = Math.max(0, ...ids) + 1;
  const list = order.map(({ name, relationship }) => {
    const listed = before.find((sheet) => sheet.name === name);
    const spec = ours.get(name);
    if (listed) return spec ? withState(listed.raw, spec) : listed.raw;
    const state = spec?.visibility === "hidden" ? ' state="hidden"' : "";
    return `<sheet name="${escapeAttribute(name)}" sheetId="${nextId++}"${state} r:id="${relationship ?? ""}"/>`;
  });
  let patched = replaced(xml, "sheets", `<sheets>${list.join("")}</sheets>`);
  const names = order.map(({ name }) => name);
  patched = patchNames(patched, before, names, book);
  patched = keepActiveTab(patched, before, names);
  return recalculate ? withRecalculation(patched) : patched;
}

function withState(raw: string, { visibility }: SheetSpec): string {
  const plain = raw.replace(/ state="[^"]*"/, "");
  return visibility === "hidden" ? plain.replace(/^<sheet/, '<sheet state="hidden"') : plain;
}

function replaced(xml: string, name: string, by: string): string {
  const [found] = rawElements(xml, name);
  return found ? xml.slice(0, found.start) + by + xml.slice(found.end) : xml;
}

/** Names of ours anew; others as they stand, those of one sheet with its place as it is now. */
function patchNames(
  xml: string,
  before: readonly ListedSheet[],
  order: readonly string[],
  book: BookSpec,
): string {
  const own = new Set(book.names.map(({ name }) => name.toLowerCase()));
  const ourSheets = new Set(book.sheets.map(({ name }) => name));
  const kept = rawElements(xml, "definedName").flatMap((defined) => {
    const name = (defined.attribute("name") ?? "").toLowerCase();
    const place = defined.attribute("localSheetId");
    if (place === undefined) return own.has(name) ? [] : [defined.raw];
    const sheet = before[Number(place)]?.name ?? "";
    if (ourSheets.has(sheet) && (name.startsWith("_xlnm.") || name === filledName)) return [];
    return [defined.raw.replace(/ localSheetId="\d+"/, ` localSheetId="${order.indexOf(sheet)}"`)];
  });
  const anew = [
    ...book.names.map(nameXml),
    ...book.sheets.flatMap((sheet) => sheetNames(sheet, order.indexOf(sheet.name))),
  ];
  const all = [...kept, ...anew].join("");
  const section = all === "" ? "" : `<definedNames>${all}</definedNames>`;
  if (rawElements(xml, "definedNames").length > 0) return replaced(xml, "definedNames", section);
  const behind = ["externalReferences", "functionGroups", "sheets"].flatMap((name) =>
    rawElements(xml, name).slice(-1),
  )[0];
  return behind ? xml.slice(0, behind.end) + section + xml.slice(behind.end) : xml;
}

/** The book opens on the sheet it would have opened on. */
function keepActiveTab(xml: string, before: readonly ListedSheet[], order: readonly string[]): string {
  return xml.replace(/ (activeTab|firstSheet)="(\d+)"/g, (whole: string, name: string, at: string) => {
    const sheet = before[Number(at)]?.name;
    const now = sheet === undefined ? -1 : order.indexOf(sheet);
    return now < 0 ? whole : ` ${name}="${now}"`;
  });
}

function withRecalculation(xml: string): string {
  const [calculation] = rawElements(xml, "calcPr");
  if (calculation) {
    const plain = calculation.raw.replace(/ fullCalcOnLoad="[^"]*"/, "");
    return replaced(xml, "calcPr", plain.replace(/^<calcPr/, '<calcPr fullCalcOnLoad="1"'));
  }
  const behind = ["definedNames", "externalReferences", "functionGroups", "sheets"].flatMap((name) =>
    rawElements(xml, name).slice(-1),
  )[0];
  const added = '<calcPr fullCalcOnLoad="1"/>';
  return behind ? xml.slice(0, behind.end) + added + xml.slice(behind.end) : xml;
}
