import { foldForMatching } from "../text/fold";
import { likeness } from "../text/likeness";
import type { ListRow } from "../submission/submission";

/**
 * What a later file does to a row. `changed`: it says something else. `filled`: it leaves columns blank that were
 * answered before, and those answers stand. `kept`: it lacks the row, which stands. `dropped`: it lacks the row, which goes.
 */
export type RowChange =
  | { readonly kind: "changed" | "filled"; readonly before: ListRow; readonly after: ListRow }
  | { readonly kind: "kept" | "dropped"; readonly before: ListRow };

interface StandingRow {
  readonly row: ListRow;
  /** The file it stands as. */
  readonly at: number;
}

/** The column that says what a row is about: its name. */
export type NameColumnOf = (list: string) => string | undefined;

/**
 * The rows of a unit's lists over its files, earliest first. A row with the same content is the same row wherever it
 * stands now (rows above it were deleted or put in); else the row with the same id is corrected, where it names the same
 * thing or nearly so; what is left is new. So neither a row that moved up nor one of a fresh form takes another's place.
 */
export class ListRowMerge {
  #rows: readonly StandingRow[] = [];

  constructor(readonly nameOf: NameColumnOf) {}

  get rows(): readonly StandingRow[] {
    return this.#rows;
  }

  /** `blanksCount`: a person decided that what this file lacks is withdrawn. */
  add(later: readonly ListRow[], at: number, blanksCount: boolean): readonly RowChange[] {
    const laterOf = this.#pairs(later);
    const changes: RowChange[] = [];
    const standing = this.#rows.flatMap((known, index): readonly StandingRow[] => {
      const pair = laterOf.get(index);
      if (pair) return [{ row: this.#corrected(known.row, pair, blanksCount, changes), at }];
      changes.push({ kind: blanksCount ? "dropped" : "kept", before: known.row });
      return blanksCount ? [] : [known];
    });
    const ids = new Set(standing.map(({ row }) => keyOf(row)));
    const paired = new Set(laterOf.values());
    for (const row of later) if (!paired.has(row)) standing.push({ row: withFreeId(row, ids), at });
    this.#rows = standing;
    return changes;
  }

  /** A row keeps its first id, and what the later file leaves blank of it. */
  #corrected(before: ListRow, later: ListRow, blanksCount: boolean, changes: RowChange[]): ListRow {
    const after = withId(later, before.row);
    const row = blanksCount ? after : { ...after, values: { ...before.values, ...after.values } };
    if (contentOf(row) !== contentOf(before)) changes.push({ kind: "changed", before, after: row });
    if (contentOf(row) !== contentOf(after)) changes.push({ kind: "filled", before: after, after: row });
    return row;
  }

  #isSameThing(before: ListRow, after: ListRow): boolean {
    const name = this.nameOf(before.list) ?? "";
    const [old = "", now = ""] = [before.values[name], after.values[name]].map((value) =>
      String(value ?? ""),
    );
    if (old === "" || now === "" || foldForMatching(old) === foldForMatching(now)) return true;
    return likeness(old, now) >= nearlyTheSame;
  }

  /** The later row of each earlier one, by its index: by content (at the same id where there is a choice), then by id. */
  #pairs(later: readonly ListRow[]): ReadonlyMap<number, ListRow> {
    const pairs = new Map<number, ListRow>();
    if (this.#rows.length === 0) return pairs;
    const open = new Set(later);
    const pairBy = (
      key: (row: ListRow) => string,
      fits?: (before: ListRow, after: ListRow) => boolean,
    ): void => {
      const waiting = new Map<string, ListRow[]>();
      for (const row of open) waiting.set(key(row), [...(waiting.get(key(row)) ?? []), row]);
      this.#rows.forEach(({ row }, index) => {
        const [match, ...rest] = pairs.has(index) ? [] : (waiting.get(key(row)) ?? []);
        if (!match || fits?.(row, match) === false) return;
        waiting.set(key(row), rest);
        pairs.set(index, match);
        open.delete(match);
      });
    };
    pairBy((row) => `${keyOf(row)}|${contentOf(row)}`);
    pairBy(contentOf);
    pairBy(keyOf, (before, after) => this.#isSameThing(before, after));
    return pairs;
  }
}

/** Of two names: a slip of the pen mended, not another model or another winner. */
const nearlyTheSame = 0.6;

/** The same row under another id. Its values may lie elsewhere: they are asked for, not copied along. */
const withId = ({ list, sheet, sheetRow, values }: ListRow, row: string): ListRow => ({
  ...{ list, row, sheet, sheetRow, values },
});

/** A new row whose id is another's gets the next free one: "MH.003" after "MH.002". */
function withFreeId(row: ListRow, ids: Set<string>): ListRow {
  let free = row;
  for (let by = 1; ids.has(keyOf(free)); by++) free = withId(row, idAfter(row.row, by));
  ids.add(keyOf(free));
  return free;
}

function idAfter(id: string, by: number): string {
  const [, name = "", digits = ""] = /^(.*?)(\d*)$/.exec(id) ?? [];
  return `${name}${String(Number(digits) + by).padStart(digits.length, "0")}`;
}

const keyOf = (row: ListRow): string => `${row.list}|${row.row}`;

function contentOf({ list, values }: ListRow): string {
  const sorted = Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([list, sorted]);
}
