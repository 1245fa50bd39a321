import type { ExcelHost, TransportReply } from "./excel-host";
import type { Entry } from "./event-desk";

/** What Excel for Windows passes to a page is an array of another kind; the library asks for a plain one. */
interface SafeArray {
  toArray(): readonly unknown[];
}
const safeArray = (values: readonly unknown[]): SafeArray => ({ toArray: () => values });

type Callback = (result: unknown) => void;
type EventHandler = (event: number, entries: SafeArray) => void;

const richApiRequest = 93;
const richApiEvent = 33;
const bodyPlace = 4;

/** Identity of the document and the add-in, as the page may see it. */
export interface ExternalOptions {
  readonly documentUrl: string;
  /** New for each page: the library keeps settings under it from one page to the next. */
  readonly instanceId: string;
  /** Milliseconds each request takes. */
  readonly latency: number;
}

/** `window.external` as Excel for Windows gives it to an add-in's page. */
export function externalOf(host: ExcelHost, { documentUrl, instanceId, latency }: ExternalOptions): object {
  const { book, options } = host;
  const locale = options.displayLanguage;
  let handler: EventHandler | undefined;
  host.events.deliver = (entries: readonly Entry[]) => {
    setTimeout(() => handler?.(richApiEvent, safeArray(entries)), 0);
  };
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "tong-hop",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => book.culture,
    GetDocUrl: () => documentUrl,
    GetAppCapabilities: () => (book.readOnly ? 1 : 0),
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => "",
    GetInstanceId: () => instanceId,
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetHostFullVersion: () => "16.0.14332.20000",
    GetOfficeThemeInfo: () => JSON.stringify(themeOf(options.theme)),
    GetDialogRequirementMatrix: () => "{}",
    GetFeaturesForSolution: () => "",
    GetInitialDisplayMode: () => 0,
    GetSupportedMatrix: () => JSON.stringify({ ...options.requirementSets, ExcelApi: options.apiVersion }),
    GetSettings: () => settingsOf(host),
  };
  return {
    GetHostInfo: () => `Excel$Win32$16.01$${locale}$$$disableLogging$0`,
    GetContext: () => context,
    Execute: (call: number, given: readonly unknown[], done: Callback) => {
      if (call !== richApiRequest) {
        later(() => done(safeArray([0])), latency);
        return;
      }
      later(() => done(replyOf(host.processQuery(bodyOf(given)))), latency);
    },
    RegisterEvent: (event: number, _target: string, registered: EventHandler, done: Callback) => {
      if (event === richApiEvent) handler = registered;
      done(0);
    },
    UnregisterEvent: (event: number, _target: string, done: Callback) => {
      if (event === richApiEvent) handler = undefined;
      done(0);
    },
  };
}

/** Colours as whole numbers. */
const themeOf = (theme: Readonly<Record<string, string>>): Record<string, number> =>
  Object.fromEntries(Object.entries(theme).map(([name, color]) => [name, parseInt(color.slice(1), 16)]));

function later(action: () => void, latency: number): void {
  setTimeout(action, latency);
}

function bodyOf([message]: readonly unknown[]): string {
  const parts = Array.isArray(message) ? (message as readonly unknown[]) : [];
  return String(parts[bodyPlace]);
}

function replyOf(reply: TransportReply): SafeArray {
  return reply.ok ? safeArray([0, [200, [], reply.text]]) : safeArray([reply.code, reply.message]);
}

/** Office.context.document.settings: the same settings as workbook.settings, as JSON. */
function settingsOf({ book }: ExcelHost): object {
  return {
    Read: (keys: string[], values: string[]) => {
      for (const [key, value] of book.settings) {
        keys.push(key);
        values.push(JSON.stringify(value));
      }
    },
    Write: (keys: readonly string[], values: readonly string[]) => {
      book.settings.clear();
      for (const [at, key] of keys.entries()) book.settings.set(key, JSON.parse(values[at] ?? "null"));
      book.isDirty = true;
    },
  };
}
