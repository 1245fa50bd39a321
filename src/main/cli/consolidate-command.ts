import { required, type CliArguments } from "./arguments";
import type { Speech } from "./console";
import { openInputs } from "./open-inputs";
import { refuseFolder } from "./write-files";

/** Readers start while all that consolidates is still being loaded, and the campaign and what stands is read. */
export async function consolidateCommand(given: CliArguments, speech: Speech): Promise<number> {
  required(given.campaign, "campaign");
  required(given.unit, "unit");
  const out = required(given.out, "out");
  await refuseFolder(out);
  const inputs = await openInputs(given.files, [
    out,
    ...(given.previous === undefined ? [] : [given.previous]),
  ]);
  try {
    const { consolidateInputs } = await import("./consolidate-inputs");
    return await consolidateInputs(given, inputs, speech);
  } finally {
    await inputs.pool.close();
  }
}
