import { levelOf } from "../../domain/campaign/context";
import { problemSentence } from "../../messages/campaign-problems";
import { required, type CliArguments } from "./arguments";
import { byUnits, campaignWithRemarks } from "./campaign-option";
import type { Speech } from "./console";

export async function unitsCommand(given: CliArguments, speech: Speech): Promise<number> {
  const { context: own, remarks } = await campaignWithRemarks(required(given.campaign, "campaign"));
  const context = byUnits(own, given.units);
  const units = context.campaign.units.map((unit) => ({
    code: unit.code,
    name: unit.name,
    kind: unit.kind,
    level: levelOf(context, unit).id,
    parent: unit.parent ?? null,
    expected: unit.expected,
    exclusion: unit.exclusion ?? null,
  }));
  if (speech.json) speech.out(JSON.stringify({ campaign: context.campaign.id, units }));
  else
    for (const { code, name, level, expected, exclusion } of units)
      speech.out(`${code}\t${name}\t${level}\t${expected ? "x" : `- ${exclusion ?? ""}`}`);
  for (const { path, code, params } of remarks)
    speech.err(`${path}: ${problemSentence(code, speech.language, params)}`);
  return 0;
}
