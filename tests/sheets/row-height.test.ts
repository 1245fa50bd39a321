import * as fc from "fast-check";
import { estimateHeight, estimateLines, singleLine, tallestRow } from "../../src/sheets/row-height";
import { propertyRuns } from "../support/property";

// Lines as LibreOffice drew them in a column of 540 px.
const drawn: readonly [string, number][] = [
  [
    "Phú Túc là xã thuần nông nằm phía tây huyện Định Quán, có Quốc lộ 20 đi qua, thuận lợi cho giao thương và tiêu thụ nông sản. Đảng ủy, Hội đồng nhân dân, Ủy ban nhân dân xã luôn xác định xây dựng nông thôn mới là nhiệm vụ trọng tâm, thường xuyên; hệ thống chính trị từ xã đến ấp đồng thuận cao.",
    4,
  ],
  [
    "Đời sống nhân dân ổn định; phong trào thi đua được các tầng lớp nhân dân, doanh nghiệp và bà con giáo dân tích cực hưởng ứng, nhất là hiến đất, góp công làm đường và lắp đèn chiếu sáng.",
    3,
  ],
  [
    "Giá vật tư nông nghiệp tăng, giá tiêu và xoài không ổn định; dịch tả lợn châu Phi năm 2021 làm giảm thu nhập của hộ chăn nuôi. Một bộ phận lao động trẻ đi làm ăn xa nên việc huy động ngày công gặp khó khăn.",
    3,
  ],
];

test.each(drawn)("never fewer lines than are drawn, at most one more: %s", (text, lines) => {
  const estimated = estimateLines({ text, px: 540 });
  expect(estimated).toBeGreaterThanOrEqual(lines);
  expect(estimated).toBeLessThanOrEqual(lines + 1);
});

test("a measure unit of two words fits one line of its narrow column", () => {
  expect(estimateHeight([{ text: "triệu đồng", px: 76, size: 10 }])).toBe(singleLine);
});

test("line breaks count, and the highest cell decides", () => {
  expect(estimateLines({ text: "a\nb\n\nc", px: 540 })).toBe(4);
  const two = estimateHeight([{ text: "a\nb", px: 540 }]);
  expect(
    estimateHeight([
      { text: "a", px: 540 },
      { text: "a\nb", px: 540 },
    ]),
  ).toBe(two);
});

test("an empty row has the minimum, an endless one Excel's limit", () => {
  expect(estimateHeight([], 31.5)).toBe(31.5);
  expect(estimateHeight([{ text: "từ ".repeat(5000), px: 200 }])).toBe(tallestRow);
});

test("bold, larger, indented or narrower never takes less", () => {
  const words = fc
    .array(fc.constantFrom("xã", "Nông", "THÔN", "mới", "2023", "nghiêng\n", "siêu-dài-không-ngắt"))
    .map((all) => all.join(" "));
  fc.assert(
    fc.property(words, fc.integer({ min: 60, max: 600 }), (text, px) => {
      const plain = estimateLines({ text, px });
      expect(estimateLines({ text, px, bold: true })).toBeGreaterThanOrEqual(plain);
      expect(estimateLines({ text, px, size: 14 })).toBeGreaterThanOrEqual(plain);
      expect(estimateLines({ text, px, indent: 1 })).toBeGreaterThanOrEqual(plain);
      expect(estimateLines({ text, px: px - 20 })).toBeGreaterThanOrEqual(plain);
    }),
    propertyRuns(),
  );
});
