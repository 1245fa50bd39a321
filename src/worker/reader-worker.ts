import { parentPort } from "node:worker_threads";
import { buildContext, type CampaignContext } from "../domain/campaign/context";
import { handleFile } from "./handle-file";
import { nodeReadingTools } from "./node-reading-tools";
import type { HashedJob, ReadAnswerMessage, ReaderSetUp } from "./protocol";

let context: CampaignContext | undefined;

parentPort?.on("message", (message: ReaderSetUp | HashedJob) => {
  if ("campaign" in message) context = buildContext(message.campaign);
  else if (context) read(context, message);
});

function read(by: CampaignContext, job: HashedJob): void {
  handleFile(by, job, { ...nodeReadingTools, sha256: () => Promise.resolve(job.sha256) })
    .catch((fault: unknown): ReadAnswerMessage => ({
      id: job.id,
      kind: "fault",
      message: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault),
    }))
    .then((answer) => parentPort?.postMessage(answer))
    .catch(() => undefined);
}
