import type { ComponentType } from "react";
import type { ScreenId } from "./navigation";
import { onDemand } from "./on-demand";
import { Loading } from "./shell/loading";

const screen = (load: () => Promise<ComponentType>): ComponentType => onDemand(load, Loading);

/** A screen that others lead to. */
const later = (load: () => Promise<ComponentType>): ComponentType =>
  onDemand(load, Loading, { needsLaterWords: true });

/** One chunk a screen. */
export const screens: Readonly<Record<ScreenId, ComponentType>> = {
  start: screen(async () => (await import("./screens/start")).Start),
  "start-another": screen(async () => (await import("./screens/start")).StartAnother),
  outline: screen(async () => (await import("./screens/outline")).Outline),
  check: screen(async () => (await import("./screens/check")).Check),
  fixes: screen(async () => (await import("./screens/fixes")).Fixes),
  rules: later(async () => (await import("./screens/rules")).Rules),
  receive: screen(async () => (await import("./screens/receive")).Receive),
  unit: later(async () => (await import("./screens/unit-page")).UnitPage),
  return: later(async () => (await import("./screens/return-report")).ReturnReport),
  report: later(async () => (await import("./screens/word-report")).WordReport),
  send: later(async () => (await import("./screens/send")).Send),
  "send-up": later(async () => (await import("./screens/send")).SendUp),
  reminders: later(async () => (await import("./screens/reminders")).Reminders),
  questions: later(async () => (await import("./screens/questions")).Questions),
  consolidate: screen(async () => (await import("./screens/consolidate")).Consolidate),
  results: screen(async () => (await import("./screens/results")).Results),
  analysis: later(async () => (await import("./screens/analysis")).Analysis),
  awards: later(async () => (await import("./screens/awards")).Awards),
  models: later(async () => (await import("./screens/models")).Models),
  trace: later(async () => (await import("./screens/trace")).Trace),
  "look-up": later(async () => (await import("./screens/look-up")).LookUp),
  correct: later(async () => (await import("./screens/correct")).Correct),
  restore: later(async () => (await import("./screens/restore")).Restore),
  log: later(async () => (await import("./screens/log")).Log),
  help: later(async () => (await import("./screens/help")).Help),
  settings: later(async () => (await import("./screens/settings")).SettingsPage),
  unfinished: screen(async () => (await import("./screens/unfinished")).Unfinished),
  unreadable: screen(async () => (await import("./screens/unreadable")).Unreadable),
};
