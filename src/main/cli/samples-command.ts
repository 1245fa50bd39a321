import { join } from "node:path";
import { fileNameOf } from "../../app/file-name";
import { firstBook, secondBook } from "../../samples/sample-books";
import { expectedValues } from "../../app/json/sample-set";
import type { Unit } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import type { Answers } from "../../domain/submission/submission";
import { expectedBelow } from "../../domain/unit/expected";
import { writeBook } from "../../files/xlsx/write-book";
import { cliSentence } from "../../messages/cli-words";
import { type Mistake, withMistakes } from "../../samples/damage/across-units";
import { damageBook } from "../../samples/damage/damage-book";
import { sampleAnswers } from "../../samples/sample-answers";
import { secondHandIn, type SecondHandIn } from "../../samples/second-hand-in";
import { nodeDeflater } from "../node-deflater";
import { required, type CliArguments } from "./arguments";
import { campaignNamed, unitNamed } from "./campaign-option";
import type { Speech } from "./console";
import { writeWhole } from "./write-files";

interface Sample {
  readonly unit: Unit;
  readonly file: string;
  readonly answers: Answers;
  readonly second: SecondHandIn | undefined;
}

interface Damaged {
  readonly file: string;
  readonly kinds: readonly string[];
}

/** One workbook per expected unit, on request damaged, on request with second hand-ins; and the true values. */
export async function samplesCommand(given: CliArguments, speech: Speech): Promise<number> {
  const context = await campaignNamed(required(given.campaign, "campaign"));
  const out = required(given.out, "out");
  const under = unitNamed(context, required(given.under, "under"));
  const samples = expectedBelow(context, under.code, given.depth).map((unit) =>
    sampleOf(context, unit, given),
  );
  const { returns, mistakes } = given.mistakes
    ? withMistakes(context, samples, given.seed)
    : { returns: samples, mistakes: [] };
  const damage = await writeFirst(context, returns, given, out);
  const again = await writeSecond(context, samples, join(out, "resend"));
  const expected = {
    ...expectedOf(context, under, samples, given, damage),
    ...(given.mistakes && { mistakes: mistakes.map(mistakeJson) }),
  };
  await writeWhole(join(out, "expected.json"), `${JSON.stringify(expected)}\n`);
  speech.err(cliSentence("writtenMany", speech.language, { count: samples.length, file: out }));
  if (speech.json) {
    const files = [...samples.map(({ file }) => join(out, file)), ...again];
    speech.out(JSON.stringify({ files }));
  }
  return 0;
}

const mistakeJson = ({ kind, unit, part, section, from }: Mistake) => ({
  kind,
  unit,
  indicator: part ?? null,
  section: section ?? null,
  from: from ?? null,
});

function sampleOf(context: CampaignContext, unit: Unit, { seed, resend }: CliArguments): Sample {
  const answers = sampleAnswers(context, unit, seed);
  return {
    unit,
    file: `${fileNameOf(context, unit)}.xlsx`,
    answers,
    second: resend ? secondHandIn(context, unit, seed, answers) : undefined,
  };
}

async function writeFirst(
  context: CampaignContext,
  samples: readonly Sample[],
  { damage, seed }: CliArguments,
  out: string,
): Promise<readonly Damaged[]> {
  const damaged: Damaged[] = [];
  for (const { unit, file, answers } of samples) {
    const whole = firstBook(context, unit, answers);
    const { book, kinds, cutTo } = damage
      ? damageBook(context, unit, seed, whole)
      : { book: whole, kinds: [], cutTo: 1 };
    const bytes = writeBook(book, nodeDeflater);
    await writeWhole(join(out, file), bytes.subarray(0, Math.floor(bytes.length * cutTo)));
    if (kinds.length > 0) damaged.push({ file, kinds });
  }
  return damaged;
}

async function writeSecond(
  context: CampaignContext,
  samples: readonly Sample[],
  folder: string,
): Promise<readonly string[]> {
  const written: string[] = [];
  for (const { unit, file, second } of samples) {
    if (!second) continue;
    const path = join(folder, file);
    await writeWhole(path, writeBook(secondBook(context, unit, second), nodeDeflater));
    written.push(path);
  }
  return written;
}

function expectedOf(
  context: CampaignContext,
  under: Unit,
  samples: readonly Sample[],
  { seed, resend }: CliArguments,
  damage: readonly Damaged[],
): object {
  const after = samples.map(({ unit, answers, second }) => ({ unit, answers: second?.after ?? answers }));
  return {
    campaign: context.campaign.id,
    seed,
    unit: under.code,
    damage,
    ...expectedValues(context, under, samples),
    ...(resend && { after: expectedValues(context, under, after) }),
  };
}
