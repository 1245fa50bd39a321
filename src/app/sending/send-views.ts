import type { UnitCode } from "../../domain/unit/unit-code";

/** How a report is sent: what the screen, or the command line, may choose. */
export interface SendRequest {
  /** The Word report goes along. */
  readonly withReport: boolean;
  /** So does a letter (công văn); absent: none does. */
  readonly withLetter?: boolean;
  /** Chốt: the file that is sent carries the checksum by which later changes are seen. */
  readonly isSealed: boolean;
  /** Reasons for amendments, by their ids: they stand in the mail and in the workbook that is sent. */
  readonly reasons: Readonly<Record<string, string>>;
}

/** The mail as a person may have changed it. */
export interface MailTexts {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** What a later hand-in says otherwise than the one before. */
export interface Amendment {
  /** Stable while the two files are the same: "B01|2023", "II.1", "models". */
  readonly id: string;
  readonly what: string;
  /** As shown; "" where nothing stood. */
  readonly before: string;
  readonly after: string;
  /** As the workbook says it; "" where nobody gave one. */
  readonly reason: string;
}

export interface SendPlan {
  readonly unit: string;
  /** "Ủy ban nhân dân huyện Định Quán (Phòng Nội vụ)" */
  readonly recipient: string;
  readonly blocking: number;
  readonly toExplain: number;
  /** A level's book: something came or was typed that its results do not hold yet, or it has no results. */
  readonly pending: "none" | "no-result" | "changed";
  /** Lần gửi, from 1. */
  readonly revision: number;
  /** The workbook itself was sealed as it was sent. */
  readonly sealed: { readonly at: string; readonly isChanged: boolean } | undefined;
  /** The file sent before, given to be compared with. */
  readonly before: "none" | "taken" | "other-unit" | "unreadable";
  readonly amendments: readonly Amendment[];
  readonly names: SentNames;
  readonly mail: MailTexts;
}

export interface SentNames {
  /** "BC-SOKET-NTM_736-DinhQuan_20231128_v1.xlsx" */
  readonly workbook: string;
  readonly report: string;
  readonly letter: string;
  readonly draft: string;
}

/** What can be saved alone. */
export type SentPart = "workbook" | "report" | "letter";

/** One unit that is waited for: it has sent nothing, or its report went back and nothing came since. */
export interface Reminder {
  readonly unit: UnitCode;
  readonly name: string;
  readonly kind: "remind" | "complete";
  /** What it is asked: one line each. */
  readonly missing: readonly string[];
  readonly mail: MailTexts;
  readonly fileName: string;
}

export interface ReminderPlan {
  readonly reminders: readonly Reminder[];
  /** All of them as one text, for Zalo: one unit a line. */
  readonly list: string;
}
