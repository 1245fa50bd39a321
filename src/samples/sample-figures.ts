import type { Unit } from "../domain/campaign/campaign";
import type { CampaignContext } from "../domain/campaign/context";
import { isoOfDay } from "../domain/day";
import type { FigureSlot } from "../domain/indicator/figure-index";
import { parsePartId, parsePeriodId, type PeriodId } from "../domain/indicator/ids";
import type { FigureColumns, FigureValue } from "../domain/submission/figure-columns";
import type { Chance } from "./random";

/** Magnitudes of a unit that the single figures hang on, so that a sample keeps the campaign's own rules. */
interface Size {
  readonly people: number;
  readonly households: number;
  readonly income: number;
  readonly reached: "none" | "ntm" | "advanced" | "model";
}

/** Anchors (domain.md §2): a commune has about 8-20 thousand people, 3,9 a household; income 60-75 triệu; poverty under 2 %. */
function sizeOf(chance: Chance): Size {
  const people = chance.whole(7800, 19500);
  const draw = chance.next();
  return {
    people,
    households: Math.round(people / chance.decimal(3.6, 4.3, 2)),
    income: chance.decimal(58, 76, 2),
    reached: draw < 0.06 ? "none" : draw < 0.3 ? "ntm" : draw < 0.85 ? "advanced" : "model",
  };
}

type Maker = (sample: Sampling, figure: FigureSlot) => FigureValue | undefined;

interface Sampling {
  readonly context: CampaignContext;
  readonly unit: Unit;
  readonly chance: Chance;
  readonly size: Size;
  readonly figures: FigureColumns;
}

/** Steps from the first period to the last: stocks and means grow by these shares. */
const growth: Readonly<Record<string, number>> = { "dau-ky": 0.95, "2021": 0.965, "2022": 0.985, "2023": 1 };

const grown = ({ period }: FigureSlot): number => growth[period.id] ?? 1;
const whole =
  (least: number, most: number): Maker =>
  ({ chance }) =>
    chance.whole(least, most);
const decimal =
  (least: number, most: number, decimals: number): Maker =>
  ({ chance }) =>
    chance.decimal(least, most, decimals);

/** The value of another part of the same unit in the same period, once it has been made. */
function other({ context, figures }: Sampling, part: string, period: PeriodId): number {
  const slot = context.index.slotOf(parsePartId(part), period);
  return (slot === undefined ? undefined : figures.number(slot)) ?? 0;
}

const shareOf =
  (part: string, least: number, most: number): Maker =>
  (sample, { period }) => {
    const base = other(sample, part, period.id);
    return Math.min(base, Math.round(base * sample.chance.decimal(least, most, 4)));
  };

const reachedSteps = ["none", "ntm", "advanced", "model"] as const;
const reached =
  (step: "ntm" | "advanced" | "model"): Maker =>
  ({ size }) =>
    reachedSteps.indexOf(size.reached) >= reachedSteps.indexOf(step);
const ifYes =
  (part: string, make: Maker): Maker =>
  (sample, figure) => {
    const slot = sample.context.index.slotOf(parsePartId(part), figure.period.id);
    return slot !== undefined && sample.figures.value(slot) === true ? make(sample, figure) : undefined;
  };
/** Day, place and delegates are those of a conference; who only writes a report has none. */
const ifConference =
  (make: Maker): Maker =>
  (sample, figure) => {
    const slot = sample.context.index.slotOf(parsePartId("M01"), figure.period.id);
    return slot !== undefined && sample.figures.value(slot) === "hoi-nghi" ? make(sample, figure) : undefined;
  };
const decision =
  (issuer: string): Maker =>
  ({ chance }) =>
    `${chance.whole(120, 3980)}/QĐ-${issuer}`;

