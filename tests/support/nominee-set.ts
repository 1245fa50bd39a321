import { nominationLists } from "../../src/domain/awards/award-catalogues";
import type { NomineeKind } from "../../src/domain/awards/award-rules";
import type { Nomination } from "../../src/domain/awards/nomination";
import { readNominations } from "../../src/domain/awards/read-nominations";
import type { Unit } from "../../src/domain/campaign/campaign";
import { expectedBelow } from "../../src/domain/unit/expected";
import { parseUnitCode, type UnitCode } from "../../src/domain/unit/unit-code";
import { unitInText } from "../../src/domain/unit/unit-in-text";
import { somePerson } from "../../src/samples/people";
import { Chance } from "../../src/samples/random";
import { dongNai } from "./campaign";
import { otherWriting } from "./nominee-disguises";

type Values = Readonly<Record<string, string | number>>;

/** A nominee before it is nominated: what its row says, and which unit hands the row in. */
interface Nominee {
  readonly kind: NomineeKind;
  readonly unit: UnitCode;
  readonly values: Values;
}

export interface NomineeSet {
  readonly nominations: readonly Nomination[];
  /** Ids of the two rows of each hidden pair. */
  readonly pairs: ReadonlySet<string>;
}

const context = dongNai();
const communes = expectedBelow(context, parseUnitCode("75"), "all").filter(
  (unit) => context.kinds.get(unit.kind)?.level === "commune",
);
const departments = context.campaign.units.filter((unit) => unit.kind === "so-nganh");

/**
 * So many nominations of communes, districts and departments, and among them so many nominees a second time: in another
 * spelling, order or abbreviation, without marks, or by another unit. Their names are those one meets: hundreds share one.
 */
export function nomineeSet(seed: number, size: number, hidden: number): NomineeSet {
  const chance = Chance.for(seed, "nominees");
  const known = new Map<string, Nominee>();
  while (known.size < size - hidden) {
    const nominee = someNominee(chance);
    known.set(keyOf(nominee), nominee);
  }
  const distinct = [...known.values()];
  const originals = chance.shuffled(distinct.map((_, at) => at)).slice(0, hidden);
  const all = [
    ...distinct.map((nominee, at) => ({ nominee, twin: at })),
    ...originals.map((at) => ({ nominee: disguised(distinct[at] as Nominee, chance), twin: at })),
  ];
  const rows = chance.shuffled(all);
  const nominations = rows.map(({ nominee }, at) => nominationOf(nominee, at));
  return {
    nominations,
    pairs: pairsOf(
      rows.map(({ twin }) => twin),
      nominations,
    ),
  };
}

const keyOf = ({ kind, values }: Nominee): string =>
  [kind, values["ten"], values["namsinh"], values["noilam"], values["ap"]].join("|");

export const pairKey = (one: string, other: string): string => [one, other].sort().join("=");

function pairsOf(twins: readonly number[], nominations: readonly Nomination[]): ReadonlySet<string> {
  const first = new Map<number, string>();
  const pairs = new Set<string>();
  for (const [at, twin] of twins.entries()) {
    const id = nominations[at]?.id ?? "";
    const before = first.get(twin);
    if (before === undefined) first.set(twin, id);
    else pairs.add(pairKey(before, id));
  }
  return pairs;
}

function nominationOf({ kind, unit, values }: Nominee, at: number): Nomination {
  const list = nominationLists[kind];
  const row = `XX.${String(at + 1).padStart(4, "0")}`;
  const [nomination] = readNominations([{ unit, lists: [{ list, row, sheet: "", sheetRow: 0, values }] }]);
  if (!nomination) throw new Error(`no nomination of ${list}`);
  return nomination;
}

const makers: readonly ((commune: Unit, chance: Chance) => Nominee)[] = [
  collective,
  collective,
  household,
  individual,
  individual,
];

function someNominee(chance: Chance): Nominee {
  if (chance.happens(0.08)) return official(chance.pick(departments), chance);
  return chance.pick(makers)(chance.pick(communes), chance);
}

