import { unitInText } from "../../domain/unit/unit-in-text";
import type { UnitFigures } from "../figures/unit-figures";
import { type Person, somePerson } from "../people";
import type { Chance } from "../random";
import { firstThatSuits, forUnit, type Wording } from "./list-row";

/** A collective: its full name as it is printed, what kind it is, and what it is honoured for. */
export interface Collective {
  readonly name: string;
  readonly kind: string;
  readonly deed: Deed;
}

/** What somebody did: achievements are worded by it. */
export type Deed =
  | "hamlet"
  | "front"
  | "union"
  | "police"
  | "school"
  | "health"
  | "cooperative"
  | "enterprise"
  | "office"
  | "commune"
  | "district";

type CollectiveWords = readonly [kind: string, deed: Deed, name: string];

const collectives: Wording<CollectiveWords> = {
  commune: [
    ["khac", "hamlet", "Nhân dân và cán bộ {ấp 1}, {đv}"],
    ["khac", "hamlet", "Nhân dân và cán bộ {ấp 2}, {đv}"],
    ["dang-ctxh", "front", "Ban Công tác Mặt trận {ấp 1}, {đv}"],
    ["dang-ctxh", "front", "Ủy ban Mặt trận Tổ quốc Việt Nam {đv}"],
    ["dang-ctxh", "union", "Hội Nông dân {đv}"],
    ["dang-ctxh", "union", "Hội Liên hiệp Phụ nữ {đv}"],
    ["dang-ctxh", "union", "Hội Cựu chiến binh {đv}"],
    ["dang-ctxh", "union", "Đoàn Thanh niên Cộng sản Hồ Chí Minh {đv}"],
    ["hanh-chinh", "police", "Công an {đv}"],
    ["su-nghiep", "school", "Trường Tiểu học {trường}, {đv}"],
    ["su-nghiep", "health", "Trạm Y tế {đv}"],
    ["hop-tac-xa", "cooperative", "Hợp tác xã Dịch vụ nông nghiệp {tên}, {đv}"],
    ["doanh-nghiep", "enterprise", "Công ty Trách nhiệm hữu hạn Nông sản {tên}"],
  ],
  district: [
    ["khac", "commune", "Nhân dân và cán bộ {cấp dưới 1}, {đv}"],
    ["khac", "commune", "Nhân dân và cán bộ {cấp dưới 2}, {đv}"],
    ["hanh-chinh", "office", "{phòng nông nghiệp} {đv}"],
    ["hanh-chinh", "office", "Phòng Tài chính - Kế hoạch {đv}"],
    ["hanh-chinh", "office", "Phòng Tài nguyên và Môi trường {đv}"],
    ["hanh-chinh", "office", "Văn phòng Điều phối nông thôn mới {đv}"],
    ["dang-ctxh", "union", "Hội Nông dân {đv}"],
    ["dang-ctxh", "front", "Ủy ban Mặt trận Tổ quốc Việt Nam {đv}"],
    ["su-nghiep", "office", "Trung tâm Dịch vụ nông nghiệp {đv}"],
  ],
  agency: [
    ["hanh-chinh", "office", "{phòng 1}, {đv}"],
    ["hanh-chinh", "office", "{phòng 2}, {đv}"],
    ["hanh-chinh", "office", "{phòng 3}, {đv}"],
  ],
  province: [
    ["khac", "district", "Nhân dân và cán bộ {cấp dưới 1}"],
    ["khac", "district", "Nhân dân và cán bộ {cấp dưới 2}"],
    ["hanh-chinh", "office", "Văn phòng Điều phối nông thôn mới tỉnh Đồng Nai"],
    ["hanh-chinh", "office", "Sở Nông nghiệp và Phát triển nông thôn tỉnh Đồng Nai"],
    ["dang-ctxh", "union", "Hội Nông dân tỉnh Đồng Nai"],
  ],
};

const schools = ["Kim Đồng", "Lê Lợi", "Nguyễn Huệ", "Trần Phú", "Võ Thị Sáu", "Nguyễn Du", "Lý Tự Trọng"];

export function collectiveName(made: UnitFigures, chance: Chance): Collective {
  const found = firstThatSuits(
    forUnit(collectives, made),
    made,
    chance,
    ([kind, deed, words], { say, fill }) => {
      say("trường", chance.pick(schools));
      // A district has an office of agriculture, a city one of economy.
      say(
        "phòng nông nghiệp",
        made.unit.kind === "huyen" ? "Phòng Nông nghiệp và Phát triển nông thôn" : "Phòng Kinh tế",
      );
      const name = fill(words);
      return name === undefined ? undefined : { name, kind, deed };
    },
  );
  return found ?? { name: unitInText(made.context, made.unit), kind: "hanh-chinh", deed: "office" };
}

export const personHere = (made: UnitFigures, chance: Chance, title?: Person["title"]): Person =>
  somePerson(chance, { peoples: made.place.peoples ?? [], ...(title && { title }) });

export const individualName = (made: UnitFigures, chance: Chance): string => personHere(made, chance).name;

/** "Hộ ông Nguyễn Văn Bảy" */
export function householdName(made: UnitFigures, chance: Chance): string {
  const { title, name } = personHere(made, chance);
  return `Hộ ${title} ${name}`;
}
