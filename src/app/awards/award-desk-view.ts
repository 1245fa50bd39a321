import { classLabel, formLabel, titleLabel } from "../../domain/awards/award-catalogues";
import { stepStates } from "../../domain/awards/award-chain";
import type {
  DecidedNomination,
  GivenBy,
  NominationStatus,
  OpinionKind,
} from "../../domain/awards/award-decisions";
import { voteShare } from "../../domain/awards/nomination";
import { quotaUses, unitsUnder, type QuotaUse } from "../../domain/awards/quotas";
import { formRule } from "../../domain/awards/rule-pack";
import type { NomineeKind } from "../../domain/awards/award-rules";
import { levelOf } from "../../domain/campaign/context";
import { isoOfDay } from "../../domain/day";
import type { Severity } from "../../domain/finding";
import { namesOf, sentenceOf } from "../../messages/catalogue";
import type { Language } from "../../messages/sentence";
import type { NominateResult } from "./nominate";

/** The desk of nominations as a screen shows it: plain data, every word already in the user's language. */
export interface AwardDeskView {
  readonly unit: string;
  /** "Áp dụng: …": which law, and for a decision on which day. */
  readonly pack: string;
  readonly decisionOn: string;
  readonly transition: string;
  /** Every nomination there is, those returned and merged too, in the order of the lists. */
  readonly rows: readonly AwardDeskRow[];
  readonly quotas: readonly QuotaMeter[];
  /** Forms that can be chosen for a kind of nominee under this law. */
  readonly forms: Readonly<Record<NomineeKind, readonly { readonly id: string; readonly label: string }[]>>;
  /** What is said of no single nomination. */
  readonly remarks: readonly AwardRemark[];
}

export interface AwardDeskRow {
  readonly id: string;
  readonly kind: NomineeKind;
  readonly name: string;
  readonly unit: string;
  readonly unitName: string;
  /** Position and workplace, or the hamlet. */
  readonly place: string;
  readonly form: string;
  readonly formLabel: string;
  /** The form it was nominated for, where it was put to another. */
  readonly proposedFormLabel: string;
  readonly titleLabel: string;
  readonly classLabel: string;
  readonly summary: string;
  readonly votes: string;
  /** 0-100. */
  readonly share: number | undefined;
  readonly status: NominationStatus;
  readonly mergedInto: string;
  readonly reason: string;
  /** Where a person put it among its like; 0: where it stands by itself. */
  readonly order: number;
  readonly isAdded: boolean;
  /** The decision it was given by. */
  readonly given: GivenBy | undefined;
  readonly isWoman: boolean;
  readonly isDirectWorker: boolean;
  /** This level's own steps. */
  readonly steps: readonly {
    readonly id: string;
    readonly label: string;
    readonly isDone: boolean;
    readonly isReferral: boolean;
    readonly by: string;
    readonly at: string;
  }[];
  readonly opinions: readonly {
    readonly step: string;
    readonly opinion: OpinionKind;
    readonly text: string;
    readonly by: string;
    readonly number: string;
    readonly day: string;
  }[];
  readonly remarks: readonly AwardRemark[];
}

export interface AwardRemark {
  readonly code: string;
  readonly severity: Severity;
  readonly text: string;
  /** A question a person can answer by merging: `same:<stays>=<merged>`. */
  readonly question: string | undefined;
}

export interface QuotaMeter {
  readonly unitName: string;
  readonly formLabel: string;
  readonly most: number;
  readonly used: number;
}

