import type { FileRecord, FigureChange, JournalEntry } from "./consolidation";
import type { Decision } from "./decisions";
import type { PreviousBook } from "./previous-book";

export interface RunFacts {
  readonly files: readonly (FileRecord & { readonly at: string })[];
  readonly changes: readonly FigureChange[];
  readonly decisions: ReadonlyMap<string, Decision>;
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
  const added = [...fileEntries(facts), ...decisionEntries(facts)].filter(
    (entry) => !known.has(entryKey(entry)),
  );
  if (added.length === 0 && facts.changes.length === 0 && previous) return before;
  return [...before, ...added, consolidatedEntry(facts)];
}

const entryKey = (entry: JournalEntry): string =>
  JSON.stringify([
    entry.code,
    entry.unit,
    entry.file,
    entry.sha256,
    entry.params["question"],
    entry.params["answer"],
  ]);

function fileEntries({ files }: RunFacts): readonly JournalEntry[] {
  return files.map(({ at, unit, file, entry, sha256, status, revision, reason }) => ({
    at,
    code: `JOURNAL-${status}`,
    unit,
    file: entry ?? file,
    sha256,
    params: { revision: revision ?? "", reason: reason ?? "" },
  }));
}

function decisionEntries({ decisions, madeAt }: RunFacts): readonly JournalEntry[] {
  return [...decisions].map(([question, decision]) => ({
    at: madeAt,
    code: "JOURNAL-decision",
    unit: undefined,
    file: undefined,
    sha256: undefined,
    params: { question, answer: decision.kind === "put" ? `put:${decision.id}` : decision.kind },
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
