import type { ListDefinition } from "../../domain/campaign/campaign";
import type { Severity } from "../../domain/finding";
import { columnLetters } from "../../domain/submission/a1-of-cell";
import { columnInWords } from "../../messages/lists-words";
import type { LocatedList } from "./locate-list";

type Find = (
  code: string,
  severity: Severity,
  at: { readonly row: number; readonly column: number } | undefined,
  params: Record<string, string>,
) => void;

/** Columns that are gone, and those whose headings have changed. */
export function sayColumns(
  { columns: all }: ListDefinition,
  { columns, byPosition, headingRow }: LocatedList,
  find: Find,
): void {
  for (const { id, heading, ratio } of all) {
    const at = columns.get(id);
    const column = columnInWords(heading);
    if (at === undefined) {
      if (!ratio) find("LIST-011", "needs-reason", undefined, { column });
    } else if (headingRow !== undefined && byPosition.includes(id))
      find("LIST-012", "notes", { row: headingRow, column: at }, { column });
  }
}

/**
 * Without a row of headings every column is known by its place alone: two that changed places read as each other.
 * `first`: the first row in which something was read.
 */
export function sayHeadless(
  { columns: all }: ListDefinition,
  { columns, headingRow }: LocatedList,
  first: number,
  find: Find,
): void {
  if (headingRow !== undefined) return;
  const places = all.flatMap(({ id, heading }) => {
    const at = columns.get(id);
    return at === undefined ? [] : [`${columnLetters(at)} ${columnInWords(heading)}`];
  });
  const place = { row: first, column: Math.min(...columns.values()) };
  find("LIST-018", "needs-reason", place, { columns: places.join("; ") });
}
