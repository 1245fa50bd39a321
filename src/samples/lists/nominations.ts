import { levelOf } from "../../domain/campaign/context";
import type { UnitFigures } from "../figures/unit-figures";
import { agencyOf } from "../places/agencies";
import type { Chance } from "../random";
import { unitInText } from "../../domain/unit/unit-in-text";
import { capitalised } from "../texts/template";
import { vietnameseNumber } from "../../domain/text/vietnamese-number";
import { collectiveDeeds, householdDeeds, individualDeeds } from "./achievements";
import { firstThatSuits, forUnit, isChoice, type Values, type Wording } from "./list-row";
import { collectiveName, personHere } from "./recipients";
import { RowTeller } from "./row-teller";

/**
 * Forms a level proposes: what it can give itself less often than what the level above gives. The state's own forms ask for
 * a movement of three or five years (domain.md §3.4), which this one is not yet.
 */
const forms: Readonly<Record<string, readonly string[]>> = {
  commune: ["gk-huyen", "gk-huyen", "gk-huyen", "bk-tinh", "bk-tinh", "gk-xa"],
  district: ["bk-tinh", "bk-tinh", "bk-tinh", "gk-huyen"],
  department: ["bk-tinh", "bk-tinh", "gk-so"],
  province: ["bk-tinh"],
};

const formFor = ({ context, unit }: UnitFigures, chance: Chance): string =>
  chance.pick(
    (forms[levelOf(context, unit).id] ?? ["bk-tinh"]).filter((form) =>
      isChoice(context, "hinh-thuc-de-nghi", form),
    ),
  );

/** The council's vote is over all members, in every row the same; who is proposed has four fifths of them or more. */
function vote(made: UnitFigures, chance: Chance): Values {
  const members = made.once("council", (own) => own.pick([9, 11, 13, 15]));
  return { phieu: members - chance.whole(0, Math.floor(members / 5)), tongso: members, kyluat: "khong" };
}

/** Nobody needs a secret ballot for these forms; the reports and the minutes lie in the dossier, or one is still to come. */
function dossier(chance: Chance): Values {
  return {
    phieukin: "khong",
    bctt: chance.happens(0.94) ? "co" : "khong",
    bienban: chance.happens(0.97) ? "co" : "khong",
  };
}

/** Position and workplace of "Trưởng ấp 1, xã Phú Túc": what stands behind the first comma is where; else the unit itself. */
function placeOf(written: string, { context, unit }: UnitFigures): Values {
  const [, position, place] = /^([^,]+), (.+)$/.exec(written) ?? [];
  if (position === undefined || place === undefined)
    return { chucvu: written, noilam: capitalised(unitInText(context, unit)) };
  return { chucvu: position, noilam: capitalised(place) };
}

/** A lower award of an earlier year, with its decision, for some of those proposed for the province's. */
function before(form: string, made: UnitFigures, chance: Chance): Values {
  if (form !== "bk-tinh" || chance.happens(0.5)) return {};
  const year = chance.pick([2019, 2020, 2021, 2022]);
  if (levelOf(made.context, made.unit).stream === "sector")
    return { dakhen: `QĐ số ${chance.whole(24, 640)}/QĐ-${agencyOf(made.unit.code).symbol}, năm ${year}` };
  return { dakhen: `QĐ số ${chance.whole(320, 4800)}/QĐ-UBND, năm ${year}` };
}

const written = (words: readonly string[], teller: RowTeller): string => {
  for (const template of teller.chance.shuffled(words)) {
    const text = teller.fill(template);
    if (text !== undefined) return text;
  }
  throw new RangeError("nothing can be said of the nominee");
};

export function collectiveRow(made: UnitFigures, chance: Chance): Values {
  const { name, kind, deed } = collectiveName(made, chance);
  const form = formFor(made, chance);
  const thanhtich = written(collectiveDeeds[deed], new RowTeller(made, chance));
  const songuoi = chance.whole(5, 60);
  return {
    ten: name,
    loai: kind,
    hinhthuc: form,
    thanhtich,
    songuoi,
    sonu: chance.whole(0, songuoi),
    ...vote(made, chance),
    ...before(form, made, chance),
    ...dossier(chance),
  };
}

/** What the row says of land and money is what its achievement says; all of it is little beside what the commune gave. */
export function householdRow(made: UnitFigures, chance: Chance): Values {
  const { title, name } = personHere(made, chance);
  const teller = new RowTeller(made, chance);
  const dathien = chance.whole(70, 420);
  const donggop = chance.decimal(5, 85, 1);
  teller.say("đất", vietnameseNumber(dathien, 0));
  teller.say("tiền", vietnameseNumber(donggop, 1));
  const hamlet = householdPlace(teller);
  const hinhthuc = formFor(made, chance);
  const thanhtich = written(householdDeeds, teller);
  return {
    ten: `Hộ ${title} ${name}`,
    ap: hamlet,
    hinhthuc,
    dathien,
    donggop,
    thanhtich,
    ...vote(made, chance),
    ...dossier(chance),
  };
}

