import type { FileOutcome } from "../app/ports";
import { refusalFinding, refusalStatus } from "../app/refusal";

export const refusedOutcome = (
  file: string,
  entry: string | undefined,
  reason: string,
  sha256?: string,
): FileOutcome => ({
  kind: "refused",
  ...{ file, entry, sha256 },
  status: refusalStatus(reason),
  finding: refusalFinding(reason, entry ?? file),
});
