import type { Unit } from "../../domain/campaign/campaign";
import { levelOf, type CampaignContext } from "../../domain/campaign/context";
import { unitInText } from "../../domain/unit/unit-in-text";
import type { UnitFigures } from "../figures/unit-figures";
import { agencyOf } from "../places/agencies";
import { Chance } from "../random";
import { vietnameseCount } from "../../domain/text/vietnamese-number";
import { voiceOf, voiceWord } from "./voice";

type Said = string | undefined;

/** "sầu riêng, xoài và điều" */
export function inARow(names: readonly string[]): string {
  const [last = "", ...before] = [...names].reverse();
  return before.length === 0 ? last : `${before.reverse().join(", ")} và ${last}`;
}

/** "Phú Túc" of "Xã Phú Túc". */
const bareName = ({ kinds }: CampaignContext, { kind, name }: Unit): string => {
  const word = kinds.get(kind)?.word ?? "";
  return name.toLowerCase().startsWith(`${word} `) ? name.slice(word.length + 1) : name;
};

/** The district a commune belongs to, where there is one. */
export function districtOf({ context, unit }: UnitFigures): Unit | undefined {
  const parent = unit.parent === undefined ? undefined : context.units.get(unit.parent);
  return parent && parent.parent !== undefined && levelOf(context, unit).stream === "territory"
    ? parent
    : undefined;
}

const districtWord = (made: UnitFigures): Said => {
  const district = districtOf(made);
  return district && unitInText(made.context, district);
};

const expectedChildren = ({ context, unit }: UnitFigures): readonly Unit[] =>
  (context.childrenOf.get(unit.code) ?? []).filter(
    (child) => child.expected && levelOf(context, child).stream === "territory",
  );

/** "13 xã và 01 thị trấn" */
function childrenCounted(made: UnitFigures): Said {
  const children = expectedChildren(made);
  if (children.length === 0) return undefined;
  const kinds = [...new Set(children.map(({ kind }) => kind))];
  const counted = kinds.map((kind) => {
    const count = children.filter((child) => child.kind === kind).length;
    return [count, `${vietnameseCount(count)} ${made.context.kinds.get(kind)?.word ?? ""}`] as const;
  });
  return inARow([...counted].sort(([one], [other]) => other - one).map(([, words]) => words));
}

const office =
  (say: (code: string) => string) =>
  ({ context, unit }: UnitFigures): Said =>
    levelOf(context, unit).stream === "sector" ? say(unit.code) : undefined;

/** Who works there: the people of an organisation are its members. */
const staffOf = (code: string): string =>
  agencyOf(code).voice === "union" ? "cán bộ, công chức và người lao động" : agencyOf(code).people;

/** What one of its people is called: nobody is a "chuyên viên" in the army or at the newspaper. */
const staffTitle = (people: string): string =>
  people.includes("chiến sĩ") ? "Cán bộ" : people.includes("phóng viên") ? "Phóng viên" : "Chuyên viên";

const words: Readonly<Record<string, (made: UnitFigures) => Said>> = {
  đv: ({ context, unit }) => unitInText(context, unit),
  tên: ({ context, unit }) => bareName(context, unit),
  huyện: districtWord,
  "cấp huyện": (made) => (districtOf(made)?.kind === "thanh-pho" ? "thành phố" : districtOf(made) && "huyện"),
  "huyện ủy": (made) =>
    districtOf(made)?.kind === "thanh-pho" ? "Thành ủy" : districtOf(made) && "Huyện ủy",
  ấp: ({ place }) => place.hamletWord,
  "số ấp": ({ place }) =>
    place.hamlets.length > 0 ? `${vietnameseCount(place.hamlets.length)} ${place.hamletWord}` : undefined,
  "số cấp dưới": childrenCounted,
  đường: ({ place }) => place.road,
  "trục huyện": ({ place }) => place.district.road,
  cây: ({ place }) => place.crops[0],
  "các cây": ({ place }) => inARow(place.crops.slice(0, 4)),
  "vật nuôi": ({ place }) => inARow(place.livestock),
  "sản phẩm": ({ place }) => place.products[0],
  "các sản phẩm": ({ place }) => inARow(place.products.slice(0, 3)),
  "dân tộc": ({ place }) => place.peoples && inARow(place.peoples),
  nước: ({ place }) => place.water,
  "danh thắng": ({ place }) => place.sight,
  kcn: ({ place }) => place.park,
  "lễ hội": ({ place }) => place.festival,
  nghề: ({ place }) => place.craft,
  "cơ quan": office((code) => agencyOf(code).self),
  "hệ thống": office((code) => (agencyOf(code).voice === "union" ? "hệ thống" : "ngành")),
  ngành: office((code) => agencyOf(code).brief),
  "lĩnh vực": office((code) => agencyOf(code).field),
  "tiêu chí": office((code) => agencyOf(code).criterion),
  người: office((code) => staffOf(code)),
  "thành viên": office((code) => agencyOf(code).people),
  "chức danh": office((code) => staffTitle(agencyOf(code).people)),
  "lãnh đạo": office((code) => agencyOf(code).head),
};

/** Several of a kind, in an order that is the unit's own: "{ấp 1}", "{ấp 2}". */
const rows: Readonly<Record<string, (made: UnitFigures) => readonly string[]>> = {
  ấp: ({ place }) => place.hamlets,
  "cấp dưới": (made) => expectedChildren(made).map((child) => unitInText(made.context, child)),
  phòng: ({ context, unit }) => (levelOf(context, unit).stream === "sector" ? agencyOf(unit.code).units : []),
};

/** A word about the unit and where it is; undefined where there is no such thing. `order` mixes what there is several of. */
export function placeWord(made: UnitFigures, name: string, order?: Chance): Said {
  const [, several = "", at = "1"] = /^(.+) (\d)$/.exec(name) ?? [];
  const items = rows[several]?.(made);
  if (!items) return voiceWord(voiceOf(made.context, made.unit), name) ?? words[name]?.(made);
  const chance = order ?? Chance.for(made.seed, `order of ${several} ${made.unit.code}`);
  return chance.shuffled(items)[Number(at) - 1];
}

/** The unit itself ("{?!DNI-SNV}") or its kind ("{?xã}"), a mark of its area ("{?lúa}"), or that there is such a thing there ("{?kcn}"). */
export const holdsForPlace = (made: UnitFigures, condition: string): boolean =>
  made.unit.code === condition ||
  voiceOf(made.context, made.unit) === condition ||
  (condition === "phụ trách tiêu chí" && /tiêu chí|chỉ tiêu/.test(placeWord(made, "tiêu chí") ?? "")) ||
  (made.place.tags ?? []).includes(condition) ||
  placeWord(made, condition) !== undefined;
