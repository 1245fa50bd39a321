import type { Sentences } from "./sentence";

/** ID: whose file it is, as the file itself says. */
export const identitySentences: Sentences = {
  "ID-001": {
    vi: "Tệp {file} không còn dấu hiệu nào cho biết của đơn vị nào nên chưa tính. Đề nghị chọn đơn vị cho tệp này.",
    en: "Nothing in {file} says which unit it comes from; it does not count yet. Name the unit of this file.",
  },
  "ID-002": {
    vi: "Các dấu nhận biết trong tệp {file} không thống nhất: {taken} và {other}, nên chưa tính cho đơn vị nào. Đề nghị xác nhận tệp là của đơn vị nào.",
    en: "The marks inside {file} disagree: {taken} and {other}. It counts for neither yet. Confirm whose file it is.",
  },
  "ID-003": {
    vi: "Tệp {file} là biểu mẫu cấp cho {taken} nhưng tiêu đề ghi {other}, nên chưa tính cho đơn vị nào. Đề nghị xác nhận tệp là của đơn vị nào.",
    en: "{file} is the form of {taken}, but its title says {other}. It counts for neither yet. Confirm whose file it is.",
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
    vi: "Tệp {file} đã mất dấu nhận biết và tiêu đề, chỉ có tên tệp giống tên của {taken}, nên chưa tính. Đề nghị xác nhận.",
    en: "{file} has lost its marks and its title; only its name is like that of {taken}, so it does not count yet. Please confirm.",
  },
  "ID-007": {
    vi: "Tệp {file} thuộc đợt báo cáo khác ({campaign}). Đề nghị dùng biểu mẫu của đợt này.",
    en: "{file} belongs to another campaign ({campaign}). Use this campaign's form.",
  },
  "ID-008": {
    vi: "Tệp {file} theo biểu mẫu phiên bản cũ ({version}), đợt này đang dùng phiên bản {current}; dòng có tên và đơn vị tính như phiên bản hiện nay được nhận, dòng khác được hỏi lại hoặc giữ ngoài đề cương. Đề nghị dùng biểu mẫu mới ở lần gửi sau.",
    en: "{file} follows an older version of the form ({version}), the campaign is at {current}; rows with the words and measure units of today are taken, others are asked or kept outside the outline. Use the new form next time.",
  },
  "ID-009": {
    vi: "Mã đơn vị {code} trong tệp {file} không có trong danh sách đơn vị của đợt báo cáo nên chưa tính. Đề nghị chọn đơn vị cho tệp này.",
    en: "The unit code {code} in {file} is not among the campaign's units; the file does not count yet. Name its unit.",
  },
  "ID-010": {
    vi: 'Tệp {file} đã mất dấu nhận biết; tiêu đề ghi "{text}", gần giống tên của {taken}, nên chưa tính. Đề nghị xác nhận.',
    en: '{file} has lost its marks; its title says "{text}", which is like {taken}, so it does not count yet. Please confirm.',
  },
  "ID-011": {
    vi: "Tệp {file} đã mất dấu nhận biết; tiêu đề ghi {taken} còn tên tệp ghi {other}, nên chưa tính cho đơn vị nào. Đề nghị xác nhận tệp là của đơn vị nào.",
    en: "{file} has lost its marks; its title says {taken}, its name says {other}. It counts for neither yet. Confirm whose file it is.",
  },
  "ID-012": {
    vi: "Tệp {file} theo biểu mẫu phiên bản {version}, mới hơn phiên bản phần mềm đang dùng ({current}); dòng có tên và đơn vị tính trùng nhau được nhận, dòng khác được hỏi lại hoặc giữ ngoài đề cương. Đề nghị cập nhật phần mềm rồi tổng hợp lại.",
    en: "{file} follows version {version} of the form, which is newer than the one in use here ({current}); rows with the same words and measure units are taken, others are asked or kept outside the outline. Update the program and consolidate again.",
  },
};
