import type { Machine } from "../pane/machine";

declare const PRODUCT_VERSION: string;

/** What a page can do by itself. `host` and `look` come from what it stands in: Excel or a browser. */
export function pageMachine(
  facts: Pick<Machine, "host" | "description" | "language" | "isDark" | "onLook"> & {
    /** Known to drop downloads without a word. */
    readonly dropsDownloads: boolean;
  },
): Machine {
  return {
    ...facts,
    version: PRODUCT_VERSION,
    savesFiles: !facts.dropsDownloads,
    save: (name, bytes) => {
      if (!facts.dropsDownloads) download(name, bytes);
      return Promise.resolve(!facts.dropsDownloads);
    },
    copy: copyText,
    now: () => performance.now(),
  };
}

function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the bytes by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** The older way, for frames that may not use the clipboard. */
function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  const area = document.createElement("textarea");
  area.value = text;
  area.style.position = "fixed";
  area.style.opacity = "0";
  document.body.append(area);
  area.select();
  const isCopied = document.execCommand("copy");
  area.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return isCopied;
}

/** A browser's own look and language. */
export const browserLook: Pick<Machine, "isDark" | "onLook"> = {
  isDark: () => matchMedia("(prefers-color-scheme: dark)").matches,
  onLook: (listener) => {
    const query = matchMedia("(prefers-color-scheme: dark)");
    query.addEventListener("change", listener);
    return () => query.removeEventListener("change", listener);
  },
};