const placeOf = (unit: Unit): string => unitInText(context, unit);
const hamletOf = (unit: Unit, chance: Chance): string =>
  `${unit.kind === "xa" ? "ấp" : "khu phố"} ${chance.pick([1, 2, 3, 4, 5, 6, 7, 8, "Suối Cát", "Tân Bình", "Bình Hòa"])}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const schools = ["Kim Đồng", "Lê Lợi", "Nguyễn Huệ", "Trần Phú", "Võ Thị Sáu", "Nguyễn Du", "Lý Tự Trọng"];

function collective(commune: Unit, chance: Chance): Nominee {
  const place = placeOf(commune);
  const hamlet = hamletOf(commune, chance);
  const name = chance.pick([
    `Nhân dân và cán bộ ${hamlet}, ${place}`,
    `Nhân dân và cán bộ ${hamlet}, ${place}`,
    `Ban Công tác Mặt trận ${hamlet}, ${place}`,
    `Chi bộ ${hamlet}, ${place}`,
    `Ủy ban Mặt trận Tổ quốc Việt Nam ${place}`,
    `Ủy ban nhân dân ${place}`,
    `Hội Nông dân ${place}`,
    `Hội Liên hiệp Phụ nữ ${place}`,
    `Hội Cựu chiến binh ${place}`,
    `Đoàn Thanh niên Cộng sản Hồ Chí Minh ${place}`,
    `Công an ${place}`,
    `Trường Tiểu học ${chance.pick(schools)}, ${place}`,
    `Trường Trung học cơ sở ${chance.pick(schools)}, ${place}`,
    `Trạm Y tế ${place}`,
    `Hợp tác xã Dịch vụ nông nghiệp ${commune.shortName}, ${place}`,
    `Công ty Trách nhiệm hữu hạn Nông sản ${chance.pick(schools)} ${commune.shortName}`,
  ]);
  return { kind: "collective", unit: byWhom(commune, chance), values: { ten: name, ...told(chance) } };
}

function household(commune: Unit, chance: Chance): Nominee {
  const { title, name } = somePerson(chance);
  const ap = `${capital(hamletOf(commune, chance))}, ${placeOf(commune)}`;
  const gift = { dathien: chance.whole(40, 600), donggop: chance.decimal(5, 85, 1) };
  return {
    kind: "household",
    unit: byWhom(commune, chance),
    values: { ten: `Hộ ${title} ${name}`, ap, ...gift, ...told(chance) },
  };
}

function individual(commune: Unit, chance: Chance): Nominee {
  const { title, name } = somePerson(chance);
  const hamlet = hamletOf(commune, chance);
  const chucvu = chance.pick([
    `Trưởng ${hamlet}`,
    `Bí thư Chi bộ ${hamlet}`,
    "Nông dân",
    "Nông dân",
    "Chủ tịch Hội Nông dân",
    "Công chức Địa chính - Xây dựng",
  ]);
  return {
    kind: "individual",
    unit: byWhom(commune, chance),
    values: {
      ten: name,
      danhxung: title === "ông" ? "ong" : "ba",
      namsinh: chance.whole(1955, 1998),
      chucvu,
      noilam: `${capital(hamlet)}, ${placeOf(commune)}`,
      ...told(chance),
    },
  };
}

function official(unit: Unit, chance: Chance): Nominee {
  const { title, name } = somePerson(chance);
  const values = {
    ten: name,
    danhxung: title === "ông" ? "ong" : "ba",
    namsinh: chance.whole(1965, 1998),
    chucvu: chance.pick(["Chuyên viên", "Phó Trưởng phòng", "Trưởng phòng", "Chuyên viên chính"]),
    noilam: `${chance.pick(["Văn phòng", "Phòng Kế hoạch", "Phòng Nghiệp vụ", "Thanh tra"])}, ${unit.name}`,
    ...told(chance),
  };
  return { kind: "individual", unit: unit.code, values };
}

const byWhom = (commune: Unit, chance: Chance): UnitCode =>
  chance.happens(0.15) ? (commune.parent ?? commune.code) : commune.code;

const deeds = [
  "Vận động {1} hộ hiến đất mở rộng {2} m đường, không có khiếu nại.",
  "Hiến {1} m² đất, góp {2} triệu đồng làm đường bê tông.",
  "Chuyển đổi {1} ha sang trồng sầu riêng, thu nhập {2} triệu đồng/năm.",
  "Tham mưu {1} văn bản, tổ chức {2} lớp tập huấn về nông thôn mới.",
  "Lắp {1} camera an ninh, {2} bóng đèn chiếu sáng từ nguồn xã hội hóa.",
  "Hòa giải thành {1} vụ việc, xây dựng {2} tuyến đường tự quản.",
];

const told = (chance: Chance): Values => ({
  hinhthuc: chance.pick(["gk-huyen", "bk-tinh", "gk-xa"]),
  thanhtich: chance
    .pick(deeds)
    .replace("{1}", String(chance.whole(2, 240)))
    .replace("{2}", String(chance.whole(2, 960))),
  phieu: 9,
  tongso: 9,
  kyluat: "khong",
});

function disguised(nominee: Nominee, chance: Chance): Nominee {
  const { kind, values } = nominee;
  const before = String(values["ten"]);
  const ten = otherWriting(before, kind, chance);
  const unit = otherUnit(nominee, chance);
  const reworded = chance.happens(0.35) ? told(chance) : {};
  const { namsinh, ...rest } = values;
  return {
    kind,
    unit,
    values: {
      ...rest,
      // A date of birth is not always given.
      ...(namsinh !== undefined && chance.happens(0.92) && { namsinh }),
      ...reworded,
      hinhthuc: chance.pick(["gk-huyen", "bk-tinh", "gk-xa"]),
      ten,
      ...placesOf(values, chance),
    },
  };
}

/** The district nominates whom its commune nominates, too, or the other way round; often it is one unit, twice. */
function otherUnit({ unit, kind }: Nominee, chance: Chance): UnitCode {
  const known = context.units.get(unit);
  if (chance.happens(0.5) || !known?.parent || kind === "individual") return unit;
  return context.kinds.get(known.kind)?.level === "commune" ? known.parent : unit;
}

function placesOf(values: Values, chance: Chance): Values {
  const changed = (text: string): string =>
    chance.happens(0.4)
      ? text
          .replace(/\bxã\b/u, "X.")
          .replace(/thị trấn/u, "TT.")
          .replace(/ấp/iu, "Ấp")
      : text;
  return Object.fromEntries(
    ["noilam", "ap"].flatMap((column) => {
      const text = values[column];
      return typeof text === "string" ? [[column, changed(text)]] : [];
    }),
  );
}
