import type { Consolidation } from "../../domain/consolidation/consolidation";
import { layConsolidatedWorkbook } from "../../sheets/consolidated-workbook/lay";
import { freeViewName, type ViewChoice } from "../../sheets/phan-tich/inserted-view";
import type { BookSpec } from "../../sheets/spec";
import type { StandingBook } from "./standing-book";

/** A result as it stands, with one more ready view on a sheet of its own. */
export function layWithView(
  result: Consolidation,
  { kept, packed: received, views }: Pick<StandingBook, "kept" | "packed" | "views">,
  choice: ViewChoice,
): { readonly book: BookSpec; readonly sheet: string } {
  const laid = layConsolidatedWorkbook(result, { kept, received, views });
  const taken = new Set(laid.sheets.map(({ name }) => name.toLowerCase()));
  const sheet = freeViewName(choice, taken);
  const more = [...views, { ...choice, sheet }];
  return { book: layConsolidatedWorkbook(result, { kept, received, views: more }), sheet };
}
