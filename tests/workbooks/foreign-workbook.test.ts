import { a1OfCell } from "../../src/domain/submission/a1-of-cell";
import { parsePartId, parsePeriodId } from "../../src/domain/indicator/ids";
import { Decisions, type Decision } from "../../src/domain/consolidation/decisions";
import { applyDecisions } from "../../src/domain/consolidation/apply-decisions";
import type { Submission } from "../../src/domain/submission/submission";
import type { BookGrid, CellGrid, CellValue } from "../../src/sheets/grid";
import { interpretBook, isForeign } from "../../src/sheets/standard-workbook/interpret";
import { foldLabel, outlineVocabulary } from "../../src/sheets/bao-cao/outline-vocabulary";
import { dongNai } from "../support/campaign";
import { squash, textOf } from "./cell-words";

/**
 * Workbooks that are no form of ours: a clerk drew a table after the plan's outline. No hidden ids, columns in another order
 * and under other words, other sheets.
 */
const context = dongNai();

type Drawn = readonly (readonly (string | number)[])[];

const table: Drawn = [
  ["ỦY BAN NHÂN DÂN HUYỆN ĐỊNH QUÁN - ỦY BAN NHÂN DÂN XÃ PHÚ TÚC"],
  ["BIỂU TỔNG HỢP KẾT QUẢ SƠ KẾT PHONG TRÀO THI ĐUA"],
  [],
  ["TT", "Chỉ tiêu", "TH 2021", "TH năm 2022", "Ước TH 2023", "ĐVT", "Ghi chú"],
  ["I", "Đặc điểm, tình hình"],
  ["", "Tổng số hộ", 2750, 2790, 2810, "hộ"],
  ["", "Dân số trung bình của đơn vị", 11_020, 11_180, 11_400, "người", "theo niên giám"],
  ["1", "Thuận lợi"],
  ["", "Được sự quan tâm của Huyện ủy, UBND huyện."],
  ["", "Nhân dân đồng thuận."],
  ["2", "Khó khăn"],
  ["", "Giá nông sản bấp bênh."],
  ["II", "Kết quả thực hiện"],
  ["2", "Kết quả thực hiện Phong trào thi đua"],
  ["", "Số sản phẩm OCOP được công nhận (còn hạn)", 1, 2, 4, "sản phẩm"],
  ["-", "Đời sống, hạ tầng, môi trường, chuyển đổi số"],
  ["", "Số hộ nghèo theo chuẩn đa chiều", 61, 55, 41, "hộ"],
  ["", "Số vườn mẫu của xã", 3, 5, 9, "vườn"],
  ["3", "Công tác tuyên truyền"],
  ["", "Số tin, bài, phóng sự (báo, đài, cổng thông tin điện tử)", 12, 14, 21, "tin, bài"],
  ["III", "Đánh giá chung"],
  ["1", "Mặt làm được"],
  ["", "Bộ mặt nông thôn khởi sắc."],
  ["", "NGƯỜI LẬP BIỂU", "", "", "", "", "Trần Văn Bình"],
];

const models: Drawn = [
  ["DANH SÁCH MÔ HÌNH CỦA XÃ"],
  ["STT", "Tên mô hình", "Người phụ trách"],
  [1, "Tuyến đường hoa ấp 7", "Nguyễn Văn Bảy"],
];

const value = (one: string | number): CellValue =>
  typeof one === "number" ? { kind: "number", value: one } : { kind: "text", value: one };

function sheet(name: string, drawn: Drawn): CellGrid {
  const rows = drawn.map((cells, index) => ({
    index,
    cells: cells.flatMap((cell, column) => (cell === "" ? [] : [{ column, value: value(cell) }])),
  }));
  return { name, hidden: false, merges: [], rows: rows.filter(({ cells }) => cells.length > 0) };
}

const book = (...sheets: readonly CellGrid[]): BookGrid => ({ sheets, properties: {} });

const read = (found: BookGrid, file = "bieu so ket.xlsx"): Submission =>
  interpretBook(context, found, { file, entry: undefined, sha256: "f".repeat(64), lastSaved: undefined, sentAt: undefined });

const drawn = book(sheet("Biểu 1", table), sheet("Mô hình của xã", models));
const found = read(drawn);
const slot = (part: string, period: string): number => context.index.slotOf(parsePartId(part), parsePeriodId(period)) ?? NaN;
const proposed = (part: string, period: string): readonly unknown[] =>
  (found.proposals ?? []).filter((one) => one.slot === slot(part, period)).map(({ answer }) => answer.value);

test("it is read, and its unit is known by its title", () => {
  expect(isForeign(found)).toBe(false);
  expect(found).toMatchObject({ identifiedBy: "title", unit: context.campaign.units.find(({ name }) => name === "Xã Phú Túc")?.code });
});

