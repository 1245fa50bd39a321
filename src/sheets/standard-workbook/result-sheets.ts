import type { CampaignContext } from "../../domain/campaign/context";
import type { PartId, PeriodId } from "../../domain/indicator/ids";
import { bookProperty, propertyNames } from "../../domain/submission/identity-properties";
import { tidy } from "../../domain/text/fold";
import { isUnitCode, type UnitCode } from "../../domain/unit/unit-code";
import { analysisWords } from "../../messages/analysis-words";
import { resultWords as words } from "../../messages/result-words";
import { cellText, textAt } from "../cell-text";
import type { BookGrid, CellGrid } from "../grid";
import { shortTexts } from "../short-texts";
import { consolidatedFormat } from "../identity/marks";
import { unitOfText } from "../../domain/identity/unit-of-text";
import { ownKey } from "../noi-dung/draft-marks";

/**
 * Is this a consolidated workbook of ours, given where a form belongs? Any one of its marks suffices. `results`: how many of
 * its sheets are recognised as such a book's by what stands in them.
 */
export function isConsolidatedBook({ sheets, properties }: BookGrid, results: number): boolean {
  if (properties[bookProperty.name] === bookProperty.consolidated || sheets.some(isStateSheet)) return true;
  const named = sheets.filter(({ name }) => resultNames.has(tidy(name).toLowerCase()));
  return named.length >= leastNames || results >= leastSheets;
}

/** A person may call a sheet of his own "Tổng hợp" or "Dữ liệu", hardly four of them as we do. */
const leastNames = 4;
/** One of our sheets may have been copied into a unit's own book; that is no consolidated book yet. */
const leastSheets = 2;

const resultNames: ReadonlySet<string> = new Set(
  [
    ...[words.overview, words.matrix, words.narratives, words.data, words.particulars, words.findings],
    analysisWords.sheet,
    ...[words.trace, words.lookUp, words.journal, words.help],
  ].map((name) => name.toLowerCase()),
);

/** The unit that consolidated: by its hidden sheet, its property, or the title of a sheet. */
export function consolidatedUnit(
  context: CampaignContext,
  { sheets, properties }: BookGrid,
): UnitCode | undefined {
  const state = sheets.find(isStateSheet);
  const row = state?.rows.find((candidate) => textAt(candidate, 0) === "unit");
  const marked = [row ? textAt(row, 1) : "", properties[propertyNames.unit] ?? ""];
  const code = marked.find((text) => isUnitCode(text) && context.units.has(text));
  if (code !== undefined) return code as UnitCode;
  const titles = sheets.flatMap(({ rows }) => (rows[0]?.index === 0 ? rows[0].cells.map(cellText) : []));
  return titles.map((title) => unitOfText(context, title)).find((unit) => unit !== undefined)?.code;
}

const isStateSheet = ({ rows }: CellGrid): boolean =>
  rows[0] !== undefined && textAt(rows[0], 0) === consolidatedFormat;

/**
 * A sheet of a consolidated workbook, by the hidden keys of its rows ("A01|2023", "26206/MH.001") or, where those are
 * gone, by its headings. It holds many units' answers, or totals: whatever else of ours stands on it, it is no form.
 */
export function isResultSheet(context: CampaignContext, grid: CellGrid): boolean {
  return hasResultHeadings(grid) || hasResultKeys(context, grid);
}

/** A key may have been quoted somewhere; result sheets have one in every row. */
const leastKeys = 3;

function hasResultKeys(context: CampaignContext, grid: CellGrid): boolean {
  let found = 0;
  for (const text of shortTexts(grid)) if (isResultKey(context, text) && ++found >= leastKeys) return true;
  return false;
}

function isResultKey({ parts, periods, units, campaign }: CampaignContext, text: string): boolean {
  if (text === ownKey) return true;
  if (text.includes("|")) {
    const [part, period] = text.split("|").slice(-2);
    return parts.has(part as PartId) && periods.has(period as PeriodId);
  }
  if (!text.includes("/")) return false;
  const [, unit, row] = /^([^/]+)\/([A-Z]+)\.\d{3,5}$/.exec(text) ?? [];
  return units.has(unit as UnitCode) && campaign.lists.some(({ prefix }) => prefix === row);
}

/** Headings stand above everything else; a letterhead may have pushed them down a little. */
const deepestHeading = 8;

/** Of the matrix, Tình hình chung, Phân tích, Nội dung theo mục, Dữ liệu: together they stand in no form of ours. */
const resultHeadings: readonly (readonly string[])[] = [
  [words.coverage, words.period],
  [words.coverage, words.wholeSpan],
  [analysisWords.ranking],
  ["Mục", "Đơn vị", "Nội dung"],
  ["Mã đơn vị", "Mã chỉ tiêu", "Giá trị"],
];

function hasResultHeadings({ rows }: CellGrid): boolean {
  for (const { index, cells } of rows) {
    if (index > deepestHeading) return false;
    const said = new Set(cells.map(cellText));
    if (resultHeadings.some((headings) => headings.every((heading) => said.has(heading)))) return true;
  }
  return false;
}
