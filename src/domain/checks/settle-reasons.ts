import type { Finding } from "../finding";
import type { Answers } from "../submission/submission";

/** What a unit may answer with a reason beside the figure. Where something could not be read, or stands elsewhere, no reason helps. */
const answerable: ReadonlySet<string> = new Set([
  "CHECK-001",
  "CHECK-004",
  "CHECK-007",
  "CHECK-008",
  "CHECK-010",
  "CHECK-102",
  "UNIT-015",
  "VALUE-009",
]);

/**
 * A reason written beside a figure ("Ghi chú, giải trình") answers what asks for one: the finding stays as a note that
 * quotes it (`explained`), so that whoever receives the figure reads the reason with it and nobody asks again. What
 * blocks is never settled by a reason.
 */
export function settleReasons(findings: readonly Finding[], notes: Answers["notes"]): readonly Finding[] {
  return findings.map((finding) => {
    const explained = finding.part === undefined ? undefined : notes.get(finding.part);
    if (explained === undefined || finding.severity !== "needs-reason" || !answerable.has(finding.code))
      return finding;
    return { ...finding, severity: "notes", params: { ...finding.params, explained } };
  });
}
