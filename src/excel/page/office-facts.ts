import { OfficeHands } from "./office-hands";

/** What Office says of itself and of the machine. */
export interface OfficeFacts {
  /** "PC", "OfficeOnline" … with the newest ExcelApi set, for the settings screen and for IT staff. */
  readonly description: string;
  /** "vi-VN" */
  readonly language: string;
  /** Excel on a Mac and on an iPad drops the downloads of a pane without a word. */
  readonly dropsDownloads: boolean;
  /** By the brightness of Office's own background; light where the host does not tell. */
  readonly isDark: () => boolean;
}

/** The hands on the workbook and the facts, once Office answers. Never settles where office.js does not come. */
export async function officeReady(): Promise<{ readonly hands: OfficeHands; readonly facts: OfficeFacts }> {
  await officeLoaded();
  await Office.onReady();
  const hands = new OfficeHands({ Excel, Office });
  const { apiVersion } = await hands.abilities();
  const { platform, displayLanguage } = Office.context;
  const facts: OfficeFacts = {
    description: `Excel (${String(platform)}), ExcelApi ${apiVersion}`,
    language: displayLanguage,
    dropsDownloads: platform === Office.PlatformType.Mac || platform === Office.PlatformType.iOS,
    isDark,
  };
  return { hands, facts };
}

/** office.js stands after our own programs in the page, so that they run where it hangs. */
function officeLoaded(): Promise<void> {
  if ("Office" in globalThis) return Promise.resolve();
  const script = document.getElementById("office-js");
  return new Promise((loaded) => script?.addEventListener("load", () => loaded(), { once: true }));
}

function isDark(): boolean {
  // Absent on hosts without themes, whatever the types say.
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  const colour = theme?.bodyBackgroundColor ?? "#ffffff";
  const [red = 255, green = 255, blue = 255] = [1, 3, 5].map((at) =>
    Number.parseInt(colour.slice(at, at + 2), 16),
  );
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
