import type { UnitKind } from "./campaign";
import type { CampaignLint } from "./campaign-lint";
import type { CampaignProblem } from "./campaign-problem";
import type { CampaignContext } from "./context";

/** Beyond this many mandatory cells a form is a burden ("thiết thực, tiết kiệm"). */
const mostMandatory = 80;
/** Mandatory indicators asked of the lowest level (domain.md §2). */
const mostIndicators = 20;

export interface EntryCount {
  readonly kind: string;
  readonly mandatory: number;
  readonly all: number;
  /** Mandatory indicators, the particulars of the report itself apart. */
  readonly indicators: number;
}

/** How many cells each kind of unit has to fill in: figures only, lists and narratives apart. */
export function countEntries({ campaign, index }: CampaignContext): readonly EntryCount[] {
  return campaign.unitKinds.map(({ id: kind }) => {
    const entries = index.slots.filter(({ slot, derived }) => !derived && index.askedOf(slot, kind));
    const mandatory = entries.filter(
      ({ indicator, part }) => indicator.tier === "required" && part.optional !== true,
    );
    const indicators = campaign.indicators.filter(
      ({ tier, nature, askedOf }) => tier === "required" && nature !== "particular" && askedOf.includes(kind),
    );
    return { kind, mandatory: mandatory.length, all: entries.length, indicators: indicators.length };
  });
}

/** What the form costs whoever fills it in: said for every kind, and warned about where it is too much. */
export const lintEntries: CampaignLint = (context) => {
  const lowest = Math.min(...context.campaign.levels.map(({ rank }) => rank));
  return countEntries(context).flatMap(({ mandatory, all, indicators }, at): CampaignProblem[] => {
    const kind = context.campaign.unitKinds[at];
    if (!kind) return [];
    const path = `$.unitKinds[${at}]`;
    const isLowest = context.levels.get(kind.level)?.rank === lowest;
    return [
      { code: "CAMPAIGN-016", level: "note", path, params: { kind: kind.word, mandatory, all } },
      ...(mandatory > mostMandatory ? [tooMuch("CAMPAIGN-012", path, kind, mandatory, mostMandatory)] : []),
      ...(isLowest && indicators > mostIndicators
        ? [tooMuch("CAMPAIGN-029", path, kind, indicators, mostIndicators)]
        : []),
    ];
  });
};

function tooMuch(
  code: string,
  path: string,
  { word }: UnitKind,
  mandatory: number,
  most: number,
): CampaignProblem {
  return { code, level: "warning", path, params: { kind: word, mandatory, most } };
}
