import { baoCaoWords as words } from "../../messages/bao-cao-words";
import { a1, rangeA1, textLiteral } from "../a1";
import type { CellRange } from "../grid";
import type { ConditionalRule, ConditionalSpec } from "../spec";
import { firstPeriodColumn } from "./columns";
import { outlineHead, type OutlineLayout } from "./layout";

/**
 * Colours read the text of Kiểm tra and nothing else: a cell is red where its column's token stands between "Sai" and
 * ":", yellow where it is blank and its row must still be filled. Few ranges, none overlapping, at most three rules each.
 */
export function outlineConditionals({ columns, lastRow }: OutlineLayout): readonly ConditionalSpec[] {
  const first = outlineHead.first;
  const check = a1(first, columns.check, "column");
  const key = a1(first, columns.key, "column");
  const label = a1(first, columns.label, "column");
  const rows = (firstColumn: number, lastColumn: number): CellRange => ({
    firstRow: first,
    lastRow,
    firstColumn,
    lastColumn,
  });
  const whole = columns.periods.find(({ ids }) => ids.length > 1)?.at;
  const figures = (from: number, to: number): ConditionalSpec => ({
    range: rows(from, to),
    rules: [wrongRule(columns, from), missingRule(columns, from, whole === from)],
  });
  const missingText = `AND(LEFT(${key},3)="nd.",LEN(${label})=0,LEFT(${check},6)="Thiếu:")`;
  return [
    ...periodRuns(columns, whole).map(([from, to]) => figures(from, to)),
    {
      range: rows(columns.label, columns.label),
      rules: [{ kind: "formula", look: "missing-cell", formula: missingText }],
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

type Columns = OutlineLayout["columns"];

/** Spaces around a token: "2021" is not found in "31/12/2021". */
function wrongRule({ check: at }: Columns, column: number): ConditionalRule {
  const [cell, check] = [a1(outlineHead.first, column), a1(outlineHead.first, at, "column")];
  const token = a1(outlineHead.tokens, column, "row");
  const named = `SUBSTITUTE(LEFT(${check},FIND(":",${check}&":")),":"," ")`;
  return {
    kind: "formula",
    look: "wrong",
    formula: `AND(LEFT(${check},3)="Sai",LEN(${cell})>0,ISNUMBER(FIND(" "&${token}&" ",${named})))`,
  };
}

/** The whole span's column is an entry only where no single period is asked; else it holds a sum that is still blank. */
function missingRule(columns: Columns, column: number, isWhole: boolean): ConditionalRule {
  const first = outlineHead.first;
  const [cell, check] = [a1(first, column), a1(first, columns.check, "column")];
  const single = columns.periods.filter(({ ids }) => ids.length === 1);
  const [from, to] = [single.at(0)?.at, single.at(-1)?.at];
  const range =
    from === undefined || to === undefined
      ? ""
      : rangeA1({ firstRow: first, lastRow: first, firstColumn: from, lastColumn: to }, "column");
  const alone =
    isWhole && range !== "" ? `,COUNTIF(${range},${textLiteral(words.closed)})=${single.length}` : "";
  const required = `${a1(first, columns.number, "column")}=${textLiteral(words.required)}`;
  return {
    kind: "formula",
    look: "missing-cell",
    formula: `AND(LEN(${cell})=0,${required},OR(LEFT(${check},6)="Thiếu:",LEFT(${check},3)="Sai")${alone})`,
  };
}

/** Runs of figure columns: the status column is nobody's figure, and the whole span's column has a rule of its own. */
function periodRuns(
  { status, note }: Columns,
  whole: number | undefined,
): readonly (readonly [number, number])[] {
  const ends = [status, whole, note].filter((at) => at !== undefined).sort((one, other) => one - other);
  let from = firstPeriodColumn;
  const runs: (readonly [number, number])[] = [];
  for (const end of ends) {
    if (end > from) runs.push([from, end - 1]);
    if (end === whole) runs.push([end, end]);
    from = end + 1;
  }
  return runs;
}
