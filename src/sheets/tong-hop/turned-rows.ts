import type { Unit } from "../../domain/campaign/campaign";
import type { UnitReturn } from "../../domain/consolidation/consolidation";
import { ancestorsOf } from "../../domain/consolidation/reporters";
import { romanNumber } from "../../domain/outline/roman-number";
import type { UnitCode } from "../../domain/unit/unit-code";
import type { ResultBook } from "../consolidated-workbook/result-book";

/** A row of the turned matrix. `at` is the unit's place among the book's children, as totals count them. */
export type TurnedRow =
  | {
      readonly kind: "unit";
      readonly child: UnitReturn;
      readonly at: number;
      readonly number: string;
      readonly level: 0 | 1;
      /** A district among its own communes: what it counts itself stands below them. */
      readonly own: boolean;
    }
  /** A subtotal over the rows that follow it, `size` of them. */
  | { readonly kind: "group"; readonly unit: Unit; readonly number: string; readonly size: number }
  /** Departments stand below the territory, outside every formula. */
  | { readonly kind: "sector" };

interface Placed {
  readonly child: UnitReturn;
  readonly at: number;
}

/** Units in administrative order; units deeper than one level down stand under a subtotal of their district. */
export function turnedRows(book: ResultBook): readonly TurnedRow[] {
  const placed = book.children.map((child, at): Placed => ({ child, at }));
  const sector = placed.slice(book.territory);
  const groups = new Map<UnitCode, Placed[]>();
  for (const unit of placed.slice(0, book.territory)) {
    const top = topOf(book, unit.child.unit);
    const group = groups.get(top);
    if (group) group.push(unit);
    else groups.set(top, [unit]);
  }
  const rows: TurnedRow[] = [];
  let [group, alone] = [0, 0];
  for (const code of inOrder(book, groups.keys())) {
    const members = groups.get(code) ?? [];
    const unit = book.context.units.get(code);
    if (!unit || members.every(({ child }) => child.unit.code === code))
      rows.push(...unitRows(members, () => String(++alone), 0));
    else {
      rows.push({ kind: "group", unit, number: romanNumber(++group), size: members.length });
      rows.push(...unitRows(members, String, 1, code));
    }
  }
  if (sector.length === 0) return rows;
  return [...rows, { kind: "sector" }, ...unitRows(sector, String, 0)];
}

function unitRows(
  members: readonly Placed[],
  numbered: (count: number) => string,
  level: 0 | 1,
  head?: UnitCode,
): readonly TurnedRow[] {
  let count = 0;
  return members.map(({ child, at }): TurnedRow => {
    const own = child.unit.code === head;
    return { kind: "unit", child, at, number: own ? "" : numbered(++count), level, own };
  });
}

/** The unit directly below the consolidating one that a reporter belongs to: its district, or the reporter itself. */
function topOf({ context, consolidation }: ResultBook, unit: Unit): UnitCode {
  const above = ancestorsOf(context, unit);
  const end = above.indexOf(consolidation.unit.code);
  return end > 0 ? (above[end - 1] ?? unit.code) : unit.code;
}

/** Units in the order of the campaign's list. */
function inOrder({ context }: ResultBook, codes: Iterable<UnitCode>): readonly UnitCode[] {
  const asked = new Set(codes);
  return context.campaign.units.flatMap(({ code }) => (asked.has(code) ? [code] : []));
}
