import { pathTypes, type WireRequest } from "./wire";

/**
 * "sync": the add-in's own context.sync(). "internal": the library talking to itself. "cleanup": ranges given back after
 * Excel.run, which nobody waits for.
 */
export type RequestKind = "sync" | "internal" | "cleanup";

export interface RequestFacts {
  /** Counted from 1 among requests of its kind. */
  readonly number: number;
  readonly kind: RequestKind;
  readonly actions: number;
  /** Of the body, in UTF-8. */
  readonly requestBytes: number;
  /** Whether it asks for anything to be changed. */
  readonly writes: boolean;
}

export interface LoggedRequest extends RequestFacts {
  readonly responseBytes: number;
  /** The error's code, where there was one. */
  readonly error?: string;
}

/** What was asked of the host so far. */
export class Stats {
  log: LoggedRequest[] = [];

  get byKind(): Readonly<Record<RequestKind, number>> {
    const counts = { sync: 0, internal: 0, cleanup: 0 };
    for (const { kind } of this.log) counts[kind]++;
    return counts;
  }

  /** The add-in's round trips: what a budget of syncs is about. */
  get syncs(): number {
    return this.byKind.sync;
  }

  get writes(): number {
    return this.log.filter(({ kind, writes }) => kind === "sync" && writes).length;
  }

  get largestRequest(): number {
    return Math.max(0, ...this.log.map(({ requestBytes }) => requestBytes));
  }

  reset(): void {
    this.log = [];
  }
}

export function kindOf({ Actions, ObjectPaths }: WireRequest): RequestKind {
  if (Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === pathTypes.newObject))
    return "internal";
  const isCleanup = ({ ActionType, Name }: WireRequest["Actions"][number]): boolean =>
    ActionType === 1 || (ActionType === 3 && Name === "_RemoveReference");
  return Actions.some(({ Name }) => Name === "_RemoveReference") && Actions.every(isCleanup)
    ? "cleanup"
    : "sync";
}

const encoder = new TextEncoder();
export const byteLength = (text: string): number => encoder.encode(text).length;
