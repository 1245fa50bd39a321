import { HostError, invalidArgument } from "../host-error";
import { Place } from "../model/place";
import type { Book } from "../model/book";
import { type Answer, type HostObject, nothing, type Nothing, objectOf } from "./host-object";
import { type EventDesk, listeningOf } from "./event-desk";
import type { Members } from "./members";
import type { References } from "./references";
import { ReplyMaker } from "./reply";
import {
  actionTypes,
  pathTypes,
  publicName,
  type WireAction,
  type WireArguments,
  type WireError,
  type WirePath,
  type WireReply,
  type WireRequest,
} from "./wire";

/** An object of the library itself, outside Excel: it is let do what it likes. */
export const inner = Symbol("inner object");
type Target = HostObject | Nothing | typeof inner;

export interface Session {
  readonly book: Book;
  readonly members: Members;
  readonly references: References;
  readonly events: EventDesk;
}

/** Runs one request from its first action to its last, or to the first that fails; what was done before stays done. */
export class RequestRun {
  /** A path is walked once in a request, or sheets would be added twice. */
  private readonly walked = new Map<number, Target>();
  private readonly results: { ActionId: number; Value: unknown }[] = [];
  private readonly traces: number[] = [];
  private readonly replies: ReplyMaker;
  private doing = "";

  constructor(
    private readonly session: Session,
    private readonly request: WireRequest,
  ) {
    this.replies = new ReplyMaker(session.members, (object) => this.identityOf(object));
  }

  /** `stopBefore`: the place of an action that is not run any more, for tests. */
  run(stopBefore = Infinity): WireReply {
    for (const [index, action] of this.request.Actions.entries()) {
      if (index >= stopBefore) break;
      try {
        this.results.push({ ActionId: action.Id, Value: this.act(action) ?? null });
      } catch (fault) {
        return this.reply(errorOf(fault, this.doing, index));
      }
    }
    return this.reply();
  }

  private reply(error?: WireError): WireReply {
    return { Results: this.results, TraceIds: this.traces, ...(error && { Error: error }) };
  }

