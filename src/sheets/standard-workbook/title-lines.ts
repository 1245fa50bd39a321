import type { CampaignContext } from "../../domain/campaign/context";
import { baoCaoWords } from "../../messages/bao-cao-words";
import { listUnitLine } from "../../messages/lists-words";
import { generalWords } from "../../messages/thong-tin-chung-words";
import { foldLabel, outlineVocabulary } from "../bao-cao/outline-vocabulary";
import { carriesIds } from "../bao-cao/row-ids";
import { cellText } from "../cell-text";
import type { CellGrid, GridRow } from "../grid";
import type { RecognisedSheet } from "./recognise-sheets";

/** Titles stand above everything else; a letterhead may have pushed them down a little. */
const deepestTitle = 5;

/** The lines of a recognised sheet that say whose it is. */
export function titleLines(context: CampaignContext, { grid, meaning }: RecognisedSheet): readonly string[] {
  if (meaning.kind === "general") return generalTitle(grid).flatMap(textsOf);
  if (meaning.kind === "outline") return aboveOutline(context, grid).flatMap(textsOf);
  const lines = topRows(grid).flatMap(textsOf);
  return lines.filter((line) => line.toLowerCase().startsWith(unitLine));
}

const unitLine = listUnitLine("").trim().toLowerCase();

const topRows = ({ rows }: CellGrid): readonly GridRow[] => rows.filter(({ index }) => index <= deepestTitle);

/** Longer lines are texts. */
const longestTitle = 250;

const textsOf = ({ cells }: GridRow): readonly string[] =>
  cells
    .filter(({ formula }) => formula === undefined)
    .map(cellText)
    .filter(({ length }) => length <= longestTitle);

const outlineHeadings = new Set<string>([baoCaoWords.number, baoCaoWords.label]);

/**
 * Above the column headings, or the first row of the outline: where rows above were deleted, a text of the report itself has
 * moved up, and names other units without being a title.
 */
function aboveOutline(context: CampaignContext, grid: CellGrid): readonly GridRow[] {
  const rows = topRows(grid);
  const vocabulary = outlineVocabulary(context);
  const isHead = (text: string): boolean =>
    outlineHeadings.has(text) || vocabulary.sectionsByHeading.has(foldLabel(text));
  const end = rows.findIndex((row) => carriesIds(vocabulary, row) || textsOf(row).some(isHead));
  return end < 0 ? rows : rows.slice(0, end);
}

const labels = new Set<string>([generalWords.basis, generalWords.recipient, generalWords.deadline]);

/** Only above the legal basis and the recipient: "Gửi về: Ủy ban nhân dân huyện …" names somebody else. */
function generalTitle(grid: CellGrid): readonly GridRow[] {
  const rows = topRows(grid);
  const end = rows.findIndex((row) => textsOf(row).some((text) => labels.has(text)));
  return rows.slice(0, Math.max(0, end));
}
