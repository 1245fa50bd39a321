import type { AwardAction, AwardDecision, DecidedNomination } from "../../domain/awards/award-decisions";
import { placesForMove, type OrderMove } from "../../domain/awards/order-in-list";
import { parseIsoDay } from "../../domain/day";
import { deskSentence, type DeskWord } from "../../messages/desk-words";
import type { Language } from "../../messages/sentence";
import type { NominateResult } from "./nominate";
import type { AwardChoice, AwardRequest } from "./award-views";

/** What a request adds to the log, or why it cannot. */
export type Logged =
  | { readonly kind: "log"; readonly decisions: readonly AwardDecision[] }
  | { readonly kind: "refused"; readonly sentence: string };

type Entry = readonly [nomination: string, action: AwardAction];

/** Kinds that put a nomination out of its list or into another: the unit that nominated is told why. */
const needsReason: ReadonlySet<AwardChoice["kind"]> = new Set(["return", "form", "add"]);

/** A request as decisions of one batch, each with an id that no other copy of the workbook gives. */
export function logged(
  result: NominateResult,
  request: AwardRequest,
  { at, seq, language }: { readonly at: string; readonly seq: number; readonly language: Language },
): Logged {
  const [by, reason] = [request.by.trim(), request.reason.trim()];
  const refused = (word: DeskWord): Logged => ({ kind: "refused", sentence: deskSentence(word, language) });
  if (by === "") return refused("awardNeedsWho");
  if (reason === "" && needsReason.has(request.action.kind)) return refused("awardNeedsReason");
  const batch = `${result.book.unit.code}:${at}:${seq}`;
  const entries = entriesOf(result, request, batch);
  if (typeof entries === "string") return refused(entries);
  const decisions = entries.map(([nomination, action], index): AwardDecision => ({
    id: `${batch}.${index}`,
    ...{ nomination, action, by, at, reason },
  }));
  return { kind: "log", decisions };
}

/** The entries, or the word that says why there are none. */
function entriesOf(
  result: NominateResult,
  { nominations, action }: AwardRequest,
  batch: string,
): readonly Entry[] | DeskWord {
  if (action.kind === "add") return addition(result, action, batch);
  const states = new Map(result.decided.all.map((state) => [state.nomination.id, state]));
  const named = nominations.flatMap((id) => states.get(id) ?? []);
  if (named.length === 0 || named.length < nominations.length) return "awardUnknown";
  if (action.kind === "move") return moved(result, named, action.move);
  const hindrance = hindranceOf(named, action);
  if (hindrance) return hindrance;
  if (named.some((state) => !isPossible(result, state, action, states))) return "awardNotPossible";
  const entry = action.kind === "give" ? trimmed(action) : action;
  return named.map(({ nomination }) => [nomination.id, entry]);
}

const trimmed = (action: Extract<AwardAction, { kind: "give" }>): AwardAction => ({
  ...action,
  number: action.number.trim(),
  signer: action.signer.trim(),
});

/** Kinds that would leave a decision standing for nobody, or for another form. */
const againstGiven: ReadonlySet<AwardAction["kind"]> = new Set(["return", "form", "merge"]);

function hindranceOf(
  named: readonly DecidedNomination[],
  action: Exclude<AwardChoice, { readonly kind: "move" }>,
): DeskWord | undefined {
  if (againstGiven.has(action.kind)) return named.some(({ given }) => given) ? "awardIsGiven" : undefined;
  if (action.kind !== "give") return undefined;
  if (action.number.trim() === "" || parseIsoDay(action.day) === undefined) return "awardNeedsDecision";
  return named.some(({ status }) => status === "returned" || status === "merged")
    ? "awardNotPossible"
    : undefined;
}

function addition(
  { judged: { desk } }: NominateResult,
  action: Extract<AwardAction, { kind: "add" }>,
  batch: string,
): readonly Entry[] | DeskWord {
  const { unit, list, values } = action;
  const isNamed = String(values["ten"] ?? "").trim() !== "";
  if (!isNamed || !desk.context.units.has(unit) || !desk.context.lists.has(list)) return "awardNeedsName";
  return [[`${unit}/${batch}`, action]];
}

/** A form has to be one its kind of nominee can get; a merge leaves the other one standing. */
function isPossible(
  { judged: { desk } }: NominateResult,
  { nomination }: DecidedNomination,
  action: AwardAction,
  states: ReadonlyMap<string, DecidedNomination>,
): boolean {
  if (action.kind === "form")
    return desk.pack.forms.some(
      ({ form, forKinds }) => form === action.form && forKinds.includes(nomination.kind),
    );
  if (action.kind !== "merge") return true;
  const into = states.get(action.into);
  return (
    into?.nomination.kind === nomination.kind && into.status !== "merged" && into.nomination !== nomination
  );
}

/** Those of one list and form in the order they stand there. */
function moved(
  { book, decided }: NominateResult,
  named: readonly DecidedNomination[],
  move: OrderMove,
): readonly Entry[] | DeskWord {
  const [only] = named;
  if (!only || named.length > 1) return "awardMoveOne";
  const { id } = only.nomination;
  const group = book.lists
    .flatMap(({ list }) => list.groups)
    .find(({ nominations }) => nominations.some((one) => one.id === id));
  const places = (group?.nominations ?? []).map((one) => ({
    id: one.id,
    place: decided.order.get(one.id) ?? 0,
  }));
  const given = placesForMove(places, id, move);
  return given.length === 0
    ? "awardMoveEnd"
    : given.map((one) => [one.id, { kind: "order", place: one.place }]);
}
