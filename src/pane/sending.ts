import type { FileOutcome } from "../app/ports";
import type { MailTexts, SendRequest, SentPart } from "../app/sending/send-views";
import type { UnitCode } from "../domain/unit/unit-code";
import { handOver } from "./actions";
import type { PaneModel } from "./model";
import { chosenFiles } from "./reading";
import { refresh, runAction } from "./run-action";

/** Reads the file sent before and gives it to the desk; nothing of it is received. */
export async function chooseSent(model: PaneModel, files: ArrayLike<File>): Promise<void> {
  const [file] = chosenFiles(files);
  if (!file) return;
  await runAction(model, async () => {
    const outcomes: FileOutcome[] = [];
    for await (const outcome of model.reader.read(file, { stopped: false })) outcomes.push(outcome);
    await model.desk.takeSent(outcomes);
  });
  refresh(model);
}

export async function forgetSent(model: PaneModel): Promise<void> {
  await runAction(model, () => model.desk.takeSent(undefined));
  refresh(model);
}

export async function saveSent(
  model: PaneModel,
  request: SendRequest,
  what: readonly SentPart[],
): Promise<void> {
  for (const one of what)
    await handOver(model, await runAction(model, () => model.desk.sentFile(request, one)));
}

/** In a window of its own, where files cannot be saved from the pane. */
export async function openSent(model: PaneModel, request: SendRequest): Promise<void> {
  await handOver(model, await runAction(model, () => model.desk.openSent(request)));
}

export async function makeDraft(model: PaneModel, request: SendRequest, mail: MailTexts): Promise<void> {
  await handOver(model, await runAction(model, () => model.desk.mailDraft(request, mail)));
}

export async function saveReminders(model: PaneModel, units: readonly UnitCode[]): Promise<void> {
  await handOver(model, await runAction(model, () => model.desk.reminderDrafts(units)));
}
