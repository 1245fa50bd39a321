import type { ComponentType } from "react";
import type { ScreenId } from "./navigation";
import { onDemand } from "./on-demand";
import { Loading } from "./shell/loading";

const screen = (load: () => Promise<ComponentType>): ComponentType => onDemand(load, Loading);

/** One chunk a screen. */
export const screens: Readonly<Record<ScreenId, ComponentType>> = {
  start: screen(async () => (await import("./screens/start")).Start),
  "start-another": screen(async () => (await import("./screens/start")).StartAnother),
  outline: screen(async () => (await import("./screens/outline")).Outline),
  check: screen(async () => (await import("./screens/check")).Check),
  fixes: screen(async () => (await import("./screens/fixes")).Fixes),
  rules: screen(async () => (await import("./screens/rules")).Rules),
  receive: screen(async () => (await import("./screens/receive")).Receive),
  unit: screen(async () => (await import("./screens/unit-page")).UnitPage),
  return: screen(async () => (await import("./screens/return-report")).ReturnReport),
  report: screen(async () => (await import("./screens/word-report")).WordReport),
  questions: screen(async () => (await import("./screens/questions")).Questions),
  consolidate: screen(async () => (await import("./screens/consolidate")).Consolidate),
  results: screen(async () => (await import("./screens/results")).Results),
  analysis: screen(async () => (await import("./screens/analysis")).Analysis),
  trace: screen(async () => (await import("./screens/trace")).Trace),
  "look-up": screen(async () => (await import("./screens/look-up")).LookUp),
  correct: screen(async () => (await import("./screens/correct")).Correct),
  restore: screen(async () => (await import("./screens/restore")).Restore),
  log: screen(async () => (await import("./screens/log")).Log),
  help: screen(async () => (await import("./screens/help")).Help),
  settings: screen(async () => (await import("./screens/settings")).SettingsPage),
  unfinished: screen(async () => (await import("./screens/unfinished")).Unfinished),
  unreadable: screen(async () => (await import("./screens/unreadable")).Unreadable),
};
