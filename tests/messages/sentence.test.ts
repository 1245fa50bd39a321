import type { Finding } from "../../src/domain/finding";
import { parsePartId, parsePeriodId } from "../../src/domain/indicator/ids";
import { namesOf, sentenceOf } from "../../src/messages/catalogue";
import { fillSentence, fillSlots, type Sentence } from "../../src/messages/sentence";
import { dongNai } from "../support/campaign";

const names = namesOf(dongNai());

/** The sentence in both languages for a finding of these members. */
function said(template: string, finding: Partial<Finding> = {}): readonly [vi: string, en: string] {
  const whole: Finding = { code: "VALUE-001", severity: "notes", place: {}, params: {}, ...finding };
  const sentence: Sentence = { vi: template, en: template };
  return [fillSentence(sentence, whole, names, "vi"), fillSentence(sentence, whole, names, "en")];
}

describe("slots", () => {
  test("a part in brackets goes where one of its slots has nothing to say", () => {
    expect(
      fillSlots("Tệp {file}[, sheet {sheet}][ ({a}/{b})].", { file: "a.xlsx", sheet: "Báo cáo", a: 1 }),
    ).toBe("Tệp a.xlsx, sheet Báo cáo.");
    expect(fillSlots("Tệp {file}[, sheet {sheet}].", { file: "a.xlsx", sheet: "" })).toBe("Tệp a.xlsx.");
    expect(fillSlots("còn {count} dòng", { count: 0 })).toBe("còn 0 dòng");
  });

  test("what a unit typed is no template", () => {
    expect(fillSlots('"{text}"', { text: "[{file}] {text}", file: "a" })).toBe('"[{file}] {text}"');
  });
});

test("what became blank is a word; blanks that somebody quoted stay", () => {
  const changed = { params: { before: "Năm: 2021", after: "" } };
  expect(said('sửa "{before}" thành "{after}"', changed)).toEqual([
    'sửa "Năm: 2021" thành trống',
    'sửa "Năm: 2021" thành blank',
  ]);
  expect(said("công thức {formula}", { params: { formula: '=IF(A1="","",1)' } })[0]).toBe(
    'công thức =IF(A1="","",1)',
  );
});

describe("values in the words of a language", () => {
  test("numbers: decimal comma, no dust of the computer's", () => {
    expect(said("{reading}.", { params: { reading: 1234.5 } })).toEqual(["1234,5.", "1234.5."]);
    expect(said("{reading}.", { params: { reading: 88.88888888888889 } })[0]).toBe("88,8889.");
    expect(said("{reading}.", { params: { reading: 0.001001 } })[0]).toBe("0,001001.");
    expect(said("{reading}.", { params: { reading: -0.5 } })[0]).toBe("-0,5.");
  });

  test("days: as they are written, but for what somebody typed", () => {
    const params = { reading: "2023-11-05", text: "2023-11-05" };
    expect(said("{text}: {reading}", { params })).toEqual([
      "2023-11-05: 05/11/2023",
      "2023-11-05: 2023-11-05",
    ]);
  });

  test("a long text is quoted by its beginning, a list of what is missing whole", () => {
    const long = "một đoạn văn rất dài ".repeat(2000);
    const [quoted] = said('"{text}".', { params: { text: long } });
    expect(quoted.length).toBeLessThan(170);
    expect(quoted).toMatch(/^"một đoạn .*…"\.$/);
    expect(said("{missing}", { params: { missing: "x".repeat(500) } })[0]).toHaveLength(500);
    expect(said('"{text}"', { params: { text: "dòng một\n\n dòng hai" } })[0]).toBe('"dòng một dòng hai"');
    expect([...said('"{text}"', { params: { text: "😀".repeat(400) } })[0]].slice(1, 161)).toEqual(
      Array(160).fill("😀"),
    );
  });

  test("a figure's status", () => {
    expect(said("{statusAfter}", { params: { statusAfter: "estimate" } })).toEqual(["ước", "estimate"]);
  });
});

describe("what a finding is about", () => {
  const figure = (part: string, period: string): Partial<Finding> => ({
    part: parsePartId(part),
    period: parsePeriodId(period),
  });

  test("a figure by its label and period; a part by its indicator as well", () => {
    expect(said("{about}", figure("A02", "2023"))[0]).toBe("Tổng số hộ, 2023");
    expect(said("{about}", figure("K04.tt", "2022"))[0]).toMatch(/^Bằng khen .* - Tập thể, 2022$/);
    expect(said("{about}", figure("M02", "-"))[0]).toBe("Số liệu tính đến ngày");
    expect(said("{about}", { part: parsePartId("A02") })[0]).toBe("Tổng số hộ");
  });

  test("its cell and sheet", () => {
    const place = { file: "a.xlsx", sheet: "Báo cáo", cell: "E17" };
    expect(said("({at})", { place })).toEqual(["(ô E17, sheet Báo cáo)", "(cell E17, sheet Báo cáo)"]);
    expect(said("x[ ({at})].", { place: { file: "a.xlsx" } })[0]).toBe("x.");
  });

  test("a list's row by the ordinal a person sees", () => {
    expect(said("{list}, dòng {row}", { list: "models", row: "MH.012" })[0]).toBe(
      "Mô hình, điển hình, dòng 12",
    );
  });

  test("a unit's name stands small inside a line, and an agency's as it is", () => {
    const params = { taken: "Xã Phú Túc", other: "Sở Nội vụ", name: "Thành phố Biên Hòa" };
    expect(said("của {taken}, {other}", { params })[0]).toBe("của xã Phú Túc, Sở Nội vụ");
    expect(said("{name} là", { params })[0]).toBe("Thành phố Biên Hòa là");
  });

  test("a sentence begins with a capital where its beginning is left out; a file's name stays", () => {
    expect(said("[{about}: ]ô này", {})[0]).toBe("Ô này");
    expect(said("{file} rỗng", { place: { file: "a.xlsx" } })[0]).toBe("a.xlsx rỗng");
  });
});

test("what blocks is told to be mended, what does not may be explained", () => {
  const broken = (severity: Finding["severity"]): string =>
    sentenceOf(
      { code: "CHECK-001", severity, place: {}, params: { vi: "phải từ 0 đến 100", en: "0 to 100" } },
      names,
      "vi",
    );
  expect(broken("blocks")).not.toContain("ghi lý do");
  expect(broken("needs-reason")).toContain("ghi lý do");
});
