/** The part of jsdom that is used here; its own types come for other versions only. */
declare module "jsdom" {
  export interface DomWindow {
    readonly document: {
      readonly head: { appendChild(element: unknown): unknown };
      createElement(name: string): Record<string, unknown>;
      querySelector(selector: string): unknown;
    };
    eval(code: string): unknown;
    close(): void;
    external: unknown;
    readonly Element: unknown;
    readonly Node: { readonly prototype: Record<string, unknown> };
    readonly [name: string]: unknown;
  }
  export class VirtualConsole {
    on(event: string, handler: (...given: unknown[]) => void): this;
  }
  export class JSDOM {
    constructor(
      html: string,
      options: { url?: string; runScripts?: "outside-only" | "dangerously"; virtualConsole?: VirtualConsole },
    );
    readonly window: DomWindow;
  }
}
