import type { AwardDesk } from "../../domain/awards/award-desk";
import type { AwardDecision, DecidedNominations } from "../../domain/awards/award-decisions";
import { awardLists, type AwardList } from "../../domain/awards/award-lists";
import type { Unit } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import type { Finding } from "../../domain/finding";
import { placeGroups, type PlacedGroup } from "./list-places";

/** What all sheets of a workbook of lists share. */
export interface ListsBook {
  readonly context: CampaignContext;
  /** The level that puts the lists forward. */
  readonly unit: Unit;
  readonly desk: AwardDesk;
  readonly findings: readonly Finding[];
  /** All nominations as the log leaves them; the desk has those that stand. */
  readonly decided: DecidedNominations;
  readonly log: readonly AwardDecision[];
  readonly lists: readonly PlacedList[];
}

export interface PlacedList {
  readonly list: AwardList;
  readonly placed: readonly PlacedGroup[];
}

export function listsBook(given: Omit<ListsBook, "context" | "lists">): ListsBook {
  const { desk, decided } = given;
  const { context, pack, nominations } = desk;
  const lists = awardLists(context, pack, nominations, decided.order).map((list) => ({
    list,
    placed: placeGroups(list),
  }));
  return { ...given, context, lists };
}

/** Forms that stand in any of the lists, from high to low; what has no form comes last. */
export function formsStanding({
  lists,
}: ListsBook): readonly { readonly form: string; readonly label: string }[] {
  const labels = new Map(lists.flatMap(({ list }) => list.groups.map(({ form, label }) => [form, label])));
  const order = [...(lists[0]?.list.order ?? []), ""];
  return order.flatMap((form) => {
    const label = labels.get(form);
    return label === undefined ? [] : [{ form, label }];
  });
}
