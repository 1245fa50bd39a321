import type { RowSpec } from "../../sheets/spec";

interface Group {
  readonly level: number;
  /** A row of it is shown. */
  isOpen: boolean;
}

/**
 * "Collapsed" on a heading says that the group below it is closed. LibreOffice takes it for the innermost group that ends
 * above, whatever the sheet says of where its headings stand, and hides all of that group: a paragraph that somebody wrote
 * would be gone from screen and paper. Where that group has a row that is shown the word is left out; rows that are hidden
 * say by themselves that their group is closed.
 */
export class ClosedGroups {
  readonly #groups: Group[] = [];

  /** The row as it is to be written, rows in their order. */
  written(row: RowSpec): RowSpec {
    const level = row.level ?? 0;
    const ended = this.#end(level);
    this.#begin(level);
    if (!row.hidden) for (const group of this.#groups) group.isOpen = true;
    return row.collapsed && ended?.isOpen ? { ...row, collapsed: false } : row;
  }

  #begin(level: number): void {
    for (let next = this.#groups.length + 1; next <= level; next++)
      this.#groups.push({ level: next, isOpen: false });
  }

  /** Ends the groups deeper than a level; the innermost of them. */
  #end(level: number): Group | undefined {
    const innermost = this.#groups.at(-1);
    if (!innermost || innermost.level <= level) return undefined;
    while ((this.#groups.at(-1)?.level ?? 0) > level) this.#groups.pop();
    return innermost;
  }
}
