import { checkShape } from "../../../src/domain/campaign/schema";
import { embeddedCampaignIds } from "../../../src/main/embedded-campaign-ids";
import { embeddedFile } from "../../../src/main/embedded-campaigns";

test.each(embeddedCampaignIds)("%s has the shape the program takes it to have, as it stands", async (id) => {
  const json = await embeddedFile(id);
  expect(checkShape(json)).toEqual({ kind: "shape", file: json });
});
