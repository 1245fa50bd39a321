import { fillSlots, type Language } from "./sentence";

type Words = Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** Sentences of the command line, on standard error. */
const words: Words = {
  usage: {
    vi: "Cách dùng: tonghop units|workbook|samples|check|consolidate|nominate|guidance|report|mail … (xem docs/cli.md)",
    en: "Usage: tonghop units|workbook|samples|check|consolidate|nominate|guidance|report|mail … (see docs/cli.md)",
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
  oneBook: { vi: "Cần đúng một tệp Excel.", en: "Exactly one workbook is needed." },
  notSentBefore: {
    vi: "{file} không phải tệp {unit} đã gửi, hoặc không đọc được (--previous).",
    en: "{file} is no file {unit} has sent, or cannot be read (--previous).",
  },
  address: {
    vi: "--to có địa chỉ thư không hợp lệ: {to}.",
    en: "--to holds what is no e-mail address: {to}.",
  },
  noReminders: {
    vi: "{file} không phải sổ tổng hợp nên không có đơn vị nào để nhắc (--remind).",
    en: "{file} consolidates nothing: there is nobody to remind (--remind).",
  },
  writtenReminders: { vi: "Đã ghi {count} thư nháp vào {file}", en: "Wrote {count} drafts to {file}" },
  sendFindings: {
    vi: "Trước khi gửi: còn {blocks} chỗ phải sửa, {reasons} chỗ cần giải trình",
    en: "Before it is sent: {blocks} to be corrected, {reasons} need a reason",
  },
  sendPending: {
    vi: "Sổ có thay đổi chưa tổng hợp: tổng hợp lại rồi hãy gửi.",
    en: "The book holds changes that its results do not: consolidate, then send.",
  },
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
  noLists: {
    vi: "{file} không kèm các tệp đã nhận nên không có danh sách đề nghị. Đề nghị tổng hợp lại từ các tệp gốc.",
    en: "{file} does not carry the files it was made of, so it has no nominations. Consolidate the files again.",
  },
  noAwards: {
    vi: "Đợt báo cáo này không có quy định khen thưởng (awards).",
    en: "This campaign has no award rules (awards).",
  },
  noRules: {
    vi: "Không có quy định khen thưởng nào có hiệu lực vào ngày {day}.",
    en: "No award rules are in force on {day}.",
  },
  decided: {
    vi: "Nhật ký quyết định {file} không đọc được ở {path}: mỗi quyết định gồm id, nomination, action, by, at.",
    en: "The log of decisions {file} cannot be read at {path}: each has id, nomination, action, by, at.",
  },
  give: {
    vi: "--give nhận hình thức,số quyết định,ngày[,người ký], ví dụ gk-huyen,1234/QĐ-UBND,2023-12-20; không nhận {text}.",
    en: "--give takes form,number,day[,signer], for example gk-huyen,1234/QĐ-UBND,2023-12-20; not {text}.",
  },
  giveNobody: {
    vi: "Không có đề nghị nào cho hình thức {form} (--give).",
    en: "Nobody is nominated for {form} (--give).",
  },
  noReferral: {
    vi: "Không có đề nghị nào cần xin ý kiến ở cấp này.",
    en: "No nomination has to be put to another office at this level.",
  },
  noAnswer: {
    vi: "{file} không phải tệp xin ý kiến khen thưởng.",
    en: "{file} is no workbook of opinions on nominations.",
  },
  guidance: {
    vi: "Hướng dẫn khen thưởng {file} không phải JSON đọc được.",
    en: "Guidance {file} is not readable JSON.",
  },
  noGuidance: {
    vi: "{file} không phải bảng hướng dẫn khen thưởng (lập bằng lệnh guidance).",
    en: "{file} is no table of award guidance (made by the command guidance).",
  },
  day: {
    vi: "--on nhận ngày viết 2023-12-20, không nhận {day}.",
    en: "--on takes a day like 2023-12-20, not {day}.",
  },
  applied: { vi: "Áp dụng: {pack}", en: "Applied: {pack}" },
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
