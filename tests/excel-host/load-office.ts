import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { JSDOM, type DomWindow, VirtualConsole } from "jsdom";
import type { ExcelHost } from "./protocol/excel-host";
import { externalOf } from "./protocol/external";

/** What a page has once office.js is ready. */
export interface LoadedOffice {
  readonly window: DomWindow;
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Ends the page; the workbook stays with the host. */
  close(): void;
}

export const officeFolder = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const base = "https://localhost/office/";
const readyWithin = 20_000;
let pages = 0;

/**
 * Loads Microsoft's own office.js, unmodified, into a page of its own whose Excel is the host, and waits until it is ready.
 * Each call is a new page, as when the add-in is opened again. `latency`: milliseconds each request takes.
 */
export async function loadOffice(host: ExcelHost, { latency = 0 } = {}): Promise<LoadedOffice> {
  const page = `<!DOCTYPE html><html><head><script src="${base}office.js"></script></head><body></body></html>`;
  const errors: unknown[] = [];
  const virtualConsole = new VirtualConsole().on("jsdomError", (error) => errors.push(error));
  const { window } = new JSDOM(page, {
    url: "https://localhost/",
    runScripts: "outside-only",
    virtualConsole,
  });
  window.external = externalOf(host, {
    documentUrl: `https://localhost/${host.book.name}`,
    instanceId: `page-${++pages}`,
    latency,
  });
  runScriptsFromDisk(window);
  window.eval(readFileSync(join(officeFolder, "office.js"), "utf8"));
  const { Office } = window as unknown as { Office: typeof globalThis.Office };
  await ready(Office, errors);
  const loaded = window as unknown as Pick<LoadedOffice, "Excel" | "OfficeExtension">;
  return {
    window,
    Office,
    Excel: loaded.Excel,
    OfficeExtension: loaded.OfficeExtension,
    close: () => window.close(),
  };
}

/** Scripts the library adds to the page are its own files: read from disk and run, nothing is fetched. */
function runScriptsFromDisk(window: DomWindow): void {
  const { prototype } = window.Node;
  for (const method of ["appendChild", "insertBefore"]) {
    const original = prototype[method] as (...given: unknown[]) => unknown;
    prototype[method] = function add(this: unknown, ...given: unknown[]) {
      const [child] = given as [{ nodeName?: string; src?: string; onload?: () => void }];
      if (child.nodeName !== "SCRIPT" || !child.src) return original.apply(this, given);
      window.eval(readFileSync(fileOf(child.src), "utf8"));
      setTimeout(() => child.onload?.(), 0);
      return child;
    };
  }
}

function fileOf(address: string): string {
  if (!address.startsWith(base)) throw new Error(`The page asks for ${address}`);
  return join(officeFolder, address.slice(base.length));
}

async function ready(Office: typeof globalThis.Office, errors: readonly unknown[]): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`office.js was not ready: ${errors.map(String).join("; ")}`)),
      readyWithin,
    );
  });
  try {
    await Promise.race([Office.onReady(), late]);
  } finally {
    clearTimeout(timer);
  }
}
