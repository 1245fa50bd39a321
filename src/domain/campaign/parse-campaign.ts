import { judgeCampaign, type ParsedCampaign } from "./judge-campaign";
import { checkShape } from "./schema";

/** A campaign's merged JSON, checked for shape, spelled out and linted. Any input is answered; none throws. */
export function parseCampaign(json: unknown): ParsedCampaign {
  const shape = checkShape(json);
  return shape.kind === "wrong" ? shape : judgeCampaign(shape.file);
}
