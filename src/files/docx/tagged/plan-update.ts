import type { ReportChange } from "../../../documents/report-changes";
import { alignUnits, newEntries, oldEntries, type Gap, type NewEntry, type OldEntry } from "./align-units";
import type { BodyUnit } from "./body-units";
import { isEdited } from "./tag-body";

/** What becomes of the edited document's blocks. */
export interface UpdatePlan {
  /** By place among its blocks: what stands there instead; nothing where it goes. */
  readonly instead: ReadonlyMap<number, BodyUnit | undefined>;
  /** By place: what follows it; -1 at the beginning. */
  readonly behind: ReadonlyMap<number, readonly BodyUnit[]>;
  readonly changes: readonly ReportChange[];
}

const shown = ({ texts }: BodyUnit): string => texts.join(" | ");

/** Edited blocks stay, but for those to be put back; the others become what the workbook says now. */
export function planUpdate(
  old: readonly BodyUnit[],
  made: readonly BodyUnit[],
  putBack: ReadonlySet<number> = new Set(),
): UpdatePlan {
  return new Planner(old, putBack).plan(alignUnits(oldEntries(old), newEntries(made)));
}

class Planner {
  readonly #instead = new Map<number, BodyUnit | undefined>();
  readonly #behind = new Map<number, BodyUnit[]>();
  readonly #changes: ReportChange[] = [];
  readonly #told = new Set<number>();

  constructor(
    readonly old: readonly BodyUnit[],
    readonly putBack: ReadonlySet<number>,
  ) {}

  plan({ same, gaps }: ReturnType<typeof alignUnits>): UpdatePlan {
    const edited = same.filter(({ old: { unit } }) => isEdited(unit) && unit.heading === undefined);
    for (const { old, made } of edited) this.#keep(old, made, this.#headingAbove(old.at));
    for (const gap of gaps) this.#gap(gap);
    return { instead: this.#instead, behind: this.#behind, changes: this.#changes };
  }

  #headingAbove(at: number): string | undefined {
    return this.old.slice(0, at).findLast(({ heading }) => heading !== undefined)?.heading;
  }

  #gap({ old, made, deleted, after, heading }: Gap): void {
    const rest = [...made];
    let last = after;
    for (const entry of old) {
      const partner = takeLike(rest, entry);
      last = Math.max(last, entry.at);
      if (isEdited(entry.unit)) this.#keep(entry, partner, heading);
      else if (partner) this.#replace(entry, partner, heading);
      else this.#drop(entry, heading);
    }
    if (rest.length === 0) return;
    const isApart = !this.old.slice(last + 1).some(({ tags }) => tags.length > 0);
    for (const { unit } of rest) {
      if (deleted > 0) this.#tell("deleted", heading, unit.isTable, undefined, shown(unit));
      // Behind the last block only appendices come, on pages of their own, which blocks alone do not make.
      else if (isApart) this.#tell("apart", heading, unit.isTable, undefined, shown(unit));
      else this.#insert(last, unit, heading);
    }
  }

  #keep({ unit, at }: OldEntry, partner: NewEntry | undefined, heading: string | undefined): void {
    if (partner && this.putBack.has(at)) {
      this.#putBack(at, partner.unit);
      this.#tell("putBack", heading, unit.isTable, shown(unit), shown(partner.unit));
      return;
    }
    if (this.#told.has(at)) return;
    this.#told.add(at);
    this.#tell("kept", heading, unit.isTable, shown(unit), partner && shown(partner.unit), partner && at);
  }

  /** Two paragraphs that were joined by hand are two again. */
  #putBack(at: number, unit: BodyUnit): void {
    if (!this.#instead.has(at)) {
      this.#instead.set(at, unit);
      return;
    }
    const behind = this.#behind.get(at) ?? [];
    this.#behind.set(at, behind);
    behind.push(unit);
  }

  #replace({ unit, at }: OldEntry, partner: NewEntry, heading: string | undefined): void {
    this.#instead.set(at, partner.unit);
    this.#tell("refreshed", heading, unit.isTable, shown(unit), shown(partner.unit));
  }

  #drop({ unit, at }: OldEntry, heading: string | undefined): void {
    if (unit.heading !== undefined) return;
    this.#instead.set(at, undefined);
    this.#tell("dropped", heading, unit.isTable, shown(unit), undefined);
  }

  #insert(last: number, unit: BodyUnit, heading: string | undefined): void {
    const behind = this.#behind.get(last) ?? [];
    this.#behind.set(last, behind);
    behind.push(unit);
    this.#tell("inserted", heading, unit.isTable, undefined, shown(unit));
  }

  #tell(
    kind: ReportChange["kind"],
    heading: string | undefined,
    isTable: boolean,
    inWord: string | undefined,
    inBook: string | undefined,
    block?: number,
  ): void {
    this.#changes.push({ kind, heading, isTable, inWord, inBook, ...(block !== undefined && { block }) });
  }
}

/** The first of the new blocks that can stand where this one stood. */
function takeLike(rest: NewEntry[], { unit }: OldEntry): NewEntry | undefined {
  const at = rest.findIndex(
    (entry) =>
      entry.unit.isTable === unit.isTable &&
      (entry.unit.heading === undefined) === (unit.heading === undefined),
  );
  return at < 0 ? undefined : rest.splice(at, 1)[0];
}
