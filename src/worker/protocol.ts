import type { ReferralFile, SubmissionData } from "../app/ports";
import type { Campaign } from "../domain/campaign/campaign";
import type { Finding } from "../domain/finding";
import type { Submission } from "../domain/submission/submission";
import type { MailHead } from "../files/expand-file";
import type { RefusalReason } from "../files/read-book";

/** A Word file that is no report, or one nobody has written in. */
export type WordRefusal = "not-a-report" | "blank-report";

/** Given to the worker once, before the first job. */
export interface ReaderSetUp {
  readonly campaign: Campaign;
}

/** One file to read. */
export interface ReadJob {
  readonly id: number;
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly entry: string | undefined;
  /** The mail it came with. */
  readonly mail: MailHead | undefined;
}

/** One file as a reader of its own gets it: its hash (small hexadecimal letters) is known to who has to tell of a reader that broke. */
export interface HashedJob extends ReadJob {
  readonly sha256: string;
}

export type ReadAnswerMessage = { readonly id: number } & (
  | { readonly kind: "submission"; readonly submission: SubmissionData }
  /** A consolidated workbook: `submission` as it is where a form belongs, and what it carries. */
  | {
      readonly kind: "book";
      readonly submission: SubmissionData;
      readonly handIns: readonly SubmissionData[];
    }
  | {
      readonly kind: "refused";
      readonly reason: RefusalReason | "foreign" | WordRefusal;
      readonly sha256: string;
      readonly referral?: ReferralFile;
    }
  /** Our own fault: the run says so and goes on with the other files. */
  | { readonly kind: "fault"; readonly message: string }
);

/** A file's reading as the rest of the program sees it. */
export type FileReading =
  | { readonly kind: "submission"; readonly submission: Submission }
  | {
      readonly kind: "refused";
      readonly reason: RefusalReason | "foreign";
      readonly sha256: string | undefined;
      readonly findings: readonly Finding[];
    };
