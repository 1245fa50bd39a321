import { isoOfDay } from "../../../src/domain/day";
import { parseDay } from "../../../src/domain/text/parse-day";

const read = (text: string): string | undefined => {
  const day = parseDay(text);
  return day && isoOfDay(day);
};

test.each([
  ["5/11/2023", "2023-11-05"],
  ["05/11/2023", "2023-11-05"],
  ["05-11-2023", "2023-11-05"],
  ["5.11.2023", "2023-11-05"],
  ["5 / 11 / 2023", "2023-11-05"],
  ["ngày 5/11/2023", "2023-11-05"],
  ["ngày 5 tháng 11 năm 2023", "2023-11-05"],
  ["Ngày 05 tháng 11 năm 2023".normalize("NFD"), "2023-11-05"],
  ["\u00A05/11/2023 ", "2023-11-05"],
  ["2023-11-05", "2023-11-05"],
  ["2023-11-05T08:30:00.000Z", "2023-11-05"],
  ["2023-11-05 08:30", "2023-11-05"],
  ["29/2/2024", "2024-02-29"],
])("%s is %s: the day stands first, as in Vietnam", (text, expected) => expect(read(text)).toBe(expected));

test.each(
  [
    "",
    "tháng 11/2023",
    "11/2023",
    "5/11",
    "5/11/23",
    "2023",
    "11/25/2023",
    "31/02/2023",
    "29/2/2023",
    "0/11/2023",
  ].concat(
    [
      "5/0/2023",
      "5/11/0203",
      "5/11/20203",
      "2023-11-05 đến 2023-11-07",
      "2023-11-05 hoặc 06/11",
      "2023-13-01",
    ],
    ["5/11/2023 và 6/11/2023", "khoảng 5/11/2023", "2023-11-31"],
  ),
)("%j is no day that could be taken without guessing", (text) => expect(read(text)).toBeUndefined());
