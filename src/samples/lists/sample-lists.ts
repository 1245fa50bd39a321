import type { ListDefinition } from "../../domain/campaign/campaign";
import type { ListRow } from "../../domain/submission/submission";
import { listRowId } from "../../sheets/lists/list-layout";
import { listsOf } from "../../sheets/standard-workbook/template";
import type { UnitFigures } from "../figures/unit-figures";
import { Chance } from "../random";
import type { RowMaker, Values } from "./list-row";
import { modelRows } from "./models";
import { collectiveRow, householdRow, individualRow } from "./nominations";
import { receivedRows } from "./received";
import { requestRows } from "./requests";

type RowsMaker = (made: UnitFigures, chance: Chance) => readonly Values[];

/** So many rows, of which no two bear the same name. */
const several =
  (least: number, most: number, make: RowMaker): RowsMaker =>
  (made, chance) => {
    const rows = Array.from({ length: chance.whole(least, most) }).flatMap(() => {
      const row = make(made, chance);
      return row ? [row] : [];
    });
    return [...new Map(rows.map((row) => [row["ten"], row])).values()];
  };

const makers: Readonly<Record<string, RowsMaker>> = {
  models: modelRows,
  awardsReceived: receivedRows,
  nominateCollectives: several(1, 3, collectiveRow),
  nominateHouseholds: several(1, 3, householdRow),
  nominateIndividuals: several(1, 4, individualRow),
  requests: requestRows,
};

/** The rows of every list the unit is asked for; columns a campaign does not have are left out. */
export function sampleLists(made: UnitFigures, seed: number): readonly ListRow[] {
  const { context, unit } = made;
  return listsOf(context, unit.kind).flatMap((list) => {
    const values = makers[list.id]?.(made, Chance.for(seed, `${list.id} ${unit.code}`)) ?? [];
    return values.map((row, at) => listRow(list, row, at));
  });
}

function listRow(list: ListDefinition, made: Values, at: number): ListRow {
  const ids = new Set(list.columns.filter(({ type }) => type.kind !== "computed").map(({ id }) => id));
  const values = Object.fromEntries(Object.entries(made).filter(([id]) => ids.has(id)));
  return { list: list.id, row: listRowId(list, at), sheet: list.sheet, sheetRow: at + 5, values };
}
