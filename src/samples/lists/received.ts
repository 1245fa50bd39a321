import { levelOf } from "../../domain/campaign/context";
import { dayFromNumber, dayNumber, isoOfDay } from "../../domain/day";
import type { UnitFigures } from "../figures/unit-figures";
import { isWorkingDay } from "../hand-in-day";
import { agencyOf } from "../places/agencies";
import type { Chance } from "../random";
import { collectiveName, householdName, individualName } from "./recipients";
import { isChoice, type Values } from "./list-row";

/** A form of award with the level that gives it and how its decisions are numbered. */
interface Award {
  readonly form: string;
  readonly level: string;
  readonly numbers: readonly [number, number];
  readonly symbol: (made: UnitFigures) => string;
  readonly kinds: readonly string[];
}

const all = ["collective", "individual", "individual", "household"];
const noHousehold = ["collective", "individual"];
const symbol = (text: string) => (): string => text;

const communeForm: Award = {
  form: "gk-xa",
  level: "xa",
  numbers: [14, 260],
  symbol: symbol("QĐ-UBND"),
  kinds: all,
};
const districtForm: Award = {
  form: "gk-huyen",
  level: "huyen",
  numbers: [420, 6200],
  symbol: symbol("QĐ-UBND"),
  kinds: all,
};
const provinceForm: Award = {
  form: "bk-tinh",
  level: "tinh",
  numbers: [280, 4900],
  symbol: symbol("QĐ-UBND"),
  kinds: all,
};
const toOffices: Award = { ...provinceForm, kinds: noHousehold };
const flag: Award = { ...provinceForm, form: "co-tinh", kinds: ["collective"] };
const ofMinister: Award = {
  form: "bk-bo",
  level: "tw",
  numbers: [320, 4600],
  symbol: symbol("QĐ-BNN-TCCB"),
  kinds: noHousehold,
};
const ofPrimeMinister: Award = {
  form: "bk-ttg",
  level: "tw",
  numbers: [160, 1900],
  symbol: symbol("QĐ-TTg"),
  kinds: noHousehold,
};
const ofState: Award = {
  form: "hcld-3",
  level: "nha-nuoc",
  numbers: [240, 1600],
  symbol: symbol("QĐ-CTN"),
  kinds: noHousehold,
};
const ofDirector: Award = {
  form: "gk-so",
  level: "nganh",
  numbers: [24, 640],
  symbol: ({ unit }) => `QĐ-${agencyOf(unit.code).symbol}`,
  kinds: noHousehold,
};

/** What units of a level have received, the usual more often. */
const awards: Readonly<Record<string, readonly Award[]>> = {
  commune: [communeForm, communeForm, communeForm, districtForm, districtForm, provinceForm],
  district: [districtForm, districtForm, provinceForm, provinceForm, flag, ofMinister, ofPrimeMinister],
  department: [ofDirector, ofDirector, toOffices, toOffices, ofMinister],
  province: [provinceForm, ofPrimeMinister, ofPrimeMinister, ofState],
};

/** Working days on which decisions were signed: from spring 2021 to the cut-off. */
function decisionDay(made: UnitFigures, year: number, month: number, chance: Chance): string {
  const { first, last } = made.context.campaign.span;
  const from = Math.max(dayNumber({ year, month, day: 20 }), dayNumber(first));
  const to = Math.min(dayNumber({ year, month: 12, day: 28 }), dayNumber(last));
  let day = chance.whole(from, to);
  while (!isWorkingDay(dayFromNumber(day)) && day > from) day--;
  return isoOfDay(dayFromNumber(day));
}

const names: Readonly<Record<string, (made: UnitFigures, chance: Chance) => string>> = {
  collective: (made, chance) => collectiveName(made, chance).name,
  individual: individualName,
  household: householdName,
};

/** Awards received in the movement; one in seven belongs to another one, and says so. */
export function receivedRows(made: UnitFigures, chance: Chance): readonly Values[] {
  const known = awards[levelOf(made.context, made.unit).id] ?? [districtForm];
  const forms = known.filter(({ form }) => isChoice(made.context, "hinh-thuc-da-khen", form));
  const rows = Array.from({ length: chance.whole(3, 7) }, (): Values => {
    const { form, level, numbers, symbol: ending, kinds } = chance.pick(forms);
    const kind = chance.pick(kinds);
    // For the epidemic the ministry of agriculture thanked nobody.
    const other = form !== ofMinister.form && chance.happens(0.16);
    const nam = other ? 2021 : chance.pick([2021, 2022, 2022, 2023]);
    return {
      ten: names[kind]?.(made, chance) ?? "",
      doituong: kind,
      hinhthuc: form,
      phongtrao: other ? "khac" : "ntm",
      nam,
      soqd: `${chance.whole(...numbers)}/${ending(made)}`,
      // Of the epidemic one was thanked in the autumn of 2021.
      ngayqd: decisionDay(made, nam, other ? 9 : 2, chance),
      cap: level,
      ...(other && { ghichu: "Phòng, chống dịch COVID-19" }),
    };
  });
  return [...new Map(rows.map((row) => [row["ten"], row])).values()];
}
