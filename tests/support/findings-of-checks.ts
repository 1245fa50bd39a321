import { settleReasons } from "../../src/domain/checks/settle-reasons";
import type { Finding } from "../../src/domain/finding";
import { parsePartId } from "../../src/domain/indicator/ids";
import { parseSectionPath } from "../../src/domain/outline/section-path";
import type { ListRow } from "../../src/domain/submission/submission";
import { checked } from "./answers";
import { campaignJson, contextOf } from "./campaign-file";
import { context } from "./returned-books";

/** How the movement is reviewed, and counts below their list; the other checks speak in ofUnits. */
export function ofChecks(): readonly Finding[] {
  const [pilot, district] = ["736", "735"];
  const model = {
    list: "models",
    row: "MH.001",
    sheet: "",
    sheetRow: 5,
    values: { ten: "Tuyến đường hoa", loai: "mo-hinh", nam: 2022 },
  };
  const conference = { "M01 -": "hoi-nghi", "M01.ngay -": "2023-12-01" };
  return [
    ...checked(context, pilot, { figures: { "M01 -": "bao-cao", "M01.dai-bieu -": 80 } }),
    ...checked(context, pilot, { figures: conference }),
    ...checked(context, district, { figures: conference }),
    ...checked(context, pilot, { figures: { "M01 -": "hoi-nghi" } }),
    ...checked(context, "26215", { figures: { "H01 2022": 0 }, lists: [model] }),
    ...checked(context, "26215", { figures: { "E01.so luy-ke": "…/QĐ-UBND", "B01 2023": 0 } }),
    ...checked(strict, "26215", {
      narratives: [{ section: parseSectionPath("I.1"), text: "Đạt ………", sheet: "Báo cáo", cell: "D12" }],
    }),
    ...explained(model),
  ];
}

/** A campaign that notes short texts, and takes none from Word. */
const strict = (() => {
  const file = campaignJson();
  file.switches.shortTextBelow = 5;
  file.switches.narrativeFromWord = false;
  return contextOf(file);
})();

/** What was asked and has its reason beside it. */
function explained(model: ListRow): readonly Finding[] {
  const notes = {
    A01: "sáp nhập ấp",
    M01: "hội trường đang sửa",
    "M01.ngay": "dời lịch",
    M02: "theo niên giám",
  };
  const late = { "M01 -": "hoi-nghi", "M01.ngay -": "2023-12-01", "M02 -": "2023-09-30" };
  const share: Finding = {
    code: "VALUE-009",
    severity: "needs-reason",
    part: parsePartId("A01"),
    place: {},
    params: { share: 0.85, reading: 85 },
  };
  return [
    ...checked(context, "735", { figures: late, notes }),
    ...checked(context, "739", { figures: { "M01 -": "hoi-nghi" }, notes }),
    ...checked(context, "26215", {
      figures: { "A01 2022": 10_000, "A01 2023": 15_000, "H01 2022": 0 },
      lists: [model],
      notes: { ...notes, H01: "trùng mô hình năm trước" },
    }),
    ...settleReasons([share], new Map(Object.entries(notes))),
  ];
}
