import type { FileRecord } from "../../domain/consolidation/consolidation";
import type { FileOutcome } from "../ports";

/** A file that was not taken, as the list of files has it. */
export const recordOfRefusal = ({
  file,
  entry,
  sha256,
  status,
  finding,
}: Extract<FileOutcome, { kind: "refused" }>): FileRecord => ({
  ...{ file, entry, sha256, status },
  unit: undefined,
  revision: undefined,
  reason: finding.code,
});

export const isSameFile = (one: FileRecord, other: FileRecord): boolean =>
  one.file === other.file && one.sha256 === other.sha256;
