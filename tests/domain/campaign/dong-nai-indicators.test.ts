import type { Indicator, Part } from "../../../src/domain/indicator/indicator";
import { parsePartId, parsePeriodId } from "../../../src/domain/indicator/ids";
import { dongNai } from "../../support/campaign";

/**
 * domain.md §2 once more, typed from the document and not from the JSON: a slip in the data fails here. Levels: X xã,
 * phường, thị trấn; xã alone; H huyện and thành phố; h huyện alone; t thành phố alone; S sở, ban, ngành, đoàn thể; M the
 * Front alone; T tỉnh. Tiers: 1 bắt buộc, 2 nếu có, 0 tắt. Parts stand in print order, "=" before what nobody types.
 */
const facts = `
A01  | I      | người              | stock       | 1 | X     |        | sum               | A01
A01n | I      | người              | stock       | 0 | X     |        | sum               | A01n
A02  | I      | hộ                 | stock       | 1 | X     |        | sum               | A02
A02n | I      | hộ                 | stock       | 0 | X     |        | sum               | A02n
A03  | I      | ấp, khu phố        | stock       | 0 | X     |        | sum               | A03
B01  | II.1   | văn bản            | flow        | 1 | X H S | owner  | sum               | B01
B02  | II.1   | Có/Không           | event       | 2 | X H S | owner  | count-yes         | B02 B02.so B02.ngay
B03  | II.1   | cuộc               | flow        | 2 | X H S | owner  | sum               | B03
B04  | II.1   | %                  | yearly-mean | 0 | H     |        | ratio B04.n/B04.d | B04.n B04.d =B04
C01  | II.2.a | sản phẩm           | stock       | 1 | X     |        | sum               | C01
C02  | II.2.a | sản phẩm           | stock       | 1 | X     |        | sum               | C02
C03  | II.2.a | sản phẩm           | stock       | 1 | X     |        | sum               | C03
C04  | II.2.a | sản phẩm           | stock       | 1 | X     |        | sum               | C04
C05  | II.2.a | chủ thể            | stock       | 0 | X     |        | sum               | C05
C06a | II.2.a | HTX                | stock       | 2 | X     |        | sum               | C06a
C06b | II.2.a | THT                | stock       | 2 | X     |        | sum               | C06b
C07  | II.2.a | chuỗi              | stock       | 2 | X H   | lowest | sum               | C07
C08  | II.2.a | ha                 | stock       | 0 | X     |        | sum               | C08
C09  | II.2.a | triệu đồng/ha/năm  | yearly-mean | 0 | X     |        | weighted-mean C09.w | C09 C09.w
C10  | II.2.a | người              | flow        | 2 | X H   | owner  | sum               | C10
C11  | II.2.a | %                  | stock       | 0 | X     |        | ratio C11.n/C11.d | C11.n C11.d =C11
D01  | II.2.b | triệu đồng/người/năm | yearly-mean | 1 | X   |        | weighted-mean A01 | D01
D02  | II.2.b | hộ                 | stock       | 1 | X     |        | sum               | D02
D03  | II.2.b | %                  | stock       | 2 | X     |        | ratio D02/A02     | =D03
D04  | II.2.b | %                  | stock       | 1 | X     |        | ratio D04.n/A01   | D04.n =D04
D05  | II.2.b | %                  | stock       | 1 | X     |        | ratio D05.n/A02   | D05.n =D05
D06  | II.2.b | %                  | stock       | 0 | X     |        | ratio D06.n/A02   | D06.n =D06
D07  | II.2.b | km                 | flow        | 1 | X H   | owner  | sum               | D07
D08  | II.2.b | %                  | stock       | 0 | X     |        | ratio D08.n/D08.d | D08.n D08.d =D08
D09  | II.2.b | %                  | stock       | 2 | X H   | lowest | ratio D09.n/D09.d | D09.n D09.d =D09
D10a | II.2.b | căn                | flow        | 2 | X     |        | sum               | D10a
D10b | II.2.b | căn                | flow        | 2 | X M   | lowest | sum               | D10b
D11  | II.2.b | %                  | stock       | 2 | X     |        | ratio D11.n/D11.d | D11.n D11.d =D11
D12a | II.2.b | km                 | stock       | 0 | X     |        | sum               | D12a
D12b | II.2.b | km                 | stock       | 0 | X     |        | sum               | D12b
D13a | II.2.b | %                  | stock       | 0 | X     |        | ratio D13a.n/A02  | D13a.n =D13a
D13b | II.2.b | %                  | stock       | 0 | X     |        | ratio D13b.n/A03  | D13b.n =D13b
D14  | II.2.b | %                  | stock       | 0 | X S   | lowest | ratio D14.n/D14.d | D14.n D14.d =D14
E01  | II.2.c | Có/Không           | event       | 1 | xã    |        | count-yes         | E01 E01.nam E01.so
E01b | II.2.c | đạt/chưa đạt       | event       | 2 | xã    |        | count-yes dat     | E01b
E02  | II.2.c | Có/Không           | event       | 1 | xã    |        | count-yes         | E02 E02.nam E02.so E02.bo
E03  | II.2.c | Có/Không           | event       | 1 | xã    |        | count-yes         | E03 E03.nam E03.so E03.bo
E04  | II.2.c | tiêu chí           | stock       | 2 | xã    |        | mean              | E04 =E04.min
E04b | II.2.c | danh sách          | stock       | 0 | xã    |        | none              | E04b
E05  | II.2.c | khu                | event       | 2 | X     |        | sum               | E05 E05.ky
E06  | II.2.c | chọn               | event       | 2 | h     |        | count-yes dat-chuan,nang-cao | E06 E06.nam E06.so
E06t | II.2.c | chọn               | event       | 2 | t     |        | count-yes hoan-thanh | E06t E06t.nam E06t.so
F01  | II.2   | triệu đồng         | flow        | 1 | X H S | owner  | sum               | F01 =F01.ktd
F02  | II.2   | triệu đồng         | flow        | 2 | X H   | owner  | sum               | F02
F03a | II.2   | triệu đồng         | flow        | 2 | X H   | owner  | sum               | F03a
F03b | II.2   | triệu đồng         | flow        | 2 | X H   | owner  | sum               | F03b
F03c | II.2   | triệu đồng         | flow        | 2 | X     |        | sum               | F03c
F04  | II.2   | triệu đồng         | flow        | 2 | X H   | owner  | sum               | F04
F05  | II.2   | triệu đồng         | flow        | 2 | X H   | owner  | sum               | F05
F06  | II.2   | triệu đồng         | flow        | 2 | X     |        | sum               | F06
F07  | II.2   | triệu đồng         | flow        | 1 | X     |        | sum               | F07
F08  | II.2   | triệu đồng         | flow        | 2 | X     |        | sum               | F08
F09  | II.2   | m²                 | flow        | 1 | X     |        | sum               | F09
F09v | II.2   | triệu đồng         | flow        | 0 | X     |        | sum               | F09v
F10  | II.2   | ngày công          | flow        | 2 | X     |        | sum               | F10
F10v | II.2   | triệu đồng         | flow        | 0 | X     |        | sum               | F10v
F07k | II.2   | triệu đồng         | flow        | 0 | X     |        | sum               | F07k
F11  | II.2   | hộ                 | flow        | 1 | X     |        | sum               | F11
G01  | II.3   | tin, bài           | flow        | 2 | X H S | owner  | sum               | G01
G02  | II.3   | cuộc               | flow        | 2 | X H S | owner  | sum               | G02
G03  | II.3   | lượt               | flow        | 2 | X H S | owner  | sum               | G03
G04  | II.3   | cái, tờ            | flow        | 0 | X H   | owner  | sum               | G04
H01  | II.4   | mô hình            | flow        | 1 | X H S | lowest | sum               | H01
H02  | II.4   | điển hình          | flow        | 2 | X H S | lowest | sum               | =H02 H02.tt H02.cn
K01  | II.5   | lượt               | flow        | 2 | H T   | upper  | sum               | =K01 =K01.tt =K01.cn
K02  | II.5   | lượt               | flow        | 2 | H S   | upper  | sum               | =K02 =K02.tt =K02.cn =K02.hgd
K03  | II.5   | cờ                 | flow        | 2 | H S   | upper  | sum               | =K03 =K03.tt
K04  | II.5   | lượt               | flow        | 2 | X H S | upper  | sum               | =K04 =K04.tt =K04.cn =K04.hgd
K05  | II.5   | lượt               | flow        | 2 | H     | upper  | sum               | =K05 =K05.tt =K05.cn =K05.hgd
K06  | II.5   | lượt               | flow        | 2 | X     |        | sum               | =K06 =K06.tt =K06.cn =K06.hgd
K07  | II.5   | lượt               | flow        | 2 | S     |        | sum               | =K07 =K07.tt =K07.cn
K08  | II.5   | lượt               | flow        | 2 | H S   | upper  | sum               | =K08 =K08.tt =K08.cn =K08.hgd
L01  | IV.3   | kiến nghị          | event       | 0 | X H S T |      | sum               | =L01
M01  | I      |                    | particular  | 1 | X H S T |      | count-yes hoi-nghi | M01 M01.ngay M01.dia-diem M01.dai-bieu
M02  | I      |                    | particular  | 1 | X H S T |      | none              | M02
M03  | I      |                    | particular  | 2 | X H S T |      | none              | M03 M03.ngay
M04  | I      |                    | particular  | 2 | X H S T |      | none              | M04 M04.chuc-vu
M05  | I      |                    | particular  | 2 | X H S T |      | none              | M05 M05.dien-thoai M05.email
`;

