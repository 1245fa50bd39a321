import type { CampaignContext } from "../../domain/campaign/context";
import { foldForMatching } from "../../domain/text/fold";
import { baoCaoWords as words } from "../../messages/bao-cao-words";
import { cellText } from "../cell-text";
import type { CellGrid, GridRow } from "../grid";
import { outlineColumns } from "./columns";
import { FiguresFound } from "./figures-found";
import { foreignHeading, periodsIn, wordColumn, type NamedPeriod } from "./foreign-headings";
import type { FoundFigures } from "./found-columns";
import { labelColumn } from "./label-column";
import type { OutlineVocabulary } from "./outline-vocabulary";

/**
 * Without column ids: by our own headings; where there is no row of them, by those of a table somebody drew. A heading in
 * other words is asked.
 */
export function byHeadings(
  context: CampaignContext,
  vocabulary: OutlineVocabulary,
  grid: CellGrid,
  headings: readonly GridRow[],
): FoundFigures | undefined {
  const { statusOf, label } = outlineColumns(context);
  const [own] = headings;
  const heading = own ? { row: own, periods: periodsIn(context, own) } : foreignHeading(context, grid);
  const figures = heading && figuresUnder(heading.periods);
  if (!figures || figures.isEmpty) return undefined;
  const { row } = heading;
  const status = columnHeaded(row, statusHeading(context));
  return {
    number: wordColumn(row, "number"),
    label: wordColumn(row, "label") ?? labelColumn(vocabulary, grid) ?? label,
    measureUnit: wordColumn(row, "measureUnit"),
    ...figures.without(status),
    status,
    statusOf,
    note: wordColumn(row, "note"),
    check: columnHeaded(row, words.check),
    headRows: new Set([row, ...headings].map(({ index }) => index)),
    titleRows: row.index,
    by: "heading",
    reworded: [],
  };
}

function columnHeaded({ cells }: GridRow, heading: string): number | undefined {
  const own = foldForMatching(heading);
  return own === "" ? undefined : cells.find((cell) => foldForMatching(cellText(cell)) === own)?.column;
}

function statusHeading(context: CampaignContext): string {
  const { statusOf } = outlineColumns(context);
  const label = statusOf && context.periods.get(statusOf)?.label;
  return label === undefined ? "" : words.status(label);
}

function figuresUnder(periods: readonly NamedPeriod[]): FiguresFound {
  const figures = new FiguresFound();
  const certain = new Set(periods.flatMap(({ period, exact }) => (exact ? [period] : [])));
  for (const { cell, period, exact } of periods) {
    const { ids, heading: byId } = period;
    const heading = cellText(cell);
    if (exact) figures.add(cell.column, ids, heading);
    // Beside "Năm 2023" a column "Kế hoạch 2023" is no second one of that year.
    else if (!certain.has(period)) figures.doubt(cell.column, { code: "PLACE-035", heading, byId, ids });
  }
  return figures;
}