/** How each part is made; what is not listed is made by its type. Order follows the outline, so parts come before sums. */
const makers: Readonly<Record<string, Maker>> = {
  A01: ({ size }, figure) => Math.round(size.people * grown(figure)),
  A02: ({ size }, figure) => Math.round(size.households * grown(figure)),
  A03: whole(4, 11),
  B01: whole(3, 12),
  B02: () => true,
  "B02.so": ({ chance }) => `${chance.whole(20, 190)}/KH-UBND`,
  "B02.ngay": ({ chance }) => isoOfDay({ year: 2022, month: chance.whole(6, 9), day: chance.whole(1, 28) }),
  B03: whole(2, 10),
  C02: whole(1, 4),
  C03: whole(0, 2),
  C04: ({ chance }) => (chance.happens(0.06) ? 1 : 0),
  C10: whole(60, 210),
  D01: ({ size, chance }, figure) =>
    Number((size.income * grown(figure) ** 3 * chance.decimal(0.995, 1.005, 4)).toFixed(2)),
  D02: (sample, { period }) =>
    Math.round(other(sample, "A02", period.id) * sample.chance.decimal(0.004, 0.016, 4)),
  "D04.n": shareOf("A01", 0.88, 0.95),
  "D05.n": shareOf("A02", 0.74, 0.92),
  D07: decimal(1.5, 9.5, 2),
  "D09.d": whole(6, 10),
  "D09.n": shareOf("D09.d", 0.6, 1),
  "D11.d": decimal(2800, 4200, 1),
  "D11.n": (sample, { period }) =>
    Number((other(sample, "D11.d", period.id) * sample.chance.decimal(0.93, 0.99, 4)).toFixed(1)),
  E01: reached("ntm"),
  "E01.nam": ifYes("E01", whole(2014, 2019)),
  "E01.so": ifYes("E01", decision("UBND")),
  E01b: ({ size }) => (size.reached === "none" ? "chua-dat" : "dat"),
  E02: reached("advanced"),
  "E02.nam": ifYes("E02", whole(2020, 2023)),
  "E02.so": ifYes("E02", decision("UBND")),
  "E02.bo": ifYes("E02", () => "2021-2025"),
  E03: reached("model"),
  "E03.nam": ifYes("E03", whole(2022, 2023)),
  "E03.so": ifYes("E03", decision("UBND")),
  "E03.bo": ifYes("E03", () => "tinh"),
  E04: ({ size }, figure) => (size.reached === "none" ? (figure.period.id === "2023" ? 18 : 16) : 19),
  E05: whole(1, 5),
  "E05.ky": (sample) => sample.chance.whole(0, other(sample, "E05", parsePeriodId("luy-ke"))),
  E06: () => "nang-cao",
  "E06.nam": whole(2020, 2023),
  "E06.so": decision("TTg"),
  E06t: () => "hoan-thanh",
  "E06t.nam": whole(2015, 2020),
  "E06t.so": decision("TTg"),
  F08: (sample, { period }) =>
    Number((other(sample, "F07", period.id) * sample.chance.decimal(0.2, 0.6, 3)).toFixed(1)),
  F09: whole(800, 14500),
  F10: whole(250, 3100),
  F11: whole(60, 420),
  G01: whole(8, 42),
  G02: whole(6, 28),
  G03: (sample, { period }) => other(sample, "G02", period.id) * sample.chance.whole(35, 90),
  M01: ({ unit, chance }) => (unit.pilot === true || chance.happens(0.3) ? "hoi-nghi" : "bao-cao"),
  "M01.ngay": ifConference(({ chance }) => isoOfDay({ year: 2023, month: 11, day: chance.whole(13, 23) })),
  "M01.dia-diem": ifConference(
    ({ unit }) => `Hội trường Ủy ban nhân dân ${unit.name.charAt(0).toLowerCase()}${unit.name.slice(1)}`,
  ),
  "M01.dai-bieu": ifConference(whole(60, 180)),
  M02: ({ context }) => isoOfDay(context.campaign.cutOff),
  M03: ({ chance }) => `${chance.whole(150, 480)}/BC-UBND`,
  "M03.ngay": ({ chance }) => isoOfDay({ year: 2023, month: 11, day: chance.whole(15, 23) }),
  M04: ({ chance }) => personName(chance),
  "M04.chuc-vu": () => "Chủ tịch",
  M05: ({ chance }) => personName(chance),
  "M05.dien-thoai": ({ chance }) => `0251 3${chance.whole(100000, 999999)}`,
  "M05.email": ({ unit }) => `ubnd.${unit.code.toLowerCase()}@example.vn`,
};