const { campaign, index, parts } = dongNai();
const rows = facts
  .trim()
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()));

const tiers = { required: "1", optional: "2", off: "0" } as const;

const kindsOfLevel: readonly (readonly [letter: string, kinds: readonly string[]])[] = [
  ["X", ["xa", "phuong", "thi-tran"]],
  ["xã", ["xa"]],
  ["H", ["huyen", "thanh-pho"]],
  ["h", ["huyen"]],
  ["t", ["thanh-pho"]],
  ["S", ["so-nganh", "mat-tran"]],
  ["M", ["mat-tran"]],
  ["T", ["tinh"]],
];

/** The letters that together name exactly these kinds, the widest first. */
function lettersOf(asked: readonly string[]): string {
  const left = new Set(asked);
  const letters = kindsOfLevel.flatMap(([letter, kinds]) => {
    if (!kinds.every((kind) => left.has(kind))) return [];
    for (const kind of kinds) left.delete(kind);
    return [letter];
  });
  return [...letters, ...left].join(" ");
}

function ruleOf({ rollUp }: Part): string {
  if (rollUp.rule === "ratio") return `ratio ${rollUp.numerator}/${rollUp.denominator}`;
  if (rollUp.rule === "weighted-mean") return `weighted-mean ${rollUp.weight}`;
  if (rollUp.rule === "count-yes" && rollUp.counted) return `count-yes ${rollUp.counted.join(",")}`;
  return rollUp.rule;
}

