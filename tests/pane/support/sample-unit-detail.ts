import type { UnitDetail } from "../../../src/app/results/result-views";
import type { UnitCode } from "../../../src/domain/unit/unit-code";
import { sampleRows } from "./sample-result-views";
import { sampleFindings } from "./sample-unit-views";

/** What a desk says of one unit of the sample district. */
export function detailOf(code: UnitCode): UnitDetail | undefined {
  const row = sampleRows.find((other) => other.code === code);
  if (!row) return undefined;
  return {
    ...row,
    files: [
      {
        file: `BC-SOKET-NTM_${code}_20231122_v1.xlsx`,
        revision: 1,
        status: "đã nhận",
        saved: "2023-11-22T08:04:00Z",
      },
    ],
    corrections: [],
    remarks: [],
    reviewedAt: undefined,
    answered: { figures: 43, sections: 13 },
    findings: sampleFindings.slice(0, row.blocking),
    place: { sheet: row.name, row: 0, column: 0 },
  };
}
