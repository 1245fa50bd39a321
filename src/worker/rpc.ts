/** One end of a channel between two threads. */
export interface Wire {
  post(message: unknown, transfer?: readonly ArrayBuffer[]): void;
  listen(handler: (message: unknown) => void): void;
}

/** A channel of its own over a wire that several share. */
export function channelOf(wire: Wire, channel: string): Wire {
  return {
    post: (message, transfer) => wire.post({ channel, message }, transfer),
    listen: (handler) =>
      wire.listen((enveloped) => {
        if (isObject(enveloped) && enveloped["channel"] === channel) handler(enveloped["message"]);
      }),
  };
}

type Methods = Readonly<Record<string, (...args: readonly never[]) => unknown>>;

interface Call {
  readonly call: number;
  readonly method: string;
  readonly args: readonly unknown[];
}

type Answer = { readonly answer: number } & (
  { readonly value: unknown } | { readonly fault: { readonly name: string; readonly message: string } }
);

interface Told {
  readonly told: string;
  readonly value: unknown;
}

const isObject = (message: unknown): message is Record<string, unknown> =>
  typeof message === "object" && message !== null;
const isCall = (message: unknown): message is Call =>
  isObject(message) && typeof message["call"] === "number";
const isAnswer = (message: unknown): message is Answer =>
  isObject(message) && typeof message["answer"] === "number";
const isTold = (message: unknown): message is Told =>
  isObject(message) && typeof message["told"] === "string";

/** What a method was asked on the other side threw. */
export class RemoteFault extends Error {
  constructor({ name, message }: { readonly name: string; readonly message: string }) {
    super(message);
    this.name = name;
  }
}

/**
 * Answers calls that come over a wire with an object's own methods; a method the object does not name is a fault of the
 * caller. Arguments and results are whatever structured cloning copies.
 */
export function serveCalls(wire: Wire, target: Methods): void {
  wire.listen((message) => {
    if (isCall(message)) void answer(wire, target, message);
  });
}

async function answer(wire: Wire, target: Methods, { call, method, args }: Call): Promise<void> {
  try {
    const called = Object.hasOwn(target, method) ? target[method] : undefined;
    if (!called) throw new RangeError(`no method ${method}`);
    wire.post({ answer: call, value: await called(...(args as readonly never[])) } satisfies Answer);
  } catch (thrown) {
    const fault = thrown instanceof Error ? thrown : new Error(String(thrown));
    wire.post({ answer: call, fault: { name: fault.name, message: fault.message } } satisfies Answer);
  }
}

/** An object's asynchronous methods, by name, as they answer on the other side of a wire. */
export type Remote = (method: string, ...args: readonly unknown[]) => Promise<unknown>;

/** Calls methods on the other side. */
export function callsOver(wire: Wire): Remote {
  const waiting = new Map<number, { done: (value: unknown) => void; failed: (fault: Error) => void }>();
  let last = 0;
  wire.listen((message) => {
    if (!isAnswer(message)) return;
    const asked = waiting.get(message.answer);
    waiting.delete(message.answer);
    if ("fault" in message) asked?.failed(new RemoteFault(message.fault));
    else asked?.done(message.value);
  });
  return (method, ...args) =>
    new Promise((done, failed) => {
      const call = ++last;
      waiting.set(call, { done, failed });
      try {
        wire.post({ call, method, args } satisfies Call);
      } catch (thrown) {
        // What cannot be cloned never left.
        waiting.delete(call);
        failed(thrown instanceof Error ? thrown : new Error(String(thrown)));
      }
    });
}

/** Tells the other side something that nobody asked for. */
export const tell = (wire: Wire, told: string, value: unknown): void =>
  wire.post({ told, value } satisfies Told);

export function onTold(wire: Wire, told: string, listener: (value: unknown) => void): void {
  wire.listen((message) => {
    if (isTold(message) && message.told === told) listener(message.value);
  });
}
