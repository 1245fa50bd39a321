import type { Detail, Refusal, RefusalReason } from "./read-result";

/** Thrown anywhere while a file is read; caught where it becomes the file's Refusal. */
export class Refused extends Error {
  constructor(
    readonly reason: RefusalReason,
    readonly detail: Detail = {},
  ) {
    super(`${reason} ${JSON.stringify(detail)}`);
  }

  toRefusal(): Refusal {
    return { kind: "refused", reason: this.reason, detail: this.detail };
  }
}
