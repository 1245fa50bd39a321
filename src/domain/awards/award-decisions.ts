import type { ListRow } from "../submission/submission";
import type { UnitCode } from "../unit/unit-code";
import { kindOfList } from "./award-catalogues";
import type { AwardGuidance } from "./guidance";
import type { Nomination } from "./nomination";
import { readNominations } from "./read-nominations";

/** đồng ý · không đồng ý · ý kiến khác */
export type OpinionKind = "agree" | "disagree" | "other";

/** The decision an award was given by; it is entered once and stands in everything that names it. */
export interface GivenBy {
  /** "1234/QĐ-UBND" */
  readonly number: string;
  /** ISO day. */
  readonly day: string;
  /** Who signed; "" where nobody said. */
  readonly signer: string;
}

/** What can be decided about a nomination. */
export type AwardAction =
  | { readonly kind: "accept" }
  /** Back to who nominated, out of the lists. */
  | { readonly kind: "return" }
  /** Put to another form; `form` is a catalogue's id. */
  | { readonly kind: "form"; readonly form: string }
  /** Where it stands among those of its form: smaller first; 0 is where it stands by itself. */
  | { readonly kind: "order"; readonly place: number }
  /** One and the same nominee as another nomination, which stays. */
  | { readonly kind: "merge"; readonly into: string }
  /** A step of its chain was done. */
  | { readonly kind: "step"; readonly step: string }
  | {
      readonly kind: "opinion";
      readonly step: string;
      readonly opinion: OpinionKind;
      readonly text: string;
      /** Number and day of the document that says it; "" where it came without one. */
      readonly number: string;
      readonly day: string;
    }
  /** The award was given: quyết định khen thưởng is signed. */
  | ({ readonly kind: "give" } & GivenBy)
  /** A nominee from outside the reporting list, as a row of one of the lists. */
  | {
      readonly kind: "add";
      readonly unit: UnitCode;
      readonly list: string;
      readonly values: ListRow["values"];
    }
  /** Guidance that came later; `nomination` of the decision is the word "guidance". */
  | { readonly kind: "guidance"; readonly guidance: AwardGuidance }
  /** Takes an earlier decision back: it stays on record and counts for nothing. */
  | { readonly kind: "undo"; readonly of: string };

/** Who decided what about which nomination, when and why. Decisions are only ever added: the log is the record. */
export interface AwardDecision {
  /** Unique in the log. */
  readonly id: string;
  /** The nomination's id; of an `add` the id it gets, of an `undo` the one it was about. */
  readonly nomination: string;
  readonly action: AwardAction;
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
  readonly reason: string;
}

export type NominationStatus = "proposed" | "accepted" | "given" | "returned" | "merged";

/** A nomination as the decisions leave it. */
export interface DecidedNomination {
  /** With the form it was put to. */
  readonly nomination: Nomination;
  /** The form it was nominated for. */
  readonly proposedForm: string;
  readonly status: NominationStatus;
  /** The id it was merged into. */
  readonly mergedInto: string | undefined;
  readonly place: number;
  readonly given: GivenBy | undefined;
  readonly stepsDone: readonly AwardDecision[];
  /** The last opinion of each step. */
  readonly opinions: readonly AwardDecision[];
  /** Why it was returned, put to another form or merged: the last reason that was given. */
  readonly reason: string;
  /** Put in here, nominated by nobody. */
  readonly isAdded: boolean;
}

export interface DecidedNominations {
  /** In the order given, those added behind them. */
  readonly all: readonly DecidedNomination[];
  /** Neither returned nor merged into another: what the lists hold. */
  readonly standing: readonly Nomination[];
  /** By nomination, where a person gave it a place. */
  readonly order: ReadonlyMap<string, number>;
  /** Decisions about nominations there are none of. */
  readonly stray: readonly AwardDecision[];
}

