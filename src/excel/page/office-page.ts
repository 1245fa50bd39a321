/** What Office tells the page that stands in its pane, outside any workbook. */
export interface OfficeFacts {
  /** "Excel, PC, ExcelApi 1.17" */
  readonly description: string;
  /** Office's own language: "vi-VN". */
  readonly language: string;
  /** Excel is too old for the pane. */
  readonly isTooOld: boolean;
  /** WebView2 on Windows and the web view of a Mac drop downloads of some kinds without a word; a browser's frame does not. */
  readonly dropsDownloads: boolean;
}

/** The oldest requirement set the pane works with: Excel LTSC 2021. */
const floor = "1.14";
/** Newest first: the first that is supported is told to IT staff. */
const sets = ["1.21", "1.20", "1.19", "1.18", "1.17", "1.16", "1.15", floor];

/**
 * Waits until Office is there. office.js stands after our own programs in the page and may never come: then this never ends,
 * and the page itself says so after 8 s (main/pages/not-connected.css).
 */
export async function officeReady(): Promise<OfficeFacts> {
  await officeLoaded();
  const { platform } = await Office.onReady();
  const { requirements, displayLanguage } = Office.context;
  const set = sets.find((version) => requirements.isSetSupported("ExcelApi", version));
  return {
    description: `Excel, ${String(platform)}, ExcelApi ${set ?? `< ${floor}`}`,
    language: displayLanguage,
    isTooOld: set === undefined,
    dropsDownloads: platform === Office.PlatformType.Mac || platform === Office.PlatformType.iOS,
  };
}

function officeLoaded(): Promise<void> {
  if ("Office" in globalThis) return Promise.resolve();
  const script = document.getElementById("office-js");
  return new Promise((loaded) => script?.addEventListener("load", () => loaded(), { once: true }));
}

/** Office's background; where it does not say, the machine's. */
export function isOfficeDark(): boolean {
  const { officeTheme } = Office.context;
  const ground = officeTheme?.bodyBackgroundColor;
  if (ground === undefined) return matchMedia("(prefers-color-scheme: dark)").matches;
  const [red = 255, green = 255, blue = 255] = (/[0-9a-f]{6}$/i.exec(ground)?.[0].match(/../g) ?? []).map(
    (pair) => parseInt(pair, 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/** Excel does not tell when its theme changes: it is asked again whenever the pane comes to the front. */
export function onOfficeLook(listener: () => void): () => void {
  addEventListener("focus", listener);
  document.addEventListener("visibilitychange", listener);
  return () => {
    removeEventListener("focus", listener);
    document.removeEventListener("visibilitychange", listener);
  };
}
