import { interpretPastDecisions } from "../../src/sheets/past-decisions/interpret";
import type { CellGrid } from "../../src/sheets/grid";

const grid = (...lines: readonly (readonly (string | number | undefined)[])[]): CellGrid => ({
  name: "QĐ 2022",
  hidden: false,
  merges: [],
  rows: lines.map((cells, index) => ({
    index,
    cells: cells.flatMap((value, column) =>
      value === undefined
        ? []
        : [
            {
              column,
              value:
                typeof value === "number"
                  ? ({ kind: "number", value } as const)
                  : ({ kind: "text", value } as const),
            },
          ],
    ),
  })),
});
const read = (...sheets: readonly CellGrid[]) => interpretPastDecisions({ sheets, properties: {} });

test("a list below its titles: names, forms, decisions and years by their headings; group headings are no names", () => {
  const list = grid(
    ["DANH SÁCH KHEN THƯỞNG"],
    ["STT", "Họ và tên", "Chức vụ, nơi công tác", "Hình thức khen thưởng", "Số quyết định", "Năm"],
    [undefined, "I. TẬP THỂ"],
    [1, "Hội Nông dân xã Phú Túc", undefined, "Bằng khen", "512/QĐ-UBND", 2022],
    [2, "Hộ ông Trần Văn Lộc", "Ấp 1, xã La Ngà", "Giấy khen", "Quyết định 99/QĐ-UBND ngày 02/3/2021"],
    [3, "Nguyễn Văn Hùng", "Xã Phú Túc", "Giấy khen", "77/QĐ-UBND", "năm 2020"],
  );
  expect(read(list)).toMatchObject([
    { name: "Hội Nông dân xã Phú Túc", kind: "collective", decision: "512/QĐ-UBND", year: 2022 },
    { name: "Hộ ông Trần Văn Lộc", kind: "household", place: "Ấp 1, xã La Ngà", year: 2021 },
    { name: "Nguyễn Văn Hùng", kind: "individual", form: "Giấy khen", year: 2020 },
  ]);
});

test("every sheet with a column of names is read; a workbook without any is refused", () => {
  const one = grid(["STT", "Tên tập thể"], [1, "Công an xã Phú Túc"]);
  const none = grid(["Ngày", "Số tiền"], ["01/3/2022", 500]);
  expect(read(one, none, one)).toHaveLength(2);
  expect(read(none)).toBeUndefined();
});
