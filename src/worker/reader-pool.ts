import { Worker } from "node:worker_threads";
import type { Campaign } from "../domain/campaign/campaign";
import type { ReadAnswerMessage, ReaderSetUp, ReadJob } from "./protocol";

/** A file that takes longer than this is ended with its worker; honest ones take a hundredth of it. */
const longestReading = 10_000;

interface Waiting {
  readonly job: ReadJob;
  readonly settle: (answer: ReadAnswerMessage | { readonly kind: "timeout" }) => void;
}

/** A few workers that read one file each at a time. A worker that hangs is ended and replaced; the others go on. */
export class ReaderPool {
  readonly #queue: Waiting[] = [];
  readonly #idle: Worker[] = [];
  #count = 0;
  #closed = false;

  constructor(
    readonly script: string,
    readonly campaign: Campaign,
    readonly size: number,
    readonly limit = longestReading,
  ) {}

  read(job: ReadJob): Promise<ReadAnswerMessage | { readonly kind: "timeout" }> {
    return new Promise((settle) => {
      this.#queue.push({ job, settle });
      this.#next();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all(this.#idle.splice(0).map((worker) => worker.terminate()));
  }

  #next(): void {
    if (this.#queue.length === 0) return;
    const worker = this.#idle.pop() ?? (this.#count < this.size ? this.#start() : undefined);
    const waiting = worker && this.#queue.shift();
    if (worker && waiting) this.#run(worker, waiting);
  }

  #start(): Worker {
    this.#count++;
    const workerData: ReaderSetUp = { campaign: this.campaign };
    return new Worker(this.script, { workerData });
  }

  #run(worker: Worker, { job, settle }: Waiting): void {
    const finish = (answer: ReadAnswerMessage | { readonly kind: "timeout" }, alive: boolean): void => {
      clearTimeout(timer);
      worker.off("message", onMessage);
      worker.off("error", onError);
      if (alive && !this.#closed) this.#idle.push(worker);
      else {
        this.#count--;
        worker.terminate().catch(() => undefined);
      }
      settle(answer);
      this.#next();
    };
    const onMessage = (answer: ReadAnswerMessage): void => finish(answer, true);
    const onError = (fault: Error): void =>
      finish({ id: job.id, kind: "fault", message: fault.message }, false);
    const timer = setTimeout(() => finish({ kind: "timeout" }, false), this.limit);
    worker.on("message", onMessage);
    worker.on("error", onError);
    worker.postMessage(job);
  }
}
