import { listsBook } from "../../src/sheets/ds-khen-thuong/lists-book";
import type { ListsBook } from "../../src/sheets/ds-khen-thuong/lists-book";
import type { Nomination } from "../../src/domain/awards/nomination";
import { applyAwardDecisions, type AwardDecision } from "../../src/domain/awards/award-decisions";
import { parseUnitCode } from "../../src/domain/unit/unit-code";
import { dongNai } from "./campaign";
import { judged, type Judging } from "./nominations";

/** The lists of huyện Định Quán. */
export function listsOf(
  nominations: readonly Nomination[],
  judging: Judging = {},
  log: readonly AwardDecision[] = [],
): ListsBook {
  const unit = dongNai().units.get(parseUnitCode("736"));
  if (!unit) throw new Error("no district");
  const decided = applyAwardDecisions(nominations, log);
  return listsBook({ unit, ...judged(decided.standing, judging), decided, log });
}
