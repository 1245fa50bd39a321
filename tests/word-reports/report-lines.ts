import type { Section, Unit } from "../../src/domain/campaign/campaign";
import type { CampaignContext } from "../../src/domain/campaign/context";
import type { Answers } from "../../src/domain/submission/submission";
import { askedSections, withoutNumber } from "../../src/documents/outline-headings";
import type { WordLine } from "./word-file";

/** A unit's report as an official types it from the plan's outline: its words, its numbers, no program's styles. */
export function reportLines(context: CampaignContext, unit: Unit, answers: Answers): readonly WordLine[] {
  const parent = unit.parent === undefined ? undefined : context.units.get(unit.parent);
  const name = unit.name.toUpperCase();
  return [
    { text: `UBND ${parent?.name.toUpperCase() ?? ""}`, table: 0 },
    { text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", table: 0, beside: true, bold: true },
    { text: `ỦY BAN NHÂN DÂN ${name}`, table: 0, bold: true },
    { text: "Độc lập - Tự do - Hạnh phúc", table: 0, beside: true },
    { text: "Số: 45/BC-UBND", table: 0 },
    { text: `${unit.shortName}, ngày 20 tháng 11 năm 2023`, table: 0, beside: true },
    { text: "BÁO CÁO", bold: true },
    {
      text: `Sơ kết thực hiện Phong trào thi đua "${context.campaign.movement}" giai đoạn 2021 - 2025`,
      bold: true,
    },
    { text: `Kính gửi: Ủy ban nhân dân ${parent?.name ?? "tỉnh"}` },
    {
      text: "Thực hiện Kế hoạch số 12/KH-UBND ngày 10/11/2023 của UBND tỉnh, UBND xã báo cáo kết quả như sau:",
    },
    ...askedSections(context, unit).flatMap((section) => [
      headingLine(section),
      ...(answers.narratives.find(({ section: path }) => path === section.path)?.text ?? "")
        .split("\n")
        .filter((text) => text.trim() !== "")
        .map((text): WordLine => ({ text, of: section.path })),
    ]),
    { text: `Trên đây là báo cáo sơ kết của UBND ${unit.name}./.` },
    { text: "Nơi nhận:\n- Như trên;\n- Lưu: VT.", table: 1 },
    { text: "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH", table: 1, beside: true, bold: true },
    { text: "Nguyễn Văn An", table: 1, beside: true, bold: true },
  ];
}

/** As the plan prints it: "II. KẾT QUẢ THỰC HIỆN", "3. Kết quả thực hiện công tác tuyên truyền …", "- Kết quả …". */
export function headingLine(section: Section): WordLine {
  const { depth, number, path } = section;
  const text = withoutNumber(section);
  const front = depth === 3 ? `${number} ` : `${number}. `;
  return { text: front + (depth === 1 ? text.toUpperCase() : text), heads: path, bold: true };
}
