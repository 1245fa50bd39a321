import type { Finding } from "../../domain/finding";
import type { BookGrid } from "../../sheets/grid";
import { interpretJournal, isUnfinished } from "../../sheets/khoi-phuc/journal-sheet";
import type { KeptContent } from "../../sheets/kept/user-cells";

/**
 * A book is made beside the previous one: of a person's own sheets what cannot go on into it is said, and that the last
 * write into the previous one did not end.
 */
export function previousFindings(book: BookGrid, { foreign, renamed }: KeptContent): readonly Finding[] {
  const journal = interpretJournal(book);
  const isOurs = (name: string): boolean => renamed.some(({ sheet }) => sheet === name);
  const left = foreign.filter(({ name }) => !isOurs(name));
  return [
    ...(journal && isUnfinished(journal) ? [unfinished] : []),
    ...left.map(({ name }) => sheetFinding("BOOK-001", name)),
    ...renamedFindings({ renamed }),
  ];
}

const unfinished: Finding = { code: "BOOK-003", severity: "notes", place: {}, params: {} };

/** Sheets of ours under another name; a book that is written into keeps a person's own ones as they are. */
export function renamedFindings({ renamed }: Pick<KeptContent, "renamed">): readonly Finding[] {
  return renamed.map(({ sheet, was }) => sheetFinding("BOOK-002", sheet, { was }));
}

function sheetFinding(code: string, sheet: string, more: Finding["params"] = {}): Finding {
  return { code, severity: "notes", place: { sheet }, params: { sheet, ...more } };
}
