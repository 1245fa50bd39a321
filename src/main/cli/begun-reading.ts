import type { CampaignContext } from "../../domain/campaign/context";
import type { Submission } from "../../domain/submission/submission";
import type { Speech } from "./console";
import type { OpenInputs } from "./open-inputs";
import { readInputs, type ReadInput } from "./read-inputs";
import type { TextShelf } from "./text-shelf";

type Listener = (submission: Submission) => void;

/** Files that are being read while what consolidates them is still being loaded: what was read by then waits. */
export class BegunReading {
  /** When every reader has a file. */
  readonly underWay: Promise<unknown>;
  #results: Promise<readonly ReadInput[]> | undefined;
  readonly #waiting: Submission[] = [];
  #listener: Listener | undefined;

  constructor(inputs: OpenInputs, context: CampaignContext, speech: Speech, shelf: TextShelf) {
    const onSubmission = (submission: Submission): void => {
      if (this.#listener) this.#listener(submission);
      else this.#waiting.push(submission);
    };
    const given = { named: "left-aside", books: "opened", onSubmission } as const;
    this.#results = readInputs(inputs, context, given, speech, shelf);
    // A fault is told when it is waited for; until then it is nobody's unhandled.
    const isDone = this.#results.then(
      () => undefined,
      () => undefined,
    );
    this.underWay = Promise.race([inputs.pool.allBusy, isDone]);
  }

  /**
   * Everything, in the order given; the listener is told of each submission, of those that were read before at once. To be
   * asked once: nothing is kept here, or ten thousand returns would stay in memory while the result is written.
   */
  async all(listener: Listener): Promise<readonly ReadInput[]> {
    const results = this.#results;
    if (!results) throw new RangeError("what was read was asked for twice");
    this.#results = undefined;
    this.#listener = listener;
    for (const submission of this.#waiting.splice(0)) listener(submission);
    try {
      return await results;
    } finally {
      this.#listener = undefined;
    }
  }
}