/** The view of a result; filters are the screen's own. */
export function awardDeskView(result: NominateResult, language: Language): AwardDeskView {
  const { judged, book, findings } = result;
  const { desk } = judged;
  const { context, pack, rules, decisionOn } = desk;
  const names = namesOf(context);
  const remarkOf = (finding: (typeof findings)[number]): AwardRemark => ({
    code: finding.code,
    severity: finding.severity,
    text: sentenceOf(finding, names, language),
    question: finding.question,
  });
  const byRow = new Map<string, AwardRemark[]>();
  for (const finding of findings) {
    if (finding.row === undefined) continue;
    const key = `${finding.unit ?? ""}/${finding.row}`;
    byRow.set(key, [...(byRow.get(key) ?? []), remarkOf(finding)]);
  }
  return {
    unit: book.unit.name,
    pack: pack.label,
    decisionOn: isoOfDay(decisionOn),
    transition: rules.transition ?? "",
    rows: statesInOrder(result).map((state) => rowOf(result, state, byRow)),
    quotas: ownQuotas(result).map(({ quota, unit, most, used }) => ({
      unitName: unit.name,
      formLabel: formLabel(context, quota.form),
      most,
      used: used.length,
    })),
    forms: formsOf(result),
    remarks: findings.filter(({ row }) => row === undefined).map(remarkOf),
  };
}

/** Of this level's own unit and those below it: what others may put forward is theirs. */
function ownQuotas({ judged: { desk }, book }: NominateResult): readonly QuotaUse[] {
  const below = unitsUnder(desk.context, book.unit.code);
  return quotaUses(desk).filter(({ unit }) => below.has(unit.code));
}

/** Those of the lists first, in the lists' order; then those that are not in them. */
function statesInOrder({ book, decided }: NominateResult): readonly DecidedNomination[] {
  const states = new Map(decided.all.map((state) => [state.nomination.id, state]));
  const listed = book.lists.flatMap(({ list }) => list.groups.flatMap((group) => group.nominations));
  const ids = new Set(listed.map(({ id }) => id));
  return [
    ...listed.flatMap(({ id }) => states.get(id) ?? []),
    ...decided.all.filter(({ nomination }) => !ids.has(nomination.id)),
  ];
}

function rowOf(
  { judged: { desk }, book }: NominateResult,
  state: DecidedNomination,
  remarks: ReadonlyMap<string, readonly AwardRemark[]>,
): AwardDeskRow {
  const { nomination, proposedForm } = state;
  const { context, rules } = desk;
  const { id, unit, kind, form, votes, members } = nomination;
  const level = levelOf(context, book.unit).id;
  const share = voteShare(nomination);
  return {
    id,
    kind,
    name: nomination.name,
    unit,
    unitName: context.units.get(unit)?.name ?? unit,
    place: [nomination.position, nomination.place].filter(Boolean).join(", "),
    form,
    formLabel: formLabel(context, form),
    proposedFormLabel: form === proposedForm ? "" : formLabel(context, proposedForm),
    titleLabel: nomination.title && titleLabel(context, nomination.title),
    classLabel: nomination.objectClass && classLabel(context, kind, nomination.objectClass),
    summary: nomination.summary,
    votes: votes === undefined || members === undefined ? "" : `${votes}/${members}`,
    share: share === undefined ? undefined : Math.round(share * 10) / 10,
    ...decidedParts(state),
    isWoman: nomination.isWoman === true,
    isDirectWorker: nomination.isDirectWorker === true,
    steps: stepStates(rules, state, level).map(({ step, isDone, by, at }) => ({
      id: step.id,
      label: step.label,
      isDone,
      isReferral: step.referral === true,
      by,
      at,
    })),
    remarks: remarks.get(`${unit}/${nomination.row}`) ?? [],
  };
}

const decidedParts = (state: DecidedNomination) => {
  const { status, mergedInto, reason, place, isAdded, given, opinions } = state;
  return {
    status,
    mergedInto: mergedInto ?? "",
    reason,
    order: place,
    isAdded,
    given,
    opinions: opinions.flatMap(({ action, by }) => {
      if (action.kind !== "opinion") return [];
      const { step, opinion, text, number, day } = action;
      return [{ step, opinion, text, by, number, day }];
    }),
  };
};

/** From high to low, only what this law gives to that kind. */
function formsOf({ judged: { desk } }: NominateResult): AwardDeskView["forms"] {
  const of = (kind: NomineeKind) =>
    desk.pack.forms
      .filter(({ form }) => formRule(desk.pack, form)?.forKinds.includes(kind))
      .map(({ form }) => ({ id: form, label: formLabel(desk.context, form) }));
  return { collective: of("collective"), household: of("household"), individual: of("individual") };
}
