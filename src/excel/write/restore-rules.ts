import type { WriteOutcome } from "../../app/ports";
import type { BookRules } from "../../sheets/own-rules/own-rules";
import { planRestored } from "../plan/plan-restored";
import { Hindered, Refused, valueOf } from "../refused";
import { checkWritable } from "./preconditions";
import { send, type Sending } from "./send";

/**
 * Gives a form's entries their rules again. Every order says a state: where Excel stops in the middle nothing of a person's is
 * changed, and doing it again does the rest.
 */
export async function restoreRules(sending: Sending, rules: BookRules): Promise<WriteOutcome> {
  try {
    const facts = valueOf(await sending.hands.facts(false));
    checkWritable(facts);
    await send(sending, planRestored(facts, rules));
  } catch (reason) {
    if (reason instanceof Hindered) return { kind: "hindered", why: reason.why, detail: reason.detail };
    if (!(reason instanceof Refused)) throw reason;
    const why = reason.fault.kind === "cell-edit" ? "cell-edit" : "failed";
    return { kind: "hindered", why, detail: reason.message };
  }
  return { kind: "written", sheets: rules.sheets.map(({ sheet }) => sheet) };
}
