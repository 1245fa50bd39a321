import { createHash } from "node:crypto";
import { type ResourceLimits, Worker } from "node:worker_threads";
import type { Campaign } from "../domain/campaign/campaign";
import type { HashedJob, ReadAnswerMessage, ReaderSetUp, ReadJob } from "./protocol";

/** A file that takes longer than this is ended with its worker; honest ones take a hundredth of it. */
const longestReading = 10_000;

/** A file that needs more is refused, and takes its worker with it, not the program. */
const oldGeneration = 512;
/** What is new is looked through when so much of it is there: seldom, and most of it is gone by then. */
const youngGeneration = 48;

/** Of one reader, in megabytes. */
export const readerMemory = (young = youngGeneration): ResourceLimits => ({
  maxOldGenerationSizeMb: oldGeneration,
  maxYoungGenerationSizeMb: young,
});

interface Waiting {
  readonly job: ReadJob;
  readonly settle: (answer: ReadAnswerMessage | { readonly kind: "timeout" }) => void;
}

/**
 * A few workers that read one file each at a time. A worker that hangs is ended and replaced; the others go on. They may be
 * started before it is known of which campaign the files are; files are given once it is.
 */
export class ReaderPool {
  readonly #queue: Waiting[] = [];
  readonly #idle: Worker[] = [];
  readonly #stops = new Set<() => void>();
  #count = 0;
  #closed = false;
  #allBusy: () => void = () => undefined;
  /** When every reader has its first file: who waits for that may keep its own thread busy then. */
  readonly allBusy = new Promise<void>((resolve) => {
    this.#allBusy = resolve;
  });
  #setUp: ReaderSetUp | undefined;

  constructor(
    readonly script: string,
    readonly size: number,
    readonly limit = longestReading,
    readonly limits = readerMemory(),
  ) {}

  /** Starting takes a worker as long as reading ten files: it may begin before there is anything to do. */
  warm(): void {
    while (this.#count < this.size) this.#idle.push(this.#start());
  }

  /** To be called before anything is read. */
  use(campaign: Campaign): void {
    if (this.#setUp?.campaign === campaign) return;
    this.#setUp = { campaign };
    for (const worker of this.#idle) worker.postMessage(this.#setUp);
  }

  /** The bytes are handed over where they are all of their memory: they are gone for the caller then. */
  read(job: ReadJob): Promise<ReadAnswerMessage | { readonly kind: "timeout" }> {
    return new Promise((settle) => {
      this.#queue.push({ job, settle });
      this.#next();
    });
  }

  /** Whoever still waits for a file is not answered any more. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#queue.length = 0;
    for (const stop of this.#stops) stop();
    await Promise.all(this.#idle.splice(0).map((worker) => worker.terminate()));
  }

  #next(): void {
    if (this.#queue.length === 0 || this.#closed) return;
    const worker = this.#idle.pop() ?? (this.#count < this.size ? this.#start() : undefined);
    const waiting = worker && this.#queue.shift();
    if (worker && waiting) this.#run(worker, waiting);
  }

  #start(): Worker {
    this.#count++;
    // Its console is SheetJS's, which complains of formats it does not know: nothing a user could do anything about.
    const worker = new Worker(this.script, { resourceLimits: this.limits, stdout: true, stderr: true });
    worker.stdout.resume();
    worker.stderr.resume();
    // One that breaks while it waits is not asked; what breaks while it reads is told by the reading.
    worker.on("error", () => this.#forget(worker));
    if (this.#setUp) worker.postMessage(this.#setUp);
    return worker;
  }

  #forget(worker: Worker): void {
    const at = this.#idle.indexOf(worker);
    if (at < 0) return;
    this.#idle.splice(at, 1);
    this.#count--;
  }

  #run(worker: Worker, { job: given, settle }: Waiting): void {
    const job: HashedJob = { ...given, sha256: createHash("sha256").update(given.bytes).digest("hex") };
    const leave = (): void => {
      clearTimeout(timer);
      worker.off("message", onMessage);
      worker.off("error", onError);
      this.#stops.delete(end);
    };
    const end = (): void => {
      leave();
      this.#count--;
      worker.terminate().catch(() => undefined);
    };
    const finish = (answer: ReadAnswerMessage | { readonly kind: "timeout" }, alive: boolean): void => {
      if (alive) {
        leave();
        this.#idle.push(worker);
      } else end();
      settle(answer);
      this.#next();
    };
    const onMessage = (answer: ReadAnswerMessage): void => finish(answer, true);
    const onError = (fault: Error): void => finish(answerOfError(job, fault), false);
    const timer = setTimeout(() => finish({ kind: "timeout" }, false), this.limit);
    worker.on("message", onMessage);
    worker.on("error", onError);
    this.#stops.add(end);
    worker.postMessage(job, handedOver(job.bytes));
    if (this.#idle.length === 0 && this.#count === this.size) this.#allBusy();
  }
}

/** What is a part of something larger is copied. */
function handedOver({ buffer, byteLength }: Uint8Array): readonly ArrayBuffer[] {
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
}

const outOfMemory = "ERR_WORKER_OUT_OF_MEMORY";

function answerOfError({ id, sha256 }: HashedJob, fault: Error): ReadAnswerMessage {
  if (!("code" in fault) || fault.code !== outOfMemory) return { id, kind: "fault", message: fault.message };
  return { id, kind: "refused", reason: "too-large", sha256 };
}
