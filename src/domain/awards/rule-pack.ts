import { dayNumber, type Day } from "../day";
import type { FormRule, RulePack, Sourced, TitleRule, VoteRule } from "./award-rules";

/** The pack in force on a day; undefined where none is. */
export function packOn(packs: readonly RulePack[], day: Day): RulePack | undefined {
  const number = dayNumber(day);
  return packs.find(
    ({ validFrom, validTo }) =>
      dayNumber(validFrom) <= number && (validTo === undefined || number <= dayNumber(validTo)),
  );
}

export const formRule = (pack: RulePack, form: string | undefined): FormRule | undefined =>
  pack.forms.find((rule) => rule.form === form);

export const titleRule = (pack: RulePack, title: string | undefined): TitleRule | undefined =>
  pack.titles.find((rule) => rule.title === title);

/** A vote rule, and whether the law says it or the council set it for itself. */
export interface WantedVote extends VoteRule {
  readonly byLaw: boolean;
}

/** The strictest of what the title and the form ask for; else what is usual. */
export function wantedVote(pack: RulePack, form: string | undefined, title: string | undefined): WantedVote {
  const lawful = [titleRule(pack, title)?.vote, formRule(pack, form)?.vote].filter(
    (vote) => vote !== undefined,
  );
  const [strictest] = [...lawful].sort((one, other) => other.share - one.share);
  if (strictest) return { ...strictest, byLaw: true };
  const { share, more, ballot } = pack.usualVote;
  return { share, more, ballot, byLaw: false };
}

/** Whether so many of all members are enough. */
export const isEnough = ({ share, more }: VoteRule, votes: number, members: number): boolean =>
  more ? votes * 100 > share * members : votes * 100 >= share * members;

/** Sources of everything in a pack that nobody has held against the text yet. */
export function unverifiedSources(pack: RulePack): readonly string[] {
  const parts: readonly Sourced[] = [
    pack,
    ...pack.forms,
    ...pack.titles,
    pack.usualVote,
    ...(pack.money ? [pack.money] : []),
  ];
  return [...new Set(parts.filter(({ verified }) => !verified).map(({ source }) => source))];
}
