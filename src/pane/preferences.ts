import type { Place } from "./navigation";
import { type Settings, type SettingsShelf, settingsFrom } from "./settings";

/** What is kept under a key, as it was last put; anything may stand there. */
interface Shelf {
  get(key: string): unknown;
  set(key: string, value: unknown): unknown;
}

/** The library's Storage, or undefined where the machine blocks localStorage: it throws there, some of it while it is loaded. */
async function officeShelf(): Promise<Shelf | undefined> {
  try {
    const { Storage } = await import("@microsoft/office-js-helpers/dist/office.helpers.min.js");
    return new Storage<unknown>("TongHop");
  } catch {
    return undefined;
  }
}

/** Workbooks whose last screen is remembered; older ones are forgotten. */
const placesKept = 50;

export async function openPreferences(): Promise<SettingsShelf> {
  const kept = await officeShelf();
  const shelf: Shelf = kept ?? new Map<string, unknown>();
  const placesOf = (): readonly (readonly [string, Place])[] => {
    const places = shelf.get("places");
    return Array.isArray(places) ? (places as (readonly [string, Place])[]) : [];
  };
  return {
    isKept: kept !== undefined,
    read: () => settingsFrom(shelf.get("settings")),
    write: (settings: Settings) => void shelf.set("settings", settings),
    lastPlace: (workbook) => placesOf().find(([key]) => key === workbook)?.[1],
    keepPlace: (workbook, place) => {
      const others = placesOf().filter(([key]) => key !== workbook);
      shelf.set("places", [[workbook, place] as const, ...others].slice(0, placesKept));
    },
  };
}
