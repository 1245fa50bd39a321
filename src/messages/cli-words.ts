import { fillSlots, type Language } from "./sentence";

type Words = Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** Sentences of the command line, on standard error. */
const words: Words = {
  usage: {
    vi: "Cách dùng: tonghop units|workbook|samples|check|consolidate … (xem docs/cli.md)",
    en: "Usage: tonghop units|workbook|samples|check|consolidate … (see docs/cli.md)",
  },
  command: { vi: "Không có lệnh {command}.", en: "There is no command {command}." },
  arguments: { vi: "Tham số không hợp lệ: {detail}", en: "Wrong argument: {detail}" },
  missing: { vi: "Thiếu tham số {option}.", en: "{option} is missing." },
  depth: { vi: "--depth chỉ nhận all, không nhận {depth}.", en: "--depth takes all, not {depth}." },
  lang: { vi: "--lang chỉ nhận vi hoặc en, không nhận {lang}.", en: "--lang takes vi or en, not {lang}." },
  seed: {
    vi: "--seed phải là số nguyên không âm, không phải {seed}.",
    en: "--seed takes a whole number, not {seed}.",
  },
  campaignMissing: { vi: "Không tìm thấy đợt báo cáo {name}.", en: "Campaign {name} was not found." },
  campaignWrong: { vi: "Tệp đợt báo cáo có lỗi:", en: "The campaign file is wrong:" },
  unit: { vi: "Không có đơn vị {code} trong đợt báo cáo.", en: "The campaign has no unit {code}." },
  noFile: { vi: "Không tìm thấy tệp hoặc thư mục {file}.", en: "File or folder {file} was not found." },
  noFiles: { vi: "Chưa chỉ ra tệp nào để đọc.", en: "No file was named." },
  decisions: {
    vi: "Tệp quyết định {file} không đọc được: phải là JSON gồm mã câu hỏi và câu trả lời.",
    en: "Decisions file {file} cannot be read: it must be JSON of question ids and answers.",
  },
  previous: {
    vi: "Sổ trước {file} không đọc được hoặc không phải của đơn vị này.",
    en: "The previous book {file} cannot be read or is not this unit's.",
  },
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
