import type { LookUpView } from "../../../src/app/results/look-up-view";
import { parseUnitCode } from "../../../src/domain/unit/unit-code";

/** What Tra cứu finds in the sample workbook. */
export const sampleFound = (typed: string): LookUpView =>
  typed === "phu hoa ho"
    ? {
        figures: [
          {
            ...{ unit: "Xã Phú Hòa", unitCode: parseUnitCode("26221"), figure: "A02|2023" },
            ...{ name: "Tổng số hộ", period: "2023", value: "3.127", measureUnit: "hộ", status: "ước" },
            ...{ file: "BC_26221.xlsx", cell: "Báo cáo!I8", revision: 2, reason: "Tách hộ" },
            ...{ contact: "Võ Thị Hiếu, 0251 3538651", place: { sheet: "Phú Hòa", row: 7, column: 8 } },
          },
        ],
        texts: [
          {
            ...{ unit: "Xã Phú Hòa", unitCode: parseUnitCode("26221"), section: "I.1 Thuận lợi" },
            excerpt: "…toàn xã Phú Hòa hộ nào cũng…",
          },
        ],
        more: 3,
      }
    : { figures: [], texts: [], more: 0 };
