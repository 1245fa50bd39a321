import type { CampaignContext } from "../campaign/context";
import { formCatalogues, formLabel, nomineeKinds } from "./award-catalogues";
import type { NomineeKind, RulePack } from "./award-rules";
import type { Nomination } from "./nomination";

/** Those put forward for one form, in the order they are printed. */
export interface AwardGroup {
  /** An id of the catalogue, or "" for what has none of them. */
  readonly form: string;
  /** "Bằng khen của Chủ tịch UBND tỉnh"; "" of the group without a form. */
  readonly label: string;
  readonly nominations: readonly Nomination[];
}

/** DS Tập thể, DS Hộ gia đình, DS Cá nhân. */
export interface AwardList {
  readonly kind: NomineeKind;
  readonly groups: readonly AwardGroup[];
  /** All forms there are, from high to low; the same in every list. */
  readonly order: readonly string[];
  readonly count: number;
}

/** Where a person put a nomination among its like: smaller stands first; absent: where it stands by itself. */
export type ListOrder = ReadonlyMap<string, number>;

/**
 * The three lists: by form from high to low, then by a person's own order, then in administrative order of who nominates, then as
 * their rows stand. Households only where the campaign has them.
 */
export function awardLists(
  context: CampaignContext,
  pack: RulePack,
  nominations: readonly Nomination[],
  order: ListOrder = new Map(),
): readonly AwardList[] {
  const placeOf = new Map(context.campaign.units.map(({ code }, at) => [code, at]));
  const sorted = [...nominations].sort(
    (one, other) =>
      (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0) ||
      (placeOf.get(one.unit) ?? 0) - (placeOf.get(other.unit) ?? 0) ||
      compareRows(one.row, other.row),
  );
  const forms = formsInOrder(context, pack);
  return nomineeKinds
    .filter((kind) => kind !== "household" || context.campaign.switches.households)
    .map((kind) => listOf(context, kind, sorted, forms));
}

const compareRows = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** The pack's forms from high to low, then those of the catalogues that are not in force. */
function formsInOrder(context: CampaignContext, pack: RulePack): readonly string[] {
  const inForce = pack.forms.map(({ form }) => form);
  const others = formCatalogues(context).flatMap(
    (id) => context.catalogues.get(id)?.entries.map((entry) => entry.id) ?? [],
  );
  return [...new Set([...inForce, ...others])];
}

function listOf(
  context: CampaignContext,
  kind: NomineeKind,
  sorted: readonly Nomination[],
  forms: readonly string[],
): AwardList {
  const ofKind = sorted.filter((nomination) => nomination.kind === kind);
  const known = new Set(forms);
  const groups = [
    ...forms.map((form) => ({ form, label: formLabel(context, form), of: (one: string) => one === form })),
    { form: "", label: "", of: (one: string) => !known.has(one) },
  ]
    .map(({ form, label, of }) => ({ form, label, nominations: ofKind.filter((one) => of(one.form)) }))
    .filter((group) => group.nominations.length > 0);
  return { kind, groups, order: forms, count: ofKind.length };
}
