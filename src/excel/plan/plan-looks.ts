import type { LookOrder, Order } from "../orders";
import { addressLists, addressOf } from "../address";
import { addedLook, joinsOf, noLook, sheetFont, wholeLook } from "./looks";
import { type KeyRows, rectanglesByKey } from "./rectangles";
import { ownedSize, type SheetChange } from "./sheet-change";

/** The sheet's font for whatever comes to stand on it, before anything else. */
export function planSheetFont({ sheet, start }: SheetChange): readonly Order[] {
  return start === "new" ? [{ do: "look", sheet, areas: "", look: sheetFont }] : [];
}

/** Looks by runs of equal look, where they are not what they are to be. */
export function planLooks(change: SheetChange): readonly Order[] {
  const areas = rectanglesByKey(changedLooks(change), joinsOf);
  return [...areas].flatMap(([key, ranges]) => {
    const look = change.start === "new" ? addedLook(key) : wholeLook(key);
    if (Object.keys(look).length === 0) return [];
    return addressLists(ranges.map(addressOf)).map((list): Order => lookOrder(change.sheet, list, look));
  });
}

const lookOrder = (sheet: string, areas: string, look: LookOrder): Order => ({
  do: "look",
  sheet,
  areas,
  look,
});

function changedLooks(change: SheetChange): KeyRows<string> {
  const { next, before, start } = change;
  const { rows, columns } = ownedSize(change);
  const known = new Map<string, string>();
  const canonical = new CanonicalKeys(known);
  return Array.from({ length: rows }, (_, row) => {
    const keys: (string | undefined)[] = [];
    for (let column = 0; column < columns; column++) {
      const wanted = canonical.of(next.looks[row]?.[column]);
      const stands = canonical.of(before?.looks[row]?.[column]);
      if (start === "unknown") keys[column] = wanted ?? noLook;
      else if (wanted !== stands || hasNewLink(change, row, column)) keys[column] = wanted ?? noLook;
    }
    return keys;
  });
}

/** A link brings a look of its own. */
function hasNewLink({ next, before, start }: SheetChange, row: number, column: number): boolean {
  const key = `${row} ${column}`;
  const to = next.links.get(key);
  if (start === "new" || !to) return false;
  return JSON.stringify(before?.links.get(key)) !== JSON.stringify(to);
}

/** Roles that look alike are one. */
class CanonicalKeys {
  private readonly firstWith = new Map<string, string>();

  constructor(private readonly known: Map<string, string>) {}

  of(key: string | undefined): string | undefined {
    if (key === undefined) return undefined;
    let first = this.known.get(key);
    if (first === undefined) {
      const look = JSON.stringify(wholeLook(key));
      first = this.firstWith.get(look) ?? key;
      this.firstWith.set(look, first);
      this.known.set(key, first);
    }
    return first;
  }
}
