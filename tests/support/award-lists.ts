import { listsBook } from "../../src/sheets/ds-khen-thuong/lists-book";
import type { ListsBook } from "../../src/sheets/ds-khen-thuong/lists-book";
import type { Nomination } from "../../src/domain/awards/nomination";
import type { ListOrder } from "../../src/domain/awards/award-lists";
import { parseUnitCode } from "../../src/domain/unit/unit-code";
import { dongNai } from "./campaign";
import { judged, type Judging } from "./nominations";

/** The lists of huyện Định Quán. */
export function listsOf(
  nominations: readonly Nomination[],
  judging: Judging = {},
  order?: ListOrder,
): ListsBook {
  const unit = dongNai().units.get(parseUnitCode("736"));
  if (!unit) throw new Error("no district");
  return listsBook(unit, judged(nominations, judging), order);
}