test("texts stand under the headings of the outline", () => {
  const texts = new Map(found.narratives.map(({ section, text }) => [String(section), text]));
  expect(texts.get("I.1")).toBe("Được sự quan tâm của Huyện ủy, UBND huyện.\nNhân dân đồng thuận.");
  expect(texts.get("I.2")).toBe("Giá nông sản bấp bênh.");
  expect(texts.get("III.1")).toContain("Bộ mặt nông thôn khởi sắc.");
});

test.each([
  ["A02", { "2022": 2790, "2023": 2810 }, "PLACE-035"],
  ["A01", { "2022": 11_180, "2023": 11_400 }, "PLACE-035"],
  ["C01", { "2022": 2, "2023": 4 }, "PLACE-009"],
  ["D02", { "2022": 55, "2023": 41 }, "PLACE-009"],
  ["G01", { "2021": 12, "2022": 14, "2023": 21 }, "PLACE-035"],
] as const)("figures of %s under headings in other words are asked, year by year", (part, numbers, code) => {
  for (const [period, number] of Object.entries(numbers)) {
    expect(proposed(part, period)).toEqual([number]);
    expect(found.figures.value(slot(part, period))).toBeUndefined();
    const said = found.findings.filter((finding) => finding.part === part && finding.period === period);
    expect(said.map((finding) => finding.code)).toContain(code);
  }
});

test("one answer a column takes them", () => {
  const questions = new Set((found.proposals ?? []).map(({ question }) => question).filter((question) => question.startsWith("column:")));
  expect(questions.size).toBe(3);
  const taken = applyDecisions(context, found, new Decisions(new Map([...questions].map((question): [string, Decision] => [question, { kind: "take" }]))));
  expect(["2022", "2023"].map((period) => taken.figures.value(slot("A01", period)))).toEqual([11_180, 11_400]);
});

test("with the form's own headings what is called as the form calls it counts", () => {
  const own = table.map((cells, row) => (row === 3 ? ["STT", "Nội dung", "Năm 2021", 2022, "2023", "Đơn vị tính", "Ghi chú"] : cells));
  const { figures, findings } = read(book(sheet("Sheet1", own)));
  expect(["2022", "2023"].map((period) => figures.value(slot("A02", period)))).toEqual([2790, 2810]);
  expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(["PLACE-006", "PLACE-007"]));
});

test.each([
  ["as it was drawn", drawn],
  ["without its headings", book(sheet("Biểu 1", table.filter((_, row) => row !== 3)))],
  ["figures only", book(sheet("Biểu 1", table.filter((cells) => cells.length > 2)))],
  ["its columns turned round", book(sheet("Biểu 1", table.map((cells) => [...cells].reverse())))],
  ["one column further", book(sheet("Biểu 1", table.map((cells) => ["", ...cells])))],
  ["beside the sheets of somebody else's form", book(sheet("Bìa", [["Kính gửi Phòng Nội vụ"]]), ...drawn.sheets)],
])("nothing of it is lost: %s", (_what, one) => {
  expect(silent(one, read(one))).toEqual([]);
});

const own = new Set(table.slice(0, 4).flat().concat(["hộ", "người", "sản phẩm", "tin, bài"]).map((cell) => squash(String(cell))));

/** What stands in the table and neither in an answer, nor in a question, nor among what is kept; its own words left out. */
function silent({ sheets }: BookGrid, { narratives, outside, findings, notes, figures, lists }: Submission): readonly string[] {
  const texts = [...narratives.map(({ text }) => text), ...notes.values()].map(squash);
  const kept = new Set([
    ...outside.map(({ sheet: name, cell, text }) => `${name}!${cell} ${squash(text)}`),
    ...findings.flatMap(({ place, params }) => Object.values(params).map((said) => `${place.sheet}!${place.cell} ${squash(String(said))}`)),
  ]);
  const answered = new Set(
    context.index.slots.flatMap(({ slot: at }) => {
      const place = figures.place(at);
      return place ? [`${sheets[place.sheet]?.name}!${a1OfCell(place.row, place.column)} ${String(figures.value(at))}`] : [];
    }),
  );
  const listed = lists.flatMap(({ values }) => Object.values(values).map((one) => squash(String(one))));
  const { sectionsByHeading, partsLabelled } = outlineVocabulary(context);
  return sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ index, cells }) =>
      cells.flatMap((cell) => {
        const text = textOf(cell.value);
        const at = `${name}!${a1OfCell(index, cell.column)} ${text}`;
        const isHeading = sectionsByHeading.has(foldLabel(text)) || partsLabelled.has(foldLabel(text)) || /^(?:[IVX]+|\d|-)$/.test(text);
        const isFound = kept.has(at) || answered.has(at) || listed.includes(text) || texts.some((one) => one.includes(text));
        return own.has(text) || isHeading || isFound ? [] : [at];
      }),
    ),
  );
}
