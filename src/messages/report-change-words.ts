import { fillSlots, type Language, type Slots } from "./sentence";

type Words = Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** What is said of a report that was edited in Word, held against the workbook. */
const words = {
  keptFigures: {
    vi: 'Số liệu khác nhau - {section}[, {what}]: Word ghi "{inWord}", biểu số liệu ghi "{inBook}". Đề nghị sửa lại trong Word, hoặc sửa số trong biểu và ghi lý do.',
    en: 'Figures differ - {section}[, {what}]: Word says "{inWord}", the workbook "{inBook}". Correct it in Word, or correct the workbook and say why.',
  },
  keptText: {
    vi: 'Sửa bằng tay, giữ nguyên - {section}[, {what}]: Word ghi "{inWord}"[; biểu số liệu nay ghi "{inBook}"]. Đề nghị đọc lại.',
    en: 'Edited by hand, left as it is - {section}[, {what}]: Word says "{inWord}"[; the workbook now says "{inBook}"]. Please read it again.',
  },
  refreshed: {
    vi: 'Thay đổi từ bản trước - {section}[, {what}]: "{inWord}" nay là "{inBook}".',
    en: 'Changed since the former version - {section}[, {what}]: "{inWord}" is now "{inBook}".',
  },
  inserted: {
    vi: 'Mới có từ bản trước - {section}[, {what}]: "{inBook}".',
    en: 'New since the former version - {section}[, {what}]: "{inBook}".',
  },
  dropped: {
    vi: 'Không còn trong biểu số liệu - {section}[, {what}]: "{inWord}".',
    en: 'No longer in the workbook - {section}[, {what}]: "{inWord}".',
  },
  putBack: {
    vi: 'Đã lấy lại theo biểu số liệu - {section}[, {what}]: "{inWord}" nay là "{inBook}".',
    en: 'Put back as the workbook has it - {section}[, {what}]: "{inWord}" is now "{inBook}".',
  },
  deleted: {
    vi: 'Đã bỏ bằng tay nên không đưa vào lại - {section}[, {what}]: "{inBook}". Nếu cần, đề nghị chép lại vào báo cáo.',
    en: 'Deleted by hand and not put in again - {section}[, {what}]: "{inBook}". Copy it into the report if it is needed.',
  },
  apart: {
    vi: 'Phụ lục mới chưa có trong bản Word này - {section}[, {what}]: "{inBook}". Đề nghị lập báo cáo mới để lấy phụ lục.',
    en: 'An appendix this document does not have - {section}[, {what}]: "{inBook}". Make the report anew to get it.',
  },
  frame: { vi: "Phần đầu", en: "Before the first heading" },
  table: { vi: "bảng", en: "table" },
  untagged: {
    vi: "Tệp này không phải báo cáo do chương trình lập, hoặc được lập từ bản cũ, nên không biết chỗ nào đã sửa bằng tay. Đề nghị tạo báo cáo mới.",
    en: "This is no report made by the program, or one made by an older version: what was edited in it cannot be told. Make the report anew.",
  },
  unreadable: {
    vi: "Không đọc được tệp này. Đề nghị chọn tệp Word (.docx) đã lưu và đóng lại.",
    en: "This file cannot be read. Choose a Word file (.docx) that is saved and closed.",
  },
  alike: {
    vi: "Bản Word khớp với biểu số liệu.",
    en: "The Word report agrees with the workbook.",
  },
  adjustReason: {
    vi: "Số liệu sửa trong báo cáo Word: {inBook} thành {inWord}",
    en: "Figure edited in the Word report: {inBook} to {inWord}",
  },
  count: {
    vi: "{figures} chỗ số liệu khác nhau, {kept} chỗ sửa bằng tay, {changed} chỗ thay đổi từ bản trước[ ({day})].",
    en: "{figures} figures differ, {kept} edits by hand, {changed} changes since the former version[ ({day})].",
  },
} as const satisfies Words;

export type ReportChangeWord = keyof typeof words;

export const reportChangeSentence = (word: ReportChangeWord, language: Language, slots: Slots = {}): string =>
  fillSlots(words[word][language], slots);
