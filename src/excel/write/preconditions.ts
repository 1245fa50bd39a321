import type { BookSpec, NameSpec } from "../../sheets/spec";
import type { BookFacts } from "../hands";
import type { BookImage } from "../plan/book-image";
import type { Journal } from "../plan/journal";
import { journalSheet } from "../../sheets/khoi-phuc/journal-sheet";
import { Hindered } from "../refused";
import { isUnfinished } from "../../sheets/khoi-phuc/journal-sheet";

const folded = (name: string): string => name.normalize("NFC").toLowerCase();
const foldedSet = (names: readonly string[]): ReadonlySet<string> => new Set(names.map(folded));

/** Refuses before anything is written: where nothing may be, and where a name we need is somebody else's. */
export function checkWritable({ readOnly, structureProtected }: BookFacts): void {
  if (readOnly) throw new Hindered("read-only", "");
  if (structureProtected) throw new Hindered("structure-protected", "");
}

export function checkNames(
  facts: BookFacts,
  journal: Journal,
  standing: Pick<BookImage, "sheets" | "names"> | undefined,
  next: BookSpec,
): void {
  // Sheets that were emptied and hidden once are ours too: the journal remembers them.
  const ourSheets = foldedSet([
    ...(standing?.sheets.keys() ?? []),
    ...Object.keys(journal.plan.reach),
    journalSheet,
  ]);
  const isTheirs = (name: string): boolean => !ourSheets.has(folded(name));
  refuseClash(
    facts.sheets.map(({ name }) => name).filter(isTheirs),
    next.sheets.map(({ name }) => name),
  );
  refuseClash(
    facts.tables.filter(({ sheet }) => isTheirs(sheet)).map(({ name }) => name),
    next.sheets.flatMap(({ table }) => (table ? [table.name] : [])),
  );
  // Names that stood before an unfinished write were ours then: it would not have begun otherwise.
  if (!isUnfinished(journal)) checkRangeNames(facts, standing?.names ?? [], next);
}

function checkRangeNames({ names }: BookFacts, standing: readonly NameSpec[], next: BookSpec): void {
  const ours = foldedSet(standing.map(({ name }) => name));
  refuseClash(
    names.map(({ name }) => name).filter((name) => !ours.has(folded(name))),
    next.names.map(({ name }) => name),
  );
}

function refuseClash(theirs: readonly string[], wanted: readonly string[]): void {
  const needed = foldedSet(wanted);
  const clash = theirs.find((name) => needed.has(folded(name)));
  if (clash !== undefined) throw new Hindered("name-taken", clash);
}
