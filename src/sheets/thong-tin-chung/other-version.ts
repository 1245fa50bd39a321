import type { CampaignContext } from "../../domain/campaign/context";
import { foldForMatching } from "../../domain/text/fold";
import { cellText } from "../cell-text";
import type { CellGrid } from "../grid";

/**
 * A sheet made from another version of the campaign: the hidden id of a particular stays only in a row that carries this
 * version's words for it. Other rows are read by their words.
 */
export function withOwnParticulars({ index }: CampaignContext, grid: CellGrid): CellGrid {
  const labels = new Map(
    index.slots
      .filter(({ indicator }) => indicator.nature === "particular")
      .map(({ part }) => [String(part.id), foldForMatching(part.label)] as const),
  );
  const rows = grid.rows.map((row) => {
    const texts = new Set(row.cells.map((cell) => foldForMatching(cellText(cell))));
    const isStray = (text: string): boolean => {
      const label = labels.get(text);
      return label !== undefined && !texts.has(label);
    };
    return { ...row, cells: row.cells.filter((cell) => !isStray(cellText(cell))) };
  });
  return { ...grid, rows };
}
