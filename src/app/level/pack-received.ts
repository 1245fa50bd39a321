import type { CampaignContext } from "../../domain/campaign/context";
import type { ReceivedFiles } from "../../domain/consolidation/consolidate";
import type { FileRecord } from "../../domain/consolidation/consolidation";
import type { Finding } from "../../domain/finding";
import { compareFiles } from "../../domain/submission/file-name";
import type { Submission } from "../../domain/submission/submission";
import {
  submissionFromJson,
  submissionToText,
  type SubmissionJson,
} from "../../domain/submission/submission-json";
import type { PackPort } from "../ports";

interface ReceivedJson extends Pick<ReceivedFiles, "refused" | "refusals"> {
  readonly submissions: readonly SubmissionJson[];
}

/** Everything that was handed in, packed for the hidden sheet of a consolidated book. */
export const packReceived = (
  context: CampaignContext,
  received: ReceivedFiles,
  packing: Pick<PackPort, "pack">,
): string =>
  packing.pack(receivedPieces(received, (submission) => submissionToText(context, submission)).join(""));

/** Everything that was handed in as pieces of one text, the same in whatever order it came; `textOf` may be bytes already. */
export function receivedPieces<Text>(
  { submissions, refused, refusals }: ReceivedFiles,
  textOf: (submission: Submission) => Text,
): readonly (string | Text)[] {
  const inOrder = [...submissions].sort((one, other) => compareFiles(one.source, other.source));
  const json: Omit<ReceivedJson, "submissions"> = {
    refused: [...refused].sort(compareFiles),
    refusals: [...refusals].sort((one, other) => compareFiles(fileOf(one), fileOf(other))),
  };
  const texts = inOrder.flatMap((submission, at) => [at === 0 ? "" : ",", textOf(submission)]);
  return [`{"submissions":[`, ...texts, `],${JSON.stringify(json).slice(1)}`];
}

const fileOf = ({ place }: Finding): Pick<FileRecord, "file" | "entry"> => ({
  file: place.file ?? "",
  entry: undefined,
});

/** The inverse; undefined where the text is none of ours or damaged. */
export function unpackReceived(
  context: CampaignContext,
  packed: string,
  packing: Pick<PackPort, "unpack">,
): ReceivedFiles | undefined {
  try {
    const json = parsed(packing.unpack(packed));
    return json && { ...json, submissions: json.submissions.map((one) => submissionFromJson(context, one)) };
  } catch {
    // Whoever edited the hidden sheet: what was handed in is read from the files again.
    return undefined;
  }
}

function parsed(text: string | undefined): ReceivedJson | undefined {
  if (text === undefined) return undefined;
  const json: unknown = JSON.parse(text);
  return isReceived(json) ? json : undefined;
}

const isReceived = (json: unknown): json is ReceivedJson =>
  typeof json === "object" &&
  json !== null &&
  ["submissions", "refused", "refusals"].every((key) =>
    Array.isArray((json as Record<string, unknown>)[key]),
  );
