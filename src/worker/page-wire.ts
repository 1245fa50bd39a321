import type { Wire } from "./rpc";

/** What a page's Worker and a worker's own scope have in common. */
interface MessageEnd {
  postMessage(message: unknown, transfer: Transferable[]): void;
  addEventListener(type: "message", listener: (event: MessageEvent<unknown>) => void): void;
}

/** A wire to a worker, or from inside one to its page. */
export const wireOf = (end: MessageEnd): Wire => ({
  post: (message, transfer = []) => end.postMessage(message, [...transfer]),
  listen: (handler) => end.addEventListener("message", ({ data }) => handler(data)),
});

/** A worker's own scope; the program's types are those of a page. */
export const ownScope = (): MessageEnd => self as unknown as MessageEnd;
