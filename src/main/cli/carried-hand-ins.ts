import { receivedPieces } from "../../app/level/pack-received";
import type { CampaignContext } from "../../domain/campaign/context";
import type { ReceivedFiles } from "../../domain/consolidation/consolidate";
import type { Submission } from "../../domain/submission/submission";
import { submissionToText } from "../../domain/submission/submission-json";
import { packBeside } from "./pack-beside";

/**
 * What was handed in goes with the book, so that the task pane and the level above go on with it. Each becomes a text as soon
 * as it is read, while it is likely that they are carried: of ten thousand none is.
 */
export class CarriedHandIns {
  readonly #texts = new Map<Submission, Uint8Array>();
  #isLikely = true;

  constructor(readonly context: CampaignContext) {}

  note(submission: Submission): void {
    if (!this.#isLikely) return;
    this.#isLikely = this.#texts.size < this.context.campaign.switches.unitSheetsUpTo;
    if (this.#isLikely) this.#texts.set(submission, this.#textOf(submission));
    else this.#texts.clear();
  }

  /** Packed already while what was read is consolidated; undefined where it is not likely to be carried. */
  begin(received: ReceivedFiles): Promise<string> | undefined {
    return this.#isLikely ? this.pack(received) : undefined;
  }

  pack(received: ReceivedFiles): Promise<string> {
    const pieces = receivedPieces(received, (one) => this.#texts.get(one) ?? this.#textOf(one));
    this.#texts.clear();
    return packBeside(pieces);
  }

  #textOf(submission: Submission): Uint8Array {
    return Buffer.from(submissionToText(this.context, submission));
  }
}
