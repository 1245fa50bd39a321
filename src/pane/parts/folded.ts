import type { FindingView } from "../../app/finding-view";

/** So many findings of one kind are folded into one. */
const leastFolded = 4;

/** Findings in their order, those of one kind together where there are many: each entry is one line of the list. */
export function entriesOf(findings: readonly FindingView[]): readonly (readonly FindingView[])[] {
  const byCode = new Map<string, FindingView[]>();
  for (const finding of findings) {
    const alike = byCode.get(finding.code);
    if (alike) alike.push(finding);
    else byCode.set(finding.code, [finding]);
  }
  return findings.flatMap((finding) => {
    const alike = byCode.get(finding.code) ?? [];
    if (alike.length < leastFolded) return [[finding]];
    return alike[0] === finding ? [alike] : [];
  });
}
