import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from "node:worker_threads";
import type { OpenEntry, Zip, ZipContent, ZipEntry } from "../../files/zip/write-zip";
import { memoryOf, sizeOf, type ZipAnswer, type ZipMessage, type ZipSetUp } from "./zip-worker-protocol";

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
  /** Where memory comes back. */
  readonly #spares: MessagePort;
  readonly #end: Promise<void>;

  constructor(script: string, file: number) {
    const { port1, port2 } = new MessageChannel();
    this.#spares = port1;
    const workerData: ZipSetUp = { file, waiting: this.#waiting, spares: port2 };
    this.#worker = new Worker(script, { workerData, transferList: [port2] });
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
    const contents = [...(entry.before ?? []), entry.bytes];
    this.#post({ kind: "add", entry }, entry.isGiven ? contents.flatMap(memoryOf) : wholeIn(contents));
  }

  open(name: string): OpenEntry {
    this.#post({ kind: "open", name });
    return {
      push: (stretch) => this.#post({ kind: "push", stretch }, wholeIn([stretch])),
      give: (stretch) => this.#post({ kind: "push", stretch, isGiven: true }, memoryOf(stretch)),
      close: () => this.#post({ kind: "close" }),
    };
  }

  spare(): Uint8Array<ArrayBuffer> | undefined {
    const back = receiveMessageOnPort(this.#spares) as { readonly message: ArrayBuffer } | undefined;
    return back && new Uint8Array(back.message);
  }

  finish(): void {
    this.#post({ kind: "finish" });
  }

  /** Until all that was finished is in the file; rejects with the first fault. */
  ended(): Promise<void> {
    return this.#end;
  }

  /** Ends the worker, whatever it still had to do. */
  async close(): Promise<void> {
    this.#spares.close();
    await this.#worker.terminate();
  }

  #post(message: ZipMessage, transferred: readonly ArrayBuffer[] = []): void {
    const size = sizeOf(message);
    const waiting = Atomics.add(this.#waiting, 0, size) + size;
    this.#worker.postMessage(message, transferred);
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

const wholeIn = (given: readonly ZipContent[]): readonly ArrayBuffer[] => [
  ...new Set(given.filter(isWhole).map(({ buffer }) => buffer)),
];

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
