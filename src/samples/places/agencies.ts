import { type Agency, row } from "./agency";
import { departments } from "./departments";
import { organisations } from "./organisations";

/** An agency the campaign has and this table does not know. */
const unknown: Agency = row([
  "CQ",
  "Cơ quan",
  "chuyên môn",
  "được giao",
  "nội dung được phân công trong Chương trình",
  ["Văn phòng", "Phòng Nghiệp vụ", "Phòng Kế hoạch - Tài chính"],
]);

export const agencyOf = (code: string): Agency => departments[code] ?? organisations[code] ?? unknown;
