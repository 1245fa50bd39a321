import type { Unit } from "../../domain/campaign/campaign";
import { levelOf, type CampaignContext } from "../../domain/campaign/context";
import { Chance } from "../random";
import type { Area, DistrictArea } from "./area";
import { communes } from "./communes";
import { districts, elsewhere } from "./districts";

/** A unit's surroundings: its own, then its district's; the same for the same code, whatever the seed. */
export interface Place extends Area {
  readonly district: DistrictArea;
  readonly crops: readonly string[];
  readonly livestock: readonly string[];
  readonly products: readonly string[];
  /** "ấp 4", "ấp Tân Lập", "khu phố 2": as they stand inside a sentence. */
  readonly hamlets: readonly string[];
  /** "ấp" or "khu phố". */
  readonly hamletWord: string;
}

const places = new WeakMap<Unit, Place>();

export function placeOf(context: CampaignContext, unit: Unit): Place {
  const known = places.get(unit) ?? makePlace(context, unit);
  places.set(unit, known);
  return known;
}

const isTown = (unit: Unit): boolean => unit.kind === "phuong" || unit.kind === "thi-tran";

function makePlace(context: CampaignContext, unit: Unit): Place {
  const district = districtAreaOf(unit);
  const own: Area = districts[unit.code] ?? communes[unit.code] ?? {};
  const chance = Chance.for(0, `place ${unit.code}`);
  return {
    ...own,
    district,
    crops: own.crops ?? chance.some(district.crops, 3),
    livestock: own.livestock ?? chance.some(district.livestock, 2),
    products: own.products ?? chance.some(district.products, 2),
    hamletWord: isTown(unit) ? "khu phố" : "ấp",
    hamlets: isCommune(context, unit) ? hamletsOf(unit, chance) : [],
  };
}

const districtAreaOf = ({ code, parent = code }: Unit): DistrictArea =>
  districts[code] ?? districts[parent] ?? elsewhere;

function isCommune(context: CampaignContext, unit: Unit): boolean {
  const { rank, stream } = levelOf(context, unit);
  return rank === 1 && stream === "territory";
}

const names =
  "Tân Lập|Tân Hòa|Tân Thành|Tân Bình|Tân Phong|Tân Tiến|Hòa Bình|Hòa Hợp|Bình Minh|Bình Hòa|Thanh Thọ|Thọ Lâm|Thọ Hòa|Thọ Phước|Suối Rút|Suối Đục|Bàu Cối|Bàu Sình|Việt Kiều|Trung Tín|Trung Hiếu|Trung Nghĩa|Nông Doanh|Gia Hòa|Tây Minh|Tân Đạt|Lộc Hòa|Quảng Lộc|Quảng Phát|Phú Dòng|Phú Quý|Phước Hòa|Đông Hòa|Đồng Tâm|Cây Xăng|Ngô Quyền|Hưng Bình|Hưng Thạnh|Cẩm Sơn".split(
    "|",
  );

/** The two pilot districts' best known hamlets by their own names; elsewhere names that any commune here could have. */
const known: Readonly<Record<string, readonly string[]>> = {
  "26239": ["Đồn Điền 1", "Đồn Điền 2", "Đức Thắng 1", "Đức Thắng 2", "Hòa Bình", "Chợ", "Suối Dzui"],
  "26242": ["Suối Rút", "Cầu Ván", "Chợ", "Suối Son 1", "Suối Son 2", "Đồn Điền 3", "Thái Hòa 1"],
  "26227": ["1", "2", "3", "4", "5", "Vĩnh An"],
};

function hamletsOf(unit: Unit, chance: Chance): readonly string[] {
  if (isTown(unit)) return numbered("khu phố", chance.whole(5, 9));
  const own = known[unit.code];
  if (own) return own.map((name) => `ấp ${name}`);
  const count = chance.whole(4, 10);
  return chance.happens(0.5) ? numbered("ấp", count) : chance.some(names, count).map((name) => `ấp ${name}`);
}

const numbered = (word: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${word} ${at + 1}`);
