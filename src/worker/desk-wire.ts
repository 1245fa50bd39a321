import type { Desk, DeskEvent } from "../app/desk";
import { callsOver, onTold, serveCalls, tell, type Wire } from "./rpc";

type Asked = Exclude<keyof Desk, "onEvent">;

/** Every method of the desk that is asked over a wire; a new one is not forgotten, the compiler counts them. */
const asked: Readonly<Record<Asked, true>> = {
  setLanguage: true,
  open: true,
  go: true,
  stop: true,
  campaigns: true,
  units: true,
  startPlan: true,
  makeBook: true,
  makeForms: true,
  outline: true,
  check: true,
  fix: true,
  explain: true,
  undoFix: true,
  previewRules: true,
  restoreRules: true,
  take: true,
  arrivals: true,
  unitDetail: true,
  correct: true,
  undoCorrection: true,
  correctable: true,
  review: true,
  returnReport: true,
  statusText: true,
  questions: true,
  answer: true,
  preview: true,
  consolidate: true,
  results: true,
  analysis: true,
  insertView: true,
  trace: true,
  lookUp: true,
  figureAt: true,
  log: true,
  previewRestore: true,
  restore: true,
  recover: true,
  reportPlan: true,
  makeReport: true,
  updateReport: true,
  resultFile: true,
  awards: true,
  decideAward: true,
  undoAward: true,
  models: true,
  nominateModel: true,
  awardLists: true,
  awardDossier: true,
  guidanceBook: true,
  takeGuidance: true,
  referralBook: true,
  takeOpinions: true,
  sendPlan: true,
  takeSent: true,
  sentFile: true,
  openSent: true,
  mailDraft: true,
  reminders: true,
  reminderDrafts: true,
};
const methods = Object.keys(asked) as readonly Asked[];

/** In the desk's worker: answers the pane, also what it asked while the desk was still being made. */
export function serveDesk(wire: Wire, desk: Desk | Promise<Desk>): void {
  const answer =
    (method: Asked) =>
    async (...args: readonly never[]) => {
      const made = await desk;
      return (made[method] as (...given: readonly never[]) => unknown)(...args);
    };
  serveCalls(wire, Object.fromEntries(methods.map((method) => [method, answer(method)])));
  void (async () => {
    (await desk).onEvent((event) => tell(wire, "event", event));
  })();
}

/** On the page: the desk that works on the other side of the wire. */
export function deskOver(wire: Wire): Desk {
  const call = callsOver(wire);
  const listeners = new Set<(event: DeskEvent) => void>();
  onTold(wire, "event", (event) => {
    for (const listener of listeners) listener(event as DeskEvent);
  });
  const remote = Object.fromEntries(
    methods.map((method) => [method, (...args: readonly unknown[]) => call(method, ...args)]),
  ) as unknown as Omit<Desk, "onEvent">;
  return {
    ...remote,
    onEvent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
