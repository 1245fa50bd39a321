import type { CampaignContext } from "../../domain/campaign/context";
import { FigureColumns } from "../../domain/submission/figure-columns";
import { placeName } from "../../domain/submission/file-name";
import { propertyNames } from "../../domain/submission/identity-properties";
import type { SourceFile, Submission } from "../../domain/submission/submission";
import type { BookGrid } from "../grid";
import { consolidatedUnit } from "./result-sheets";

/**
 * A consolidated workbook given where a unit's form belongs: kept apart whole. Its totals already hold many units' answers,
 * and read as a form they would count as one unit's own.
 */
export function consolidatedBook(
  context: CampaignContext,
  { properties, sheets, lastSaved }: BookGrid,
  source: SourceFile,
): Submission {
  const code = consolidatedUnit(context, { properties, sheets });
  const unit = code && context.units.get(code);
  return {
    source: { ...source, lastSaved: source.lastSaved ?? lastSaved },
    campaign: properties[propertyNames.campaign],
    version: properties[propertyNames.version],
    unit: code,
    identifiedBy: code === undefined ? "none" : "property",
    isConsolidated: true,
    level: undefined,
    revision: 1,
    sheets: sheets.map(({ name }) => name),
    figures: new FigureColumns(context.index.slots.length),
    notes: new Map(),
    narratives: [],
    lists: [],
    outside: [],
    missingParts: [],
    findings: [
      {
        code: "UNIT-022",
        severity: "needs-reason",
        ...(code !== undefined && { unit: code }),
        place: { file: placeName(source) },
        params: { name: unit?.name ?? "" },
      },
    ],
  };
}
