import type { FileRecord, FigureChange, JournalEntry } from "./consolidation";
import type { Correction, Corrections, StandingCorrection } from "./corrections";
import { shownDecision, type Decision } from "./decisions";
import type { UnitReview } from "../returns/review";
import type { UnitCode } from "../unit/unit-code";
import type { PreviousBook } from "./previous-book";

export interface RunFacts {
  readonly files: readonly (FileRecord & { readonly at: string })[];
  readonly changes: readonly FigureChange[];
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly corrections?: readonly StandingCorrection[];
  readonly reviews?: ReadonlyMap<UnitCode, UnitReview>;
  /** New decisions about nominations, as they are told. */
  readonly awards?: readonly JournalEntry[];
  readonly nameOf?: (unit: UnitCode) => string;
  readonly received: number;
  readonly expected: number;
  readonly madeAt: string;
}

/**
 * Nhật ký xử lý after this run: the previous book's entries, then what is new. A run that brings nothing new adds
 * nothing, so running twice gives the same bytes.
 */
export function extendJournal(previous: PreviousBook | undefined, facts: RunFacts): readonly JournalEntry[] {
  const before = previous?.journal ?? [];
  const known = new Set(before.map(entryKey));
  const { decisions, corrections = new Map(), reviews = new Map() } = previous ?? { decisions: new Map() };
  const added = [
    ...fileEntries(facts).filter((entry) => !known.has(entryKey(entry))),
    ...decisionEntries(facts, decisions),
    ...correctionEntries(facts, corrections),
    ...reviewEntries(facts, reviews),
    ...(facts.awards ?? []),
  ];
  if (added.length === 0 && facts.changes.length === 0 && previous) return before;
  return [...before, ...added, consolidatedEntry(facts)];
}

const entryKey = ({ code, unit, file, sha256 }: JournalEntry): string =>
  JSON.stringify([code, unit, file, sha256]);

function fileEntries({ files }: RunFacts): readonly JournalEntry[] {
  return files.map(({ at, unit, file, entry, sha256, status, revision, reason, reasonParams }) => ({
    at,
    code: `JOURNAL-${status}`,
    unit,
    file: entry ?? file,
    sha256,
    params: { ...reasonParams, revision: revision ?? "", reason: reason ?? "" },
  }));
}

/** Decisions that say something else than the last book's: a decision taken back and taken again is told each time. */
function decisionEntries(
  { decisions, madeAt }: RunFacts,
  before: PreviousBook["decisions"],
): readonly JournalEntry[] {
  return [...decisions].flatMap(([question, decision]) => {
    const [known, answer] = [before.get(question), shownDecision(decision)];
    if (known && shownDecision(known) === answer) return [];
    return [
      {
        at: madeAt,
        code: "JOURNAL-decision",
        unit: undefined,
        file: undefined,
        sha256: undefined,
        params: { question, answer },
      },
    ];
  });
}

/** Made, changed or taken back since: each with who, when, how and why. */
const correctionEntries = (
  { corrections = [], nameOf = String }: RunFacts,
  before: Corrections,
): readonly JournalEntry[] =>
  corrections
    .filter((correction) => stampOf(correction) !== stampOf(before.get(correction.id)))
    .map((correction) => correctionEntry(correction, nameOf(correction.unit)));

const stampOf = (correction: Correction | undefined): string =>
  correction ? JSON.stringify([correction.at, correction.value, correction.undone]) : "";

function correctionEntry(correction: StandingCorrection, name: string): JournalEntry {
  const { kind, unit, part, period, value, before = "", by, at, how, reason } = correction;
  const { undone = { at, by } } = correction;
  return {
    at: undone.at,
    code: `JOURNAL-correction-${correction.undone ? "undone" : kind}`,
    unit,
    file: undefined,
    sha256: undefined,
    params: { name, figure: `${part}|${period}`, before, value, by: undone.by, how, reason },
  };
}

/** Dated by the moment it was decided, which is no run's. */
function reviewEntries(
  { reviews = new Map(), nameOf = String }: RunFacts,
  before: ReadonlyMap<UnitCode, UnitReview>,
): readonly JournalEntry[] {
  return [...reviews]
    .filter(([unit, { at }]) => before.get(unit)?.at !== at)
    .map(([unit, { at, kind, remarks }]) => ({
      at,
      code: `JOURNAL-review-${kind}`,
      unit,
      file: undefined,
      sha256: undefined,
      params: { name: nameOf(unit), remarks: remarks.length },
    }));
}

function consolidatedEntry({ received, expected, changes, madeAt }: RunFacts): JournalEntry {
  return {
    at: madeAt,
    code: "JOURNAL-consolidated",
    unit: undefined,
    file: undefined,
    sha256: undefined,
    params: { received, expected, changes: changes.length },
  };
}
