import type { FileOutcome } from "../app/ports";
import type { CampaignContext } from "../domain/campaign/context";
import { handleFile, type ReadingTools } from "./handle-file";
import { asideByName, type InputFile, inputsInFile } from "./inputs-in-file";
import type { ReadAnswerMessage } from "./protocol";
import { refusedOutcome } from "./refused-outcome";

/** Everything one chosen file holds, read one after another: the file itself, or the workbooks inside a zip. */
export async function* readChosen(
  context: CampaignContext,
  file: { readonly name: string; readonly bytes: Uint8Array },
  tools: ReadingTools,
): AsyncGenerator<FileOutcome> {
  const byName = asideByName(file.name);
  if (byName?.kind === "aside") {
    yield asideOutcome(file.name, byName);
    return;
  }
  for await (const input of inputsInFile(file.name, file.bytes, tools.inflater, tools.unarchiver)) {
    if (input.kind === "aside") yield asideOutcome(file.name, input);
    else yield* outcomesOf(file.name, input.entry, await read(context, file.name, input, tools));
  }
}

async function read(
  context: CampaignContext,
  file: string,
  { entry, bytes, mail }: Extract<InputFile, { kind: "file" }>,
  tools: ReadingTools,
): Promise<ReadAnswerMessage> {
  try {
    return await handleFile(context, { id: 0, bytes, file, entry, mail }, tools);
  } catch (thrown) {
    return { id: 0, kind: "fault", message: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}

function asideOutcome(
  file: string,
  { entry, code, status }: Extract<InputFile, { kind: "aside" }>,
): FileOutcome {
  const severity = status === "left-aside" ? "notes" : "blocks";
  const finding = { code, severity, place: { file: entry ?? file }, params: {} } as const;
  return { kind: "refused", file, entry, sha256: undefined, status, finding };
}

/** A fault of ours takes one file out, never the others. A consolidated workbook stands for the hand-ins it carries. */
function* outcomesOf(
  file: string,
  entry: string | undefined,
  answer: ReadAnswerMessage,
): Generator<FileOutcome> {
  if (answer.kind === "book")
    for (const submission of answer.handIns) yield { kind: "submission", submission };
  else yield outcomeOf(file, entry, answer);
}

function outcomeOf(
  file: string,
  entry: string | undefined,
  answer: Exclude<ReadAnswerMessage, { readonly kind: "book" }>,
): FileOutcome {
  if (answer.kind === "submission") return { kind: "submission", submission: answer.submission };
  const reason = answer.kind === "refused" ? answer.reason : answer.kind;
  if (answer.kind !== "refused") return refusedOutcome(file, entry, reason);
  const { sha256, referral } = answer;
  return { ...refusedOutcome(file, entry, reason, sha256), ...(referral && { referral }) };
}
