import fc from "fast-check";
import { foldForMatching, foldWithoutMarks, searchFor, tidy, toNfc } from "../../../src/domain/text/fold";
import { propertyRuns } from "../../support/property";
import { vietnameseText } from "../../support/vietnamese";

const spaces = fc.constantFrom(" ", "\u00A0", "\u202F", "\u3000", "\t", "\n", "  ");
const invisible = fc.constantFrom("", "\u200B", "\u200D", "\u2060", "\uFEFF", "\u200E", "\u202D", "\u202C");

/** A text as programs mangle it: other spaces, invisible characters between letters and marks, NFD. */
const mangled = fc
  .tuple(vietnameseText, spaces, invisible, fc.boolean())
  .map(([text, space, zero, apart]) => ({
    text,
    mangled: [...(apart ? text.normalize("NFD") : text)].join(zero).replace(/ /g, space),
  }));

describe("tidy", () => {
  test("gives back the text whatever was put between its letters", () => {
    fc.assert(
      fc.property(mangled, ({ text, mangled }) => {
        expect(tidy(`${mangled} `)).toBe(text);
      }),
      propertyRuns(),
    );
  });

  test("of any text is NFC, has nothing around it, and is tidy already", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 20 }), (text) => {
        const once = tidy(text);
        expect(once.normalize("NFC")).toBe(once);
        expect(once.trim()).toBe(once);
        expect(tidy(once)).toBe(once);
      }),
      propertyRuns(),
    );
  });

  test("keeps the soft hyphen, which is ư in TCVN3, and reads the two deprecated tone marks", () => {
    expect(tidy("ch\u00ADa")).toBe("ch\u00ADa");
    expect(toNfc("a\u0340e\u0341")).toBe("àé");
  });
});

describe("foldForMatching", () => {
  test("is the same for a mangled text, for capitals, and for what is folded already", () => {
    fc.assert(
      fc.property(mangled, ({ text, mangled }) => {
        const folded = foldForMatching(text);
        expect(foldForMatching(mangled)).toBe(folded);
        expect(foldForMatching(text.toUpperCase())).toBe(folded);
        expect(foldForMatching(folded)).toBe(folded);
        expect(foldWithoutMarks(foldWithoutMarks(text))).toBe(foldWithoutMarks(text));
        expect(foldWithoutMarks(text)).toMatch(/^[a-z0-9 ]*$/);
      }),
      propertyRuns(),
    );
  });
});

test.each([
  ["Xuân Hoà", "Xuân Hòa"],
  ["khoẻ", "khỏe"],
  ["thuý", "thúy"],
  ["Lũy kế", "Luỹ kế"],
  ["uỷ ban", "ủy ban"],
  ["kỹ sư", "kĩ sư"],
  ["Lý", "Lí"],
  ["tỷ lệ", "tỉ lệ"],
  ["quý III", "quí III"],
  ["Qúy", "Quý"],
  ["quy định", "qui định"],
  ["Định Quán", "Ðịnh Quán"],
  ["ĐỊNH QUÁN", "định  quán"],
  ["Phú\u00ADTúc", "PhúTúc"],
])("%s and %s are the same for matching", (left, right) => {
  expect(foldForMatching(left)).toBe(foldForMatching(right));
});

test.each([
  ["Thanh Sơn", "Thạnh Sơn"],
  ["Phú Hòa", "Phú Họa"],
  ["dan", "đan"],
  ["Phú Lợi", "Phù Lợi"],
  ["thúy", "thúi"],
  ["tay", "tai"],
  ["Mỹ Hạnh", "Mi Hạnh"],
  ["quý", "quy"],
  ["Suối Nho", "Suối Nhô"],
  ["Bàu Hàm 2", "Bàu Hàm"],
])("%s and %s are two words", (left, right) => {
  expect(foldForMatching(left)).not.toBe(foldForMatching(right));
});

test("search without marks: d finds đ, and the marks of every letter go", () => {
  expect(foldWithoutMarks("Xã Phú Túc")).toBe("xa phu tuc");
  expect(foldWithoutMarks("ĐẮK LUA ở Ðồng Nai")).toBe("dak lua o dong nai");
});

describe("search", () => {
  test.each([
    ["dong", "Đồng Nai"],
    ["dong", "dông bão"],
    ["đong", "Đồng Nai"],
    ["đông", "ĐỒNG"],
    ["(1.5)", "mục (1.5) - a"],
    ["a+b-c?", "A+B-C? *"],
    ["Dong", "Ðông Hoà"],
    ["hoa", "Đông Hoà"],
    ["tân hoà", "Xã Tân Hòa"],
    ["kĩ", "kỹ thuật"],
    ["phú", "Phù Lý"],
    ["tu\u0301c".normalize("NFD"), "Phú Túc"],
    [" ", "bất kỳ"],
  ])("%j finds %j: tones never count", (typed, text) => expect(searchFor(typed)(text)).toBe(true));

  test.each([
    ["đong", "dông bão"],
    ["đa", "da"],
    ["hô", "Suối Nho"],
    ["tuc phu", "Phú Túc"],
  ])("%j does not find %j: đ and d, ô and o are letters of their own once typed", (typed, text) =>
    expect(searchFor(typed)(text)).toBe(false),
  );

  test("every text is found by itself, with and without its marks", () => {
    fc.assert(
      fc.property(vietnameseText, (text) => {
        expect(searchFor(text)(text)).toBe(true);
        expect(searchFor(foldWithoutMarks(text))(text)).toBe(true);
      }),
      propertyRuns(),
    );
  });
});
