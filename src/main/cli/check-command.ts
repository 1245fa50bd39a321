import { checkedFindings, checkJson, refusedJson } from "../../app/check-json";
import type { CampaignContext } from "../../domain/campaign/context";
import { namesOf, sentenceOf } from "../../messages/catalogue";
import { embeddedCampaignIds } from "../embedded-campaign-ids";
import type { CliArguments } from "./arguments";
import { campaignNamed } from "./campaign-option";
import type { Speech } from "./console";
import { readInputs, type ReadInput } from "./read-inputs";
import { TextShelf } from "./text-shelf";

/** One JSON object a FILE, in the order given, refused ones too. */
export async function checkCommand(given: CliArguments, speech: Speech): Promise<number> {
  const context = await campaignNamed(given.campaign ?? embeddedCampaignIds[0]);
  const inputs = { files: given.files, named: "refused", books: "whole" } as const;
  const shelf = new TextShelf();
  try {
    return tell(context, await readInputs(context, inputs, speech, shelf), speech);
  } finally {
    shelf.close();
  }
}

function tell(context: CampaignContext, results: readonly ReadInput[], speech: Speech): number {
  const names = namesOf(context);
  let blocked = false;
  for (const result of results) {
    const findings =
      result.kind === "submission" ? checkedFindings(context, result.submission) : [result.finding];
    blocked ||= findings.some(({ severity }) => severity === "blocks");
    const json =
      result.kind === "submission"
        ? checkJson(context, result.submission)
        : refusedJson(context, result.record, result.finding);
    if (speech.json) speech.out(JSON.stringify(json));
    else
      for (const finding of findings)
        speech.out(`${json.file}: ${finding.code} ${sentenceOf(finding, names, speech.language)}`);
  }
  return blocked ? 1 : 0;
}
