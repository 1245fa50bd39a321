import { notNow } from "../app/not-now";
import type { WriteHindrance } from "../app/ports";
import type { Answer, Fault } from "./hands";

/**
 * Excel said no: ends what was being done, and becomes an outcome where it began. Named NotNow where nothing is wrong but
 * that a cell is being edited, or that Excel is busy.
 */
export class Refused extends Error {
  constructor(readonly fault: Fault) {
    super(`${fault.code}: ${fault.message}`);
    this.name = fault.kind === "failed" ? "Refused" : notNow;
  }
}

export function valueOf<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value;
  throw new Refused(answer.fault);
}

/** Something that must not be is there before anything was written. */
export class Hindered extends Error {
  constructor(
    readonly why: WriteHindrance,
    readonly detail: string,
  ) {
    super(`${why}: ${detail}`);
  }
}
