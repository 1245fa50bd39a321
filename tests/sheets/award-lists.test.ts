import { awardLists } from "../../src/domain/awards/award-lists";
import type { SheetSpec } from "../../src/sheets/spec";
import { layAwardLists } from "../../src/sheets/ds-khen-thuong/lay";
import { pageBreaks } from "../../src/sheets/ds-khen-thuong/page-breaks";
import { listsOf } from "../support/award-lists";
import { dongNai } from "../support/campaign";
import { judged, nominated } from "../support/nominations";

const context = dongNai();
const laid = (book: ReturnType<typeof listsOf>) => layAwardLists(book, "2023-11-24T00:00:00Z");

const sheetIn = (sheets: readonly SheetSpec[], name: string): SheetSpec => {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};
/** Texts and numbers of a sheet's shown columns, a line a row. */
const linesOf = ({ rows, columns }: SheetSpec): readonly string[] =>
  [...rows].map(({ cells }) =>
    cells
      .filter(({ column, value }) => columns[column]?.hidden !== true && value !== undefined && value !== "")
      .map(({ value }) => (typeof value === "object" ? "" : String(value)))
      .join(" | "),
  );

const nominations = [
  nominated("collective", { ten: "Hội Nông dân xã La Ngà", hinhthuc: "gk-xa" }, "26227"),
  nominated("collective", { ten: "Trạm Y tế xã Phú Túc" }),
  nominated("collective", { ten: "Công an xã Phú Túc", hinhthuc: "bk-tinh" }),
  nominated("collective", { ten: "Công an xã La Ngà" }, "26227"),
  nominated("household"),
  nominated("individual"),
  nominated("individual", { ten: "Lê Thị Mai", danhxung: "ba", hinhthuc: "bk-tinh", tructiep: "khong" }),
];

test("by form from high to low, then in administrative order, then as rows stand; a person's own order is before those", () => {
  const { pack } = judged(nominations).desk;
  const names = (order?: ReadonlyMap<string, number>) =>
    awardLists(context, pack, nominations, order)[0]?.groups.map(({ form, nominations: of }) => [
      form,
      of.map(({ name }) => name),
    ]);
  expect(names()).toEqual([
    ["bk-tinh", ["Công an xã Phú Túc"]],
    ["gk-huyen", ["Công an xã La Ngà", "Trạm Y tế xã Phú Túc"]],
    ["gk-xa", ["Hội Nông dân xã La Ngà"]],
  ]);
  const first = nominations[1]?.id ?? "";
  expect(names(new Map([[first, -1]]))?.[1]).toEqual([
    "gk-huyen",
    ["Trạm Y tế xã Phú Túc", "Công an xã La Ngà"],
  ]);
});

test("a list says what NĐ 30 wants, groups with their counts, ordinals that begin anew, and how many it has", () => {
  const lines = linesOf(sheetIn(laid(listsOf(nominations)).sheets, "DS Tập thể"));
  expect(lines[0]).toBe("UBND TỈNH ĐỒNG NAI | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
  expect(lines[1]).toBe("ỦY BAN NHÂN DÂN HUYỆN ĐỊNH QUÁN | Độc lập - Tự do - Hạnh phúc");
  const body = lines.slice(9).filter((line) => line !== "");
  expect(body.map((line) => line.split(" | ").slice(0, 2).join(" | "))).toEqual([
    "STT | Tên tập thể",
    "I. BẰNG KHEN CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH (01 tập thể)",
    "1 | Công an xã Phú Túc",
    "II. GIẤY KHEN CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN (02 tập thể)",
    "1 | Công an xã La Ngà",
    "2 | Trạm Y tế xã Phú Túc",
    "III. GIẤY KHEN CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ (01 tập thể)",
    "1 | Hội Nông dân xã La Ngà",
    "Danh sách có 04 tập thể./.",
    "NGƯỜI LẬP DANH SÁCH | TM. ỦY BAN NHÂN DÂN",
    "CHỦ TỊCH",
  ]);
});

test("persons bear Ông or Bà, direct workers an x; a household its commune", () => {
  const { sheets } = laid(listsOf(nominations));
  expect(linesOf(sheetIn(sheets, "DS Cá nhân"))).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^1 \| Bà Lê Thị Mai \| 1970 \| Trưởng ấp Cây Xăng, Xã Phú Túc \| Hiến/),
      expect.stringMatching(/^1 \| Ông Nguyễn Văn Hùng \| 1970 \| .* \| x \| Hiến/),
    ]),
  );
  expect(linesOf(sheetIn(sheets, "DS Hộ gia đình"))).toEqual(
    expect.arrayContaining([expect.stringMatching(/^1 \| Hộ bà Nguyễn Thị Bảy \| Ấp Cây Xăng, xã Phú Túc/)]),
  );
});

