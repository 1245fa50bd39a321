import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions } from "docx";
import type { ParagraphLook } from "../../documents/spec";

// NĐ 30/2020 PL I: Times New Roman, black, 13-14; docx counts half points and twentieths of a point.
const font = "Times New Roman";
const black = "000000";
const halfPoints = (points: number): number => points * 2;
export const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);

const beforeAndAfter = { before: 60, after: 60 } as const;

/** A style's id; readers of a filled form tell hints and entries by it. */
export const styleIdOf: Readonly<Record<ParagraphLook, string>> = {
  title: "TongHopTitle",
  subtitle: "TongHopSubtitle",
  addressee: "TongHopAddressee",
  body: "TongHopBody",
  listed: "TongHopListed",
  closing: "TongHopClosing",
  hint: "TongHopHint",
  entry: "TongHopEntry",
  "signature-right": "TongHopSignature",
  recipients: "TongHopRecipients",
  unit: "TongHopUnit",
  caption: "TongHopCaption",
  "table-note": "TongHopTableNote",
  appendix: "TongHopAppendix",
  "appendix-title": "TongHopAppendixTitle",
  "appendix-of": "TongHopAppendixOf",
};

const body = {
  alignment: AlignmentType.JUSTIFIED,
  indent: { firstLine: twips(10) },
  spacing: beforeAndAfter,
} as const;
const centred = { alignment: AlignmentType.CENTER, spacing: beforeAndAfter } as const;
const size = halfPoints(14);

const looks: Readonly<Record<ParagraphLook, Pick<IParagraphStyleOptions, "name" | "run" | "paragraph">>> = {
  title: {
    name: "Tên văn bản",
    run: { size, bold: true },
    paragraph: { ...centred, spacing: { before: 240, after: 60 }, keepNext: true },
  },
  subtitle: { name: "Trích yếu", run: { size, bold: true }, paragraph: { ...centred, keepNext: true } },
  addressee: {
    name: "Kính gửi",
    run: { size },
    paragraph: { ...centred, spacing: { before: 120, after: 120 } },
  },
  body: { name: "Nội dung", run: { size }, paragraph: body },
  listed: { name: "Liệt kê", run: { size }, paragraph: { ...body, alignment: AlignmentType.LEFT } },
  closing: { name: "Kết thúc", run: { size }, paragraph: { ...body, keepNext: true, keepLines: true } },
  hint: {
    name: "Gợi ý",
    run: { size: halfPoints(11), italics: true, color: "595959" },
    paragraph: { indent: { firstLine: twips(10) }, spacing: { before: 0, after: 60 } },
  },
  entry: { name: "Phần viết", run: { size }, paragraph: body },
  "signature-right": {
    name: "Chữ ký",
    run: { size, bold: true },
    paragraph: { alignment: AlignmentType.CENTER, indent: { left: twips(80) }, keepLines: true },
  },
  recipients: {
    name: "Nơi nhận",
    run: { size: halfPoints(11) },
    paragraph: { spacing: { before: 0, after: 0 } },
  },
  unit: { name: "Đơn vị", run: { size, italics: true }, paragraph: { ...body, keepNext: true } },
  caption: {
    name: "Tên bảng",
    run: { size: halfPoints(12), bold: true },
    paragraph: { ...centred, spacing: { before: 120, after: 60 }, keepNext: true },
  },
  "table-note": {
    name: "Ghi chú bảng",
    run: { size: halfPoints(11), italics: true },
    paragraph: { spacing: { before: 40, after: 0 } },
  },
  appendix: { name: "Phụ lục", run: { size, bold: true }, paragraph: { ...centred, keepNext: true } },
  "appendix-title": {
    name: "Tên phụ lục",
    run: { size, bold: true },
    paragraph: { ...centred, keepNext: true },
  },
  "appendix-of": {
    name: "Kèm theo",
    run: { size, italics: true },
    paragraph: { ...centred, keepNext: true },
  },
};

const heading = {
  basedOn: "Normal",
  next: styleIdOf.body,
  quickFormat: true,
  paragraph: { keepNext: true, spacing: { before: 120, after: 60 }, indent: { firstLine: twips(10) } },
} as const;

export const documentStyles: IStylesOptions = {
  default: {
    document: { run: { font, size, color: black, language: { value: "vi-VN" } } },
    heading1: { ...heading, run: { font, size, bold: true, color: black } },
    heading2: { ...heading, run: { font, size, bold: true, color: black } },
    heading3: { ...heading, run: { font, size, bold: true, italics: true, color: black } },
  },
  paragraphStyles: (Object.keys(looks) as ParagraphLook[]).map((look) => ({
    id: styleIdOf[look],
    basedOn: "Normal",
    quickFormat: true,
    ...looks[look],
  })),
};
