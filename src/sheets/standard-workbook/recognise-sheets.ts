import type { ListDefinition } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import { foldForMatching } from "../../domain/text/fold";
import { baoCaoWords } from "../../messages/bao-cao-words";
import { generalWords } from "../../messages/thong-tin-chung-words";
import { isOutlineSheet } from "../bao-cao/interpret";
import { catalogueSheetName } from "../danh-muc/lay";
import type { CellGrid } from "../grid";
import { isIdentitySheet } from "../identity/interpret";
import { locateList } from "../lists/locate-list";
import { isGeneralSheet } from "../thong-tin-chung/interpret";

/** What a sheet of a returned workbook is, by what stands in it; its name decides only between two alike. */
export type SheetMeaning =
  | { readonly kind: "general" | "outline" | "list"; readonly key: string; readonly list?: ListDefinition }
  /** Identity and pick-lists: ours, nothing to read. */
  | { readonly kind: "machinery" }
  | { readonly kind: "unknown" };

export interface RecognisedSheet {
  readonly index: number;
  readonly grid: CellGrid;
  readonly meaning: SheetMeaning;
  /** Another sheet of the workbook is the same thing and comes first. */
  readonly copyOf?: number;
}

export function recogniseSheets(context: CampaignContext, grids: readonly CellGrid[]): readonly RecognisedSheet[] {
  const sheets = grids.map((grid, index) => ({ index, grid, meaning: meaningOf(context, grid) }));
  const originals = new Map<string, number>();
  for (const { meaning, grid, index } of sheets) {
    if (!("key" in meaning)) continue;
    if (!originals.has(meaning.key) || isNamedSo(grid, meaning)) {
      if (!isNamedSo(grids[originals.get(meaning.key) ?? -1], meaning)) originals.set(meaning.key, index);
    }
  }
  return sheets.map((sheet): RecognisedSheet => {
    const original = "key" in sheet.meaning ? originals.get(sheet.meaning.key) : undefined;
    return original === undefined || original === sheet.index ? sheet : { ...sheet, copyOf: original };
  });
}

function isNamedSo(grid: CellGrid | undefined, meaning: SheetMeaning): boolean {
  if (!grid || !("key" in meaning)) return false;
  const own = { general: generalWords.sheet, outline: baoCaoWords.sheet, list: meaning.list?.sheet ?? "" }[meaning.kind];
  return foldForMatching(grid.name) === foldForMatching(own);
}

function meaningOf(context: CampaignContext, grid: CellGrid): SheetMeaning {
  if (isIdentitySheet(grid) || isCatalogueSheet(context, grid)) return { kind: "machinery" };
  const lists = listLikeness(context, grid);
  const byId = best(lists, ({ ids }) => ids);
  if (byId) return { kind: "list", key: byId.id, list: byId };
  if (isGeneralSheet(context, grid)) return { kind: "general", key: "general" };
  if (isOutlineSheet(context, grid)) return { kind: "outline", key: "outline" };
  const byHeadings = best(lists, ({ list, headings }) => (headings >= leastHeadings(list) ? headings / list.columns.length : 0));
  return byHeadings ? { kind: "list", key: byHeadings.id, list: byHeadings } : { kind: "unknown" };
}

function isCatalogueSheet({ campaign }: CampaignContext, { name, rows }: CellGrid): boolean {
  if (name === catalogueSheetName) return true;
  const names = new Set(campaign.catalogues.map((catalogue) => catalogue.name));
  const headings = rows[0]?.cells ?? [];
  return headings.length >= 3 && headings.every(({ value }) => value.kind === "text" && names.has(value.value));
}

interface Likeness {
  readonly list: ListDefinition;
  readonly ids: number;
  readonly headings: number;
}

function listLikeness({ campaign }: CampaignContext, grid: CellGrid): readonly Likeness[] {
  return campaign.lists.map((list) => {
    const { ids, headings } = locateList(list, grid);
    return { list, ids, headings };
  });
}

/** Without ids most of the headings must be there: "Tên" and "Năm" alone stand on many a table. */
const leastHeadings = ({ columns }: ListDefinition): number => Math.max(2, Math.ceil(columns.length * 0.6));

function best(lists: readonly Likeness[], score: (likeness: Likeness) => number): ListDefinition | undefined {
  const scored = lists.map((likeness) => ({ list: likeness.list, value: score(likeness) })).filter(({ value }) => value > 0);
  return scored.reduce<(typeof scored)[number] | undefined>((top, next) => (!top || next.value > top.value ? next : top), undefined)
    ?.list;
}
