import type { Unit } from "../domain/campaign/campaign";
import type { CampaignContext } from "../domain/campaign/context";
import { asciiName } from "../domain/text/ascii-name";

/** The campaign's file-name rule, without extension: "BC-SOKET-NTM_26206-DinhQuan". */
export function fileNameOf({ campaign }: CampaignContext, unit: Unit): string {
  return campaign.switches.fileName.replace("{code}", unit.code).replace("{name}", asciiName(bareName(unit)));
}

function bareName({ name }: Unit): string {
  return name.replace(/^(?:Tỉnh|Thành phố|Huyện|Xã|Phường|Thị trấn)\s+/, "");
}
