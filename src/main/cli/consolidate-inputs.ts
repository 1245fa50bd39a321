import { consolidationJson } from "../../app/json/consolidation-json";
import type { Unit } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import {
  consolidate,
  type ConsolidateInput,
  type ReceivedFiles,
} from "../../domain/consolidation/consolidate";
import type { Consolidation } from "../../domain/consolidation/consolidation";
import { ForeseenReturns } from "../../domain/consolidation/foreseen-returns";
import { namesOf, sentenceOf } from "../../messages/catalogue";
import { cliSentence } from "../../messages/cli-words";
import { resultWords } from "../../messages/result-words";
import { layConsolidatedWorkbook } from "../../sheets/consolidated-workbook/lay";
import { carriesReceived } from "../../sheets/consolidated-workbook/result-book";
import type { CliArguments } from "./arguments";
import type { BegunReading } from "./begun-reading";
import type { Speech } from "./console";
import { CarriedHandIns } from "./carried-hand-ins";
import { readDecisions } from "./read-decisions";
import type { ReadInput } from "./read-inputs";
import type { Previous } from "./read-previous";
import { writeBookBeside } from "./write-book-beside";
import { writeInto } from "./write-files";

/** Of which unit the workbook is, and where it is written. */
interface Asked {
  readonly context: CampaignContext;
  readonly unit: Unit;
  readonly out: string;
}

/** Writes the consolidated workbook of the level from what is being read. */
export async function consolidateInputs(
  { context, unit, out }: Asked,
  given: CliArguments,
  reading: BegunReading,
  speech: Speech,
): Promise<number> {
  const { decisions, corrections } = await readDecisions(given.decisions);
  const previous = given.fresh ? undefined : await previousOf(context, unit, given);
  const consolidated = await consolidateFiles(
    { context, unit, decisions, corrections, previous: previous?.book, findings: previous?.findings ?? [] },
    reading,
  );
  await writeResult(out, consolidated, previous);
  const { consolidation } = consolidated;
  tell(context, consolidation, out, speech);
  if (speech.json) speech.out(JSON.stringify(consolidationJson(context, consolidation)));
  return exitCodeOf(consolidation);
}

/** What reads it is loaded where there may be one: a first run reads no workbook in this thread. */
const previousOf = async (
  context: CampaignContext,
  unit: Unit,
  given: CliArguments,
): Promise<Previous | undefined> => (await import("./read-previous")).readPrevious(context, unit, given);

/** Sheets are written while what was handed in is still being packed: the one that carries it comes late. */
async function writeResult(
  out: string,
  { consolidation, carried }: Consolidated,
  previous: Previous | undefined,
): Promise<void> {
  let packed = "";
  const book = layConsolidatedWorkbook(consolidation, {
    kept: previous?.kept,
    received: carried && ((): string => packed),
    views: previous?.views,
  });
  const isPacked = carried?.then((text) => (packed = text));
  // Told when it is waited for; until then it is nobody's fault unhandled.
  isPacked?.catch(() => undefined);
  const needs = isPacked && { [resultWords.state]: isPacked };
  await writeInto(out, (file) => writeBookBeside(file, book, needs));
}

interface Consolidated {
  readonly consolidation: Consolidation;
  /** What was handed in, packed, where it goes with the book; another thread packs it while this one goes on. */
  readonly carried: Promise<string> | undefined;
}

/** What was read is let go here: of ten thousand returns the result alone is written. */
async function consolidateFiles(
  {
    findings,
    ...input
  }: Pick<ConsolidateInput, "context" | "unit" | "decisions" | "corrections" | "previous"> &
    Pick<Previous, "findings">,
  reading: BegunReading,
): Promise<Consolidated> {
  const { context } = input;
  // This thread has nothing else to do while others read.
  const foreseen = new ForeseenReturns(context);
  const handIns = new CarriedHandIns(context);
  const results = await reading.all((submission) => {
    foreseen.foresee(submission);
    handIns.note(submission);
  });
  const received = receivedOf(results);
  const refusals = [...received.refusals, ...findings];
  const begun = handIns.begin(received);
  const consolidation = consolidate({ ...input, ...received, refusals, foreseen });
  const carried = carriesReceived(consolidation) ? (begun ?? handIns.pack(received)) : undefined;
  return { consolidation, carried };
}

function receivedOf(results: readonly ReadInput[]): ReceivedFiles {
  const refused = results.flatMap((result) => (result.kind === "refused" ? [result] : []));
  return {
    submissions: results.flatMap((result) => (result.kind === "submission" ? [result.submission] : [])),
    refused: refused.map(({ record }) => record),
    refusals: refused.map(({ finding }) => finding),
    given: results.map((result) => (result.kind === "submission" ? result.submission.source : result.record)),
  };
}

function exitCodeOf({ findings, files }: Consolidation): number {
  const blocked = findings.some(({ severity }) => severity === "blocks");
  return blocked || files.some(({ status }) => status === "refused") ? 1 : 0;
}

/** As many as a person reads in a line; the workbook names them all. */
const mostNames = 10;

function someNames(units: readonly string[], language: Speech["language"]): string {
  const names = units.slice(0, mostNames).join(", ");
  const count = units.length - mostNames;
  return count > 0 ? cliSentence("someOf", language, { names, count }) : names;
}

function tell(
  context: CampaignContext,
  { coverage, findings, files }: Consolidation,
  out: string,
  { language, err }: Speech,
): void {
  const names = namesOf(context);
  const count = (severity: string): number =>
    findings.filter((finding) => finding.severity === severity).length;
  err(
    cliSentence("coverage", language, {
      received: coverage.received.length,
      expected: coverage.expected.length,
      missing: someNames(coverage.missing.map(names.unit), language) || "0",
    }),
  );
  err(
    cliSentence("findings", language, {
      blocks: count("blocks"),
      reasons: count("needs-reason"),
      notes: count("notes"),
    }),
  );
  for (const finding of findings.filter(
    ({ code, severity }) => code.startsWith("FILE-") && severity === "blocks",
  ))
    err(sentenceOf(finding, names, language));
  for (const { file, entry, status } of files)
    if (status === "foreign") err(cliSentence("notTaken", language, { file: entry ?? file }));
  err(cliSentence("written", language, { file: out }));
}
