import { dayNumber, isoOfDay } from "../../day";
import type { Finding } from "../../finding";
import { levelOf } from "../../campaign/context";
import { formCatalogues, formLabel, titleCatalogues, titleLabel } from "../award-catalogues";
import { findingOf, type AwardCheck, type AwardDesk } from "../award-desk";
import type { FormRule } from "../award-rules";
import type { Nomination } from "../nomination";
import { formRule, titleRule } from "../rule-pack";

/** The form: one that exists, is in force on the day, is for that kind of nominee, may be proposed at that level, in time. */
export const checkForms: AwardCheck = (desk) =>
  desk.nominations.flatMap((nomination) => [
    ...formFindings(desk, nomination),
    ...titleFindings(desk, nomination),
  ]);

const blocks = (code: string) => ({ code, severity: "blocks" }) as const;
const needsReason = (code: string) => ({ code, severity: "needs-reason" }) as const;

function isKnown({ context }: AwardDesk, catalogues: readonly string[], entry: string): boolean {
  return catalogues.some((id) => context.catalogues.get(id)?.entries.some((one) => one.id === entry));
}

function formFindings(desk: AwardDesk, nomination: Nomination): readonly Finding[] {
  const { context, pack, decisionOn } = desk;
  const { form, kind } = nomination;
  const column = "hinhthuc";
  if (!isKnown(desk, formCatalogues(context), form))
    return [findingOf(desk, blocks("AWARD-019"), nomination, { column, text: form })];
  const shown = formLabel(context, form);
  const rule = formRule(pack, form);
  if (!rule) {
    const day = isoOfDay(decisionOn);
    return [findingOf(desk, blocks("AWARD-005"), nomination, { column, form: shown, day })];
  }
  if (!rule.forKinds.includes(kind))
    return [findingOf(desk, blocks("AWARD-004"), nomination, { column, form: shown, kind })];
  return [...levelFindings(desk, nomination, rule), ...movementFindings(desk, nomination, rule)];
}

function levelFindings(desk: AwardDesk, nomination: Nomination, rule: FormRule): readonly Finding[] {
  const { context } = desk;
  const unit = context.units.get(nomination.unit);
  const level = unit && levelOf(context, unit);
  if (!level || rule.proposedBy.includes(level.id)) return [];
  const by = rule.proposedBy.map((id) => context.levels.get(id)?.name ?? id).join(", ");
  const form = formLabel(context, rule.form);
  return [
    findingOf(desk, needsReason("AWARD-006"), nomination, {
      column: "hinhthuc",
      form,
      level: level.name,
      by,
    }),
  ];
}

/** Counted from the day the movement was launched to the day of the decision; too short is to be explained, never hidden. */
function movementFindings(desk: AwardDesk, nomination: Nomination, rule: FormRule): readonly Finding[] {
  const { campaign } = desk.context;
  if (rule.movementYears === undefined) return [];
  const { year, month, day } = campaign.launchedOn;
  const reached = dayNumber({ year: year + rule.movementYears, month, day });
  if (dayNumber(desk.decisionOn) >= reached) return [];
  return [
    findingOf(desk, needsReason("AWARD-007"), nomination, {
      column: "hinhthuc",
      form: formLabel(desk.context, rule.form),
      years: rule.movementYears,
      launched: isoOfDay(campaign.launchedOn),
    }),
  ];
}

function titleFindings(desk: AwardDesk, nomination: Nomination): readonly Finding[] {
  const { context, pack, decisionOn } = desk;
  const { title, kind } = nomination;
  if (title === "" || !isKnown(desk, titleCatalogues(context), title)) return [];
  const rule = titleRule(pack, title);
  if (rule?.forKinds.includes(kind)) return [];
  const params = { column: "danhhieu", title: titleLabel(context, title), day: isoOfDay(decisionOn) };
  return [findingOf(desk, blocks("AWARD-024"), nomination, params)];
}
