import { a1 } from "../a1";
import type { CellRange } from "../grid";
import type { ConditionalSpec } from "../spec";
import { generalColumns as columns } from "./particulars";
import type { ProgressTable } from "./progress-rows";

/** Colours of the first sheet: entries still missing, the banner, counts that are not 0, the progress bars. */
export function generalConditionals(
  entries: CellRange,
  { first, table }: { readonly first: number; readonly table: ProgressTable },
  bannerRow: number,
): readonly ConditionalSpec[] {
  const banner = a1(bannerRow, columns.number, "both");
  const isDone = `LEFT(${banner},4)<>"CHƯA"`;
  const label = a1(entries.firstRow, columns.number, "column");
  const entry = a1(entries.firstRow, columns.first, "column");
  const counts = (step: number, look: "missing" | "wrong") => ({
    range: {
      firstRow: first,
      lastRow: table.totalRow,
      firstColumn: columns.first + step,
      lastColumn: columns.first + step,
    },
    rules: [{ kind: "formula" as const, look, formula: `N(${a1(first, columns.first + step)})>0` }],
  });
  return [
    {
      range: entries,
      rules: [{ kind: "formula", look: "missing-cell", formula: `AND(${label}="*",LEN(${entry})=0)` }],
    },
    {
      range: {
        firstRow: bannerRow,
        lastRow: bannerRow,
        firstColumn: columns.number,
        lastColumn: columns.last,
      },
      rules: [
        { kind: "formula", look: "all-done", formula: isDone },
        { kind: "formula", look: "not-all-done", formula: `LEFT(${banner},4)="CHƯA"` },
      ],
    },
    counts(2, "missing"),
    counts(3, "wrong"),
    {
      range: {
        firstRow: first,
        lastRow: table.totalRow,
        firstColumn: columns.last,
        lastColumn: columns.last,
      },
      rules: [{ kind: "bar" }],
    },
  ];
}
