import type { ListDefinition } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import { sha256 } from "../../domain/submission/sha256";
import { outlineLayout, type OutlineLayout } from "../bao-cao/layout";

/** What all units of one kind share: their lists, the plan of the outline sheet, and its fingerprint. */
export interface StandardTemplate {
  readonly layout: OutlineLayout;
  readonly lists: readonly ListDefinition[];
  /** Two workbooks with the same fingerprint have the same questions in the same places. */
  readonly fingerprint: string;
}

const known = new WeakMap<CampaignContext, Map<string, StandardTemplate>>();

export function standardTemplate(context: CampaignContext, kind: string): StandardTemplate {
  const templates = known.get(context) ?? new Map<string, StandardTemplate>();
  known.set(context, templates);
  const before = templates.get(kind);
  if (before) return before;
  const layout = outlineLayout(context, [kind]);
  const lists = listsOf(context, kind);
  const plan = [
    ...layout.rows.map(({ row, section, key }) => `${row} ${section.path} ${key}`),
    ...lists.flatMap((list) => list.columns.map(({ id }) => `${list.id}.${id}`)),
  ];
  const template = { layout, lists, fingerprint: sha256(plan.join("\n")).slice(0, 16) };
  templates.set(kind, template);
  return template;
}

const households = "nominateHouseholds";

/** The lists this kind of unit is asked for, in the campaign's order. */
export function listsOf({ campaign }: CampaignContext, kind: string): readonly ListDefinition[] {
  return campaign.lists
    .filter(({ askedOf }) => askedOf.includes(kind))
    .filter(({ id }) => id !== households || campaign.switches.households);
}
