import { parseIsoDay } from "../day";
import { isUnitCode } from "../unit/unit-code";
import type { AwardAction, AwardDecision } from "./award-decisions";
import { parseGuidance } from "./guidance";

type Json = Readonly<Record<string, unknown>>;

/** The log, or the JSON path of the first thing in it that is none. */
export type ParsedAwardDecisions =
  | { readonly kind: "log"; readonly log: readonly AwardDecision[] }
  | { readonly kind: "wrong"; readonly path: string };

/** A log as `nominate --json` prints it under `decisions`: an array, or an object with one under that name. */
export function parseAwardDecisions(json: unknown): ParsedAwardDecisions {
  const list = isObject(json) ? json["decisions"] : json;
  if (!Array.isArray(list)) return { kind: "wrong", path: "$.decisions" };
  const log: AwardDecision[] = [];
  const known = new Set<string>();
  for (const [at, one] of (list as readonly unknown[]).entries()) {
    const decision = parseDecision(one);
    if (!decision || known.has(decision.id)) return { kind: "wrong", path: `$.decisions[${at}]` };
    known.add(decision.id);
    log.push(decision);
  }
  return { kind: "log", log };
}

/** Those of a log that are decisions: what a newer version wrote besides is passed over. */
export const knownDecisions = (list: readonly unknown[]): readonly AwardDecision[] =>
  list.flatMap((one) => parseDecision(one) ?? []);

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === "string";
const isName = (value: unknown): value is string =>
  isText(value) && value.trim() !== "" && value.length <= 200;
const isInstant = (value: unknown): value is string =>
  isText(value) && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z$/.test(value);

function parseDecision(json: unknown): AwardDecision | undefined {
  if (!isObject(json) || !isObject(json["action"])) return undefined;
  const { id, nomination, by, at, reason = "" } = json;
  if (!isName(id) || !isName(nomination) || !isName(by) || !isInstant(at) || !isText(reason))
    return undefined;
  const action = parseAction(json["action"]);
  return action && { id, nomination, action, by, at, reason };
}

const opinions = new Set(["agree", "disagree", "other"]);

type Parsers = Readonly<Record<AwardAction["kind"], (json: Json) => AwardAction | undefined>>;

const parsers: Parsers = {
  accept: () => ({ kind: "accept" }),
  return: () => ({ kind: "return" }),
  form: ({ form }) => (isName(form) ? { kind: "form", form } : undefined),
  order: ({ place }) =>
    typeof place === "number" && Number.isInteger(place) ? { kind: "order", place } : undefined,
  merge: ({ into }) => (isName(into) ? { kind: "merge", into } : undefined),
  step: ({ step }) => (isName(step) ? { kind: "step", step } : undefined),
  opinion: ({ step, opinion, text = "", number = "", day = "" }) =>
    isName(step) && isText(opinion) && opinions.has(opinion) && isText(text) && isText(number) && isDay(day)
      ? { kind: "opinion", step, opinion: opinion as "agree", text, number, day }
      : undefined,
  give: ({ number, day, signer = "" }) =>
    isName(number) && isDay(day) && day !== "" && isText(signer)
      ? { kind: "give", number, day, signer }
      : undefined,
  add: ({ unit, list, values }) =>
    isText(unit) && isUnitCode(unit) && isName(list) && isRow(values)
      ? { kind: "add", unit, list, values }
      : undefined,
  guidance: ({ guidance: json }) => {
    const guidance = parseGuidance(json);
    return guidance && { kind: "guidance", guidance };
  },
  undo: ({ of }) => (isName(of) ? { kind: "undo", of } : undefined),
};

const isDay = (value: unknown): value is string =>
  isText(value) && (value === "" || parseIsoDay(value) !== undefined);

const isRow = (value: unknown): value is Readonly<Record<string, string | number>> =>
  isObject(value) && Object.values(value).every((cell) => isText(cell) || typeof cell === "number");

function parseAction(json: Json): AwardAction | undefined {
  const { kind } = json;
  return isText(kind) && Object.hasOwn(parsers, kind)
    ? parsers[kind as AwardAction["kind"]](json)
    : undefined;
}
