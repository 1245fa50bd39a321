import type { AwardDecision, GivenBy } from "../../domain/awards/award-decisions";
import type { NominateResult } from "./nominate";

/** A signed decision about one form. */
export interface FormGiven extends GivenBy {
  readonly form: string;
}

/**
 * What a signed decision adds to the log: an entry for each nomination of its form that stands and was not given yet. Undefined
 * where nobody stands for the form; nothing where all of them were given already.
 */
export function giveForm(
  { decided, log, book }: Pick<NominateResult, "decided" | "log" | "book">,
  { form, ...given }: FormGiven,
  at: string,
): readonly AwardDecision[] | undefined {
  const standing = new Set(decided.standing.map(({ id }) => id));
  const ofForm = decided.all.filter(
    ({ nomination }) => nomination.form === form && standing.has(nomination.id),
  );
  if (ofForm.length === 0) return undefined;
  const by = given.signer || book.unit.name;
  const batch = `${book.unit.code}:${at}:${log.length}`;
  return ofForm
    .filter((state) => !state.given)
    .map(({ nomination }, index): AwardDecision => ({
      id: `${batch}.${index}`,
      ...{ nomination: nomination.id, action: { kind: "give", ...given }, by, at, reason: "" },
    }));
}