  private act(action: WireAction): unknown {
    if (action.ActionType === actionTypes.trace) {
      this.traces.push(action.Id);
      return null;
    }
    this.doing = "";
    const target = this.walk(action.ObjectPathId);
    if (target === inner) return null;
    if (target === nothing) return this.actOnNothing(action);
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return this.identityOf(target);
      case actionTypes.query:
        return this.replies.reply(target, action.QueryInfo ?? {});
      case actionTypes.method:
        return this.callMethod(target, action);
      case actionTypes.setProperty:
        return this.setProperty(target, action);
      default:
        throw new HostError("HostNotImplemented", `Actions of the type ${action.ActionType}`);
    }
  }

  private actOnNothing({ ActionType }: WireAction): unknown {
    if (ActionType === actionTypes.setProperty)
      throw new HostError("InvalidOperation", "The object is a null object: nothing can be set");
    return ActionType === actionTypes.method ? { _IsNull: true } : null;
  }

  private setProperty(target: HostObject, { Name = "", ArgumentInfo }: WireAction): void {
    const name = this.at(target, Name);
    const [value] = this.given(ArgumentInfo);
    this.session.members.set(target, name, value);
  }

  private callMethod(target: HostObject, { Name = "", ArgumentInfo }: WireAction): unknown {
    const name = this.at(target, Name);
    const given = this.given(ArgumentInfo);
    const { references } = this.session;
    switch (name) {
      case "_KeepReference":
        references.keep(target);
        return null;
      case "_RemoveReference":
        references.remove(String(given[0]));
        return null;
      case "_RemoveAllReferences":
        references.removeAll();
        return null;
      case "_GetReferenceCount":
        return references.count;
      case "_ValidateArraySize":
        checkArraySize(target, given);
        return null;
      default:
    }
    const listening = listeningOf(name);
    if (listening) {
      this.session.members.checkEvent(target, listening.kind);
      this.session.events.listen(target, listening);
      return null;
    }
    const answer = this.session.members.call(target, name, given);
    return isObject(answer) ? this.identityOf(answer) : answer;
  }

  /** Remembers the member for error messages. */
  private at(target: HostObject, wireName: string): string {
    const name = publicName(wireName);
    this.doing = `${target.className}.${name}`;
    return name;
  }

  private identityOf(object: HostObject): Readonly<Record<string, unknown>> {
    const reference = this.session.references.idOf(object);
    if (reference !== undefined) return { _ReferenceId: reference };
    return this.session.members.classOf(object).identity?.(object.self) ?? {};
  }

  private given({ Arguments = [], ReferencedObjectPathIds = [] }: WireArguments = {}): readonly unknown[] {
    return Arguments.map((value, at) => this.resolve(value, ReferencedObjectPathIds[at]));
  }

  private resolve(value: unknown, path: number | readonly number[] | undefined): unknown {
    if (typeof path === "number" && path !== 0) return this.objectGiven(path);
    if (Array.isArray(value))
      return value.map((one, at) =>
        this.resolve(one, Array.isArray(path) ? (path as number[])[at] : undefined),
      );
    if (typeof value !== "object" || value === null) return value;
    if ("_ObjectPathId" in value) return this.objectGiven(Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, this.resolve(one, undefined)]));
  }

  private objectGiven(path: number): HostObject {
    const target = this.walk(path);
    if (target === nothing || target === inner)
      throw invalidArgument("A null object is given as an argument");
    return target;
  }

  private walk(id: number): Target {
    const known = this.walked.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new HostError("InvalidObjectPath", `There is no path ${id} in the request`);
    const target = this.walkPath(path);
    this.walked.set(id, target);
    return target;
  }

  private walkPath(path: WirePath): Target {
    const { book, references } = this.session;
    if (path.ObjectPathType === pathTypes.global) return objectOf("Workbook", book);
    if (path.ObjectPathType === pathTypes.newObject) return inner;
    if (path.ObjectPathType === pathTypes.nothing) return nothing;
    if (path.ObjectPathType === pathTypes.reference) return references.get(path.Name);
    const parent = this.walk(path.ParentObjectPathId ?? 0);
    if (parent === nothing || parent === inner) return parent;
    return this.walkFrom(parent, path);
  }

  private walkFrom(parent: HostObject, { ObjectPathType, Name, ArgumentInfo }: WirePath): Target {
    const { members } = this.session;
    const given = this.given(ArgumentInfo);
    if (ObjectPathType === pathTypes.indexer) {
      this.doing = `${parent.className}.getItem`;
      return itemOf(members, parent, given[0]);
    }
    const name = this.at(parent, Name);
    const answer =
      ObjectPathType === pathTypes.property
        ? members.object(parent, name)
        : this.objectOfMethod(parent, name, given);
    if (answer === nothing || isObject(answer)) return answer;
    throw new HostError("HostNotImplemented", `${parent.className}.${name} gives no object here`);
  }

  private objectOfMethod(parent: HostObject, name: string, given: readonly unknown[]): Answer | void {
    if (name === "getItem" && this.session.members.classOf(parent).item)
      return itemOf(this.session.members, parent, given[0]);
    return this.session.members.call(parent, name, given);
  }
}

const isObject = (answer: unknown): answer is HostObject =>
  typeof answer === "object" && answer !== null && "className" in answer;

function itemOf(members: Members, parent: HostObject, key: unknown): HostObject {
  members.check(parent, "getItem");
  const item = members.classOf(parent).item;
  if (!item)
    throw new HostError("ApiNotFound", `${parent.className}.getItem is not answered by the emulated Excel`);
  if (typeof key !== "string" && typeof key !== "number")
    throw invalidArgument(`${parent.className}.getItem: ${JSON.stringify(key)} is no key`);
  return item(parent.self, key);
}

/** The library asks before it sends a large table in pieces. */
function checkArraySize({ self }: HostObject, [rows, columns]: readonly unknown[]): void {
  if (!(self instanceof Place)) return;
  const { firstRow, firstColumn, lastRow, lastColumn } = self.area;
  if (lastRow - firstRow + 1 !== rows || lastColumn - firstColumn + 1 !== columns)
    throw invalidArgument("The table has another number of rows or columns than the range");
}

const httpStatus: Readonly<Record<string, number>> = {
  ItemNotFound: 404,
  AccessDenied: 403,
  ItemAlreadyExists: 409,
};

function errorOf(fault: unknown, doing: string, index: number): WireError {
  // A mistake of the host's own is an error of its own, with the place it was made.
  const { code, message } =
    fault instanceof HostError
      ? fault
      : {
          code: "HostFault",
          message: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault),
        };
  return {
    Code: code,
    Message: message,
    Location: doing,
    ActionIndex: index,
    HttpStatusCode: httpStatus[code] ?? 400,
  };
}