/** Plays the log over the nominations. Pure: the same log gives the same, whatever was decided in between. */
export function applyAwardDecisions(
  nominations: readonly Nomination[],
  log: readonly AwardDecision[],
): DecidedNominations {
  const counting = withoutUndone(log);
  const added = counting.flatMap((decision) => addedNomination(decision) ?? []);
  const addedIds = new Set(added.map(({ id }) => id));
  const states = new Map(
    [...nominations, ...added].map((nomination) => [
      nomination.id,
      untouched(nomination, addedIds.has(nomination.id)),
    ]),
  );
  const stray: AwardDecision[] = [];
  for (const decision of counting) {
    if (decision.action.kind === "guidance") continue;
    const state = states.get(decision.nomination);
    if (state) states.set(decision.nomination, decided(state, decision));
    else stray.push(decision);
  }
  const all = [...states.values()];
  const standing = all.filter(({ status }) => status !== "returned" && status !== "merged");
  return {
    all,
    standing: standing.map(({ nomination }) => nomination),
    order: new Map(all.flatMap(({ nomination: { id }, place }) => (place === 0 ? [] : [[id, place]]))),
    stray,
  };
}

/** An undone decision counts for nothing, and an undone undoing lets it count again. */
export function withoutUndone(log: readonly AwardDecision[]): readonly AwardDecision[] {
  const undone = new Set<string>();
  for (const { id, action } of [...log].reverse())
    if (action.kind === "undo" && !undone.has(id)) undone.add(action.of);
  return log.filter(({ id, action }) => action.kind !== "undo" && !undone.has(id));
}

function addedNomination({ nomination, action }: AwardDecision): readonly Nomination[] | undefined {
  if (action.kind !== "add" || kindOfList(action.list) === undefined) return undefined;
  const { unit, list, values } = action;
  const rows = [{ list, row: nomination, sheet: "", sheetRow: 0, values }];
  return readNominations([{ unit, lists: rows }]).map((made) => ({ ...made, id: nomination }));
}

const untouched = (nomination: Nomination, isAdded: boolean): DecidedNomination => ({
  nomination,
  proposedForm: nomination.form,
  status: "proposed",
  mergedInto: undefined,
  place: 0,
  given: undefined,
  stepsDone: [],
  opinions: [],
  reason: "",
  isAdded,
});

type Changes = {
  readonly [Kind in AwardAction["kind"]]: (
    state: DecidedNomination,
    action: Extract<AwardAction, { kind: Kind }>,
    decision: AwardDecision,
  ) => Partial<DecidedNomination>;
};

const changes: Changes = {
  accept: ({ given }) => ({ status: given ? "given" : "accepted", mergedInto: undefined }),
  return: () => ({ status: "returned", mergedInto: undefined, given: undefined }),
  form: ({ nomination }, { form }) => ({ nomination: { ...nomination, form } }),
  order: (_state, { place }) => ({ place }),
  merge: (_state, { into }) => ({ status: "merged", mergedInto: into, given: undefined }),
  step: ({ stepsDone }, _action, decision) => ({ stepsDone: [...stepsDone, decision] }),
  opinion: ({ opinions }, { step }, decision) => ({
    opinions: [...opinions.filter((other) => stepOf(other) !== step), decision],
  }),
  give: (_state, { number, day, signer }) => ({
    status: "given",
    mergedInto: undefined,
    given: { number, day, signer },
  }),
  add: () => ({}),
  guidance: () => ({}),
  undo: () => ({}),
};

const stepOf = ({ action }: AwardDecision): string | undefined =>
  action.kind === "opinion" || action.kind === "step" ? action.step : undefined;

function decided(state: DecidedNomination, decision: AwardDecision): DecidedNomination {
  const { action, reason } = decision;
  const change = changes[action.kind] as Changes["accept"];
  return {
    ...state,
    ...change(state, action as Extract<AwardAction, { kind: "accept" }>, decision),
    ...(reason !== "" && { reason }),
  };
}
