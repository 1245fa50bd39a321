import { dayNumber } from "../day";
import type { AwardRules, RulePack } from "../awards/award-rules";
import { packOn } from "../awards/rule-pack";
import { formCatalogues, titleCatalogues } from "../awards/award-catalogues";
import type { CampaignLint } from "./campaign-lint";
import type { CampaignProblem } from "./campaign-problem";
import type { CampaignContext } from "./context";

/** The rules of commendation: what they name stands in the campaign, and one pack holds on every day. */
export const lintAwards: CampaignLint = (context) => {
  const { awards } = context.campaign;
  return awards ? lintAwardRules(context, awards) : [];
};

/** The same of rules that came later: errors all of them. */
export const lintAwardRules = (context: CampaignContext, awards: AwardRules): readonly CampaignProblem[] => [
  ...namedIn(context, awards),
  ...packDays(awards),
];

const error = (code: string, path: string, params: CampaignProblem["params"]): CampaignProblem => ({
  code,
  level: "error",
  path,
  params,
});

/** An id with its path and where it should stand. */
type Reference = readonly [path: string, id: string, of: string];

function namedIn(context: CampaignContext, awards: AwardRules): readonly CampaignProblem[] {
  const known = knownIds(context);
  return [...ofPacks(awards.packs), ...ofQuotas(awards), ...ofChains(awards)]
    .filter(([, id, of]) => known[of]?.has(id) !== true)
    .map(([path, id, of]) => error("CAMPAIGN-003", `$.awards.${path}`, { id, of }));
}

function knownIds(context: CampaignContext): Readonly<Record<string, ReadonlySet<string>>> {
  const entries = (ids: readonly string[]): ReadonlySet<string> =>
    new Set(ids.flatMap((id) => context.catalogues.get(id)?.entries.map((entry) => entry.id) ?? []));
  return {
    "award forms": entries(formCatalogues(context)),
    "award titles": entries(titleCatalogues(context)),
    levels: new Set(context.levels.keys()),
    unitKinds: new Set(context.kinds.keys()),
    units: new Set<string>(context.units.keys()),
  };
}

const ofPacks = (packs: readonly RulePack[]): readonly Reference[] =>
  packs.flatMap(({ forms, titles, money }, pack) => [
    ...forms.flatMap(({ form, proposedBy }, at): Reference[] => [
      [`packs[${pack}].forms[${at}].form`, form, "award forms"],
      ...proposedBy.map((level, by): Reference => [
        `packs[${pack}].forms[${at}].proposedBy[${by}]`,
        level,
        "levels",
      ]),
    ]),
    ...titles.map(({ title }, at): Reference => [
      `packs[${pack}].titles[${at}].title`,
      title,
      "award titles",
    ]),
    ...(money?.rates ?? []).map(({ form }, at): Reference => [
      `packs[${pack}].money.rates[${at}].form`,
      form,
      "award forms",
    ]),
  ]);

const ofQuotas = ({ quotas }: AwardRules): readonly Reference[] =>
  quotas.flatMap(({ form, level, units = [], most }, quota): Reference[] => [
    [`quotas[${quota}].form`, form, "award forms"],
    [`quotas[${quota}].level`, level, "levels"],
    ...units.map((unit, at): Reference => [`quotas[${quota}].units[${at}]`, unit, "units"]),
    ...(most.kind === "share" ? most.ofKinds : []).map((kind, at): Reference => [
      `quotas[${quota}].most.ofKinds[${at}]`,
      kind,
      "unitKinds",
    ]),
  ]);

const ofChains = ({ chains }: AwardRules): readonly Reference[] =>
  chains.flatMap(({ forms, steps }, chain) => [
    ...forms.map((form, at): Reference => [`chains[${chain}].forms[${at}]`, form, "award forms"]),
    ...steps.map(({ level }, at): Reference => [`chains[${chain}].steps[${at}].level`, level, "levels"]),
  ]);

function packDays(awards: AwardRules): readonly CampaignProblem[] {
  const { packs, expectedDecisionOn } = awards;
  return [
    ...packs.flatMap(({ validFrom, validTo }, at) =>
      validTo && dayNumber(validTo) < dayNumber(validFrom)
        ? [error("CAMPAIGN-021", `$.awards.packs[${at}]`, {})]
        : [],
    ),
    ...packs.flatMap(({ id, validFrom }, at) => {
      const other = packs.slice(0, at).find((before) => packOn([before], validFrom) !== undefined);
      return other ? [error("CAMPAIGN-061", `$.awards.packs[${at}]`, { id, other: other.id })] : [];
    }),
    ...(packOn(packs, expectedDecisionOn) ? [] : [error("CAMPAIGN-062", "$.awards.expectedDecisionOn", {})]),
  ];
}
