import { bookmarkOf, withoutNumber } from "../../src/documents/outline-headings";
import {
  heading,
  each,
  plain,
  shortened,
  inFont,
  under,
  without,
  renamed,
  chain,
  ordinal,
  type WordDamage,
} from "./damage-steps";
import type { WordLine } from "./word-file";

export const wordDamages: readonly WordDamage[] = [
  { name: "as the plan prints it", apply: (lines) => lines },
  {
    name: "renumbered 1.1, 2.1",
    apply: heading((line, { depth, number, parent, path, ...section }) => {
      if (depth === 1)
        return {
          ...line,
          text: line.text.replace(/^[IVX]+\./, `${["I", "II", "III", "IV"].indexOf(number) + 1}.`),
        };
      const above = ["I", "II", "III", "IV"].indexOf((parent ?? "I").split(".")[0] ?? "I") + 1;
      if (depth === 2) return { ...line, text: `${above}.${number}. ${line.text.replace(/^\d+\. /, "")}` };
      const letter = ordinal[path.slice(-1) as keyof typeof ordinal] ?? "d";
      return { ...line, text: `${letter}) ${section.shortName}` };
    }),
  },
  { name: "no bold, no styles", apply: each(plain) },
  {
    name: "headings in capitals",
    apply: heading((line) => ({ ...plain(line), text: line.text.toUpperCase() })),
  },
  {
    name: "short names",
    apply: heading((line, section) => ({ ...line, text: `${section.number}. ${shortened(section)}` })),
  },
  {
    name: "no numbers at all",
    apply: heading((line, section) => ({ ...line, text: withoutNumber(section) })),
  },
  {
    name: "numbered by Word, styled headings",
    apply: heading((line, section) => ({
      ...plain(line),
      text: withoutNumber(section),
      style: `Heading${section.depth}`,
      ...(section.depth < 3 && { list: { id: 1, depth: section.depth - 1 } }),
    })),
  },
  {
    name: "a style of one's own",
    apply: heading((line, section) => ({
      ...plain(line),
      style: "CuaToi",
      text: `${section.number}. ${shortened(section)}`,
    })),
  },
  {
    name: "two headings merged",
    apply: chain(without("I.2"), renamed("I.1", "1. Thuận lợi, khó khăn")),
    doubtful: ["I.1", "I.2"],
    tells: ["WORD-003"],
  },
  {
    name: "three headings merged, with their number",
    apply: chain(
      without("III.2"),
      without("III.3"),
      renamed("III.1", "1. Mặt làm được; tồn tại, hạn chế, nguyên nhân và bài học kinh nghiệm"),
    ),
    doubtful: ["III.1", "III.2", "III.3"],
    tells: ["WORD-003"],
  },
  { name: "TCVN3 font", apply: inFont("tcvn3", ".VnTime"), tells: ["WORD-009"] },
  { name: "VNI font", apply: inFont("vni", "VNI-Times"), tells: ["WORD-009"] },
  {
    name: "VNI font cut into runs of three letters",
    apply: chain(
      inFont("vni", "VNI-Times"),
      each((line) => ({ ...line, runs: 3 })),
    ),
    tells: ["WORD-009"],
  },
  {
    name: "tracked changes",
    apply: each((line, at) => ({
      ...line,
      ...(at % 3 === 0 && { struck: "chữ đã bỏ " }),
      ...(at % 4 === 0 && { inserted: true }),
    })),
    tells: ["WORD-008"],
  },
  {
    name: "text of a section in a table",
    apply: under("II.3", (texts) => texts.map((line) => ({ ...line, table: 9 }))),
    tells: ["WORD-007"],
  },
  {
    name: "the whole report in one table",
    apply: (lines) => lines.map((line) => ((line.of ?? line.heads) ? { ...line, table: 5 } : line)),
  },
  {
    name: "text in a text box",
    apply: under("III.1", (texts) => texts.map((line, at) => (at === 0 ? { ...line, boxed: true } : line))),
  },
  {
    name: "heading and text in one paragraph",
    apply: (lines) =>
      lines.flatMap((line, at) => {
        const next = lines[at + 1];
        if (line.heads && next?.of === line.heads && ["I.1", "I.2", "III.3", "IV.2"].includes(line.heads))
          return [{ ...next, text: `${line.text}: ${next.text}` }];
        const before = lines[at - 1];
        const isTaken =
          before?.heads !== undefined &&
          before.heads === line.of &&
          ["I.1", "I.2", "III.3", "IV.2"].includes(line.of);
        return isTaken ? [] : [line];
      }),
  },
  {
    name: "headings reworded",
    apply: chain(
      renamed("I.1", "1. Những thuận lợi cơ bản"),
      renamed("III.1", "1. Những kết quả, mặt làm được"),
      renamed("III.2", "2. Một số tồn tại, hạn chế và nguyên nhân"),
      renamed("II.3", "3. Công tác thông tin, tuyên truyền"),
      renamed("IV.3", "3. Những kiến nghị, đề xuất với cấp trên"),
    ),
    doubtful: ["I.1", "III.1", "III.2", "II.3", "IV.3"],
  },
  {
    name: "a heading gone",
    apply: without("II.4"),
    doubtful: ["II.4", "II.3"],
    tells: ["WORD-006"],
  },
  {
    name: "points of II.2 not divided",
    apply: (lines) => lines.filter(({ heads }) => heads === undefined || !/^II\.2\./.test(heads)),
    doubtful: ["II.2.a", "II.2.b", "II.2.c"],
    tells: ["WORD-004"],
  },
  {
    name: "a part of one's own",
    apply: (lines) => {
      const end = lines.findIndex(({ text }) => text.startsWith("Trên đây là"));
      const own: readonly WordLine[] = [
        { text: "V. NỘI DUNG KHÁC", bold: true },
        { text: "Xã đề nghị được tập huấn về phần mềm báo cáo vào quý I năm 2024.", of: "-" },
      ];
      return [...lines.slice(0, end), ...own, ...lines.slice(end)];
    },
    tells: ["WORD-005"],
  },
  {
    name: "parts in another order",
    apply: (lines) => {
      const [third, fourth] = ["III", "IV"].map((part) => lines.findIndex(({ heads }) => heads === part)) as [
        number,
        number,
      ];
      const end = lines.findIndex(({ text }) => text.startsWith("Trên đây là"));
      return [
        ...lines.slice(0, third),
        ...lines.slice(fourth, end),
        ...lines.slice(third, fourth),
        ...lines.slice(end),
      ];
    },
  },
  {
    name: "points of one's own inside a section",
    apply: under("II.1", (texts) => [
      { text: "1.1. Công tác ban hành văn bản", bold: true, of: "II.1" },
      ...texts,
      { text: "a) Kết quả phát động", bold: true, of: "II.1" },
      { text: "- Khó khăn: kinh phí phát động còn ít.", of: "II.1" },
    ]),
  },
  {
    name: "a table of contents in front",
    apply: (lines, context) => [
      ...context.campaign.outline.map((section): WordLine => ({
        text: `${section.number}. ${section.shortName} 3`,
        style: "TOC2",
      })),
      ...lines,
    ],
  },
  {
    name: "numbers by a list, bullets by a list, footnotes",
    apply: each((line, at) =>
      line.of !== undefined && at % 2 === 0
        ? {
            ...line,
            text: line.text.replace(/^- /, ""),
            list: { id: 2, depth: 0 },
            footnote: "Số liệu của Chi cục Thống kê.",
          }
        : line,
    ),
  },
  {
    name: "our form, its headings typed over",
    apply: heading((line, section) => ({
      ...plain(line),
      bookmark: bookmarkOf(section.path),
      style: `Heading${section.depth}`,
      text: section.path === "III.3" ? "Kinh nghiệm rút ra qua 3 năm" : line.text,
    })),
    doubtful: ["III.3"],
  },
  {
    name: "an appendix behind the signature",
    apply: (lines) => [
      ...lines,
      { text: "PHỤ LỤC", bold: true },
      { text: "Danh sách các tuyến đường đã bê tông hóa", of: "-" },
      { text: "Đường ấp 1", of: "-", table: 20 },
      { text: "1,2 km", of: "-", table: 20, beside: true },
    ],
    tells: ["WORD-005"],
  },
  {
    name: "spaces, tabs and line breaks everywhere",
    apply: each((line) => ({ ...line, text: `  ${line.text.replace(/ /g, " \u00a0")} ` })),
  },
];
