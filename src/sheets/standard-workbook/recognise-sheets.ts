import type { ListDefinition, Unit } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import { foldForMatching } from "../../domain/text/fold";
import { baoCaoWords } from "../../messages/bao-cao-words";
import { generalWords } from "../../messages/thong-tin-chung-words";
import { isOutlineSheet } from "../bao-cao/interpret";
import { foldLabel, outlineVocabulary } from "../bao-cao/outline-vocabulary";
import { catalogueSheetName } from "../danh-muc/lay";
import type { CellGrid } from "../grid";
import { isIdentitySheet } from "../identity/interpret";
import { isJournalSheet } from "../khoi-phuc/journal-sheet";
import { locateList } from "../lists/locate-list";
import { shortTexts } from "../short-texts";
import { isGeneralSheet } from "../thong-tin-chung/interpret";
import { splitAtList, splitByIds } from "./split-sheet";
import { isResultSheet } from "./result-sheets";

/** A sheet of the form. */
export interface FormMeaning {
  readonly kind: "general" | "outline" | "list";
  readonly key: string;
  readonly list?: ListDefinition;
}

/** What a sheet of a returned workbook is, by what stands in it; its name decides only between two alike. */
export type SheetMeaning =
  | FormMeaning
  /** A sheet of the form, copied in from the file of another unit. */
  | { readonly kind: "other-unit"; readonly of: FormMeaning; readonly unit: Unit }
  /** Identity, pick-lists and journal: ours, nothing to read. */
  | { readonly kind: "machinery" }
  /** Of a consolidated workbook: no part of a form, whatever else of ours stands on it. */
  | { readonly kind: "result" }
  | { readonly kind: "unknown" };

export interface RecognisedSheet {
  readonly index: number;
  readonly grid: CellGrid;
  readonly meaning: SheetMeaning;
  /** Another sheet of the workbook is the same thing and comes first: its place in this list. */
  readonly copyOf?: number;
  /** It was made from another version of the campaign: its hidden ids may have meant something else. */
  readonly isOtherVersion?: boolean;
}

export function recogniseSheets(
  context: CampaignContext,
  grids: readonly CellGrid[],
): readonly RecognisedSheet[] {
  const sheets = grids.flatMap((grid, index) =>
    partsOf(context, grid).map((part): RecognisedSheet => ({ index, ...part })),
  );
  if (sheets.some(({ meaning }) => meaning.kind === "outline")) return sheets;
  // A table somebody drew after the outline, in place of the form; beside the form it is somebody's own reckoning.
  return sheets.map((sheet): RecognisedSheet =>
    sheet.meaning.kind === "unknown" && namesIndicators(context, sheet.grid)
      ? { ...sheet, meaning: { kind: "outline", key: "outline" } }
      : sheet,
  );
}

/** So many indicators in their own words are no chance. */
const leastIndicators = 4;

function namesIndicators(context: CampaignContext, { rows }: CellGrid): boolean {
  const { partsLabelled } = outlineVocabulary(context);
  const found = new Set<string>();
  for (const { cells } of rows) {
    for (const { value } of cells) {
      const label = value.kind === "text" ? foldLabel(value.value) : "";
      if (partsLabelled.has(label)) found.add(label);
      if (found.size >= leastIndicators) return true;
    }
  }
  return false;
}

/** Of several sheets that are the same thing the one that has its name, or the first, is the original. */
export function markCopies(sheets: readonly RecognisedSheet[]): readonly RecognisedSheet[] {
  const originals = new Map<string, number>();
  sheets.forEach(({ meaning, grid }, at) => {
    if (!("key" in meaning)) return;
    if (!originals.has(meaning.key) || isNamedSo(grid, meaning)) {
      if (!isNamedSo(sheets[originals.get(meaning.key) ?? -1]?.grid, meaning)) originals.set(meaning.key, at);
    }
  });
  return sheets.map((sheet, at): RecognisedSheet => {
    const original = "key" in sheet.meaning ? originals.get(sheet.meaning.key) : undefined;
    return original === undefined || original === at ? sheet : { ...sheet, copyOf: original };
  });
}

type Part = Pick<RecognisedSheet, "grid" | "meaning">;

/** A sheet is one thing, unless lists were pasted below the outline: each is cut off, and what is left is judged. */
function partsOf(context: CampaignContext, grid: CellGrid): readonly Part[] {
  const other = noFormSheet(context, grid);
  if (other) return [{ grid, meaning: other }];
  const counts = countIds(context, grid);
  const whole = { grid, meaning: formSheet(context, grid, counts) };
  const { kind } = whole.meaning;
  if (kind !== "outline" && kind !== "list") return [whole];
  const lists: CellGrid[] = [];
  let above = grid;
  for (let split = splitAtList(context, above); split; split = splitAtList(context, above)) {
    above = split[0];
    lists.push(split[1]);
  }
  for (const list of listsAmong(context, counts, above)) {
    const [rest, rows] = splitByIds(context, list, above);
    if (rows.rows.length < leastRows) continue;
    above = rest;
    lists.push(rows);
  }
  if (lists.length === 0) return [whole];
  const parts = [above, ...lists].map((part): Part => ({
    grid: part,
    meaning: formSheet(context, part, countIds(context, part)),
  }));
  return parts[0]?.meaning.kind === "outline" ? parts : [whole];
}

