import { countListRows } from "../../../src/domain/submission/count-list-rows";
import { shownListValue } from "../../../src/domain/submission/list-value";
import type { ListRow } from "../../../src/domain/submission/submission";
import { parsePartId, parsePeriodId } from "../../../src/domain/indicator/ids";
import { dongNai } from "../../support/campaign";

const context = dongNai();
const models = context.lists.get("models");
const columnOf = (list: string, id: string) => {
  const column = context.lists.get(list)?.columns.find((one) => one.id === id);
  if (!column) throw new RangeError(`${list}.${id}`);
  return column;
};

/** Rows as COUNTIFS would count them for a part in a year. */
function counted(part: string, period: string, rows: readonly ListRow["values"][], list = "models"): number {
  const slot = context.index.slotOf(parsePartId(part), parsePeriodId(period));
  const figure = slot === undefined ? undefined : context.index.slots[slot];
  if (figure?.part.source.kind !== "list") throw new RangeError(`${part} is not counted from a list`);
  return countListRows(
    context,
    figure.part.source,
    figure.period,
    rows.map((values, at) => ({ list, row: `MH.${at + 1}`, sheet: "", sheetRow: at + 5, values })),
  );
}

test("rows of the kind asked, in the year asked", () => {
  const rows = [
    { ten: "Tuyến đường hoa", loai: "mo-hinh", nam: 2022 },
    { ten: "Camera an ninh", loai: "cach-lam", nam: 2022 },
    { ten: "Ông Hai", loai: "dien-hinh-cn", nam: 2022 },
    { ten: "Năm ghi bằng chữ", loai: "mo-hinh", nam: "2022" },
    { ten: "Năm khác", loai: "mo-hinh", nam: 2021 },
    { ten: "Chưa ghi năm", loai: "mo-hinh" },
    { ten: "Chưa ghi loại", nam: 2022 },
    { ten: "Loại lạ", loai: "mô hình mới mẻ", nam: 2022 },
  ];
  expect(counted("H01", "2022", rows)).toBe(3);
  expect(counted("H01", "2021", rows)).toBe(1);
  expect(counted("H01", "2023", rows)).toBe(0);
});

test("capitals make no difference, as in COUNTIFS; another list's rows do not count", () => {
  const label = String(shownListValue(context, columnOf("models", "loai"), "mo-hinh"));
  expect(counted("H01", "2022", [{ loai: label.toUpperCase(), nam: 2022 }])).toBe(1);
  expect(counted("H01", "2022", [{ loai: "mo-hinh", nam: 2022 }], "requests")).toBe(0);
});

test("a list value is shown as its cell shows it", () => {
  const kind = columnOf("models", "loai");
  expect(kind.type.kind).toBe("choice");
  expect(shownListValue(context, kind, "mo-hinh")).toBe("Mô hình mới");
  expect(shownListValue(context, kind, "loại lạ")).toBe("loại lạ");
  expect(shownListValue(context, columnOf("models", "nam"), 2022)).toBe(2022);
  const day = models && { ...kind, type: { kind: "day" } as const };
  if (day) expect(shownListValue(context, day, "2023-03-05")).toBe("05/03/2023");
  if (day) expect(shownListValue(context, day, "tháng 3")).toBe("tháng 3");
});
