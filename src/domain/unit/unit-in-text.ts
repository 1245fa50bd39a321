import type { Unit } from "../campaign/campaign";
import type { CampaignContext } from "../campaign/context";

/** "xã Phú Túc" of "Xã Phú Túc": the kind's word is small inside a line. Names of agencies stay as they are. */
export function unitInText({ kinds }: Pick<CampaignContext, "kinds">, unit: Unit): string {
  const word = kinds.get(unit.kind)?.word ?? "";
  const begins = word !== "" && unit.name.toLowerCase().startsWith(`${word} `);
  return begins ? word + unit.name.slice(word.length) : unit.name;
}
