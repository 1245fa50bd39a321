import type { Severity } from "../finding";
import type { ValueType } from "../indicator/indicator";
import type { FigureState, FigureValue } from "./figure-columns";

/** What is asked: the type, the measure unit, and for choices the labels of the catalogue with their ids. */
export interface AnswerQuestion {
  readonly type: ValueType;
  readonly measureUnit: string;
  readonly choices: ReadonlyMap<string, string>;
}

export interface AnswerFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface ReadAnswer {
  readonly state: FigureState;
  readonly value?: FigureValue;
  /** As found, wherever it is not simply the value. */
  readonly text?: string;
  readonly findings: readonly AnswerFinding[];
  /** All that the text can mean, where that is more than one thing: none is taken until a person says which. */
  readonly readings?: readonly number[];
}

export const blank: ReadAnswer = { state: "blank", findings: [] };

export function unreadable(text: string, code: string, params: AnswerFinding["params"] = {}): ReadAnswer {
  return { state: "unreadable", text, findings: [{ code, severity: "blocks", params: { text, ...params } }] };
}

/** What is said where no answer of the type stands: not a number, not a day, not among the choices. */
export function notOfType(text: string, { type, measureUnit }: AnswerQuestion): ReadAnswer {
  if (type.kind === "day") return unreadable(text, "VALUE-005");
  if (type.kind === "yes-no" || type.kind === "choice" || type.kind === "choices")
    return unreadable(text, "VALUE-013");
  return unreadable(text, "VALUE-003", { unit: measureUnit });
}

/** A leniency: what was found, and what it was read as. */
export function taken(
  value: FigureValue,
  found: string,
  code: string,
  rule: string,
  reading = typeof value === "boolean" ? (value ? "Có" : "Không") : value,
): ReadAnswer {
  return {
    state: "value",
    value,
    text: found,
    findings: [{ code, severity: "notes", params: { text: found, reading, rule } }],
  };
}

/** Is 0,85 written for 85 % or for 0,85 %? (domain.md §2, rule 1) */
export function askShare(value: number, type: ValueType): readonly AnswerFinding[] {
  if (type.kind !== "percent" || value <= 0 || value > 1) return [];
  const params = { share: value, reading: Number((value * 100).toPrecision(15)) };
  return [{ code: "VALUE-009", severity: "needs-reason", params }];
}
