import { required, type CliArguments } from "./arguments";
import type { Speech } from "./console";
import { openInputs } from "./open-inputs";
import { TextShelf } from "./text-shelf";
import { refuseFolder } from "./write-files";

/** Readers start while the campaign is read, and read while all that consolidates, and the book that stands, are being loaded. */
export async function consolidateCommand(given: CliArguments, speech: Speech): Promise<number> {
  const campaign = required(given.campaign, "campaign");
  const code = required(given.unit, "unit");
  const out = required(given.out, "out");
  await refuseFolder(out);
  const inputs = await openInputs(given.files, [
    out,
    ...(given.previous === undefined ? [] : [given.previous]),
  ]);
  const shelf = new TextShelf();
  try {
    const { byUnits, campaignNamed, unitNamed } = await import("./campaign-option");
    const context = byUnits(await campaignNamed(campaign), given.units);
    const unit = unitNamed(context, code);
    inputs.pool.use(context.campaign);
    const { BegunReading } = await import("./begun-reading");
    const reading = new BegunReading(inputs, context, speech, shelf);
    await reading.underWay;
    const { consolidateInputs } = await import("./consolidate-inputs");
    return await consolidateInputs({ context, unit, out }, given, reading, speech);
  } finally {
    await inputs.pool.close();
    shelf.close();
  }
}
