import type { Language } from "../messages/sentence";
import type { Place } from "./navigation";

/** What a person chose, kept on this machine. */
export interface Settings {
  /** "office": as Office or the browser says. */
  readonly language: Language | "office";
  readonly background: "office" | "light" | "dark";
  readonly liveCheck: boolean;
  /** First runs that were seen, by kind of workbook. */
  readonly seen: readonly string[];
}

export const firstSettings: Settings = {
  language: "office",
  background: "office",
  liveCheck: true,
  seen: [],
};

/** Settings and the last screen of each workbook. `isKept`: they outlast the pane. */
export interface SettingsShelf {
  readonly isKept: boolean;
  read(): Settings;
  write(settings: Settings): void;
  lastPlace(workbook: string): Place | undefined;
  keepPlace(workbook: string, place: Place): void;
}

export function languageOf(settings: Pick<Settings, "language">, office: string): Language {
  if (settings.language !== "office") return settings.language;
  return /^vi\b/i.test(office) ? "vi" : "en";
}

/** Only what is known is taken: what an older or newer version left is no reason to fail. */
export function settingsFrom(kept: unknown): Settings {
  if (typeof kept !== "object" || kept === null) return firstSettings;
  const { language, background, liveCheck, seen } = kept as Record<string, unknown>;
  return {
    language: language === "vi" || language === "en" ? language : "office",
    background: background === "light" || background === "dark" ? background : "office",
    liveCheck: liveCheck !== false,
    seen: Array.isArray(seen) ? seen.filter((kind) => typeof kind === "string") : [],
  };
}
