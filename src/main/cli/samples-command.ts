import { join } from "node:path";
import { fileNameOf } from "../../app/file-name";
import { expectedValues } from "../../app/sample-set";
import { expectedBelow } from "../../domain/unit/expected";
import { writeBook } from "../../files/xlsx/write-book";
import { cliSentence } from "../../messages/cli-words";
import { sampleAnswers } from "../../samples/sample-answers";
import { layStandardWorkbook } from "../../sheets/standard-workbook/lay";
import { nodeDeflater } from "../node-deflater";
import { required, type CliArguments } from "./arguments";
import { campaignNamed, unitNamed } from "./campaign-option";
import type { Speech } from "./console";
import { writeWhole } from "./write-files";

/** One complete workbook per expected unit, and expected.json with the true values. */
export async function samplesCommand(given: CliArguments, speech: Speech): Promise<number> {
  const context = await campaignNamed(required(given.campaign, "campaign"));
  const out = required(given.out, "out");
  const under = unitNamed(context, required(given.under, "under"));
  const units = expectedBelow(context, under.code, given.depth);
  const samples = units.map((unit) => ({ unit, answers: sampleAnswers(context, unit, given.seed) }));
  for (const { unit, answers } of samples) {
    const book = layStandardWorkbook(context, { unit, answers, createdAt: savedAt(unit.code) });
    await writeWhole(join(out, `${fileNameOf(context, unit)}.xlsx`), writeBook(book, nodeDeflater));
  }
  const expected = {
    campaign: context.campaign.id,
    seed: given.seed,
    unit: under.code,
    damage: [],
    ...expectedValues(
      context,
      under,
      samples.filter(({ unit }) => unit.parent === under.code),
    ),
  };
  await writeWhole(join(out, "expected.json"), `${JSON.stringify(expected)}\n`);
  speech.err(cliSentence("writtenMany", speech.language, { count: units.length, file: out }));
  if (speech.json)
    speech.out(
      JSON.stringify({ files: samples.map(({ unit }) => join(out, `${fileNameOf(context, unit)}.xlsx`)) }),
    );
  return 0;
}

/** A day before the deadline, by the unit's code: samples say when they were saved, the same in every run. */
function savedAt(code: string): string {
  const day = 15 + (Number(code.slice(-2)) % 9 || 0);
  return `2023-11-${String(day).padStart(2, "0")}T08:00:00Z`;
}
