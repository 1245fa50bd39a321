import type { CampaignContext } from "../../domain/campaign/context";
import type { CellGrid } from "../grid";
import { findColumns } from "./find-columns";
import { isOutlineSheet } from "./interpret";
import { outlineVocabulary } from "./outline-vocabulary";

/** Where "Ghi chú, giải trình" stands on an outline sheet by now; undefined where it is gone, or the sheet is another. */
export function noteColumn(context: CampaignContext, grid: CellGrid): number | undefined {
  if (!isOutlineSheet(context, grid)) return undefined;
  return findColumns(context, outlineVocabulary(context), grid).note;
}
