import { parentPort, workerData } from "node:worker_threads";
import { type OpenEntry, ZipWriter } from "../../files/zip/write-zip";
import { nodeDeflater } from "../node-deflater";
import { writeAll } from "./write-files";
import { sizeOf, type ZipAnswer, type ZipMessage, type ZipSetUp } from "./zip-worker-protocol";

const { file, waiting } = workerData as ZipSetUp;

const zip = new ZipWriter((piece) => writeAll(file, piece), nodeDeflater);
let open: OpenEntry | undefined;
let failed = false;

function take(message: ZipMessage): void {
  switch (message.kind) {
    case "add":
      return zip.add(message.entry);
    case "open":
      open = zip.open(message.name);
      return;
    case "push":
      return open?.push(message.stretch);
    case "close":
      return open?.close();
    case "finish":
      return zip.finish();
  }
}

function faultOf(fault: unknown): ZipAnswer {
  const { message, code, syscall } = fault as NodeJS.ErrnoException;
  return { kind: "fault", message, code, syscall };
}

const answer = (said: ZipAnswer): void => parentPort?.postMessage(said);

/** After a fault nothing is written any more, but what comes is still taken: whoever sends must not wait for ever. */
parentPort?.on("message", (message: ZipMessage) => {
  try {
    if (!failed) take(message);
    if (!failed && message.kind === "finish") answer({ kind: "finished" });
  } catch (fault) {
    failed = true;
    answer(faultOf(fault));
  }
  Atomics.sub(waiting, 0, sizeOf(message));
  Atomics.notify(waiting, 0);
});
