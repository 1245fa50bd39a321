import { a1 } from "../a1";
import type { CellRange } from "../grid";
import type { ConditionalSpec } from "../spec";
import { firstPeriodColumn } from "./columns";
import { outlineHead, type OutlineLayout } from "./layout";

/**
 * Colours read the text of Kiểm tra and nothing else: a cell is red where its column's token stands between "Sai" and
 * ":", yellow where it is blank and the row says Thiếu. Few ranges, none overlapping, at most three rules each.
 */
export function outlineConditionals({ columns, lastRow }: OutlineLayout): readonly ConditionalSpec[] {
  const first = outlineHead.first;
  const check = a1(first, columns.check, "column");
  const key = a1(first, columns.key, "column");
  const rows = (firstColumn: number, lastColumn: number): CellRange => ({ firstRow: first, lastRow, firstColumn, lastColumn });
  const figures = (firstColumn: number, lastColumn: number): ConditionalSpec => {
    const cell = a1(first, firstColumn);
    const token = a1(outlineHead.tokens, firstColumn, "row");
    const named = `SUBSTITUTE(LEFT(${check},FIND(":",${check}&":")),":"," ")`;
    return {
      range: rows(firstColumn, lastColumn),
      rules: [
        {
          kind: "formula",
          look: "wrong",
          formula: `AND(LEFT(${check},3)="Sai",LEN(${cell})>0,ISNUMBER(FIND(" "&${token}&" ",${named})))`,
        },
        { kind: "formula", look: "missing-cell", formula: `AND(LEN(${cell})=0,LEFT(${check},6)="Thiếu:",LEFT(${key},3)<>"nd.")` },
      ],
    };
  };
  const label = a1(first, columns.label, "column");
  return [
    ...periodRuns(columns).map(([from, to]) => figures(from, to)),
    {
      range: rows(columns.label, columns.label),
      rules: [
        { kind: "formula", look: "missing-cell", formula: `AND(LEFT(${key},3)="nd.",LEN(${label})=0,LEFT(${check},6)="Thiếu:")` },
      ],
    },
    {
      range: rows(columns.check, columns.check),
      rules: [
        { kind: "formula", look: "wrong", formula: `LEFT(${check},3)="Sai"` },
        { kind: "formula", look: "missing", formula: `LEFT(${check},5)="Thiếu"` },
        { kind: "formula", look: "note", formula: `LEFT(${check},5)="Lưu ý"` },
      ],
    },
  ];
}

/** Runs of period columns left and right of the status column, which is nobody's figure. */
function periodRuns({ status, note }: OutlineLayout["columns"]): readonly (readonly [number, number])[] {
  const last = note - 1;
  if (status === undefined) return [[firstPeriodColumn, last]];
  const runs: (readonly [number, number])[] = [[firstPeriodColumn, status - 1]];
  return status < last ? [...runs, [status + 1, last]] : runs;
}
