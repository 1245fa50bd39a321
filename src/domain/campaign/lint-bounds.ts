import type { CampaignLint } from "./campaign-lint";
import type { CampaignProblem } from "./campaign-problem";
import { partsWritten } from "./parts-written";
import type { CampaignFile, RuleFile } from "./schema";

/** "`from` stands or falls with `to`": it may not exceed it, or cannot be without it. */
interface Bound {
  readonly from: string;
  readonly to: string;
  readonly path: string;
}

/**
 * Constraints that go round in a circle (A at most B, B at most C, C at most A; kiểu mẫu only with nâng cao, nâng cao only
 * with kiểu mẫu): nobody could fill in such a form but with equal figures.
 */
export const lintBounds: CampaignLint = (_context, file) => {
  const bounds = boundsOf(file);
  return bounds
    .filter((bound, at) => closesCircle(bounds, bound, at))
    .map(({ from, to, path }): CampaignProblem => ({
      code: "CAMPAIGN-017",
      level: "error",
      path,
      params: { part: from, other: to },
    }));
};

/** The rules that order two figures, each with the direction in which it does. */
const orders: {
  readonly [Name in RuleFile["rule"]]?: (rule: RuleFile, id: string) => readonly [string, string][];
} = {
  "at-most": toOther,
  "zero-implies-zero": toOther,
  without: toOther,
  "sum-of": (rule, id) => ("parts" in rule ? rule.parts.map((part) => [part, id]) : []),
};

function toOther(rule: RuleFile, id: string): readonly [string, string][] {
  return "other" in rule ? [[id, rule.other]] : [];
}

function boundsOf(file: CampaignFile): readonly Bound[] {
  return partsWritten(file).flatMap(({ id, path, rules }) =>
    rules.flatMap((rule, at) =>
      (orders[rule.rule]?.(rule, id) ?? []).map(([from, to]) => ({ from, to, path: `${path}.rules[${at}]` })),
    ),
  );
}

/** A circle is told once: at the last of its rules. */
function closesCircle(bounds: readonly Bound[], { from, to }: Bound, at: number): boolean {
  const reached = new Set<string>();
  const open = [to];
  while (open.length > 0) {
    const next = open.pop();
    if (next === undefined || reached.has(next)) continue;
    if (next === from) return true;
    reached.add(next);
    open.push(...bounds.slice(0, at).flatMap((bound) => (bound.from === next ? [bound.to] : [])));
  }
  return false;
}
