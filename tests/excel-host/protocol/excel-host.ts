import { hostClasses } from "../classes/host-classes";
import { readBook } from "../file/read-book";
import { writeBook } from "../file/write-book";
import { invalidArgument } from "../host-error";
import type { Book, BookEvent } from "../model/book";
import { type BookDescription, describeBook } from "../model/describe-book";
import { Members } from "./members";
import type { Contract } from "./contract";
import { EventDesk } from "./event-desk";
import { Person } from "./person";
import { References } from "./references";
import { RequestRun, type Session } from "./run-request";
import { byteLength, kindOf, type RequestFacts, type RequestKind, Stats } from "./stats";
import type { WireReply, WireRequest } from "./wire";

export interface HostOptions {
  /** The highest ExcelApi the host says it has, and answers. */
  readonly apiVersion: string;
  /** Other requirement sets, by name. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** Bytes a request or a reply may have, as in Excel on the web. */
  readonly payloadLimit: number;
  /** The language of the program; the machine's is the book's culture. */
  readonly displayLanguage: string;
  /** Office.context.officeTheme: colours as #RRGGBB, by name. */
  readonly theme: Readonly<Record<string, string>>;
}

/** How a request is made to fail. */
export interface Failure {
  /** Numbers are the transport's (5001 internal, 5102 busy, 5004 cell edit, 5012 session lost), texts are Excel's. */
  readonly code: number | string;
  readonly message?: string;
  /** Before anything of it is done; after all is done, the answer lost; or after so many of its actions. */
  readonly when: "before" | "after" | { readonly actions: number };
}

/** Replies of the transport: 0 and the text, or an error's number and words. */
export type TransportReply =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: number; readonly message: string };

export const transportCodes = {
  internal: 5001,
  cellEdit: 5004,
  sessionLost: 5012,
  activityLimit: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

/** Excel, as far as the client library can tell. */
export class ExcelHost {
  readonly stats = new Stats();
  readonly references: References;
  readonly events: EventDesk;
  /** Does what a person at the keyboard does. */
  readonly person: Person;
  /** A cell is being edited: every request is refused. */
  cellEdit = false;
  /** Excel is busy: every request is refused. */
  activityLimit = false;
  /** Asked before every request of the add-in; what it gives is how the request fails. */
  fail: (request: RequestFacts) => Failure | undefined = () => undefined;
  /** Workbooks opened by Excel.createWorkbook. */
  readonly created: (Uint8Array | undefined)[] = [];
  private readonly members: Members;
  private readonly session: Session;
  private readonly counts: Record<RequestKind, number> = { sync: 0, internal: 0, cleanup: 0 };

  constructor(
    readonly book: Book,
    contract: Contract,
    readonly options: HostOptions,
  ) {
    this.members = new Members(hostClasses, contract, options.apiVersion);
    this.references = new References(book);
    this.events = new EventDesk(book);
    this.session = { book, members: this.members, references: this.references, events: this.events };
    this.person = new Person(book, this.events);
    book.openAnother = (base64) => this.created.push(base64 === undefined ? undefined : openable(base64));
    book.onMove = (sheet, move) => this.references.move(sheet, move);
    book.listener = (event: BookEvent) => this.events.note(event);
  }

  /** Members that were asked for and are not answered, as "Range.sort", and how often. */
  get missing(): ReadonlyMap<string, number> {
    return this.members.missing;
  }

  /** The workbook as .xlsx, as it is now. */
  save(): Uint8Array {
    return writeBook(this.book);
  }

  /** The workbook as plain data, without results of formulas: equal for workbooks that say the same. */
  describe(): BookDescription {
    return describeBook(this.book);
  }

  /** Answers the body of a request. */
  processQuery(body: string): TransportReply {
    const request = JSON.parse(body) as WireRequest;
    const kind = kindOf(request);
    const facts: RequestFacts = {
      number: ++this.counts[kind],
      kind,
      actions: request.Actions.length,
      requestBytes: byteLength(body),
      writes: writes(request),
    };
    const reply = this.answer(request, facts);
    const text = reply.ok ? reply.text : "";
    const error = errorCode(reply);
    this.stats.log.push({ ...facts, responseBytes: byteLength(text), ...(error !== undefined && { error }) });
    this.events.flush();
    return reply;
  }

  /** Counting of requests begins anew: the next one of the add-in is number 1. */
  resetStats(): void {
    this.stats.reset();
    this.counts.sync = this.counts.internal = this.counts.cleanup = 0;
  }

  private answer(request: WireRequest, facts: RequestFacts): TransportReply {
    if (facts.kind === "internal") return this.run(request);
    const refused = this.refusal(facts);
    if (refused) return refused;
    const failure = facts.kind === "sync" ? this.fail(facts) : undefined;
    if (!failure) return this.run(request);
    if (failure.when !== "before") this.run(request, stopOf(failure));
    return failed(failure);
  }

  private refusal({ requestBytes }: RequestFacts): TransportReply | undefined {
    if (requestBytes > this.options.payloadLimit)
      return { ok: false, code: transportCodes.requestTooLarge, message: "The request is too large" };
    if (this.cellEdit) return { ok: false, code: transportCodes.cellEdit, message: "A cell is being edited" };
    if (this.activityLimit)
      return { ok: false, code: transportCodes.activityLimit, message: "Excel is busy" };
    return undefined;
  }

  private run(request: WireRequest, stopBefore?: number): TransportReply {
    const reply = new RequestRun(this.session, request).run(stopBefore);
    const text = JSON.stringify(reply);
    if (byteLength(text) > this.options.payloadLimit)
      return { ok: false, code: transportCodes.responseTooLarge, message: "The reply is too large" };
    return { ok: true, text };
  }
}

/** A workbook Excel is to open beside this one: bytes it can open, or an error. */
function openable(base64: string): Uint8Array {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  try {
    readBook(bytes);
  } catch (fault) {
    throw invalidArgument(`createWorkbook: ${fault instanceof Error ? fault.message : String(fault)}`);
  }
  return bytes;
}

const stopOf = ({ when }: Failure): number => (typeof when === "object" ? when.actions : Infinity);

function failed({ code, message = "Made to fail" }: Failure): TransportReply {
  if (typeof code === "number") return { ok: false, code, message };
  const error = { Code: code, Message: message, Location: "", ActionIndex: 0, HttpStatusCode: 500 };
  return { ok: true, text: JSON.stringify({ Results: [], TraceIds: [], Error: error } satisfies WireReply) };
}

function errorCode(reply: TransportReply): string | undefined {
  if (!reply.ok) return String(reply.code);
  // Looked for only where it can be: replies may be large.
  if (!reply.text.includes('"Error":')) return undefined;
  return (JSON.parse(reply.text) as WireReply).Error?.Code;
}

/** Methods that only look; any other one changes something, or may. */
const looking = /^(?:get|_|load|activate|select|calculate|suspend|createWorkbook|open|findOr)/i;

function writes({ Actions, ObjectPaths }: WireRequest): boolean {
  const isChange = (name: string | undefined): boolean =>
    name !== undefined && name !== "" && !looking.test(name);
  return (
    Actions.some(
      ({ ActionType, Name }) => ActionType === 4 || ActionType === 9 || (ActionType === 3 && isChange(Name)),
    ) || Object.values(ObjectPaths).some(({ ObjectPathType, Name }) => ObjectPathType === 3 && isChange(Name))
  );
}
