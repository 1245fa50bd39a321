import type { Section } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import type { SubmissionDraft } from "../submission-draft";
import type { FoundColumns } from "./found-columns";
import type { PartRow } from "./layout";
import type { OutlineVocabulary } from "./outline-vocabulary";

/** What the functions that read one row may know of the sheet that is being read. */
export interface SheetReading {
  readonly context: CampaignContext;
  readonly vocabulary: OutlineVocabulary;
  readonly columns: FoundColumns;
  readonly sheet: number;
  readonly kind: string | undefined;
  readonly draft: SubmissionDraft;
  /** Parts that were read by now. */
  readonly seen: ReadonlySet<string>;
  /** Parts whose row carries its own id somewhere in the sheet. */
  readonly keyed: ReadonlySet<string>;
  /** Folded labels that stand in more rows than there are indicators of that name: without ids they prove nothing. */
  readonly repeated: ReadonlySet<string>;
  /** The sheet was made from another version of the campaign: words alone are sure only beside the measure unit asked now. */
  readonly isOtherVersion: boolean;
  readonly lastPart: PartRow | undefined;
  readonly section: Section | undefined;
  /** Rows whose bare number in STT is one of a count of the clerk's own. */
  readonly counted: ReadonlySet<number>;
}
