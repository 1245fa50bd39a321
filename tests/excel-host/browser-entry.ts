import type { Contract } from "./protocol/contract";
import type { ExcelHost } from "./protocol/excel-host";
import { externalOf } from "./protocol/external";
import { type OpenOptions, openHost } from "./protocol/open-host";

export { implementedMembers } from "./implemented-members";

/** What a page is given: options as JSON holds them. */
export interface PageOptions extends Omit<OpenOptions, "file"> {
  /** Base64. */
  readonly file?: string;
  readonly latency?: number;
}

/** The page's window, as far as it is used here. */
interface PageWindow {
  readonly top: unknown;
  readonly location: { readonly origin: string };
  excelHost?: ExcelHost;
  savedWorkbook?: () => string;
}

/**
 * Puts an Excel behind the page, before office.js comes. `window.excelHost` is the host, for tests; `window.savedWorkbook()`
 * gives the workbook as it is now, in Base64. Frames inside the page get none.
 */
export function install(contract: Contract, { file, latency = 0, ...options }: PageOptions): void {
  const page = globalThis as unknown as PageWindow;
  if (page.top !== page) return;
  const bytes =
    file === undefined ? {} : { file: Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0)) };
  const host = openHost(contract, { ...options, ...bytes });
  const external = externalOf(host, {
    documentUrl: `${page.location.origin}/${host.book.name}`,
    instanceId: `page-${Date.now()}-${Math.random()}`,
    latency,
  });
  Object.defineProperty(globalThis, "external", { value: external, configurable: true, writable: true });
  page.excelHost = host;
  page.savedWorkbook = () => base64(host.save());
}

function base64(bytes: Uint8Array): string {
  let letters = "";
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters);
}
