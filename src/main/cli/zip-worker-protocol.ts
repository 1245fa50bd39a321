import type { MessagePort } from "node:worker_threads";
import type { ZipContent, ZipEntry } from "../../files/zip/write-zip";

/** What the zip's worker is started with: an open file, and how much waits for it. */
export interface ZipSetUp {
  readonly file: number;
  /** One number: how much was sent and is not packed yet. */
  readonly waiting: Int32Array;
  /** Takes back the memory of what is packed. */
  readonly spares: MessagePort;
}

export type ZipMessage =
  | { readonly kind: "add"; readonly entry: ZipEntry }
  | { readonly kind: "open"; readonly name: string }
  /** `isGiven`, as of an entry: its memory goes back. */
  | { readonly kind: "push"; readonly stretch: ZipContent; readonly isGiven?: true }
  | { readonly kind: "close" }
  | { readonly kind: "finish" };

export type ZipAnswer =
  | { readonly kind: "finished" }
  /** The first thing that went wrong, with what the system says of it. */
  | {
      readonly kind: "fault";
      readonly message: string;
      readonly code?: unknown;
      readonly syscall?: unknown;
    };

/** What bytes lie in, and all that lies beside them. */
export const memoryOf = (content: ZipContent): readonly ArrayBuffer[] =>
  typeof content !== "string" && content.buffer instanceof ArrayBuffer ? [content.buffer] : [];

/** What of a message counts as waiting: bytes, or the letters of a text, which are few bytes each. */
export function sizeOf(message: ZipMessage): number {
  if (message.kind === "push") return message.stretch.length;
  if (message.kind !== "add") return 0;
  const { bytes, before = [] } = message.entry;
  return before.reduce((sum, piece) => sum + piece.length, bytes.length);
}
