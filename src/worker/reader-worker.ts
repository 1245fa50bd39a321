import { parentPort, workerData } from "node:worker_threads";
import { buildContext } from "../domain/campaign/context";
import { handleFile } from "./handle-file";
import { nodeReadingTools } from "./node-reading-tools";
import type { ReadAnswerMessage, ReaderSetUp, ReadJob } from "./protocol";

const context = buildContext((workerData as ReaderSetUp).campaign);

parentPort?.on("message", (job: ReadJob) => {
  handleFile(context, job, nodeReadingTools)
    .catch((fault: unknown): ReadAnswerMessage => ({
      id: job.id,
      kind: "fault",
      message: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault),
    }))
    .then((answer) => parentPort?.postMessage(answer))
    .catch(() => undefined);
});
