import { deadlineInWords, lastDayOf } from "../../../src/domain/unit/deadline";

const level = (day: number, month: number, meaning: "day-before" | "same-day") => ({
  deadline: { day: { year: 2023, month, day }, meaning },
});

test.each([
  [
    "trước ngày 25: the day before, a Friday",
    level(25, 11, "day-before"),
    "trước ngày 25/11/2023, tức hết ngày thứ Sáu 24/11/2023",
  ],
  [
    "trước ngày 01: the last of the month before",
    level(1, 12, "day-before"),
    "trước ngày 01/12/2023, tức hết ngày thứ Năm 30/11/2023",
  ],
  ["where the day itself still counts", level(25, 11, "same-day"), "hết ngày thứ Bảy 25/11/2023"],
])("%s", (_what, given, words) => {
  expect(deadlineInWords(given)).toBe(words);
});

test("the first of a leap year's March has the 29th before it", () => {
  expect(lastDayOf({ deadline: { day: { year: 2024, month: 3, day: 1 }, meaning: "day-before" } })).toEqual({
    year: 2024,
    month: 2,
    day: 29,
  });
});