test("a list nobody is in says so; households are left out where the campaign has none", () => {
  const { sheets } = laid(listsOf([nominated("collective")]));
  expect(linesOf(sheetIn(sheets, "DS Cá nhân")).join("\n")).toMatch(
    /Không có đề nghị nào[\s\S]*có 00 cá nhân/,
  );
  const without = {
    ...context,
    campaign: { ...context.campaign, switches: { ...context.campaign.switches, households: false } },
  };
  expect(awardLists(without, judged([]).desk.pack, []).map(({ kind }) => kind)).toEqual([
    "collective",
    "individual",
  ]);
});

test("what has no form of the catalogue stands last, under a heading that says so", () => {
  const book = listsOf([
    nominated("collective", { hinhthuc: undefined }),
    nominated("collective", { ten: "Công an xã La Ngà" }),
  ]);
  expect(linesOf(sheetIn(laid(book).sheets, "DS Tập thể"))).toEqual(
    expect.arrayContaining(["II. CHƯA CHỌN HÌNH THỨC (01 tập thể)"]),
  );
});

test("the sentence of the letter, the counts by form and the lists say the same numbers", () => {
  const lines = linesOf(sheetIn(laid(listsOf(nominations)).sheets, "Thống kê"));
  expect(lines).toEqual(
    expect.arrayContaining([
      "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh | 1 | 0 | 1 | 2",
      "Giấy khen của Chủ tịch Ủy ban nhân dân huyện | 2 | 1 | 1 | 4",
      "Cộng | 4 | 1 | 2 | 7",
      "Tập thể | Cơ quan Đảng và các tổ chức chính trị, xã hội | 1 | 2 | 1 | 4",
      "Nữ trong số cá nhân | 1 | 50 | 30",
      "Đề nghị khen thưởng 04 tập thể, 01 hộ gia đình, 02 cá nhân; Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh cho 01 tập thể, 01 cá nhân; Giấy khen của Chủ tịch Ủy ban nhân dân huyện cho 02 tập thể, 01 hộ gia đình, 01 cá nhân; Giấy khen của Chủ tịch Ủy ban nhân dân xã cho 01 tập thể.",
    ]),
  );
});

test("files for the portals have those portals' columns, a code where the campaign knows it", () => {
  const rules = { ...judged([]).desk.rules, portalCodes: { "bk-tinh": "BKT" } };
  const { sheets } = laid(listsOf(nominations, { rules }));
  const [, , headings, ...rows] = linesOf(sheetIn(sheets, "TAPTHE"));
  expect(headings).toBe(
    "STT | Tên đơn vị / tập thể | Mã phân loại tập thể | Mã hình thức khen thưởng | Mã danh hiệu thi đua (nếu có)",
  );
  expect(rows[0]).toMatch(/^1 \| Công an xã Phú Túc \| .* \| BKT$/);
  expect(linesOf(sheetIn(sheets, "MauTDKT"))).toHaveLength(3 + nominations.length);
});

describe("pages", () => {
  const breaks = (
    heights: readonly number[],
    kept: readonly { readonly first: number; readonly last: number }[] = [],
  ): readonly number[] => [...pageBreaks(heights, kept, { scale: 100, titleHeight: 30 })];

  test("a page ends before the row that has no room on it; the repeated headings take theirs", () => {
    expect(breaks([200, 200, 60])).toEqual([]);
    expect(breaks([200, 200, 70])).toEqual([2]);
    expect(breaks([400, 400, 400])).toEqual([1, 2]);
    expect(breaks([400, 100, 330, 20])).toEqual([1, 3]);
  });

  test("what is kept together goes to the next page as a whole", () => {
    expect(breaks([200, 200, 30, 60], [{ first: 2, last: 3 }])).toEqual([2]);
    expect(breaks([300, 100, 60, 40, 40], [{ first: 1, last: 4 }])).toEqual([1]);
  });

  test("however long the list, the signatures have the last two rows with them and no heading ends a page", () => {
    for (let size = 1; size < 60; size++) {
      const many = Array.from({ length: size }, (_, at) =>
        nominated("collective", {
          ten: `Tổ tự quản số ${at}`,
          hinhthuc: at % 7 === 0 ? "bk-tinh" : "gk-huyen",
        }),
      );
      const all = [...sheetIn(laid(listsOf(many)).sheets, "DS Tập thể").rows];
      const starts = all.flatMap((row, at) => (row.breakBefore ? [at] : []));
      const signature = all.findIndex(({ cells }) =>
        cells.some(({ value }) => value === "NGƯỜI LẬP DANH SÁCH"),
      );
      const isListed = ({ cells }: (typeof all)[number]): boolean => cells[0]?.role === "hidden-id";
      const lastPage = all.slice(starts.at(-1) ?? 0);
      expect([size, lastPage.filter(isListed).length >= Math.min(2, size) || size === 1]).toEqual([
        size,
        true,
      ]);
      expect(starts.every((start) => start < signature - 2)).toBe(true);
      for (const start of starts) expect(all[start - 1]?.cells[0]?.role).not.toBe("print-group");
    }
  });
});
