import type { Unit } from "../campaign/campaign";
import { levelOf, type CampaignContext } from "../campaign/context";
import { unitInText } from "./unit-in-text";

/** Whom a unit's report goes to. */
export interface Recipient {
  /** "Ủy ban nhân dân huyện Định Quán (Phòng Nội vụ)". */
  readonly name: string;
  /** "" where the campaign names none. */
  readonly email: string;
}

/** As the unit's level says it; an address of the unit above where the level has none. */
export function recipientOf(context: CampaignContext, unit: Unit): Recipient {
  const { agency, office, email } = levelOf(context, unit).recipient;
  const parent = unit.parent === undefined ? undefined : context.units.get(unit.parent);
  const named = agency.replace("{parent}", parent ? unitInText(context, parent) : "");
  return {
    name: office === "" ? named : `${named} (${office})`,
    email: email === "" ? (parent?.contact?.email ?? "") : email,
  };
}
