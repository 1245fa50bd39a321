import { fillSlots, type Language } from "./sentence";

type Words = Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** Sentences of the command line, on standard error. */
const words: Words = {
  usage: {
    vi: "Cách dùng: tonghop units|workbook|samples|check|consolidate|report … (xem docs/cli.md)",
    en: "Usage: tonghop units|workbook|samples|check|consolidate|report … (see docs/cli.md)",
  },
  command: { vi: "Không có lệnh {command}.", en: "There is no command {command}." },
  arguments: { vi: "Tham số không hợp lệ: {detail}", en: "Wrong argument: {detail}" },
  missing: { vi: "Thiếu tham số {option}.", en: "{option} is missing." },
  depth: { vi: "--depth chỉ nhận all, không nhận {depth}.", en: "--depth takes all, not {depth}." },
  lang: { vi: "--lang chỉ nhận vi hoặc en, không nhận {lang}.", en: "--lang takes vi or en, not {lang}." },
  units: {
    vi: "Đợt báo cáo này không có danh sách đơn vị {version} (--units).",
    en: "This campaign has no units of {version} (--units).",
  },
  seed: {
    vi: "--seed phải là số nguyên không âm, không phải {seed}.",
    en: "--seed takes a whole number, not {seed}.",
  },
  campaignMissing: { vi: "Không tìm thấy đợt báo cáo {name}.", en: "Campaign {name} was not found." },
  campaignWrong: { vi: "Tệp đợt báo cáo có lỗi:", en: "The campaign file is wrong:" },
  unit: { vi: "Không có đơn vị {code} trong đợt báo cáo.", en: "The campaign has no unit {code}." },
  noFile: { vi: "Không tìm thấy tệp hoặc thư mục {file}.", en: "File or folder {file} was not found." },
  oneBook: { vi: "Cần đúng một tệp Excel để lập báo cáo.", en: "Exactly one workbook makes a report." },
  noBook: {
    vi: "{file} không đọc được, hoặc không phải sổ số liệu của đợt báo cáo này.",
    en: "{file} cannot be read, or is no workbook of this campaign.",
  },
  noTags: {
    vi: "{file} không phải báo cáo do chương trình lập (hoặc được lập từ bản cũ), nên không biết chỗ nào đã sửa bằng tay. Đề nghị lập báo cáo mới.",
    en: "{file} is no report made by the program (or was made by an older one): what was edited in it cannot be told. Make the report anew.",
  },
  noReport: {
    vi: "{file} không đọc được. Đề nghị kiểm tra lại tệp Word.",
    en: "{file} cannot be read. Check the Word file.",
  },
  notInBook: {
    vi: "Trong {file} không có số liệu của đơn vị {code}.",
    en: "{file} holds no answers of unit {code}.",
  },
  noFiles: { vi: "Chưa chỉ ra tệp nào để đọc.", en: "No file was named." },
  decisions: {
    vi: "Tệp quyết định {file} không đọc được: phải là JSON gồm mã câu hỏi và câu trả lời.",
    en: "Decisions file {file} cannot be read: it must be JSON of question ids and answers.",
  },
  previous: {
    vi: "Sổ trước {file} không đọc được hoặc không phải của đơn vị này.",
    en: "The previous book {file} cannot be read or is not this unit's.",
  },
  outIsFolder: {
    vi: "Không ghi được {file}: đó là một thư mục. Đề nghị chọn tên tệp khác.",
    en: "{file} cannot be written: it is a folder. Choose another name.",
  },
  outNoFolder: {
    vi: "Không ghi được {file}: không có, và không tạo được, thư mục chứa tệp. Đề nghị chọn thư mục khác.",
    en: "{file} cannot be written: its folder is not there and cannot be made. Choose another folder.",
  },
  outDenied: {
    vi: "Không ghi được {file}: không có quyền ghi, hoặc tệp đang mở trong Excel. Đề nghị đóng tệp hoặc chọn nơi khác.",
    en: "{file} cannot be written: no permission, or it is open in Excel. Close it or choose another place.",
  },
  outBusy: {
    vi: "Không ghi được {file}: tệp đang mở trong chương trình khác. Đề nghị đóng tệp rồi chạy lại.",
    en: "{file} cannot be written: another program holds it. Close it and run again.",
  },
  outFull: {
    vi: "Không ghi được {file}: ổ đĩa đã hết chỗ. Đề nghị xóa bớt tệp hoặc chọn nơi khác.",
    en: "{file} cannot be written: the disk is full. Make room or choose another place.",
  },
  outFailed: {
    vi: "Không ghi được {file} (hệ thống báo {code}). Đề nghị kiểm tra tên tệp, hoặc chọn nơi khác.",
    en: "{file} cannot be written (the system says {code}). Check its name, or choose another place.",
  },
  eitherOr: {
    vi: "Chỉ dùng một trong hai tham số {one} và {other}.",
    en: "Give {one} or {other}, not both.",
  },
  someOf: { vi: "{names} và {count} đơn vị khác", en: "{names} and {count} others" },
  reading: { vi: "Đang đọc {done}/{all} tệp", en: "Reading {done}/{all} files" },
  written: { vi: "Đã ghi {file}", en: "Wrote {file}" },
  writtenMany: { vi: "Đã ghi {count} biểu mẫu vào {file}", en: "Wrote {count} workbooks to {file}" },
  coverage: {
    vi: "Đã nhận {received}/{expected} đơn vị; chưa nộp: {missing}",
    en: "Received {received}/{expected} units; missing: {missing}",
  },
  findings: {
    vi: "Điểm cần xem: {blocks} phải sửa, {reasons} cần giải trình, {notes} lưu ý",
    en: "Findings: {blocks} block, {reasons} need a reason, {notes} notes",
  },
  notTaken: { vi: "Tệp không tổng hợp: {file}", en: "File not consolidated: {file}" },
  fault: {
    vi: "Lỗi của chương trình, không phải của số liệu: {detail}",
    en: "A fault of the program, not of the data: {detail}",
  },
};

export function cliSentence(
  key: string,
  language: Language,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return fillSlots(words[key]?.[language] ?? key, params);
}
