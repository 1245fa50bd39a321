import type { FileOutcome } from "../app/ports";

/** To the reading worker of a page: one file at a time. */
export interface WebReaderAsk {
  /** The campaign's id. */
  readonly campaign: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** From it: what was found, one after another, then that it is done. */
export type WebReaderSay =
  | { readonly kind: "outcome"; readonly outcome: FileOutcome }
  | { readonly kind: "done" }
  | { readonly kind: "fault"; readonly message: string };
