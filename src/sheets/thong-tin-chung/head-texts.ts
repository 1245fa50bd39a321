import type { Level, Unit } from "../../domain/campaign/campaign";
import { levelOf, type CampaignContext } from "../../domain/campaign/context";
import { vietnameseDay } from "../../domain/day";
import { deadlineInWords } from "../../domain/unit/deadline";
import { unitInText } from "../../domain/unit/unit-in-text";
import { generalWords as words } from "../../messages/thong-tin-chung-words";

/** What stands over the particulars: whose workbook it is, and the facts of the campaign with their labels. */
export interface HeadTexts {
  readonly title: string;
  readonly unit: string;
  readonly facts: readonly (readonly [label: string, text: string])[];
}

export function headTexts(context: CampaignContext, unit: Unit): HeadTexts {
  const { campaign, units } = context;
  const parent = unit.parent === undefined ? undefined : units.get(unit.parent);
  const above = parent && levelOf(context, parent).rank < 3 ? `, ${parent.name}` : "";
  const level = levelOf(context, unit);
  const asker = askerOf(context, parent);
  return {
    title: campaign.title,
    unit: `${unit.name}${above}`.toUpperCase(),
    facts: [
      [words.basis, campaign.legalBasis[0] ?? ""],
      [words.recipient, recipientOf(context, level, parent)],
      [words.deadline, deadlineInWords(level)],
      ...(unit.pilot === true ? [[words.review, words.pilotReview(lastOf(level))] as const] : []),
      ...(asker === undefined ? [] : [[words.askedBy, asker] as const]),
    ],
  };
}

function recipientOf(context: CampaignContext, { recipient }: Level, parent: Unit | undefined): string {
  const { agency, office, email } = recipient;
  const named = agency.replace("{parent}", parent ? unitInText(context, parent) : "");
  const withOffice = office === "" ? named : `${named} (${office})`;
  return email === "" ? withOffice : `${withOffice}, ${words.email(email)}`;
}

/** A pilot's conference is held by the level's last day (domain.md §1.5 R5). */
const lastOf = ({ completeBy }: Level): string | undefined => completeBy && vietnameseDay(completeBy);

/** Who asks for the figures: the level the plan comes from, and whom to call at the level above. */
function askerOf(context: CampaignContext, parent: Unit | undefined): string | undefined {
  let top = parent;
  while (top?.parent !== undefined) top = context.units.get(top.parent);
  if (!top) return undefined;
  const issuer = levelOf(context, top).issuer.replace("{unit}", unitInText(context, top));
  const { name = "", phone = "" } = parent?.contact ?? {};
  return name + phone === "" ? issuer : `${issuer}. ${words.contact(name, phone)}`;
}
