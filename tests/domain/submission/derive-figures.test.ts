import { deriveFigures } from "../../../src/domain/submission/derive-figures";
import { FigureColumns, type FigureAnswer } from "../../../src/domain/submission/figure-columns";
import type { ListRow } from "../../../src/domain/submission/submission";
import type { PartId, PeriodId } from "../../../src/domain/indicator/ids";
import { dongNai } from "../../support/campaign";

const context = dongNai();
type Given = Readonly<Record<string, Partial<FigureAnswer> | number | boolean>>;

function slotOf(key: string): number {
  const [part = "", period = ""] = key.split(" ");
  const slot = context.index.slotOf(part as PartId, period as PeriodId);
  if (slot === undefined) throw new Error(`no figure ${key}`);
  return slot;
}

/** Answers by "D04.n 2022"; a typed answer has a place. */
function derived(kind: string, given: Given, lists: readonly ListRow[] = []): (key: string) => FigureAnswer {
  const figures = new FigureColumns(context.index.slots.length);
  for (const { slot } of context.index.slots)
    if (context.index.askedOf(slot, kind)) figures.set(slot, { state: "blank" });
  for (const [key, answer] of Object.entries(given)) {
    const slot = slotOf(key);
    const said = typeof answer === "object" ? answer : { value: answer };
    figures.set(slot, { state: "value", ...said });
    figures.setPlace(slot, 0, 0, 0);
  }
  deriveFigures(context, kind, { figures, lists });
  return (key) => figures.answer(slotOf(key));
}

const award = (row: string, nam: number, more: Partial<ListRow["values"]> = {}): ListRow => ({
  list: "awardsReceived",
  row,
  sheet: "Đã khen thưởng",
  sheetRow: 5,
  values: {
    ten: "Ấp 1",
    doituong: "collective",
    hinhthuc: "bk-tinh",
    phongtrao: "ntm",
    nam,
    ...more,
  },
});

const model = (row: string, loai: string, nam: number): ListRow => ({
  list: "models",
  row,
  sheet: "Mô hình, điển hình",
  sheetRow: 5,
  values: { ten: "Tuyến đường hoa", loai, nam },
});

describe("lũy kế of a flow", () => {
  test("is the sum of the years given", () => {
    expect(derived("xa", { "B01 2021": 3, "B01 2023": 4 })("B01 luy-ke").value).toBe(7);
  });

  test("is blank where no year is given, and 0 where all say không phát sinh", () => {
    expect(derived("xa", {})("B01 luy-ke").state).toBe("blank");
    const none = { state: "none", value: 0 } as const;
    expect(derived("xa", { "B01 2021": none })("B01 luy-ke")).toMatchObject({ state: "value", value: 0 });
  });

  test("passes over what cannot be read", () => {
    const unreadable = { state: "unreadable", text: "ba văn bản", value: undefined } as const;
    expect(derived("xa", { "B01 2021": 3, "B01 2022": unreadable })("B01 luy-ke").value).toBe(3);
  });

  test("is an estimate where one of its years is, not where a blank year would be", () => {
    const estimate = { value: 4, status: "estimate" } as const;
    expect(derived("xa", { "B01 2021": 3, "B01 2023": estimate })("B01 luy-ke").status).toBe("estimate");
    const blank = { state: "blank", value: undefined, status: "estimate" } as const;
    expect(derived("xa", { "B01 2021": 3, "B01 2023": blank })("B01 luy-ke").status).toBe("official");
  });
});

describe("ratios", () => {
  test("are computed from their parts, never taken", () => {
    const of = derived("xa", { "D02 2022": 25, "A02 2022": 2000, "D03 2022": 99 });
    expect(of("D03 2022")).toMatchObject({ state: "value", value: 1.25 });
  });

  test("are blank without a denominator", () => {
    expect(derived("xa", { "D02 2022": 25 })("D03 2022").state).toBe("blank");
    expect(derived("xa", { "D02 2022": 25, "A02 2022": 0 })("D03 2022").state).toBe("blank");
  });
});

describe("trong kỳ of an event", () => {
  const inSpan = (
    happened: boolean | Partial<FigureAnswer>,
    year?: number | Partial<FigureAnswer>,
  ): FigureAnswer =>
    derived("xa", { "E01 luy-ke": happened, ...(year !== undefined && { "E01.nam luy-ke": year }) })(
      "E01 trong-ky",
    );

  test.each([
    [true, 2021, true],
    [true, 2023, true],
    [true, 2020, false],
    [false, 2022, false],
  ])("happened %s in %s: %s", (happened, year, expected) => {
    expect(inSpan(happened, year)).toMatchObject({ state: "value", value: expected });
  });

  test("is not known without the year, or where nothing is said", () => {
    expect(inSpan(true).state).toBe("blank");
    expect(inSpan(true, { state: "none", value: 0, text: "-" }).state).toBe("blank");
    expect(inSpan({ state: "not-applicable", value: undefined, text: "x" }, 2022).state).toBe("blank");
  });

  test("of a choice counts the answers the campaign counts", () => {
    const of = (choice: string): FigureAnswer =>
      derived("huyen", { "E06 luy-ke": { value: choice }, "E06.nam luy-ke": 2022 })("E06 trong-ky");
    expect(of("nang-cao").value).toBe(true);
    expect(of("chua").value).toBe(false);
  });
});

describe("counts of lists", () => {
  test("count the rows of the movement, by form, kind and year", () => {
    const rows = [
      award("KT.001", 2022),
      award("KT.002", 2022),
      award("KT.003", 2021),
      award("KT.004", 2022, { phongtrao: "khac" }),
    ];
    const of = derived("xa", {}, rows);
    expect(of("K04.tt 2022").value).toBe(2);
    expect(of("K04.tt luy-ke").value).toBe(3);
    expect(of("K04.cn 2022").value).toBe(0);
    expect(of("K04 2022").value).toBe(2);
  });

  test("are blank, not 0, where the list was never used", () => {
    expect(derived("xa", {})("K04.tt 2022").state).toBe("blank");
    expect(derived("xa", {}, [model("MH.001", "mo-hinh", 2022)])("K04.tt 2022").state).toBe("blank");
  });

  test("prefill a raisable count, and give way to a typed number", () => {
    const rows = [
      model("MH.001", "mo-hinh", 2022),
      model("MH.002", "cach-lam", 2022),
      model("MH.003", "dien-hinh-tt", 2022),
    ];
    expect(derived("xa", {}, rows)("H01 2022").value).toBe(2);
    expect(derived("xa", {}, rows)("H01 2021").state).toBe("blank");
    expect(derived("xa", { "H01 2022": 5 }, rows)("H01 2022").value).toBe(5);
    expect(derived("xa", { "H01 2022": 5 }, rows)("H01 luy-ke").value).toBe(5);
  });
});

test("what the kind is not asked stays absent", () => {
  expect(derived("phuong", {})("E01 trong-ky").state).toBe("absent");
});
