import { nominationLists } from "../../domain/awards/award-catalogues";
import {
  applyAwardDecisions,
  type AwardDecision,
  type DecidedNomination,
  type DecidedNominations,
  type GivenBy,
  type NominationStatus,
} from "../../domain/awards/award-decisions";
import type { AwardRules } from "../../domain/awards/award-rules";
import { givenAwards, pastOfGiven } from "../../domain/awards/given-awards";
import { decisionFindings } from "../../domain/awards/checks/decisions";
import { guidedRules } from "../../domain/awards/guided-rules";
import { judgeNominations, likelyPairs, type JudgedNominations } from "../../domain/awards/judge-nominations";
import type { SameNominee } from "../../domain/awards/likeness/find-same";
import type { Nomination } from "../../domain/awards/nomination";
import { pastAwardsIn, type PastAward } from "../../domain/awards/past-awards";
import { quotaUses } from "../../domain/awards/quotas";
import { readNominations } from "../../domain/awards/read-nominations";
import type { CampaignContext } from "../../domain/campaign/context";
import { isoOfDay, type Day } from "../../domain/day";
import type { Finding } from "../../domain/finding";
import { layAwardLists } from "../../sheets/ds-khen-thuong/lay";
import { listsBook, type ListsBook } from "../../sheets/ds-khen-thuong/lists-book";
import type { BookSpec } from "../../sheets/spec";
import { findingJson, type FindingJson } from "../json/finding-json";
import type { BookLists } from "./nominations-of-book";

export interface NominateInput {
  readonly context: CampaignContext;
  readonly lists: Extract<BookLists, { kind: "lists" }>;
  readonly rules: AwardRules;
  readonly decisionOn?: Day | undefined;
  /** A list of past decisions, beside what the units' own sheets say. */
  readonly past?: readonly PastAward[];
  /** What was decided about them so far. */
  readonly log?: readonly AwardDecision[];
  /** Said of the files beside the book. */
  readonly findings?: readonly Finding[];
  /** From the result before: who is likely the same is looked for anew only where others are nominated. */
  readonly known?: KnownPairs | undefined;
}

/** Who is likely one and the same, and of which nominations that was said. */
export interface KnownPairs {
  readonly of: string;
  readonly pairs: readonly SameNominee[];
}

export interface NominateResult {
  readonly judged: JudgedNominations;
  readonly decided: DecidedNominations;
  readonly log: readonly AwardDecision[];
  readonly findings: readonly Finding[];
  readonly book: ListsBook;
  /** Laid when it is asked for. */
  readonly spec: BookSpec;
  readonly known: KnownPairs;
}

/**
 * Nominations of a workbook as the log leaves them, held against the rules of the day, as printed lists. Undefined where no rules
 * are in force.
 */
export function nominate(input: NominateInput): NominateResult | undefined {
  const { context, lists, decisionOn, past = [], log = [], findings: said = [] } = input;
  const rules = guidedRules(input.rules, log);
  const decided = applyAwardDecisions(readNominations(lists.units), log);
  const before = [...pastAwardsIn(lists.units), ...past];
  const known = pairsOf(input, decided, before);
  const judged = judgeNominations({
    context,
    rules,
    decisionOn,
    nominations: decided.standing,
    past: before,
    given: new Map(givenAwards(decided.all).map((one) => [one.nomination.id, pastOfGiven(one)])),
    pairs: known.pairs,
    unit: lists.unit.code,
  });
  if (!judged) return undefined;
  const findings = [...said, ...decisionFindings(context, decided), ...judged.findings];
  const { unit } = lists;
  const book = listsBook({ unit, desk: judged.desk, findings, decided, log });
  return {
    ...{ judged, decided, log, findings, book, known },
    get spec() {
      return layAwardLists(book, lists.madeAt);
    },
  };
}

/** What nominees are compared by: everything but the form, which a decision may change. */
const identityOf = (nomination: Nomination): Nomination => ({ ...nomination, form: "" });

/** Looked for among all there are, returned and merged ones too: a decision then changes none of it. */
function pairsOf(
  { context, lists, known }: NominateInput,
  { all }: DecidedNominations,
  past: readonly PastAward[],
): KnownPairs {
  const nominations = all.map(({ nomination }) => nomination);
  const of = JSON.stringify([past, nominations.map(identityOf)]);
  if (known?.of === of) return known;
  return { of, pairs: likelyPairs({ context, nominations, past, unit: lists.unit.code }) };
}

export interface NominationJson {
  readonly id: string;
  readonly unit: string;
  readonly kind: string;
  readonly list: string;
  readonly row: string;
  readonly name: string;
  readonly form: string | null;
  readonly title: string | null;
  readonly objectClass: string | null;
  readonly votes: number | null;
  readonly members: number | null;
  readonly status: NominationStatus;
  readonly reason: string | null;
  /** The decision it was given by. */
  readonly given: GivenBy | null;
}

/** What `nominate --json` prints (docs/cli.md). */
export interface NominateJson {
  readonly unit: string;
  readonly campaign: string;
  readonly pack: { readonly id: string; readonly label: string };
  readonly decisionOn: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly nominations: readonly NominationJson[];
  readonly quotas: readonly {
    readonly id: string;
    readonly form: string;
    readonly unit: string;
    readonly most: number;
    readonly used: number;
  }[];
  /** The log, what an answer said in it: what the next run is given as --decided. */
  readonly decisions: readonly AwardDecision[];
  readonly findings: readonly FindingJson[];
  readonly file: string;
}

export function nominateJson(result: NominateResult, file: string): NominateJson {
  const { judged, findings, book, log, decided } = result;
  const { desk } = judged;
  const { context, pack, decisionOn } = desk;
  const listed = book.lists.flatMap(({ list }) => list.groups.flatMap((group) => group.nominations));
  const states = new Map(decided.all.map((state) => [state.nomination.id, state]));
  const left = decided.all.filter(({ nomination }) => !desk.nominations.includes(nomination));
  return {
    unit: book.unit.code,
    campaign: context.campaign.id,
    pack: { id: pack.id, label: pack.label },
    decisionOn: isoOfDay(decisionOn),
    counts: Object.fromEntries(book.lists.map(({ list }) => [list.kind, list.count])),
    nominations: [...listed, ...left.map(({ nomination }) => nomination)].map((nomination) =>
      nominationJson(nomination, states.get(nomination.id)),
    ),
    quotas: quotaUses(desk).map(({ quota, unit, most, used }) => ({
      id: quota.id,
      form: quota.form,
      unit: unit.code,
      most,
      used: used.length,
    })),
    decisions: log,
    findings: findings.map((finding) => findingJson(context, finding)),
    file,
  };
}

function nominationJson(nomination: Nomination, state: DecidedNomination | undefined): NominationJson {
  const { id, unit, kind, row, name, form, title, objectClass, votes, members } = nomination;
  return {
    id,
    unit,
    kind,
    list: nominationLists[kind],
    row,
    name,
    form: form || null,
    title: title || null,
    objectClass: objectClass || null,
    votes: votes ?? null,
    members: members ?? null,
    ...decidedJson(state),
  };
}

const decidedJson = (
  state: DecidedNomination | undefined,
): Pick<NominationJson, "status" | "reason" | "given"> => ({
  status: state?.status ?? "proposed",
  reason: state?.reason || null,
  given: state?.given ?? null,
});
