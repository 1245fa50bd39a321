import type { ColumnSpec, RowSpec } from "../../sheets/spec";
import { columnsAddress, rowsAddress } from "../address";
import type { Order } from "../orders";
import { runsOfLines } from "./rectangles";
import type { SheetChange } from "./sheet-change";

/** A row or a column, as far as groups go. */
interface Line {
  readonly level: number;
  readonly hidden: boolean;
  readonly collapsed: boolean;
}

interface Along {
  readonly sheet: string;
  readonly by: "ByRows" | "ByColumns";
  readonly address: (first: number, last: number) => string;
}

/** Groups and hidden lines. Where a person opened or closed a group that stays as it was, it is left so. */
export function planOutline({ sheet, next, before, start }: SheetChange): readonly Order[] {
  const stood = start === "new" ? undefined : (before ?? next);
  return [
    ...outline({ sheet, by: "ByRows", address: rowsAddress }, next.rows, stood?.rows ?? []),
    ...outline(
      { sheet, by: "ByColumns", address: columnsAddress },
      next.spec.columns,
      stood?.spec.columns ?? [],
    ),
  ];
}

type Given = Pick<RowSpec & ColumnSpec, "level" | "hidden" | "collapsed">;

function linesOf(given: readonly Given[], length: number): readonly Line[] {
  return Array.from({ length }, (_, at) => {
    const { level = 0, hidden = false, collapsed = false } = given[at] ?? {};
    return { level, hidden, collapsed };
  });
}

function outline(along: Along, given: readonly Given[], stood: readonly Given[]): readonly Order[] {
  const length = Math.max(given.length, stood.length);
  const [next, before] = [linesOf(given, length), linesOf(stood, length)];
  if (next.some(({ level }, at) => level !== before[at]?.level)) return regrouped(along, next, before);
  return shownAndClosed(along, next, before);
}

/** Levels are steps, not states: the old ones are taken away, all of them. */
function regrouped(along: Along, next: readonly Line[], before: readonly Line[]): readonly Order[] {
  const open = before.map((line) => ({ ...line, hidden: false, collapsed: false }));
  const shown = before.map(({ hidden }) => hidden || undefined);
  return [
    ...linesOrders(along, shown, (address) => hide(along, address, false)),
    ...levels(along, before, "ungroup"),
    ...levels(along, next, "group"),
    ...shownAndClosed(along, next, open),
  ];
}

const hide = ({ sheet }: Along, address: string, hidden: boolean): Order => ({
  do: "hide-lines",
  sheet,
  address,
  hidden,
});

function linesOrders(
  { address }: Along,
  marked: readonly (true | undefined)[],
  order: (address: string) => Order,
): readonly Order[] {
  return runsOfLines(marked).map(([, first, last]) => order(address(first, last)));
}

function levels(along: Along, lines: readonly Line[], what: "group" | "ungroup"): readonly Order[] {
  const { sheet, by } = along;
  const deepest = Math.max(0, ...lines.map(({ level }) => level));
  return Array.from({ length: deepest }, (_, at) => at + 1).flatMap((level) =>
    linesOrders(
      along,
      lines.map((line) => line.level >= level || undefined),
      (address) => ({ do: what, sheet, by, address }),
    ),
  );
}

/** Opens and closes groups whose headings say otherwise than before, outer ones first; then single lines. */
function shownAndClosed(along: Along, next: readonly Line[], before: readonly Line[]): readonly Order[] {
  const { sheet, by, address } = along;
  const hidden = before.map((line) => line.hidden);
  const orders: Order[] = [];
  next.forEach(({ collapsed, level }, heading) => {
    if (collapsed === before[heading]?.collapsed) return;
    const last = groupEnd(next, heading, level);
    if (last === heading) return;
    for (let line = heading + 1; line <= last; line++) hidden[line] = collapsed;
    const what = collapsed ? "close-group" : "open-group";
    orders.push({ do: what, sheet, by, address: address(heading + 1, last) });
  });
  const wrong = (is: boolean): readonly (true | undefined)[] =>
    next.map((line, at) => (line.hidden === is && hidden[at] !== is) || undefined);
  return [
    ...orders,
    ...linesOrders(along, wrong(true), (one) => hide(along, one, true)),
    ...linesOrders(along, wrong(false), (one) => hide(along, one, false)),
  ];
}

function groupEnd(lines: readonly Line[], heading: number, level: number): number {
  let last = heading;
  while ((lines[last + 1]?.level ?? 0) > level) last++;
  return last;
}
