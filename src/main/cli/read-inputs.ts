import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { CampaignContext } from "../../domain/campaign/context";
import type { FileRecord } from "../../domain/consolidation/consolidation";
import type { Finding } from "../../domain/finding";
import { FigureColumns } from "../../domain/submission/figure-columns";
import type { Submission } from "../../domain/submission/submission";
import { refusalCode, refusalFinding } from "../../app/refusal";
import { cliSentence } from "../../messages/cli-words";
import type { ReadAnswerMessage, SubmissionMessage } from "../../worker/protocol";
import { ReaderPool } from "../../worker/reader-pool";
import type { Speech } from "./console";
import { listPaths, openPath } from "./input-files";
import type { TextShelf } from "./text-shelf";

/** A file's outcome, in the order given. */
export type ReadInput =
  | { readonly kind: "submission"; readonly submission: Submission }
  | { readonly kind: "refused"; readonly record: FileRecord; readonly finding: Finding };

/** Few files are read here at once: more workers than cores help nobody, and starting one costs as much as ten files. */
function poolSize(files: number): number {
  return Math.max(1, Math.min(availableParallelism(), 4, Math.ceil(files / 8)));
}

/** Files waiting in memory for a worker at most: bounds the memory of a run over ten thousand. */
const inFlight = 8;

export async function readInputs(
  context: CampaignContext,
  files: readonly string[],
  speech: Speech,
  shelf: TextShelf,
): Promise<readonly ReadInput[]> {
  const paths = await listPaths(files);
  const pool = new ReaderPool(join(__dirname, "reader-worker.js"), context.campaign, poolSize(paths.length));
  try {
    return await readAll(pool, paths, speech, shelf);
  } finally {
    await pool.close();
  }
}

async function readAll(
  pool: ReaderPool,
  paths: readonly string[],
  speech: Speech,
  shelf: TextShelf,
): Promise<readonly ReadInput[]> {
  const results: (ReadInput | undefined)[] = [];
  const open = new Set<Promise<void>>();
  let done = 0;
  for (const path of paths) {
    for await (const input of openPath(path)) {
      const at = results.length;
      results.push(undefined);
      if (input.kind === "aside") {
        results[at] = { kind: "refused", record: input.record, finding: asideFinding(input.record) };
        continue;
      }
      const reading = pool
        .read({ id: at, bytes: input.bytes, file: input.file, entry: input.entry, sentAt: undefined })
        .then((answer) => {
          if (answer.kind === "fault")
            speech.err(cliSentence("fault", speech.language, { detail: answer.message }));
          results[at] = resultOf(input.file, input.entry, answer, shelf);
          speech.progress(++done, Math.max(done, paths.length));
          open.delete(reading);
        });
      open.add(reading);
      if (open.size >= inFlight) await Promise.race(open);
    }
  }
  await Promise.all(open);
  return results.filter((result) => result !== undefined);
}

function asideFinding({ file, entry, reason }: FileRecord): Finding {
  const severity = reason === "FILE-011" ? "notes" : "blocks";
  return { code: reason ?? "FILE-007", severity, place: { file: entry ?? file }, params: {} };
}

type Answer = ReadAnswerMessage | { readonly kind: "timeout" };

function resultOf(file: string, entry: string | undefined, answer: Answer, shelf: TextShelf): ReadInput {
  if (answer.kind === "submission")
    return { kind: "submission", submission: revived(answer.submission, shelf) };
  const { reason, sha256 } = whyNot(answer);
  const status = reason === "foreign" ? "foreign" : "refused";
  const record: FileRecord = {
    file,
    entry,
    unit: undefined,
    revision: undefined,
    sha256,
    status,
    reason: refusalCode(reason),
  };
  return { kind: "refused", record, finding: refusalFinding(reason, entry ?? file) };
}

/** A fault of ours takes one file out, never the run. */
function whyNot(answer: Exclude<Answer, { readonly kind: "submission" }>): {
  readonly reason: string;
  readonly sha256: string | undefined;
} {
  return answer.kind === "refused" ? answer : { reason: answer.kind, sha256: undefined };
}

const revived = (message: SubmissionMessage, shelf: TextShelf): Submission => ({
  ...message,
  narratives: shelf.shelve(message.narratives),
  figures: FigureColumns.fromTransfer(message.figures),
});
