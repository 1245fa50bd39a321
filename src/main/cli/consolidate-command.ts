import { required, type CliArguments } from "./arguments";
import type { Speech } from "./console";
import { openInputs } from "./open-inputs";
import { refuseFolder } from "./write-files";

/** Readers start while the campaign is read, and read while all that consolidates is still being loaded. */
export async function consolidateCommand(given: CliArguments, speech: Speech): Promise<number> {
  const campaign = required(given.campaign, "campaign");
  required(given.unit, "unit");
  const out = required(given.out, "out");
  await refuseFolder(out);
  const inputs = await openInputs(given.files, [
    out,
    ...(given.previous === undefined ? [] : [given.previous]),
  ]);
  try {
    const { byUnits, campaignNamed } = await import("./campaign-option");
    const context = byUnits(await campaignNamed(campaign), given.units);
    inputs.pool.use(context.campaign);
    const { consolidateInputs } = await import("./consolidate-inputs");
    return await consolidateInputs(context, given, inputs, speech);
  } finally {
    await inputs.pool.close();
  }
}
