import { parseSectionPath } from "../../../src/domain/outline/section-path";
import { blankLeftIn } from "../../../src/domain/text/blank-left-in";
import { checked } from "../../support/answers";
import { dongNai } from "../../support/campaign";
import { campaignJson, contextOf } from "../../support/campaign-file";

const commune = "26215";
const narrative = (text: string) => [
  { section: parseSectionPath("I.1"), text, sheet: "Báo cáo", cell: "D12" },
];
const told = (text: string, code: string, context = dongNai()) =>
  checked(context, commune, { narratives: narrative(text) }).filter((finding) => finding.code === code);

test.each([
  ["dots to write on", "Tổng vốn huy động đạt ............ triệu đồng."],
  ["ellipses to write on", "Tổng vốn huy động đạt ………… triệu đồng."],
  ["a line to write on", "Người ký: ______"],
  ["a day without its number", "Quyết định ngày … tháng … năm 2023"],
  ["a day left open by spaces", "Quyết định ngày     tháng 11 năm 2023"],
  ["a document without its number", "Thực hiện Kế hoạch số …/KH-UBND của huyện"],
  ["letters in place of figures", "Ban hành ngày xx/xx/2023, hỗ trợ xxx triệu đồng"],
  ["what to write, in brackets", "Mô hình [ghi rõ tên mô hình] tại ấp 3"],
  ["lorem ipsum", "Lorem ipsum dolor sit amet"],
])("%s is a blank left in", (_what, text) => {
  const [finding] = told(text, "CHECK-022");
  expect(finding).toMatchObject({
    severity: "notes",
    section: "I.1",
    place: { sheet: "Báo cáo", cell: "D12" },
  });
});

test.each([
  ["dots that end a list", "trồng hoa, cây xanh, thắp sáng đường quê..."],
  ["one ellipsis that ends a list", "vệ sinh, thu gom rác thải, …"],
  ["an ellipsis in brackets", "theo tinh thần “[…] cả hệ thống vào cuộc”"],
  ["a century", "từ những năm cuối thế kỷ XX, Đại hội XX"],
  ["a slash between words", "xã/phường; và/hoặc; 24/24 giờ"],
  ["a document with its number", "Kế hoạch số 128/KH-UBND ngày 08/6/2022"],
  ["a day", "ngày 08 tháng 6 năm 2022"],
  ["a remark in brackets", "(nêu trên), (nhập học đúng tuổi đạt 100 %)"],
  ["the sign that there is no figure yet", "…"],
])("%s is none", (_what, text) => {
  expect(told(text, "CHECK-022")).toEqual([]);
});

test("it is quoted with what stands around it, however long the text", () => {
  const text = `${"Nhân dân đồng thuận. ".repeat(50)}Đạt ……… triệu đồng. ${"Rất tốt. ".repeat(50)}`;
  const quoted = blankLeftIn(text) ?? "";
  expect(quoted).toContain("Đạt ……… triệu đồng");
  expect(quoted.length).toBeLessThan(110);
});

test("a decision without its number is noted at its own cell", () => {
  const findings = checked(dongNai(), commune, { figures: { "E01.so luy-ke": "…/QĐ-UBND" } });
  expect(findings.filter(({ code }) => code === "CHECK-022")).toMatchObject([
    { part: "E01.so", period: "luy-ke", severity: "notes" },
  ]);
});

test("a short text is noted only where the campaign asks for it", () => {
  expect(told("Chưa có.", "CHECK-021")).toEqual([]);
  const file = campaignJson();
  file.switches.shortTextBelow = 5;
  const strict = contextOf(file);
  expect(told("Chưa có.", "CHECK-021", strict)).toMatchObject([
    { severity: "notes", params: { count: 2, least: 5 } },
  ]);
  expect(told("Đã triển khai\nđến từng ấp", "CHECK-021", strict)).toEqual([]);
});
