import type { Book, BookEvent, Sheet } from "../model/book";
import type { HostObject } from "./host-object";

/** Excel's numbers of the events, and what the library calls to hear them. */
const eventTypes: Readonly<Record<BookEvent["kind"], { readonly number: number; readonly word: string }>> = {
  changed: { number: 10, word: "DataChanged" },
  activated: { number: 11, word: "Activated" },
  deactivated: { number: 12, word: "Deactivated" },
  added: { number: 13, word: "Added" },
  selectionChanged: { number: 14, word: "SelectionChanged" },
  deleted: { number: 15, word: "Deleted" },
  protectionChanged: { number: 24, word: "ProtectionChanged" },
};

const workbookTarget = "Workbook";
const richApiMessage = 65536;

/** One event as the library takes it: category, kind, target, its details as JSON, and a number of ours. */
export type Entry = readonly [category: number, type: number, target: string, message: string, id: number];

/** What the library's own method asks for. */
export interface Listening {
  readonly kind: BookEvent["kind"];
  readonly begins: boolean;
}

/** "_RegisterDataChangedEvent" and its like; undefined for any other method. */
export function listeningOf(method: string): Listening | undefined {
  const match = /^_(Register|Unregister)(\w+)Event$/.exec(method);
  const kinds = Object.keys(eventTypes) as BookEvent["kind"][];
  const kind = kinds.find((one) => eventTypes[one].word === match?.[2]);
  return kind && { kind, begins: match?.[1] === "Register" };
}

/** Keeps who listens to what, and hands over what happened once the request is answered. */
export class EventDesk {
  /** Where entries go: the transport puts itself here. */
  deliver: (entries: readonly Entry[]) => void = () => undefined;
  /** Who does it at the moment: the add-in by its requests, or a person by the test's hand. */
  source: "ThisLocalAddin" | "Unknown" = "ThisLocalAddin";
  private readonly listening = new Set<string>();
  private waiting: Entry[] = [];
  private last = 0;

  constructor(private readonly book: Book) {}

  listen({ className, self }: HostObject, { kind, begins }: Listening): void {
    const target = className === "Worksheet" ? (self as Sheet).id : workbookTarget;
    if (begins) this.listening.add(`${target} ${kind}`);
    else this.listening.delete(`${target} ${kind}`);
  }

  get count(): number {
    return this.listening.size;
  }

  note({ kind, sheet, details }: BookEvent): void {
    if (!this.book.hearsEvents) return;
    const message = {
      ...(kind === "changed" && { source: "Local", triggerSource: this.source, shiftDirection: "None" }),
      ...(["added", "deleted"].includes(kind) && { source: "Local" }),
      worksheetId: sheet.id,
      ...details,
    };
    for (const target of [sheet.id, workbookTarget]) {
      if (!this.listening.has(`${target} ${kind}`)) continue;
      const { number } = eventTypes[kind];
      this.waiting.push([richApiMessage, number, target, JSON.stringify(message), ++this.last]);
    }
  }

  flush(): void {
    const entries = this.waiting;
    this.waiting = [];
    if (entries.length > 0) this.deliver(entries);
  }
}
