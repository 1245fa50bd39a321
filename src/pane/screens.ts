import { lazy } from "react";
import type { ScreenId } from "./navigation";

/** One chunk a screen. */
export const screens: Readonly<Record<ScreenId, React.LazyExoticComponent<() => React.ReactNode>>> = {
  start: lazy(async () => ({ default: (await import("./screens/start")).Start })),
  "start-another": lazy(async () => ({ default: (await import("./screens/start")).StartAnother })),
  outline: lazy(async () => ({ default: (await import("./screens/outline")).Outline })),
  check: lazy(async () => ({ default: (await import("./screens/check")).Check })),
  fixes: lazy(async () => ({ default: (await import("./screens/fixes")).Fixes })),
  receive: lazy(async () => ({ default: (await import("./screens/receive")).Receive })),
  unit: lazy(async () => ({ default: (await import("./screens/unit-page")).UnitPage })),
  questions: lazy(async () => ({ default: (await import("./screens/questions")).Questions })),
  consolidate: lazy(async () => ({ default: (await import("./screens/consolidate")).Consolidate })),
  results: lazy(async () => ({ default: (await import("./screens/results")).Results })),
  trace: lazy(async () => ({ default: (await import("./screens/trace")).Trace })),
  restore: lazy(async () => ({ default: (await import("./screens/restore")).Restore })),
  log: lazy(async () => ({ default: (await import("./screens/log")).Log })),
  help: lazy(async () => ({ default: (await import("./screens/help")).Help })),
  settings: lazy(async () => ({ default: (await import("./screens/settings")).SettingsPage })),
  unfinished: lazy(async () => ({ default: (await import("./screens/unfinished")).Unfinished })),
  unreadable: lazy(async () => ({ default: (await import("./screens/unreadable")).Unreadable })),
};
