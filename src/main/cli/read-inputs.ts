import type { CampaignContext } from "../../domain/campaign/context";
import type { FileRecord } from "../../domain/consolidation/consolidation";
import type { Finding } from "../../domain/finding";
import { FigureColumns } from "../../domain/submission/figure-columns";
import type { Submission } from "../../domain/submission/submission";
import { refusalCode, refusalFinding, refusalStatus } from "../../app/refusal";
import { cliSentence } from "../../messages/cli-words";
import type { SubmissionData } from "../../app/ports";
import type { ReadAnswerMessage } from "../../worker/protocol";
import type { ReaderPool } from "../../worker/reader-pool";
import type { Speech } from "./console";
import type { InputFile } from "../../worker/inputs-in-file";
import { openPath } from "./input-files";
import type { ListedPath } from "./list-paths";
import type { OpenInputs } from "./open-inputs";
import type { TextShelf } from "./text-shelf";

/** A file's outcome, in the order given. */
export type ReadInput =
  | { readonly kind: "submission"; readonly submission: Submission }
  | { readonly kind: "refused"; readonly record: FileRecord; readonly finding: Finding };

/** Files waiting in memory for a worker at most: bounds the memory of a run over ten thousand. */
const inFlight = 8;

export interface InputsGiven {
  /** A file named on the command line that is no workbook: refused, or left aside as one that lies in a folder. */
  readonly named: "refused" | "left-aside";
  /** A consolidated workbook: the hand-ins it carries, or the one thing it is. */
  readonly books: "opened" | "whole";
  /** Told of each as soon as it is read, in any order. */
  readonly onSubmission?: (submission: Submission) => void;
}

export async function readInputs(
  { paths, pool }: OpenInputs,
  { campaign }: CampaignContext,
  given: InputsGiven,
  speech: Speech,
  shelf: TextShelf,
): Promise<readonly ReadInput[]> {
  pool.use(campaign);
  try {
    return await new Inputs(pool, given, speech, shelf).readAll(paths);
  } finally {
    // Nobody waits for readers to end.
    void pool.close();
  }
}

type WaitingFile = Extract<InputFile, { readonly kind: "file" }>;

class Inputs {
  /** Of each file what came out of it, in the order given. */
  readonly #results: (readonly ReadInput[])[] = [];
  readonly #open = new Set<Promise<void>>();
  #done = 0;

  constructor(
    readonly pool: ReaderPool,
    readonly given: InputsGiven,
    readonly speech: Speech,
    readonly shelf: TextShelf,
  ) {}

  async readAll(paths: readonly ListedPath[]): Promise<readonly ReadInput[]> {
    for (const listed of paths) {
      if (listed.kind === "aside") this.#results.push([asideResult(listed.record)]);
      else await this.#readPath(listed.path, listed.isNamed, paths.length);
    }
    await Promise.all(this.#open);
    return this.#results.flat();
  }

  async #readPath(path: string, isNamed: boolean, all: number): Promise<void> {
    for await (const input of openPath(path)) {
      if (input.kind === "aside") {
        const { entry, code, status } = input;
        const isRefused = isNamed && entry === undefined && this.given.named === "refused";
        this.#results.push([asideResult(unread(path, entry, code, isRefused ? "refused" : status))]);
      } else await this.#read(path, input, all);
    }
  }

  async #read(file: string, { entry, bytes, mail }: WaitingFile, all: number): Promise<void> {
    const at = this.#results.length;
    this.#results.push([]);
    const reading = this.pool.read({ id: at, bytes, file, entry, mail }).then((answer) => {
      if (answer.kind === "fault")
        this.speech.err(cliSentence("fault", this.speech.language, { detail: answer.message }));
      const results = this.#resultsOf(file, entry, answer);
      this.#results[at] = results;
      for (const result of results)
        if (result.kind === "submission") this.given.onSubmission?.(result.submission);
      this.speech.progress(++this.#done, Math.max(this.#done, all));
      this.#open.delete(reading);
    });
    this.#open.add(reading);
    if (this.#open.size >= inFlight) await Promise.race(this.#open);
  }

  #resultsOf(file: string, entry: string | undefined, answer: Answer): readonly ReadInput[] {
    if (answer.kind !== "book") return [resultOf(file, entry, answer, this.shelf)];
    const read = this.given.books === "opened" ? answer.handIns : [answer.submission];
    return read.map((one) => ({ kind: "submission", submission: revived(one, this.shelf) }));
  }
}

const unread = (
  file: string,
  entry: string | undefined,
  reason: string,
  status: FileRecord["status"],
  sha256?: string,
): FileRecord => ({ file, entry, unit: undefined, revision: undefined, sha256, status, reason });

/** What was not read, with its finding: as heavy as what became of it. */
function asideResult(record: FileRecord): ReadInput {
  const { file, entry, reason, status } = record;
  const severity = status === "left-aside" ? "notes" : "blocks";
  const code = reason ?? "FILE-007";
  return { kind: "refused", record, finding: { code, severity, place: { file: entry ?? file }, params: {} } };
}

type Answer = ReadAnswerMessage | { readonly kind: "timeout" };

type OneAnswer = Exclude<Answer, { readonly kind: "book" }>;

function resultOf(file: string, entry: string | undefined, answer: OneAnswer, shelf: TextShelf): ReadInput {
  if (answer.kind === "submission")
    return { kind: "submission", submission: revived(answer.submission, shelf) };
  const { reason, sha256 } = whyNot(answer);
  const record = unread(file, entry, refusalCode(reason), refusalStatus(reason), sha256);
  return { kind: "refused", record, finding: refusalFinding(reason, entry ?? file) };
}

/** A fault of ours takes one file out, never the run. */
function whyNot(answer: Exclude<OneAnswer, { readonly kind: "submission" }>): {
  readonly reason: string;
  readonly sha256: string | undefined;
} {
  return answer.kind === "refused" ? answer : { reason: answer.kind, sha256: undefined };
}

const revived = (message: SubmissionData, shelf: TextShelf): Submission => ({
  ...shelf.shelve(message),
  figures: FigureColumns.fromTransfer(message.figures),
});
