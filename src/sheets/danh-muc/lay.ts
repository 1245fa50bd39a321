import type { CampaignContext } from "../../domain/campaign/context";
import type { CellSpec, NameSpec, RowSpec, SheetSpec } from "../spec";
import { offeredLabels } from "./offered-labels";

/** Never translated and never shown: the sheet is found by it. */
export const catalogueSheetName = "_danhmuc";

export interface CatalogueSheet {
  readonly sheet: SheetSpec;
  readonly names: readonly NameSpec[];
}

const known = new WeakMap<CampaignContext, CatalogueSheet>();

/** The hidden sheet of pick-lists, one column a catalogue under its name; the same for all units of a campaign. */
export function layCatalogues(context: CampaignContext): CatalogueSheet {
  const before = known.get(context);
  if (before) return before;
  const { catalogues } = context.campaign;
  const columns = catalogues.map((catalogue) => offeredLabels(context, catalogue));
  const depth = Math.max(0, ...columns.map(({ length }) => length));
  const rows: RowSpec[] = [{ cells: catalogues.map(({ name }, column) => cell(column, name)) }];
  for (let at = 0; at < depth; at++) {
    rows.push({
      cells: columns.flatMap((labels, column) => {
        const label = labels[at];
        return label === undefined ? [] : [cell(column, label)];
      }),
    });
  }
  const laid: CatalogueSheet = {
    sheet: {
      name: catalogueSheetName,
      visibility: "hidden",
      columns: catalogues.map(() => ({ px: 200 })),
      rows,
      protection: { allowSort: false },
    },
    // A name over no row at all would be no range: an empty list points at its one blank cell.
    names: catalogues.map(({ name }, column) => ({
      name,
      sheet: catalogueSheetName,
      range: {
        firstRow: 1,
        firstColumn: column,
        lastRow: Math.max(1, columns[column]?.length ?? 0),
        lastColumn: column,
      },
    })),
  };
  known.set(context, laid);
  return laid;
}

const cell = (column: number, value: string): CellSpec => ({ column, role: "plain", value });
