import type { OpenFileView, WorkbookFiles } from "../app/shown/workbook-files";
import type { Language } from "../messages/sentence";
import { callsOver, onTold, serveCalls, type Wire } from "../worker/rpc";
import type { BookInWorker } from "./book-in-worker";

/** In the desk's worker: the workbook as a file. */
export function serveFiles(wire: Wire, opening: Promise<BookInWorker>): void {
  serveCalls(wire, {
    open: async (name: string, bytes: Uint8Array) => (await opening).open(name, bytes),
    save: async () => (await opening).save(),
    openSamples: async () => (await opening).openSamples(),
    setLanguage: async (language: Language) => (await opening).setLanguage(language),
  });
}

/** On the page. */
export interface RemoteFiles extends WorkbookFiles {
  readonly onFile: (listener: (view: OpenFileView) => void) => void;
  /** Another workbook stands in the viewer: it was made there. */
  readonly onReplaced: (listener: () => void) => void;
}

export function filesOver(wire: Wire): RemoteFiles {
  const call = callsOver(wire);
  const asked =
    <Method extends keyof WorkbookFiles>(method: Method) =>
    (...args: Parameters<WorkbookFiles[Method]>): ReturnType<WorkbookFiles[Method]> =>
      call(method, ...args) as ReturnType<WorkbookFiles[Method]>;
  return {
    open: asked("open"),
    save: asked("save"),
    openSamples: asked("openSamples"),
    setLanguage: asked("setLanguage"),
    onFile: (listener) => onTold(wire, "file", (view) => listener(view as OpenFileView)),
    onReplaced: (listener) => onTold(wire, "replaced", () => listener()),
  };
}
