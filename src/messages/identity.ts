import type { Sentences } from "./sentence";

/** ID: whose file it is, as the file itself says. */
export const identitySentences: Sentences = {
  "ID-001": {
    vi: "Tệp {file} không còn dấu hiệu nào cho biết của đơn vị nào. Đề nghị chọn đơn vị cho tệp này.",
    en: "Nothing in {file} says which unit it comes from. Name the unit of this file.",
  },
  "ID-002": {
    vi: "Các dấu nhận biết trong tệp {file} không thống nhất: {taken} và {other}. Đang coi là của {taken}. Đề nghị xác nhận.",
    en: "The marks inside {file} disagree: {taken} and {other}. It is taken as the file of {taken}. Please confirm.",
  },
  "ID-003": {
    vi: "Tệp {file} là biểu mẫu cấp cho {taken} nhưng tiêu đề ghi {other}. Đang coi là của {taken}. Đề nghị xác nhận.",
    en: "{file} is the form of {taken}, but its title says {other}. It is taken as the file of {taken}. Please confirm.",
  },
  "ID-004": {
    vi: "Tên tệp {file} giống tên của {other} nhưng nội dung là của {taken}; đang coi là của {taken}. Đề nghị xem lại nếu không đúng.",
    en: "The name of {file} is like that of {other}, but its content is that of {taken}, whose file it is taken as. Look again if that is wrong.",
  },
  "ID-005": {
    vi: "Tệp {file} đã mất dấu nhận biết; nhận ra {taken} nhờ tiêu đề. Đề nghị xem lại nếu không đúng.",
    en: "{file} has lost its marks; {taken} was recognised by the title. Look again if that is wrong.",
  },
  "ID-006": {
    vi: "Tệp {file} đã mất dấu nhận biết và tiêu đề; nhận ra {taken} nhờ tên tệp. Đề nghị xác nhận.",
    en: "{file} has lost its marks and its title; {taken} was recognised by the file's name. Please confirm.",
  },
  "ID-007": {
    vi: "Tệp {file} thuộc đợt báo cáo khác ({campaign}). Đề nghị dùng biểu mẫu của đợt này.",
    en: "{file} belongs to another campaign ({campaign}). Use this campaign's form.",
  },
  "ID-008": {
    vi: "Tệp {file} theo biểu mẫu phiên bản {version}, đợt này đang dùng phiên bản {current}; các dòng được nhận theo mã. Đề nghị dùng biểu mẫu mới ở lần gửi sau.",
    en: "{file} follows version {version} of the form, the campaign is at {current}; rows are found by their ids. Use the new form next time.",
  },
  "ID-009": {
    vi: "Mã đơn vị {code} trong tệp {file} không có trong danh sách đơn vị của đợt báo cáo. Đề nghị chọn đơn vị cho tệp này.",
    en: "The unit code {code} in {file} is not among the campaign's units. Name the unit of this file.",
  },
};
