import { foldTexts } from "../../../src/domain/consolidation/fold-texts";
import { sentencesOf } from "../../../src/domain/text/sentences";

const plan =
  "Đảng ủy, Ủy ban nhân dân đã ban hành kế hoạch phát động phong trào thi đua tới từng ấp, tổ nhân dân.";
const late = "Kinh phí hỗ trợ còn chậm, chưa đáp ứng nhu cầu thực tế của địa phương trong giai đoạn vừa qua.";

test("what three units or more say is told once, with who says it, and the rest stays theirs", () => {
  const { repeated, rest } = foldTexts([
    `${plan} Đã vận động 120 hộ hiến đất.`,
    `${plan}\n${late}`,
    `Chưa có văn bản riêng.`,
    `- ${plan.replace("Đảng ủy", "đảng uỷ").slice(0, -1)};`,
    late,
  ]);
  expect(repeated).toEqual([{ text: plan, units: [0, 1, 3] }]);
  expect(rest).toEqual(["Đã vận động 120 hộ hiến đất.", late, "Chưa có văn bản riêng.", "", late]);
});

test("one word more or less is the same sentence, in the words of most", () => {
  const shorter = plan.replace("tới từng ấp, tổ nhân dân", "tới từng ấp và tổ nhân dân");
  const { repeated } = foldTexts([shorter, plan, plan, ""]);
  expect(repeated).toEqual([{ text: plan, units: [0, 1, 2] }]);
});

test.each([
  [
    "another number",
    "Đã vận động 120 hộ dân hiến đất làm đường giao thông nông thôn trên địa bàn trong cả giai đoạn.",
    "120",
    "135",
  ],
  [
    "another name",
    "Toàn xã Phú Túc đã hoàn thành mục tiêu cứng hóa đường ấp theo kế hoạch được giao trong giai đoạn.",
    "Túc",
    "Lợi",
  ],
])("%s is another sentence", (_what, sentence, one, other) => {
  const changed = sentence.replace(one, other);
  expect(foldTexts([sentence, sentence, changed, changed]).repeated).toEqual([]);
  expect(foldTexts([sentence, sentence, changed, sentence]).repeated).toEqual([
    { text: sentence, units: [0, 1, 3] },
  ]);
});

test("a unit that says it twice counts once; two units are not several", () => {
  expect(foldTexts([`${plan} ${plan}`, plan, ""]).repeated).toEqual([]);
});

test("nothing is lost: what is folded and what is left is every sentence of every text", () => {
  const texts = [`${plan} Một.\n${late}`, `${late} ${plan}`, `${plan} ${late} Hai.`];
  const { repeated, rest } = foldTexts(texts);
  expect(repeated.map(({ text }) => text).sort()).toEqual([late, plan].sort());
  expect(rest).toEqual(["Một.", "", "Hai."]);
});

test("a sentence ends before a capital, not inside a number or a date", () => {
  expect(sentencesOf("Đạt 1.234,5 ha ngày 24.11.2023. Còn lại 3 ấp; Trong đó có ấp 5.")).toEqual([
    "Đạt 1.234,5 ha ngày 24.11.2023.",
    "Còn lại 3 ấp;",
    "Trong đó có ấp 5.",
  ]);
});
