import type { CampaignContext } from "./context";
import type { CampaignLint, CampaignProblem } from "./campaign-problem";

/** Beyond this many mandatory cells a form is a burden ("thiết thực, tiết kiệm"). */
const mostMandatory = 80;

export interface EntryCount {
  readonly kind: string;
  readonly mandatory: number;
  readonly all: number;
}

/** How many cells each kind of unit has to fill in: figures only, lists and narratives apart. */
export function countEntries({ campaign, index }: CampaignContext): readonly EntryCount[] {
  return campaign.unitKinds.map(({ id: kind }) => {
    const entries = index.slots.filter(({ slot, derived }) => !derived && index.askedOf(slot, kind));
    const mandatory = entries.filter(
      ({ indicator, part }) => indicator.tier === "required" && part.optional !== true,
    );
    return { kind, mandatory: mandatory.length, all: entries.length };
  });
}

export const lintEntries: CampaignLint = (context) => [
  ...countEntries(context)
    .filter(({ mandatory }) => mandatory > mostMandatory)
    .map(({ kind, mandatory }): CampaignProblem => ({
      code: "CAMPAIGN-012",
      level: "warning",
      path: `$.unitKinds[${context.campaign.unitKinds.findIndex(({ id }) => id === kind)}]`,
      params: { kind, mandatory, most: mostMandatory },
    })),
  ...emptyCatalogues(context),
  ...badSheetNames(context),
];

function emptyCatalogues({ campaign }: CampaignContext): readonly CampaignProblem[] {
  return campaign.catalogues.flatMap(({ entries, id }, at): CampaignProblem[] =>
    entries.length > 0
      ? []
      : [{ code: "CAMPAIGN-013", level: "error", path: `$.catalogues[${at}]`, params: { id } }],
  );
}

/** Excel's own rule for sheet names. */
function badSheetNames({ campaign }: CampaignContext): readonly CampaignProblem[] {
  return campaign.lists.flatMap(({ sheet, mergedSheet }, at): CampaignProblem[] =>
    [sheet, mergedSheet]
      .filter((name) => /[:\\/?*[\]]/.test(name) || name.startsWith("'") || name.endsWith("'"))
      .map((name) => ({ code: "CAMPAIGN-014", level: "error", path: `$.lists[${at}]`, params: { name } })),
  );
}
