import type { AwardChoice, AwardOutcome, AwardRequest, OpinionsOutcome } from "../app/awards/award-views";
import type { ModelRequest } from "../app/awards/model-views";
import type { FileOutcome } from "../app/ports";
import { handOver, tell } from "./actions";
import type { PaneModel } from "./model";
import { chosenFiles } from "./reading";
import { refresh, runAction } from "./run-action";

/** Logs a decision; what could not be done is said. True where it was done. */
export async function decideAward(model: PaneModel, request: AwardRequest): Promise<boolean> {
  const outcome = await runAction(model, () => model.desk.decideAward(request));
  const { done } = model.store.get().words.awards;
  return settled(model, outcome, (count) => done[request.action.kind](count));
}

/** Takes back the last decision; of one nomination where it is named. */
export async function undoAward(model: PaneModel, by: string, nomination?: string): Promise<boolean> {
  const outcome = await runAction(model, () => model.desk.undoAward(by, nomination));
  return settled(model, outcome, model.store.get().words.awards.undone);
}

/** Makes a nomination of a model; what could not be done is said. */
export async function nominateModel(model: PaneModel, request: ModelRequest): Promise<boolean> {
  const outcome = await runAction(model, () => model.desk.nominateModel(request));
  return settled(model, outcome, model.store.get().words.awards.done.model);
}

function settled(
  model: PaneModel,
  outcome: AwardOutcome | undefined,
  said: (count: number) => string,
): boolean {
  if (!outcome) return false;
  if (outcome.kind === "done") refresh(model);
  tell(model, outcome.kind === "done" ? said(outcome.count) : outcome.sentence);
  return outcome.kind === "done";
}

export const makeAwardLists = async (model: PaneModel): Promise<void> =>
  handOver(model, await runAction(model, () => model.desk.awardLists()));

export const makeDossier = async (model: PaneModel): Promise<void> =>
  handOver(model, await runAction(model, () => model.desk.awardDossier()));

export const makeReferral = async (model: PaneModel): Promise<void> =>
  handOver(model, await runAction(model, () => model.desk.referralBook()));

export const makeGuidance = async (model: PaneModel): Promise<void> =>
  handOver(model, await runAction(model, () => model.desk.guidanceBook()));

/** Reads the workbook another office answered in; nothing of it is received as a report. */
export const takeOpinions = (model: PaneModel, files: ArrayLike<File>): Promise<void> =>
  takeFiles(model, files, {
    ask: (outcomes) => model.desk.takeOpinions(outcomes),
    said: model.store.get().words.awards.taken,
  });

/** Reads award guidance that was filled in. */
export const takeGuidance = (model: PaneModel, files: ArrayLike<File>, by: string): Promise<void> =>
  takeFiles(model, files, {
    ask: (outcomes) => model.desk.takeGuidance(outcomes, by),
    said: model.store.get().words.awards.guided,
  });

interface Taking {
  readonly ask: (outcomes: readonly FileOutcome[]) => Promise<OpinionsOutcome>;
  readonly said: (count: number) => string;
}

async function takeFiles(model: PaneModel, files: ArrayLike<File>, { ask, said }: Taking): Promise<void> {
  const outcome = await runAction(model, async () => {
    const outcomes: FileOutcome[] = [];
    for (const file of chosenFiles(files))
      for await (const one of model.reader.read(file, { stopped: false })) outcomes.push(one);
    return outcomes.length === 0 ? undefined : ask(outcomes);
  });
  if (!outcome) return;
  refresh(model);
  tell(
    model,
    outcome.kind === "refused" ? outcome.sentence : [said(outcome.count), ...outcome.remarks].join(" "),
  );
}

/** The two nominations a remark asks about: `same:<stays>=<merged>`. */
export function mergeAsked(
  question: string | undefined,
): { readonly id: string; readonly action: AwardChoice } | undefined {
  const [, into, id] = /^same:([^=]+)=([^=]+)$/.exec(question ?? "") ?? [];
  return into === undefined || id === undefined ? undefined : { id, action: { kind: "merge", into } };
}
