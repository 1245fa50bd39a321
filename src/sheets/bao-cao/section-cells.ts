import { baoCaoWords as words } from "../../messages/bao-cao-words";
import { rangeA1 } from "../a1";
import type { CellSpec, Role } from "../spec";
import type { OutlineRow } from "./layout";
import type { OutlineState } from "./outline-state";
import { sectionNumber } from "./section-number";

type RowOf<Kind extends OutlineRow["kind"]> = Extract<OutlineRow, { kind: Kind }>;

const headingRoles = {
  1: ["section-1-number", "section-1"],
  2: ["section-2-number", "section-2"],
  3: ["section-3-number", "section-3"],
} as const satisfies Readonly<Record<1 | 2 | 3, readonly [Role, Role]>>;

export function idCells(state: OutlineState, row: OutlineRow): readonly CellSpec[] {
  const { section, key } = state.layout.columns;
  return [
    { column: section, role: "hidden-id", value: row.section.path },
    { column: key, role: "hidden-id", value: row.key },
  ];
}

/** Cells that carry a merged heading's look to the right, from `first` to the notes column. */
function band(state: OutlineState, role: Role, first: number): readonly CellSpec[] {
  const { note } = state.layout.columns;
  return Array.from({ length: note - first + 1 }, (_, step) => ({ column: first + step, role }));
}

export function sectionCells(
  state: OutlineState,
  row: RowOf<"section">,
  checks: SectionCounts,
): readonly CellSpec[] {
  const { columns } = state.layout;
  const [numberRole, role] = headingRoles[row.section.depth];
  const { shortName, depth } = row.section;
  return [
    ...idCells(state, row),
    { column: columns.number, role: numberRole, value: sectionNumber(row.section) },
    { column: columns.label, role, value: depth === 1 ? shortName.toUpperCase() : shortName },
    ...band(state, role, columns.label + 1),
    ...(state.variant === "unit" ? [sectionCheck(state, row, checks)] : []),
  ];
}

/** How many checks below a heading say what. */
export interface SectionCounts {
  readonly wrong: number;
  readonly missing: number;
  /** Filled and right, or only remarked upon. */
  readonly fine: number;
}

/** "2 lỗi, còn 3 mục", "xong", or nothing yet. It must not begin with a state word, or it would be counted itself. */
function sectionCheck(
  state: OutlineState,
  row: RowOf<"section">,
  { wrong, missing, fine }: SectionCounts,
): CellSpec {
  const { check } = state.layout.columns;
  const span = rangeA1(
    { firstRow: row.row + 1, lastRow: row.lastRow, firstColumn: check, lastColumn: check },
    "row",
  );
  const count = (says: string): string => `COUNTIF(${span},"${says}*")`;
  const [bad, open] = [count("Sai"), count("Thiếu")];
  const finished = `IF(${count("Đạt")}+${count("Lưu ý")}=0,"","${words.finished}")`;
  const both = `IF(AND(${bad}>0,${open}>0),", ","")`;
  const unfinished = `IF(${bad}>0,${bad}&" lỗi","")&${both}&IF(${open}>0,"còn "&${open}&" mục","")`;
  const counts = [wrong > 0 ? `${wrong} lỗi` : "", missing > 0 ? `còn ${missing} mục` : ""].filter(
    (part) => part !== "",
  );
  const none = fine === 0 ? "" : words.finished;
  return {
    column: check,
    role: "section-check",
    formula: `IF(${bad}+${open}=0,${finished},${unfinished})`,
    value: counts.length === 0 ? none : counts.join(", "),
  };
}

export function bandRow(state: OutlineState, row: OutlineRow, role: Role, text: string): readonly CellSpec[] {
  const { columns } = state.layout;
  return [
    ...idCells(state, row),
    { column: columns.number, role },
    { column: columns.label, role, value: text },
    ...band(state, role, columns.label + 1),
  ];
}
