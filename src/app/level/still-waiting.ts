import type { ReceivedFiles } from "../../domain/consolidation/consolidate";
import type { Submission } from "../../domain/submission/submission";
import { isSameFile } from "./record-of-refusal";

export const nothingReceived: ReceivedFiles = { submissions: [], refused: [], refusals: [] };

export const isAmong = (submissions: readonly Submission[], sha256: string): boolean =>
  submissions.some(({ source }) => source.sha256 === sha256);

/** What a book carries that stands now, and behind it what came since and is not in it yet. */
export function withWaiting(
  { submissions, refused, refusals }: ReceivedFiles = nothingReceived,
  known: ReceivedFiles,
): ReceivedFiles {
  const came = known.submissions.filter(({ source }) => !isAmong(submissions, source.sha256));
  const apart = known.refused.filter((record) => !refused.some((one) => isSameFile(one, record)));
  const told = known.refusals.filter(({ place }) =>
    apart.some(({ file, entry }) => (entry ?? file) === place.file),
  );
  return {
    submissions: came.length === 0 ? submissions : [...submissions, ...came],
    refused: apart.length === 0 ? refused : [...refused, ...apart],
    refusals: [...refusals, ...told],
  };
}
