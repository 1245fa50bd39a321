import { keyColumn as dataKey } from "../du-lieu/lay";
import type { RowKeys } from "../kept/user-cells";
import { textColumns } from "../noi-dung/text-columns";
import { tableHead } from "../table-sheet";

/** By what the rows of each result sheet are found again after a new run: hidden ids first, else what they say. */
export const rowKeys = {
  overview: { headRows: 0, keyColumns: [1, 2] },
  narratives: { headRows: 2, keyColumns: [textColumns.section, textColumns.key] },
  data: { headRows: 1, keyColumns: [dataKey] },
  analysis: { headRows: 2, keyColumns: [0] },
  findings: { headRows: tableHead, keyColumns: [2, 3, 5, 6] },
  journal: { headRows: tableHead, keyColumns: [1, 2, 4, 5] },
  outline: { headRows: 5, keyColumns: [0, 1] },
  byFirst: { headRows: tableHead, keyColumns: [0] },
} as const satisfies Readonly<Record<string, RowKeys>>;
