import type { AwardRules } from "../../src/domain/awards/award-rules";
import { nominationLists } from "../../src/domain/awards/award-catalogues";
import type { NomineeKind } from "../../src/domain/awards/award-rules";
import { judgeNominations, type JudgedNominations } from "../../src/domain/awards/judge-nominations";
import type { Nomination } from "../../src/domain/awards/nomination";
import type { PastAward } from "../../src/domain/awards/past-awards";
import { readNominations } from "../../src/domain/awards/read-nominations";
import type { Day } from "../../src/domain/day";
import { parseUnitCode } from "../../src/domain/unit/unit-code";
import { dongNai } from "./campaign";

const context = dongNai();

export function rulesOf(): AwardRules {
  const { awards } = context.campaign;
  if (!awards) throw new Error("the campaign has no award rules");
  return awards;
}

/** Xã Phú Túc, where the tests' nominees live unless told otherwise. */
export const commune = "26242";

const usual: Readonly<Record<NomineeKind, Readonly<Record<string, string | number>>>> = {
  collective: { ten: "Hội Nông dân xã Phú Túc", loai: "dang-ctxh" },
  household: { ten: "Hộ bà Nguyễn Thị Bảy", ap: "Ấp Cây Xăng" },
  individual: {
    danhxung: "ong",
    ten: "Nguyễn Văn Hùng",
    namsinh: 1970,
    chucvu: "Trưởng ấp Cây Xăng",
    noilam: "Xã Phú Túc",
    phanloai: "truc-tiep",
    tructiep: "co",
  },
};

const common = {
  hinhthuc: "gk-huyen",
  thanhtich: "Hiến 300 m² đất mở rộng đường.",
  phieu: 9,
  tongso: 9,
  phieukin: "khong",
  kyluat: "khong",
  bctt: "co",
  bienban: "co",
};

let made = 0;

/** A nomination nothing is wrong with, but for what is given; `undefined` blanks a column. */
export function nominated(
  kind: NomineeKind,
  values: Readonly<Record<string, string | number | undefined>> = {},
  unit = commune,
): Nomination {
  const list = nominationLists[kind];
  const all = { ...common, ...usual[kind], ...values };
  const filled = Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string | number] => entry[1] !== undefined),
  );
  const row = `${context.lists.get(list)?.prefix ?? ""}.${String(++made).padStart(3, "0")}`;
  const { sheet = "" } = context.lists.get(list) ?? {};
  const [nomination] = readNominations([
    { unit: parseUnitCode(unit), lists: [{ list, row, sheet, sheetRow: 5, values: filled }] },
  ]);
  if (!nomination) throw new Error("no nomination");
  return nomination;
}

export interface Judging {
  readonly rules?: AwardRules;
  readonly past?: readonly PastAward[];
  readonly decisionOn?: Day;
}

export function judged(
  nominations: readonly Nomination[],
  { rules = rulesOf(), past = [], decisionOn }: Judging = {},
): JudgedNominations {
  const unit = parseUnitCode("75");
  const found = judgeNominations({ context, rules, nominations, past, unit, decisionOn });
  if (!found) throw new Error("no rules are in force");
  return found;
}

/** "AWARD-009 blocks H5" of everything that is said, but for what is said of the rules themselves. */
export const said = (nominations: readonly Nomination[], judging: Judging = {}): readonly string[] =>
  judged(nominations, judging)
    .findings.filter(({ code }) => code !== "AWARD-026")
    .map(({ code, severity, place }) => [code, severity, place.cell].filter(Boolean).join(" "));