const surnames = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ"];
const middleNames = ["Văn", "Thị", "Minh", "Ngọc", "Thanh", "Quốc", "Hồng", "Đức"];
const givenNames = [
  "An",
  "Bình",
  "Cường",
  "Dũng",
  "Hạnh",
  "Hiếu",
  "Hoa",
  "Hùng",
  "Lan",
  "Mai",
  "Nam",
  "Nhung",
  "Phúc",
  "Quân",
  "Sơn",
  "Thành",
  "Thảo",
  "Tuấn",
  "Vinh",
  "Yến",
];

export function personName(chance: Chance): string {
  return `${chance.pick(surnames)} ${chance.pick(middleNames)} ${chance.pick(givenNames)}`;
}

/** Parts whose value is the sum of others made before: the sample keeps the campaign's sums. */
const sums: Readonly<Record<string, readonly string[]>> = {
  C01: ["C02", "C03", "C04"],
  F01: ["F02", "F03a", "F03b", "F03c", "F04", "F05", "F06", "F07"],
};

type ByType = { readonly [Kind in FigureSlot["part"]["type"]["kind"]]: Maker };

const nothing: Maker = () => undefined;

/** Parts nobody listed above: plausible figures of their type. */
const makersOfType: ByType = {
  integer: whole(1, 12),
  decimal: (sample, figure) =>
    figure.part.measureUnit === "triệu đồng"
      ? sample.chance.decimal(400, 18500, 1)
      : sample.chance.decimal(1, 20, 1),
  "yes-no": ({ chance }) => chance.happens(0.8),
  year: whole(2021, 2023),
  choice: ({ chance, context }, { part }) =>
    "catalogue" in part.type
      ? chance.pick(context.catalogues.get(part.type.catalogue)?.entries ?? []).id
      : undefined,
  choices: nothing,
  percent: nothing,
  day: nothing,
  text: nothing,
};

/** Fills every asked entry of a unit with figures that keep the campaign's own rules. Raisable counts stay blank. */
export function sampleFigures(
  context: CampaignContext,
  unit: Unit,
  chance: Chance,
  figures: FigureColumns,
): void {
  const sampling: Sampling = { context, unit, chance, size: sizeOf(chance), figures };
  const asked = context.index.slots.filter(({ slot }) => context.index.askedOf(slot, unit.kind));
  for (const { slot } of asked) figures.set(slot, { state: "blank" });
  const entries = asked.filter(({ derived, part }) => !derived && part.source.kind === "entry");
  // A denominator is made before the numerator that is a share of it, a sum after its parts.
  const turn = ({ part }: FigureSlot): number => (part.id in sums ? 2 : part.id.endsWith(".d") ? 0 : 1);
  const ordered = [...entries].sort((a, b) => turn(a) - turn(b));
  for (const figure of ordered) {
    const value = sampleValue(sampling, figure);
    if (value === undefined) continue;
    figures.set(figure.slot, { state: "value", value, status: figure.period.defaultStatus });
  }
}

function sampleValue(sampling: Sampling, figure: FigureSlot): FigureValue | undefined {
  const parts = sums[figure.part.id];
  if (parts)
    return Number(parts.reduce((sum, part) => sum + other(sampling, part, figure.period.id), 0).toFixed(1));
  const make = makers[figure.part.id] ?? makersOfType[figure.part.type.kind];
  return make(sampling, figure);
}
