import { figureDamages } from "./figures";
import { listDamages } from "./list-sheets";
import { narrativeDamages } from "./narratives";
import { rowDamages } from "./outline-rows";
import { sheetDamages } from "./sheets";
import type { Damage } from "./subject";

/**
 * What colleagues do to a workbook on its way up, by the name expected.json gives it. In this order: the first find their
 * cells by the layout, which the later ones move; the last lose the names of sheets.
 */
export const damages: Readonly<Record<string, Damage>> = {
  ...figureDamages,
  ...narrativeDamages,
  ...listDamages,
  ...rowDamages,
  ...sheetDamages,
};

/** What happens to the file's bytes, not to the workbook. */
export const tornOff = "torn-off";
