import { isPartId, isPeriodId, type PartId, type PeriodId } from "../indicator/ids";

/** A slot of a template's sentence: `{E02}`, `{E02|2022}`, `{E02:of}`, `{level}`. */
export type DraftSlot =
  | {
      readonly kind: "figure";
      readonly part: PartId;
      /** Absent: the part's chief period. */
      readonly period: PeriodId | undefined;
      /** The total; of how many units; how many of them reported it. */
      readonly asks: "value" | "of" | "reporting";
    }
  /** "toàn huyện"; "huyện Định Quán"; "31/10/2023". */
  | { readonly kind: "level" | "unit" | "cutOff" };

const slot = /\{([^{}]*)\}/g;

/** What stands between braces in a sentence; undefined where it is no slot. */
export const slotsIn = (
  sentence: string,
): readonly (readonly [written: string, slot: DraftSlot | undefined])[] =>
  [...sentence.matchAll(slot)].map(([, written = ""]) => [written, parseSlot(written)]);

/** The sentence with each slot said; undefined as soon as one of them has nothing to say. */
export function fillDraft(
  sentence: string,
  say: (slot: DraftSlot) => string | undefined,
): string | undefined {
  const said = new Map<string, string>();
  for (const [written, asked] of slotsIn(sentence)) {
    const words = asked && say(asked);
    if (words === undefined) return undefined;
    said.set(written, words);
  }
  return sentence.replace(slot, (_whole, written: string) => said.get(written) ?? "");
}

function parseSlot(written: string): DraftSlot | undefined {
  if (written === "level" || written === "unit" || written === "cutOff") return { kind: written };
  const [, part = "", period, asks = "value"] =
    /^([^|:]+)(?:\|([^|:]+))?(?::(of|reporting))?$/.exec(written) ?? [];
  if (!isPartId(part) || (period !== undefined && !isPeriodId(period))) return undefined;
  return { kind: "figure", part, period, asks: asks as "value" | "of" | "reporting" };
}
