import { achievementReport } from "../../src/documents/awards/achievement-report";
import { checklist } from "../../src/documents/awards/checklist";
import { dossierOf, type Dossier } from "../../src/documents/awards/dossier";
import { draftDecision } from "../../src/documents/awards/draft-decision";
import { listDocument } from "../../src/documents/awards/list-tables";
import { minutes } from "../../src/documents/awards/minutes";
import { proposal } from "../../src/documents/awards/proposal";
import { summaries } from "../../src/documents/awards/summaries";
import type { DocumentSpec } from "../../src/documents/spec";
import { prizeMoney } from "../../src/domain/awards/prize-money";
import type { Nomination } from "../../src/domain/awards/nomination";
import { parseUnitCode } from "../../src/domain/unit/unit-code";
import { layCertificates } from "../../src/sheets/ds-khen-thuong/lay-certificates";
import { listsOf } from "../support/award-lists";
import { decision } from "../support/award-log";
import { dongNai } from "../support/campaign";
import { judged, nominated, rulesOf } from "../support/nominations";

const context = dongNai();
const nominations = [
  nominated("collective", { ten: "Công an xã Phú Túc", hinhthuc: "bk-tinh" }),
  nominated("collective", { ten: "Trạm Y tế xã Phú Túc" }),
  nominated("household"),
  nominated("individual", { ten: "Lê Thị Mai", danhxung: "ba", dakhen: "QĐ số 12/QĐ-UBND, năm 2021" }),
  nominated("individual", { hinhthuc: "gk-xa", bctt: "khong" }),
];

function dossier(of: readonly Nomination[] = nominations, code = "736"): Dossier {
  const unit = context.units.get(parseUnitCode(code));
  if (!unit) throw new Error(`no unit ${code}`);
  return dossierOf(judged(of).desk, unit, { order: new Map(), createdAt: "2023-11-24T00:00:00Z" });
}

/** Everything a document says, a line a paragraph or row. */
const linesOf = (document: DocumentSpec | undefined): readonly string[] =>
  (document?.blocks ?? []).flatMap((block): readonly string[] => {
    if (block.kind === "paragraph" || block.kind === "heading") return [block.text];
    if (block.kind === "table") return block.rows.map(({ cells }) => cells.filter(Boolean).join(" | "));
    if (block.kind === "signature")
      return [[...(block.left ?? []), ...block.lines].filter(Boolean).join(" | ")];
    return block.kind === "masthead" ? [...block.left, ...block.right].map(({ text }) => text) : [];
  });

test("the letter asks for what is decided above, with the lists' counts; what the level decides itself is in the draft decision", () => {
  const letter = linesOf(proposal(dossier()));
  expect(letter).toEqual(
    expect.arrayContaining([
      "TỜ TRÌNH",
      "Số:        /TTr-UBND",
      expect.stringMatching(/khen thưởng cho 01 tập thể có thành tích/),
      "1. Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh: 01 tập thể.",
    ]),
  );
  expect(letter.join("\n")).not.toContain("Giấy khen");
  const decision = linesOf(draftDecision(dossier()));
  expect(decision).toEqual(
    expect.arrayContaining([
      "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN ĐỊNH QUÁN",
      expect.stringMatching(
        /^Điều 1\. Tặng Giấy khen của Chủ tịch Ủy ban nhân dân huyện cho 01 tập thể, 01 hộ gia đình, 01 cá nhân/,
      ),
      "Điều 2. Mức tiền thưởng kèm theo: tập thể 1.080.000 đồng; hộ gia đình 810.000 đồng; cá nhân 540.000 đồng; chi từ quỹ thi đua, khen thưởng theo quy định.",
      "I. GIẤY KHEN CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN (01 tập thể)",
    ]),
  );
  expect(decision.join("\n")).not.toContain("Công an xã Phú Túc");
});

test("a level that sends nothing up writes no letter; one that decides nothing no decision", () => {
  expect(proposal(dossier([nominated("collective")]))).toBeUndefined();
  expect(draftDecision(dossier([nominated("collective", { hinhthuc: "bk-tinh" })]))).toBeUndefined();
  expect(draftDecision(dossier([nominated("collective", { hinhthuc: "bk-tinh" })], "75"))).toBeDefined();
});

test("the list has every nominee under its form, and says how many", () => {
  expect(linesOf(listDocument(dossier()))).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Danh sách có 02 tập thể, 01 hộ gia đình, 02 cá nhân;/),
      "I. GIẤY KHEN CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN (01 cá nhân)",
      expect.stringMatching(
        /^1 \| Bà Lê Thị Mai \| 1970; Trưởng ấp Cây Xăng; Xã Phú Túc \| Hiến .* \| 9\/9 \| QĐ số 12/,
      ),
      "Danh sách có 02 cá nhân./.",
    ]),
  );
});

test("the minutes leave the council's own votes open but for what it nominated itself", () => {
  const own = nominated("collective", { ten: "Phòng Nội vụ huyện Định Quán", hinhthuc: "bk-tinh" }, "736");
  const rows = linesOf(minutes(dossier([...nominations, own])));
  expect(rows).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^\d \| Công an xã Phú Túc \| Bằng khen .* tỉnh \| 9\/9$/),
      expect.stringMatching(
        /^\d \| Phòng Nội vụ huyện Định Quán \| Bằng khen .* tỉnh \| 9\/9 \| 100(?:,0)?$/,
      ),
      expect.stringMatching(/thống nhất đề nghị khen thưởng 03 tập thể, 01 hộ gia đình, 02 cá nhân/),
      "THƯ KÝ | CHỦ TRÌ",
    ]),
  );
});

