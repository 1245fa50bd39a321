import type { Finding } from "../domain/finding";

const codes = {
  empty: "FILE-001",
  "not-a-workbook": "FILE-002",
  "word-document": "FILE-003",
  encrypted: "FILE-004",
  truncated: "FILE-005",
  "too-large": "FILE-006",
  unreadable: "FILE-007",
  timeout: "FILE-008",
  "archive-unsupported": "FILE-009",
  mail: "FILE-010",
  "left-aside": "FILE-011",
  winmail: "FILE-023",
  foreign: "FILE-012",
  "not-a-report": "FILE-024",
  "blank-report": "FILE-025",
  fault: "FILE-017",
  unopened: "FILE-018",
} as const;

/** Why a file was not taken, as a finding's code. A reason nobody knows reads as "unreadable". */
export function refusalCode(reason: string): string {
  return Object.hasOwn(codes, reason) ? codes[reason as keyof typeof codes] : codes.unreadable;
}

/** What becomes of a file that was not taken: a text that is no report is left aside like any other letter. */
export function refusalStatus(reason: string): "refused" | "foreign" | "left-aside" {
  if (reason === "foreign") return "foreign";
  return reason === "not-a-report" || reason === "blank-report" ? "left-aside" : "refused";
}

export function refusalFinding(reason: string, file: string): Finding {
  const severity = refusalStatus(reason) === "left-aside" ? "notes" : "blocks";
  return { code: refusalCode(reason), severity, place: { file }, params: {} };
}