/** A commune names the hamlet; a district, hamlet and commune. */
function householdPlace(teller: RowTeller): string {
  const own = teller.word("ấp 1");
  if (own !== undefined) return capitalised(own);
  const commune = teller.word("cấp dưới 1") ?? "";
  const hamlet = `${commune.startsWith("xã") ? "ấp" : "khu phố"} ${teller.chance.whole(1, 6)}`;
  teller.say("ấp 1", hamlet);
  return `${capitalised(hamlet)}, ${commune}`;
}

/** Position, class of object, and by which words the achievement is told. */
type PersonWords = readonly [position: string, kind: string, deed: keyof typeof individualDeeds];

const persons: Wording<PersonWords> = {
  commune: [
    ["Trưởng {ấp 1}, {đv}", "truc-tiep", "head"],
    ["Bí thư Chi bộ {ấp 1}, {đv}", "truc-tiep", "head"],
    ["Trưởng Ban Công tác Mặt trận {ấp 1}, {đv}", "truc-tiep", "head"],
    ["Nông dân, {ấp 1}, {đv}", "truc-tiep", "farmer"],
    ["Nông dân, {ấp 2}, {đv}", "truc-tiep", "farmer"],
    ["{công chức địa chính}, {đv}", "truc-tiep", "official"],
    ["Công chức Văn hóa - Xã hội, {đv}", "truc-tiep", "official"],
    ["Chủ tịch Hội Nông dân {đv}", "ld-khac", "official"],
    ["Phó Chủ tịch Ủy ban nhân dân {đv}", "ld-khac", "leader"],
    ["Giám đốc Hợp tác xã Dịch vụ nông nghiệp {tên}", "doanh-nhan", "farmer"],
  ],
  district: [
    ["Chuyên viên Văn phòng Điều phối nông thôn mới {đv}", "truc-tiep", "official"],
    ["Phó Trưởng phòng {phòng nông nghiệp} {đv}", "ld-phong", "official"],
    ["Bí thư Đảng ủy {cấp dưới 1}, {đv}", "ld-khac", "leader"],
    ["Chủ tịch Ủy ban nhân dân {cấp dưới 2}, {đv}", "ld-khac", "leader"],
    ["Nông dân, {cấp dưới 1}, {đv}", "truc-tiep", "farmer"],
    ["Chủ tịch Hội Nông dân {đv}", "ld-phong", "leader"],
  ],
  agency: [
    ["{chức danh} {phòng 1}, {đv}", "truc-tiep", "specialist"],
    ["{chức danh} {phòng 2}, {đv}", "truc-tiep", "specialist"],
    ["Phụ trách {phòng 3}, {đv}", "ld-phong", "specialist"],
  ],
  province: [
    ["Chánh Văn phòng Điều phối nông thôn mới tỉnh Đồng Nai", "ld-phong", "leader"],
    ["Chủ tịch Ủy ban nhân dân {cấp dưới 1}", "ld-so", "leader"],
    ["Nông dân, {cấp dưới 2}", "truc-tiep", "farmer"],
  ],
};

export function individualRow(made: UnitFigures, chance: Chance): Values | undefined {
  const { title, name } = personHere(made, chance);
  return firstThatSuits(forUnit(persons, made), made, chance, ([position, phanloai, deed], teller) => {
    const town = made.unit.kind === "xa" ? "Nông nghiệp - Xây dựng" : "Xây dựng - Đô thị";
    teller.say("công chức địa chính", `Công chức Địa chính - ${town} và Môi trường`);
    teller.say(
      "phòng nông nghiệp",
      made.unit.kind === "huyen" ? "Nông nghiệp và Phát triển nông thôn" : "Kinh tế",
    );
    const chucvu = teller.fill(position);
    if (chucvu === undefined) return undefined;
    const hinhthuc = formFor(made, chance);
    const danhxung = title === "ông" ? "ong" : "ba";
    const thanhtich = written(individualDeeds[deed], teller);
    const row = {
      danhxung,
      ten: name,
      namsinh: chance.whole(1962, 1995),
      ...placeOf(chucvu, made),
      phanloai,
      tructiep: phanloai === "truc-tiep" ? "co" : "khong",
      hinhthuc,
      thanhtich,
    };
    return { ...row, ...vote(made, chance), ...before(hinhthuc, made, chance), ...dossier(chance) };
  });
}
