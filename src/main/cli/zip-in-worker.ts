import { Worker } from "node:worker_threads";
import type { OpenEntry, Zip, ZipContent, ZipEntry } from "../../files/zip/write-zip";
import { sizeOf, type ZipAnswer, type ZipMessage, type ZipSetUp } from "./zip-worker-protocol";

/** Whoever writes faster than is packed waits from here on: bounds the memory of a book however large. */
const mostWaiting = 16 * 1024 * 1024;
/** Deflating so much takes two seconds; a worker that takes no byte for so long is gone. */
const longestWait = 120_000;

/**
 * A zip that another thread compresses and writes into an open file, while this one goes on making what goes into it.
 * What is given to it is given away: the bytes are not to be used again.
 */
export class ZipInWorker implements Zip {
  readonly #worker: Worker;
  readonly #waiting = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  readonly #end: Promise<void>;

  constructor(script: string, file: number) {
    const workerData: ZipSetUp = { file, waiting: this.#waiting };
    this.#worker = new Worker(script, { workerData });
    this.#end = new Promise((resolve, reject) => {
      this.#worker.on("message", (answer: ZipAnswer) =>
        answer.kind === "finished" ? resolve() : reject(errorOf(answer)),
      );
      this.#worker.on("error", reject);
      this.#worker.on("exit", () => reject(new Error("the zip's worker ended early")));
    });
    // Told when it is waited for; until then it is nobody's fault unhandled.
    this.#end.catch(() => undefined);
  }

  add(entry: ZipEntry): void {
    this.#send({ kind: "add", entry }, [...(entry.before ?? []), entry.bytes]);
  }

  open(name: string): OpenEntry {
    this.#send({ kind: "open", name });
    return {
      push: (stretch) => this.#send({ kind: "push", stretch }, [stretch]),
      close: () => this.#send({ kind: "close" }),
    };
  }

  finish(): void {
    this.#send({ kind: "finish" });
  }

  /** Until all that was finished is in the file; rejects with the first fault. */
  ended(): Promise<void> {
    return this.#end;
  }

  /** Ends the worker, whatever it still had to do. */
  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #send(message: ZipMessage, given: readonly ZipContent[] = []): void {
    const size = sizeOf(message);
    const waiting = Atomics.add(this.#waiting, 0, size) + size;
    this.#worker.postMessage(message, [...new Set(given.filter(isWhole).map(({ buffer }) => buffer))]);
    if (waiting > mostWaiting) this.#wait();
  }

  #wait(): void {
    for (;;) {
      const waiting = Atomics.load(this.#waiting, 0);
      if (waiting <= mostWaiting) return;
      if (Atomics.wait(this.#waiting, 0, waiting, longestWait) === "timed-out")
        throw new Error("the zip's worker takes nothing any more");
    }
  }
}

/** The only view of its memory: a buffer that is shared by several cannot be given away. */
const isWhole = (bytes: ZipContent): bytes is Uint8Array<ArrayBuffer> =>
  typeof bytes !== "string" &&
  bytes.buffer instanceof ArrayBuffer &&
  bytes.byteLength === bytes.buffer.byteLength &&
  bytes.length > 0;

function errorOf({ message, code, syscall }: Extract<ZipAnswer, { readonly kind: "fault" }>): Error {
  return Object.assign(
    new Error(message),
    code !== undefined && { code },
    syscall !== undefined && { syscall },
  );
}