const isTyped = ({ source }: Part): boolean =>
  source.kind === "entry" || (source.kind === "list" && source.raisable);

function rowOf({ id, section, nature, tier, askedOf, countedBy, parts: own }: Indicator): readonly string[] {
  const main = own.find((part) => String(part.id) === String(id));
  if (!main) throw new Error(`${id} has no main part`);
  return [
    id,
    section,
    main.measureUnit,
    nature,
    tiers[tier],
    lettersOf(askedOf),
    countedBy ?? "",
    ruleOf(main),
    own.map((part) => (isTyped(part) ? part.id : `=${part.id}`)).join(" "),
  ];
}

test("every indicator of the document and no other, in its order", () => {
  expect(campaign.indicators.map(({ id }) => String(id))).toEqual(rows.map(([id]) => id));
});

test.each(rows.map((row) => [row[0] ?? "", row] as const))(
  "%s: section, unit, nature in time, tier, levels, who counts, rule, parts",
  (id, row) => {
    const indicator = campaign.indicators.find((one) => String(one.id) === id);
    expect(indicator && rowOf(indicator)).toEqual(row);
  },
);

const shownPeriods = (id: string): string =>
  (parts.get(parsePartId(id))?.part.periods ?? [])
    .map((period) => (period.derived === undefined ? period.id : `=${period.id}`))
    .join(" ");

