import type { AcrossUnits } from "../campaign/across-units";
import type { Unit } from "../campaign/campaign";
import type { CampaignContext } from "../campaign/context";
import type { Finding } from "../finding";
import type { Answers } from "../submission/submission";
import type { ToldCode } from "./check";

/** One return among those that are laid side by side. */
export interface SetEntry {
  readonly unit: Unit;
  readonly answers: Answers;
  /** The cell a figure came from. */
  readonly placeOf: (slot: number) => Finding["place"];
  /** The file its texts came from, where it is one. */
  readonly file: string | undefined;
  /** What is said of it already: nothing is said twice. */
  readonly said: readonly Finding[];
}

/** What a check across units looks at. Two entries of one unit (it handed in twice) are never held against each other. */
export interface SetSubject {
  readonly context: CampaignContext;
  readonly settings: AcrossUnits;
  readonly entries: readonly SetEntry[];
}

/** A finding and the entry, by its place in the list, that it is about. */
export interface SetFinding {
  readonly entry: number;
  readonly finding: Finding;
}

/** One entry of the catalogue: it answers for itself and is listed in run-set-checks.ts. */
export interface SetCheck {
  readonly name: string;
  /** Every code it can give; none of them is in a workbook's own column Kiểm tra, which knows one unit alone. */
  readonly tells: readonly ToldCode[];
  readonly run: (subject: SetSubject) => readonly SetFinding[];
}
