import { levelOf } from "../../domain/campaign/context";
import { isoOfDay } from "../../domain/day";
import { unitInText } from "../../domain/unit/unit-in-text";
import { conferenceDay, handInDay } from "../hand-in-day";
import { somePerson } from "../people";
import { agencyOf } from "../places/agencies";
import { Chance } from "../random";
import { type Maker, type Makers, type Making, once } from "./making";
import { isAgency, symbolOf } from "./work-figures";

/** Pilot districts and the province hold a conference; of the others one in three does. */
const isConference = ({ context, unit, seed }: Making): boolean =>
  unit.pilot === true ||
  levelOf(context, unit).id === "province" ||
  Chance.for(seed, `form ${unit.code}`).happens(0.33);

/** Day, place and delegates are those of a conference; who only writes a report has none. */
const ifConference =
  (make: Maker): Maker =>
  (making, chance) =>
    isConference(making) ? make(making, chance) : undefined;

/** The head signs, or, one time in three, a deputy. */
function signer(making: Making): { readonly name: string; readonly position: string } {
  return making.once("signer", (chance) => {
    const { name } = somePerson(chance, { peoples: making.place.peoples ?? [] });
    const { head, deputy } = isAgency(making)
      ? agencyOf(making.unit.code)
      : { head: "Chủ tịch", deputy: "Phó Chủ tịch" };
    return { name, position: chance.happens(0.66) ? head : deputy };
  });
}

const hall: Maker = (making) => {
  const name = unitInText(making.context, making.unit);
  return once(isAgency(making) ? `Hội trường ${name}` : `Hội trường Ủy ban nhân dân ${name}`);
};

const delegates: Maker = ({ context, unit }, chance) =>
  once(levelOf(context, unit).id === "commune" ? chance.whole(55, 120) : chance.whole(130, 280));

export const particularMakers: Makers = {
  M01: (making) => once(isConference(making) ? "hoi-nghi" : "bao-cao"),
  "M01.ngay": ifConference(({ context, unit, seed }) => once(isoOfDay(conferenceDay(context, unit, seed)))),
  "M01.dia-diem": ifConference(hall),
  "M01.dai-bieu": ifConference(delegates),
  M02: ({ context }) => once(isoOfDay(context.campaign.cutOff)),
  M03: (making, chance) => once(`${chance.whole(110, 480)}/${symbolOf(making, "BC")}`),
  "M03.ngay": ({ context, unit }) => once(isoOfDay(handInDay(context, unit))),
  M04: (making) => once(signer(making).name),
  "M04.chuc-vu": (making) => once(signer(making).position),
  M05: (making, chance) => once(somePerson(chance, { peoples: making.place.peoples ?? [] }).name),
  "M05.dien-thoai": (_making, chance) => once(`0251 3${chance.whole(100, 999)} ${chance.whole(100, 999)}`),
  "M05.email": ({ unit }) => once(`${unit.code.toLowerCase()}@example.vn`),
};
