import type { FindingView, Fix } from "../../app/finding-view";

export interface OfferedFix {
  readonly fix: Fix;
  /** Of the finding it belongs to. */
  readonly sentence: string;
}

/**
 * What can be put right, each cell's value once: of all findings, or of one kind. What is decided together stands in the
 * preview of its own kind, whole, and in no other.
 */
export function fixesAbout(
  findings: readonly FindingView[],
  code: string | undefined,
): readonly OfferedFix[] {
  const all = findings.flatMap((finding) =>
    finding.fixes.map((fix) => ({ fix, sentence: finding.sentence, code: finding.code })),
  );
  const own = all.filter((one) => one.code === code);
  const group = own.find(({ fix }) => fix.together !== undefined)?.fix.together;
  const wanted =
    code === undefined || group !== undefined ? all.filter(({ fix }) => fix.together === group) : own;
  return [...new Map(wanted.toReversed().map((one) => [one.fix.id, one])).values()].toReversed();
}