test.each([
  ["a flow: a year each, lũy kế is their sum", "D07", "2021 2022 2023 =luy-ke"],
  ["a stock: begin of the span, end of 2022, cut-off; no lũy kế", "A01", "dau-ky 2022 2023"],
  ["a yearly mean: a year each, none cumulative", "D01", "2021 2022 2023"],
  ["an event: once, and whether it falls into the span", "E01", "luy-ke =trong-ky"],
  ["its year and decision are asked once", "E01.nam", "luy-ke"],
  ["a plan of the span", "B02", "trong-ky"],
  ["an event that is counted: in all", "E05", "luy-ke"],
  ["an event that is counted: in the span", "E05.ky", "trong-ky"],
  ["a particular of the report", "M02", "-"],
  ["numerators have their ratio's periods", "D11.n", "dau-ky 2022 2023"],
  ["what is still missing is asked at the cut-off only", "E04b", "2023"],
])("%s (%s)", (_what, id, periods) => {
  expect(shownPeriods(id)).toBe(periods);
});

test("each indicator asks the periods of its nature and no others", () => {
  const allowed: Readonly<Record<string, readonly string[]>> = {
    flow: ["2021", "2022", "2023", "luy-ke"],
    stock: ["dau-ky", "2022", "2023"],
    "yearly-mean": ["2021", "2022", "2023"],
    event: ["trong-ky", "luy-ke"],
    particular: ["-"],
  };
  for (const { nature, parts: own } of campaign.indicators)
    for (const { id, periods } of own)
      expect([id, periods.filter((period) => !allowed[nature]?.includes(period.id))]).toEqual([id, []]);
});

test("figures of 2023 are estimates unless the unit says otherwise, all others official", () => {
  for (const { part, period } of index.slots)
    expect([part.id, period.id, period.defaultStatus]).toEqual([
      part.id,
      period.id,
      period.id === "2023" ? "estimate" : "official",
    ]);
});

test("breaks in series: the poverty line and the criteria of 2022", () => {
  const broken = campaign.indicators.flatMap(({ id, breaks = [] }) =>
    breaks.map(({ period }) => `${id} ${period}`),
  );
  expect(broken).toEqual(["D02 2022", "D03 2022", "E04 2022"]);
});

test("who enters only its own share is told so, in the document's words", () => {
  const words = "phần do huyện trực tiếp thực hiện, không gồm số các xã đã báo cáo";
  for (const { id, countedBy, ownerNote } of campaign.indicators)
    expect([id, ownerNote]).toEqual([id, countedBy === "owner" ? words : undefined]);
});

test("a denominator that is an indicator is referred to, and asked once", () => {
  const asked = campaign.indicators.flatMap(({ parts: own }) => own.map(({ id }) => String(id)));
  for (const id of ["D03.n", "D03.d", "D04.d", "D05.d", "D06.d", "D13a.d", "D13b.d", "D01.w"])
    expect(asked).not.toContain(id);
});

test("the income of 2021 is weighted by the people at its beginning", () => {
  const rule = parts.get(parsePartId("D01"))?.part.rollUp;
  const standIns = rule?.rule === "weighted-mean" ? [...(rule.weightPeriods ?? [])] : [];
  expect(standIns).toEqual([[parsePeriodId("2021"), parsePeriodId("dau-ky")]]);
});

test("precision as asked: money to one decimal, income and shares as the document says", () => {
  const shown = (id: string): string => {
    const type = parts.get(parsePartId(id))?.part.type;
    return type && "decimals" in type ? `${type.kind}-${type.decimals}` : (type?.kind ?? "");
  };
  expect(
    ["C08", "C09", "D01", "D03", "D04", "D07", "D08", "D11", "F01", "F09", "F10", "E04"].map(shown),
  ).toEqual([
    "decimal-1",
    "decimal-1",
    "decimal-2",
    "percent-2",
    "percent-2",
    "decimal-2",
    "percent-1",
    "percent-1",
    "decimal-1",
    "decimal-0",
    "integer",
    "integer",
  ]);
});
