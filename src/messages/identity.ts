import type { Sentences } from "./sentence";

/** ID: whose file it is, as the file itself says. */
export const identitySentences: Sentences = {
  "ID-001": {
    severity: "needs-reason",
    vi: "Tệp {file} không còn dấu hiệu nào cho biết của đơn vị nào. Hãy chọn đơn vị cho tệp này.",
    en: "Nothing in {file} says which unit it comes from. Name the unit of this file.",
  },
  "ID-002": {
    severity: "needs-reason",
    vi: "Các dấu nhận biết trong tệp {file} không thống nhất: {taken} và {other}. Đang coi là của {taken}. Hãy xác nhận.",
    en: "The marks inside {file} disagree: {taken} and {other}. It is taken as the file of {taken}. Please confirm.",
  },
  "ID-003": {
    severity: "needs-reason",
    vi: "Tệp {file} là biểu mẫu cấp cho {taken} nhưng tiêu đề ghi {other}. Đang coi là của {taken}. Hãy xác nhận.",
    en: "{file} is the form of {taken}, but its title says {other}. It is taken as the file of {taken}. Please confirm.",
  },
  "ID-004": {
    severity: "notes",
    vi: "Tên tệp {file} giống tên của {other}, nội dung là của {taken}.",
    en: "The name of {file} is like that of {other}; its content is that of {taken}.",
  },
  "ID-005": {
    severity: "notes",
    vi: "Tệp {file} đã mất dấu nhận biết; nhận ra {taken} nhờ tiêu đề.",
    en: "{file} has lost its marks; {taken} was recognised by the title.",
  },
  "ID-006": {
    severity: "needs-reason",
    vi: "Tệp {file} đã mất dấu nhận biết và tiêu đề; nhận ra {taken} nhờ tên tệp. Hãy xác nhận.",
    en: "{file} has lost its marks and its title; {taken} was recognised by the file's name. Please confirm.",
  },
  "ID-007": {
    severity: "blocks",
    vi: "Tệp {file} thuộc đợt báo cáo khác ({campaign}). Hãy dùng biểu mẫu của đợt này.",
    en: "{file} belongs to another campaign ({campaign}). Use this campaign's form.",
  },
  "ID-008": {
    severity: "notes",
    vi: "Tệp {file} theo biểu mẫu phiên bản {version}, đợt này đang dùng phiên bản {current}; các dòng được nhận theo mã.",
    en: "{file} follows version {version} of the form, the campaign is at {current}; rows are found by their ids.",
  },
  "ID-009": {
    severity: "needs-reason",
    vi: "Mã đơn vị {code} trong tệp {file} không có trong danh sách đơn vị của đợt báo cáo.",
    en: "The unit code {code} in {file} is not among the campaign's units.",
  },
};
