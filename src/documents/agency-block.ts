import type { Unit } from "../domain/campaign/campaign";
import { levelOf, type CampaignContext } from "../domain/campaign/context";
import { unitInText } from "../domain/unit/unit-in-text";
import { reportFormWords as words } from "../messages/report-form-words";
import type { DocumentBlock, MastheadLine } from "./spec";

/** Who issues a unit's report, as heading and signature need it. */
export interface Issuer {
  /** "Ủy ban nhân dân xã Phú Túc", "Sở Nội vụ". */
  readonly name: string;
  /** Agencies under NĐ 30/2020 get its heading and signature; party, army, police and mass organisations have their own. */
  readonly frame: "people's-committee" | "department" | "state-agency" | "own";
}

/** Words at the beginning of the names of provincial agencies that follow NĐ 30 without being a "Sở". */
const stateAgencies = ["Văn phòng Ủy ban nhân dân", "Thanh tra", "Ban Dân tộc", "Ban Quản lý"];

export function issuerOf(context: CampaignContext, unit: Unit): Issuer {
  const name = levelOf(context, unit).issuer.replace("{unit}", unitInText(context, unit));
  if (name.startsWith(`${words.people} `) && levelOf(context, unit).stream === "territory") {
    return { name, frame: "people's-committee" };
  }
  if (name.startsWith(`${words.department} `)) return { name, frame: "department" };
  return { name, frame: stateAgencies.some((start) => name.startsWith(start)) ? "state-agency" : "own" };
}

const line = (text: string, look: MastheadLine["look"], ruleBelow?: number): MastheadLine => ({
  text,
  look,
  ...(ruleBelow !== undefined && { ruleBelow }),
});

/** NĐ 30/2020 PL I: agency above and issuer left, national heading, place and day right. */
export function masthead(context: CampaignContext, unit: Unit, issuer: Issuer): DocumentBlock {
  const parent = unit.parent === undefined ? undefined : context.units.get(unit.parent);
  const { day } = levelOf(context, unit).deadline;
  const place = bareName(context, issuer.frame === "people's-committee" || !parent ? unit : parent);
  return {
    kind: "masthead",
    left: [
      ...(parent ? [line(`UBND ${parent.name}`.toUpperCase(), "caps")] : []),
      line(issuer.name.toUpperCase(), "caps-bold", 0.4),
      line(words.number(issuer.frame === "people's-committee" ? "UBND" : "     "), "plain"),
    ],
    right: [
      line(words.nation, "caps-bold"),
      line(words.motto, "bold", 1),
      line(words.placeAndDay(place, day.month, day.year), "italic"),
    ],
  };
}

/** "Phú Túc" of "Xã Phú Túc". */
function bareName({ kinds }: CampaignContext, unit: Unit): string {
  const word = kinds.get(unit.kind)?.word ?? "";
  return unit.name.toLowerCase().startsWith(`${word} `) ? unit.name.slice(word.length + 1) : unit.name;
}

/** Copies go left, the signer right; in a form of one column the signer follows. */
export function closingBlocks({ frame }: Issuer): readonly DocumentBlock[] {
  const signature: Readonly<Record<Issuer["frame"], readonly string[]>> = {
    "people's-committee": [words.onBehalf, words.chairman],
    department: [words.director],
    "state-agency": [words.head],
    own: [],
  };
  const text = [...signature[frame], words.signer].join("\n");
  return [
    { kind: "paragraph", look: "recipients", text: words.copies },
    { kind: "paragraph", look: "signature-right", text },
  ];
}
