import type { Finding } from "../../finding";
import { formLabel } from "../award-catalogues";
import { findingOf, type AwardCheck, type AwardDesk } from "../award-desk";
import type { SameNominee } from "../likeness/find-same";

/** The same nominee twice; with two forms it is one achievement rewarded twice (Luật 06/2022, Điều 5 khoản 2.c). */
export const checkSameNominee: AwardCheck = (desk) => desk.same.map((pair) => findingOfPair(desk, pair));

/** Merging the two rows is a person's answer to this question, and can be taken back. */
export const sameQuestion = ({ first, second }: Pick<SameNominee, "first" | "second">): string =>
  `same:${first.id}=${second.id}`;

function findingOfPair(desk: AwardDesk, pair: SameNominee): Finding {
  const { first, second, likeness, isCertain } = pair;
  const { context } = desk;
  const twoForms = first.form !== second.form;
  const severity = twoForms && isCertain ? "blocks" : "needs-reason";
  const made = findingOf(desk, { code: twoForms ? "AWARD-002" : "AWARD-001", severity }, second, {
    other: context.units.get(first.unit)?.name ?? first.unit,
    otherName: first.name,
    otherRow: first.row,
    form: formLabel(context, second.form),
    otherForm: formLabel(context, first.form),
    likeness,
  });
  return { ...made, question: sameQuestion(pair) };
}

/** In a list of past decisions: whether it was for the same achievement, a person says. */
export const checkPastAwards: AwardCheck = (desk) =>
  desk.sameAsPast.map(({ nomination, past, likeness }) =>
    findingOf(desk, { code: "AWARD-003", severity: "needs-reason" }, nomination, {
      otherName: past.name,
      form: formLabel(desk.context, past.form),
      decision: past.decision,
      year: past.year ?? "",
      likeness,
    }),
  );
