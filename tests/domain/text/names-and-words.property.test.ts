import fc from "fast-check";
import { asciiName } from "../../../src/domain/text/ascii-name";
import { countWords } from "../../../src/domain/text/count-words";
import { dongNai } from "../../support/campaign";
import { propertyRuns } from "../../support/property";
import { vietnameseText } from "../../support/vietnamese";

describe("asciiName", () => {
  test.each([
    ["Định Quán", "DinhQuan"],
    ["Ðịnh Quán", "DinhQuan"],
    ["Đak Lua".normalize("NFD"), "DakLua"],
    ["Gia Tân 1", "GiaTan1"],
    ["Sở Thông tin & Truyền thông", "SoThongTinTruyenThong"],
    ["Bàu-Hàm (2)", "BauHam2"],
    ["../../etc", "Etc"],
  ])("%s: %s", (text, name) => expect(asciiName(text)).toBe(name));

  test("of any Vietnamese text holds a letter for each of its letters, and nothing a file system minds", () => {
    fc.assert(
      fc.property(vietnameseText, (text) => {
        const name = asciiName(text);
        expect(name).toMatch(/^[A-Za-z0-9]+$/);
        expect(name).toHaveLength(text.replace(/ /g, "").length);
      }),
      propertyRuns(),
    );
  });

  test("tells the units of one parent apart, but for those that differ in marks only", () => {
    const { campaign } = dongNai();
    const keys = campaign.units.map(({ name, parent }) => `${parent}/${asciiName(name)}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

/** Excel: LEN(TRIM(x))-LEN(SUBSTITUTE(TRIM(x)," ",""))+1, and 0 of nothing; TRIM knows the plain space only. */
function excelWords(text: string): number {
  const trimmed = text
    .split(" ")
    .filter((piece) => piece !== "")
    .join(" ");
  return trimmed === "" ? 0 : trimmed.length - trimmed.replaceAll(" ", "").length + 1;
}

test("words are counted as the sheet's formula counts them", () => {
  const piece = fc.constantFrom(" ", "  ", "\u00A0", "\t", "\n", "từ", "Phú", "1.250", "-", "");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join("");
      expect(countWords(text)).toBe(excelWords(text));
    }),
    propertyRuns(),
  );
  expect(countWords("")).toBe(0);
  expect(countWords("   ")).toBe(0);
  expect(countWords(" Nhân dân  đồng thuận ")).toBe(4);
});
