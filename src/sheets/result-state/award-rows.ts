import type { AwardRecord } from "../../domain/awards/award-record";
import { knownDecisions } from "../../domain/awards/parse-award-decisions";
import { textAt } from "../cell-text";
import type { CellGrid } from "../grid";
import { joined, parsed, pieces } from "./state-rows";

/** Kinds of rows: decisions of this level, and those that came with the workbooks below. */
const keys = { own: "award", below: "award-below" } as const;

/** One row a decision, in the order they were taken. */
export function* awardRows({ own, below }: AwardRecord): Generator<readonly string[]> {
  for (const decision of own) yield [keys.own, decision.id, ...pieces(JSON.stringify(decision))];
  for (const decision of below) yield [keys.below, decision.id, ...pieces(JSON.stringify(decision))];
}

export const readAwards = (state: CellGrid): AwardRecord => ({
  own: decisionsIn(state, keys.own),
  below: decisionsIn(state, keys.below),
});

const decisionsIn = ({ rows }: CellGrid, key: string) =>
  knownDecisions(rows.filter((row) => textAt(row, 0) === key).map((row) => parsed(joined(row))));
