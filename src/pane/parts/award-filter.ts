import type { AwardDeskRow } from "../../app/awards/award-desk-view";
import type { NominationStatus } from "../../domain/awards/award-decisions";
import type { NomineeKind } from "../../domain/awards/award-rules";
import { searchFor } from "../../domain/text/fold";

/** What the list of nominations shows; "" of a choice: all of them. */
export interface AwardFilter {
  readonly kind: NomineeKind | "";
  readonly form: string;
  readonly unit: string;
  readonly status: NominationStatus | "";
  /** Only those something is held against. */
  readonly flagged: boolean;
  readonly typed: string;
}

export const everyAward: AwardFilter = {
  kind: "",
  form: "",
  unit: "",
  status: "",
  flagged: false,
  typed: "",
};

/** Diacritics and the place of a tone mark do not matter. */
export function fittingAwards(rows: readonly AwardDeskRow[], filter: AwardFilter): readonly AwardDeskRow[] {
  const { kind, form, unit, status, flagged, typed } = filter;
  const holds = searchFor(typed);
  return rows.filter(
    (row) =>
      [
        [kind, row.kind],
        [form, row.form],
        [unit, row.unit],
        [status, row.status],
      ].every(([wanted, is]) => wanted === "" || wanted === is) &&
      (!flagged || row.remarks.length > 0) &&
      (typed === "" || holds(row.name) || holds(row.unitName)),
  );
}

/** The next nomination nobody has decided about, below this one or else from the top; undefined where there is none. */
export function nextUndecided(rows: readonly AwardDeskRow[], id: string): string | undefined {
  const at = rows.findIndex((row) => row.id === id);
  const turned = [...rows.slice(at + 1), ...rows.slice(0, Math.max(0, at))];
  return turned.find(({ status }) => status === "proposed")?.id;
}

export interface AwardOption {
  readonly id: string;
  readonly label: string;
}

/** What can be chosen of a list, each once, in the list's order. */
export function optionsOf(
  rows: readonly AwardDeskRow[],
  of: (row: AwardDeskRow) => AwardOption,
): readonly AwardOption[] {
  const known = new Map<string, AwardOption>();
  for (const row of rows) {
    const option = of(row);
    if (!known.has(option.id)) known.set(option.id, option);
  }
  return [...known.values()];
}
