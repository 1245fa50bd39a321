import type { AwardRules } from "../awards/award-rules";
import { parseIsoDay, type Day } from "../day";
import { parseUnitCode } from "../unit/unit-code";
import type { AwardsFile } from "./schema-awards";

/** Shape-checked days are days that exist. */
function day(text: string): Day {
  const parsed = parseIsoDay(text);
  if (!parsed) throw new RangeError(`not a day: ${text}`);
  return parsed;
}

export const expandAwards = (file: AwardsFile): AwardRules => ({
  ...file,
  expectedDecisionOn: day(file.expectedDecisionOn),
  packs: file.packs.map(({ validFrom, validTo, ...pack }) => ({
    ...pack,
    validFrom: day(validFrom),
    ...(validTo !== undefined && { validTo: day(validTo) }),
  })),
  quotas: file.quotas.map(({ units, ...quota }) => ({
    ...quota,
    ...(units && { units: units.map(parseUnitCode) }),
  })),
});
