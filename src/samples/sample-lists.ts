import type { CampaignContext } from "../domain/campaign/context";
import type { ListDefinition, Unit } from "../domain/campaign/campaign";
import type { ListRow } from "../domain/submission/submission";
import { listRowId } from "../sheets/lists/list-layout";
import type { Chance } from "./random";
import { personName } from "./sample-figures";

type Values = Record<string, string | number>;
type RowMaker = (chance: Chance, unit: Unit) => Values;

const hamlets = ["Đồn Điền", "Chợ", "Suối Rút", "Cầu Ván", "Tân Lập", "Hòa Bình", "Thọ Lâm", "Đức Thắng"];
const fields = ["nong-nghiep", "ha-tang", "moi-truong", "van-hoa", "chuyen-doi-so", "an-ninh"];

function votes(chance: Chance): Values {
  const members = chance.pick([7, 9, 11]);
  return { phieu: members - chance.whole(0, 2), tongso: members, kyluat: "khong" };
}

const makers: Readonly<Record<string, RowMaker>> = {
  models: (chance) => ({
    ten: `${chance.pick(["Tuyến đường hoa", "Ánh sáng an ninh", "Tổ hợp tác trái cây", "Thu gom rác tại nguồn", "Camera an ninh"])} ấp ${chance.pick(hamlets)}`,
    loai: chance.pick(["mo-hinh", "cach-lam", "dien-hinh-tt", "dien-hinh-cn"]),
    linhvuc: chance.pick(fields),
    diachi: `ấp ${chance.pick(hamlets)}`,
    nam: chance.whole(2021, 2023),
    ketqua: `Có ${chance.whole(25, 160)} hộ tham gia; kinh phí xã hội hóa ${chance.whole(20, 480)} triệu đồng.`,
  }),
  awardsReceived: (chance) => ({
    ten: chance.pick([personName(chance), `Nhân dân và cán bộ ấp ${chance.pick(hamlets)}`]),
    doituong: chance.pick(["collective", "household", "individual"]),
    hinhthuc: chance.pick(["bk-tinh", "gk-huyen", "gk-xa", "gk-xa"]),
    phongtrao: chance.happens(0.85) ? "ntm" : "khac",
    nam: chance.whole(2021, 2023),
    soqd: `${chance.whole(30, 2900)}/QĐ-UBND`,
    cap: chance.pick(["tinh", "huyen", "xa"]),
  }),
  nominateCollectives: (chance, unit) => ({
    ten: `Nhân dân và cán bộ ấp ${chance.pick(hamlets)}, ${unit.name.charAt(0).toLowerCase()}${unit.name.slice(1)}`,
    loai: "khac",
    hinhthuc: chance.pick(["bk-tinh", "gk-huyen"]),
    thanhtich: `Vận động Nhân dân hiến ${chance.whole(600, 4200)} m² đất, góp ${chance.whole(90, 1300)} ngày công mở rộng đường ấp.`,
    ...votes(chance),
  }),
  nominateHouseholds: (chance) => ({
    ten: `Hộ ${chance.pick(["ông", "bà"])} ${personName(chance)}`,
    ap: chance.pick(hamlets),
    hinhthuc: chance.pick(["bk-tinh", "gk-huyen"]),
    dathien: chance.whole(80, 1900),
    donggop: chance.decimal(5, 90, 1),
    thanhtich: `Hiến đất và tháo dỡ tường rào để mở rộng tuyến đường ấp ${chance.pick(hamlets)}.`,
    ...votes(chance),
  }),
  nominateIndividuals: (chance) => ({
    danhxung: chance.pick(["ong", "ba"]),
    ten: personName(chance),
    namsinh: chance.whole(1958, 1996),
    chucvu: `Trưởng ấp ${chance.pick(hamlets)}`,
    phanloai: chance.pick(["truc-tiep", "ld-khac"]),
    hinhthuc: chance.pick(["bk-tinh", "gk-huyen"]),
    thanhtich:
      `Vận động ${chance.whole(12, 96)} hộ hiến đất mở ${chance.decimal(0.4, 3.5, 1)} km đường; nhiều năm liền ấp không có hộ tái nghèo.`.replace(
        ".",
        ",",
      ),
    ...votes(chance),
  }),
  requests: (chance) => ({
    noidung: `Đề nghị sớm bố trí vốn nâng cấp tuyến đường liên ấp ${chance.pick(hamlets)} - ${chance.pick(hamlets)}.`,
    linhvuc: "ha-tang",
    cap: chance.pick(["huyen", "tinh"]),
    coquan: chance.pick(["Phòng Kinh tế và Hạ tầng", "Sở Giao thông vận tải"]),
  }),
};

/** A few rows of every list the unit is asked for. */
export function sampleLists(context: CampaignContext, unit: Unit, chance: Chance): readonly ListRow[] {
  return context.campaign.lists
    .filter(({ askedOf }) => askedOf.includes(unit.kind))
    .flatMap((list) => sampleRows(list, unit, chance));
}

function sampleRows(list: ListDefinition, unit: Unit, chance: Chance): readonly ListRow[] {
  const make = makers[list.id];
  if (!make) return [];
  return Array.from({ length: chance.whole(1, 4) }, (_, at) => {
    const ids = new Set(list.columns.filter(({ type }) => type.kind !== "computed").map(({ id }) => id));
    const values = Object.fromEntries(Object.entries(make(chance, unit)).filter(([id]) => ids.has(id)));
    return { list: list.id, row: listRowId(list, at), sheet: list.sheet, sheetRow: at + 5, values };
  });
}