test("a report of achievement is filled in with what the nomination says, and says what is left to write", () => {
  const [, , household, person] = nominations;
  if (!household || !person) throw new Error("no nominee");
  expect(linesOf(achievementReport(dossier(), person))).toEqual(
    expect.arrayContaining([
      "Đề nghị tặng Giấy khen của Chủ tịch Ủy ban nhân dân huyện (khen thưởng thi đua theo chuyên đề)",
      "- Họ và tên: Bà Lê Thị Mai.",
      "- Năm sinh: 1970.",
      "- Giới tính: Nữ.",
      "Hiến 300 m² đất mở rộng đường.",
      "QĐ số 12/QĐ-UBND, năm 2021",
    ]),
  );
  expect(linesOf(achievementReport(dossier(), household))).toEqual(
    expect.arrayContaining(["- Diện tích đất đã hiến (m²): …………………….", "Chưa có."]),
  );
});

test("the checklist names who still lacks what, or that nobody does", () => {
  expect(linesOf(checklist(dossier()))).toEqual(
    expect.arrayContaining(["1 | Ông Nguyễn Văn Hùng | Xã Phú Túc | Thiếu | Có"]),
  );
  expect(linesOf(checklist(dossier(nominations.slice(0, 3)))).at(-1)).toBe(
    "Không đối tượng nào còn thiếu hồ sơ.",
  );
});

test("the table for printing has the exact name, what for, and the money of the form and kind", () => {
  const [sheet] = layCertificates(listsOf(nominations), "2023-11-24T00:00:00Z").sheets;
  const rows = [...(sheet?.rows ?? [])].slice(3).map(({ cells }) => cells.map(({ value }) => value));
  expect(rows.map((cells) => [cells[2], cells[7]])).toEqual([
    ["Công an xã Phú Túc", 3_600_000],
    ["Trạm Y tế xã Phú Túc", 1_080_000],
    ["Hộ bà Nguyễn Thị Bảy", 810_000],
    ["Bà Lê Thị Mai", 540_000],
    ["Ông Nguyễn Văn Hùng", 270_000],
  ]);
});

test("money is rounded up to ten thousand đồng; without a rate there is none", () => {
  const [pack] = rulesOf().packs;
  if (!pack?.money) throw new Error("no money");
  const money = { ...pack.money, baseSalary: 2_340_000 };
  // 0.15 × 2,340,000 = 351,000; a household 526,500.
  expect(prizeMoney({ ...pack, money }, "gk-xa", "individual")).toBe(360_000);
  expect(prizeMoney({ ...pack, money }, "gk-xa", "household")).toBe(530_000);
  expect(prizeMoney(pack, "gk-xa", "individual")).toBe(270_000);
  expect(prizeMoney(pack, "co-tinh", "collective")).toBeUndefined();
  expect(prizeMoney({ ...pack, money: undefined }, "gk-xa", "individual")).toBeUndefined();
});

test("a signed decision has its number, day and signer, and only those it was given to; the others stay a draft", () => {
  const [, clinic, household] = nominations;
  const unit = context.units.get(parseUnitCode("736"));
  if (!unit || !clinic || !household) throw new Error("no unit");
  const by = { number: "12/QĐ-UBND", day: "2023-12-05", signer: "Nguyễn Văn A" };
  const signed = dossierOf(judged(nominations).desk, unit, {
    order: new Map(),
    createdAt: "2023-11-24T00:00:00Z",
    given: new Map([
      [clinic.id, by],
      [household.id, by],
    ]),
  });
  const lines = linesOf(draftDecision(signed));
  expect(lines.filter((line) => line === "QUYẾT ĐỊNH")).toHaveLength(2);
  expect(lines.filter((line) => line === "(DỰ THẢO)")).toHaveLength(1);
  expect(lines).toEqual(
    expect.arrayContaining([
      "Số: 12/QĐ-UBND",
      "Định Quán, ngày 05 tháng 12 năm 2023",
      expect.stringMatching(/^Điều 1\. Tặng Giấy khen .* cho 01 tập thể, 01 hộ gia đình có thành tích/),
      expect.stringMatching(/^Điều 1\. Tặng Giấy khen .* cho 01 cá nhân có thành tích/),
      "(Kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 12 năm 2023 của Ủy ban nhân dân huyện Định Quán)",
      expect.stringMatching(/Nguyễn Văn A$/),
    ]),
  );
});

test("the certificate table has the decision's number and day where they are on record", () => {
  const [, clinic] = nominations;
  if (!clinic) throw new Error("no nomination");
  const give = { kind: "give", number: "12/QĐ-UBND", day: "2023-12-05", signer: "" } as const;
  const book = layCertificates(listsOf(nominations, {}, [decision(clinic, give)]), "2023-11-24T00:00:00Z");
  const rows = [...(book.sheets[0]?.rows ?? [])].map(({ cells }) => cells.map(({ value }) => value));
  expect(rows.find((row) => row.includes("Trạm Y tế xã Phú Túc"))).toEqual(
    expect.arrayContaining(["12/QĐ-UBND", { year: 2023, month: 12, day: 5 }]),
  );
  expect(rows.find((row) => row.includes("Công an xã Phú Túc"))).not.toContain("12/QĐ-UBND");
});

test("Tóm tắt thành tích names everybody of the lists once, with what they did or a line to fill in", () => {
  const lines = linesOf(
    summaries(dossier([...nominations, nominated("collective", { thanhtich: undefined })])),
  );
  for (const { name } of nominations)
    expect(lines.filter((line) => line.includes(`${name} |`))).toHaveLength(1);
  expect(lines.filter((line) => line.endsWith("| ……………………"))).toHaveLength(1);
});
