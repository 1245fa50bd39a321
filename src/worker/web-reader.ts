import type { ChosenFile, FileOutcome, ReaderPort, StopSignal } from "../app/ports";
import { refusedOutcome } from "./refused-outcome";
import type { Wire } from "./rpc";
import type { WebReaderAsk, WebReaderSay } from "./web-reader-protocol";

/** A reading worker as a page starts it. */
export interface StartedReader {
  readonly wire: Wire;
  end(): void;
}

/** A workbook that takes longer is ended with its worker; honest ones take a hundredth of it. */
const longestReading = 10_000;
/** A page cannot hold more, and no unit's workbook is a tenth of it. */
const largestFile = 256 * 1024 * 1024;

interface Running extends StartedReader {
  readonly said: Said;
}

/** Reads files away from the page, one at a time; a worker that hangs is ended and another started for the next file. */
export class WebReader implements ReaderPort {
  #running: Running | undefined;

  constructor(
    readonly start: () => StartedReader,
    /** The id of the open workbook's campaign. */
    readonly campaign: () => string,
    readonly limit = longestReading,
  ) {}

  async *read(file: ChosenFile, signal: StopSignal): AsyncGenerator<FileOutcome> {
    if (file.size > largestFile) {
      yield refusedOutcome(file.name, undefined, "too-large");
      return;
    }
    const bytes = await file.bytes().catch(() => undefined);
    if (signal.stopped) return;
    if (!bytes) yield refusedOutcome(file.name, undefined, "unopened");
    else yield* this.#outcomes(file.name, bytes, signal);
  }

  async *#outcomes(name: string, bytes: Uint8Array, signal: StopSignal): AsyncGenerator<FileOutcome> {
    const { wire, said } = this.#started();
    const ask: WebReaderAsk = { campaign: this.campaign(), name, bytes };
    // Handed over, not copied.
    wire.post(ask, bytes.buffer instanceof ArrayBuffer ? [bytes.buffer] : []);
    let next = await said.next(this.limit);
    while (next?.kind === "outcome" && !signal.stopped) {
      yield next.outcome;
      next = await said.next(this.limit);
    }
    if (next?.kind === "done") return;
    this.#end();
    if (next?.kind !== "outcome") yield refusedOutcome(name, undefined, next ? "fault" : "timeout");
  }

  #started(): Running {
    this.#running ??= listenTo(this.start());
    return this.#running;
  }

  #end(): void {
    this.#running?.end();
    this.#running = undefined;
  }
}

function listenTo(started: StartedReader): Running {
  const said = new Said();
  started.wire.listen((message) => said.add(message as WebReaderSay));
  return { wire: started.wire, said, end: () => started.end() };
}

/** What a worker said, to be taken one after another. */
class Said {
  readonly #waiting: WebReaderSay[] = [];
  #wake: (() => void) | undefined;

  add(message: WebReaderSay): void {
    this.#waiting.push(message);
    this.#wake?.();
  }

  /** Undefined where nothing is said for so long. */
  async next(limit: number): Promise<WebReaderSay | undefined> {
    if (this.#waiting.length === 0)
      await new Promise<void>((resume) => {
        const timer = setTimeout(resume, limit);
        this.#wake = () => {
          clearTimeout(timer);
          resume();
        };
      });
    return this.#waiting.shift();
  }
}
