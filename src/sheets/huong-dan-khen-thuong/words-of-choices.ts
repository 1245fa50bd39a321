import { formLabel, nomineeKinds } from "../../domain/awards/award-catalogues";
import type { NomineeKind, QuotaSize } from "../../domain/awards/award-rules";
import type { CampaignContext } from "../../domain/campaign/context";
import { foldForMatching } from "../../domain/text/fold";
import { writtenOut } from "../../messages/award-list-words";
import { guidanceWords as words } from "../../messages/guidance-words";

export type QuotaColumn = keyof typeof words.quotaHeadings;
export type Rounding = Extract<QuotaSize, { kind: "share" }>["rounding"];

/** An id and the words it is chosen by. */
export interface Chosen<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
}

/** Forms of every law the campaign knows, from high to low. */
export function formsOf(context: CampaignContext): readonly Chosen[] {
  const packs = context.campaign.awards?.packs ?? [];
  const ids = new Set(packs.flatMap(({ forms }) => forms.map(({ form }) => form)));
  return [...ids].map((id) => ({ id, label: writtenOut(formLabel(context, id)) }));
}

export const kindsOf = (): readonly Chosen<NomineeKind>[] =>
  nomineeKinds.map((id) => ({ id, label: words.kinds[id] }));

export const levelsOf = ({ levels }: CampaignContext): readonly Chosen[] =>
  [...levels.values()].map(({ id, name }) => ({ id, label: name }));

export const unitKindsOf = ({ kinds }: CampaignContext): readonly Chosen[] =>
  [...kinds.values()].map(({ id, word }) => ({ id, label: word }));

export const roundings: readonly Chosen<Rounding>[] = (Object.keys(words.roundings) as Rounding[]).map(
  (id) => ({ id, label: words.roundings[id] }),
);

/** The one that was meant, whatever its marks of case and spaces, or its id. */
export function chosenOf<Id extends string>(
  choices: readonly Chosen<Id>[],
  text: string,
): Chosen<Id> | undefined {
  const folded = foldForMatching(writtenOut(text));
  return choices.find(({ id, label }) => foldForMatching(label) === folded || id === text);
}