/** So many rows of a list, and of an outline above it, were not copied into a sheet by chance; a province's outline is short. */
const leastRows = 20;
const leastOutline = 8;

function listsAmong(context: CampaignContext, counts: IdCounts, grid: CellGrid): readonly ListDefinition[] {
  const lists = context.campaign.lists.filter(({ prefix }) => (counts.get(prefix) ?? 0) >= leastRows);
  if ((counts.get(outlineMark) ?? 0) >= leastOutline) return lists;
  // An outline without ids: its words are looked for only where so many rows are no list's.
  const others = grid.rows.length - lists.reduce((sum, { prefix }) => sum + (counts.get(prefix) ?? 0), 0);
  return lists.length > 0 && others >= leastRows && isOutlineSheet(context, grid) ? lists : [];
}

function isNamedSo(grid: CellGrid | undefined, meaning: SheetMeaning): boolean {
  if (!grid || !("key" in meaning)) return false;
  const own = { general: generalWords.sheet, outline: baoCaoWords.sheet, list: meaning.list?.sheet ?? "" }[
    meaning.kind
  ];
  return foldForMatching(grid.name) === foldForMatching(own);
}

function noFormSheet(context: CampaignContext, grid: CellGrid): SheetMeaning | undefined {
  if (isIdentitySheet(grid) || isCatalogueSheet(context, grid) || isJournalSheet(grid))
    return { kind: "machinery" };
  return isResultSheet(context, grid) ? { kind: "result" } : undefined;
}

/** Hidden ids first: they are certain and quick to find. Words are compared only where no id is left. */
function formSheet(context: CampaignContext, grid: CellGrid, counts: IdCounts): SheetMeaning {
  return meaningByIds(context, counts) ?? meaningByWords(context, grid, counts);
}

/** A few rows of another sheet may have been pasted in: what most ids say. */
function meaningByIds({ campaign }: CampaignContext, counts: IdCounts): SheetMeaning | undefined {
  const list = best(campaign.lists, ({ prefix }) => counts.get(prefix) ?? 0);
  const outlineIds = counts.get(outlineMark) ?? 0;
  if (list && (counts.get(list.prefix) ?? 0) >= outlineIds) return { kind: "list", key: list.id, list };
  return outlineIds >= leastIds ? { kind: "outline", key: "outline" } : undefined;
}

function meaningByWords(context: CampaignContext, grid: CellGrid, counts: IdCounts): SheetMeaning {
  if (isGeneralSheet(context, grid)) return { kind: "general", key: "general" };
  if (counts.has(outlineMark) || isOutlineSheet(context, grid)) return { kind: "outline", key: "outline" };
  const list = best(context.campaign.lists, (one) => headingShare(context, one, grid));
  return list ? { kind: "list", key: list.id, list } : { kind: "unknown" };
}

type IdCounts = ReadonlyMap<string, number>;

const outlineMark = "outline";
/** A few ids may have been copied into another sheet; an outline sheet has hundreds. */
const leastIds = 4;

/** How many row ids of each list, and of the outline sheet, stand on the sheet. */
function countIds(context: CampaignContext, grid: CellGrid): IdCounts {
  const { partRows } = outlineVocabulary(context);
  const prefixes = new Set(context.campaign.lists.map(({ prefix }) => prefix));
  const counts = new Map<string, number>();
  const add = (mark: string): void => void counts.set(mark, (counts.get(mark) ?? 0) + 1);
  for (const text of shortTexts(grid)) {
    if (text.length > longestId) continue;
    const prefix = rowIdPattern.exec(text)?.[1];
    if (prefix !== undefined && prefixes.has(prefix)) add(prefix);
    else if (partRows.has(text) || textRowPattern.test(text)) add(outlineMark);
  }
  return counts;
}

const longestId = 24;
const textRowPattern = /^nd\.\d{1,2}$/;
const rowIdPattern = /^([A-Z]+)\.\d{3,5}$/;

function isCatalogueSheet({ campaign }: CampaignContext, { name, rows }: CellGrid): boolean {
  if (name === catalogueSheetName) return true;
  const names = new Set(campaign.catalogues.map((catalogue) => catalogue.name));
  const headings = rows[0]?.cells ?? [];
  return (
    headings.length >= 3 && headings.every(({ value }) => value.kind === "text" && names.has(value.value))
  );
}

/** Without ids most of the headings must be there: "Tên" and "Năm" alone stand on many a table. */
const leastHeadings = ({ columns }: ListDefinition): number => Math.max(2, Math.ceil(columns.length * 0.6));

function headingShare(context: CampaignContext, list: ListDefinition, grid: CellGrid): number {
  const { headings } = locateList(context, list, grid);
  return headings >= leastHeadings(list) ? headings / list.columns.length : 0;
}

function best(
  lists: readonly ListDefinition[],
  score: (list: ListDefinition) => number,
): ListDefinition | undefined {
  let top: { readonly list: ListDefinition; readonly value: number } | undefined;
  for (const list of lists) {
    const value = score(list);
    if (value > (top?.value ?? 0)) top = { list, value };
  }
  return top?.list;
}
