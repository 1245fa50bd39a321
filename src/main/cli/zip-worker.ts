import { parentPort, workerData } from "node:worker_threads";
import { type OpenEntry, type ZipContent, ZipWriter } from "../../files/zip/write-zip";
import { nodeDeflater } from "../node-deflater";
import { writeAll } from "./write-files";
import { memoryOf, sizeOf, type ZipAnswer, type ZipMessage, type ZipSetUp } from "./zip-worker-protocol";

const { file, waiting, spares } = workerData as ZipSetUp;

const zip = new ZipWriter((piece) => writeAll(file, piece), nodeDeflater);
let open: OpenEntry | undefined;
let failed = false;

function take(message: ZipMessage): void {
  switch (message.kind) {
    case "add":
      zip.add(message.entry);
      return giveBack(message.entry.isGiven, [...(message.entry.before ?? []), message.entry.bytes]);
    case "open":
      open = zip.open(message.name);
      return;
    case "push":
      open?.push(message.stretch);
      return giveBack(message.isGiven, [message.stretch]);
    case "close":
      return open?.close();
    case "finish":
      return zip.finish();
  }
}

/** Less is not worth its way back. */
const leastSpare = 32_768;

function giveBack(isGiven: boolean | undefined, contents: readonly ZipContent[]): void {
  if (!isGiven) return;
  for (const memory of contents.flatMap(memoryOf))
    if (memory.byteLength >= leastSpare) spares.postMessage(memory, [memory]);
}

function faultOf(fault: unknown): ZipAnswer {
  const { message, code, syscall } = fault as NodeJS.ErrnoException;
  return { kind: "fault", message, code, syscall };
}

const answer = (said: ZipAnswer): void => parentPort?.postMessage(said);

/** After a fault nothing is written any more, but what comes is still taken: whoever sends must not wait for ever. */
parentPort?.on("message", (message: ZipMessage) => {
  const size = sizeOf(message);
  try {
    if (!failed) take(message);
    if (!failed && message.kind === "finish") answer({ kind: "finished" });
  } catch (fault) {
    failed = true;
    answer(faultOf(fault));
  }
  Atomics.sub(waiting, 0, size);
  Atomics.notify(waiting, 0);
});
