import { readFile } from "node:fs/promises";
import { consolidationJson } from "../../app/json/consolidation-json";
import type { Unit } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import { previousFindings } from "../../app/level/kept-findings";
import { receivedText } from "../../app/level/pack-received";
import {
  consolidate,
  type ConsolidateInput,
  type ReceivedFiles,
} from "../../domain/consolidation/consolidate";
import type { Consolidation } from "../../domain/consolidation/consolidation";
import { ForeseenReturns } from "../../domain/consolidation/foreseen-returns";
import type { PreviousBook } from "../../domain/consolidation/previous-book";
import { readBook } from "../../files/read-book";
import { namesOf, sentenceOf } from "../../messages/catalogue";
import { cliSentence } from "../../messages/cli-words";
import { resultWords } from "../../messages/result-words";
import type { Finding } from "../../domain/finding";
import type { Submission } from "../../domain/submission/submission";
import { layConsolidatedWorkbook } from "../../sheets/consolidated-workbook/lay";
import { carriesReceived } from "../../sheets/consolidated-workbook/result-book";
import { readKept } from "../../sheets/kept/read-kept";
import type { KeptContent } from "../../sheets/kept/user-cells";
import type { InsertedView } from "../../sheets/phan-tich/inserted-view";
import { interpretPrevious, viewsStanding } from "../../sheets/result-state/state-sheet";
import { required, WrongCall, type CliArguments } from "./arguments";
import { unitNamed } from "./campaign-option";
import type { Speech } from "./console";
import { packBeside } from "./open-book";
import { readDecisions } from "./read-decisions";
import type { OpenInputs } from "./open-inputs";
import { readInputs, type ReadInput } from "./read-inputs";
import { TextShelf } from "./text-shelf";
import { writeBookBeside } from "./write-book-beside";
import { writeInto } from "./write-files";

/** The book that stands: what a new consolidation carries over, and what a person added to it. */
interface Previous {
  readonly book: PreviousBook;
  readonly kept: KeptContent;
  /** Ready views a person put on sheets of their own. */
  readonly views: readonly InsertedView[];
  /** What of it does not go on, or may not be whole. */
  readonly findings: readonly Finding[];
}

/** Reads what is open and writes the consolidated workbook of the level. */
export async function consolidateInputs(
  context: CampaignContext,
  given: CliArguments,
  inputs: OpenInputs,
  speech: Speech,
): Promise<number> {
  const unit = unitNamed(context, required(given.unit, "unit"));
  const out = required(given.out, "out");
  const { decisions, corrections } = await readDecisions(given.decisions);
  const previous = await readPrevious(context, unit, given);
  const shelf = new TextShelf();
  try {
    const consolidated = await consolidateFiles(
      { context, unit, decisions, corrections, previous: previous?.book, findings: previous?.findings ?? [] },
      inputs,
      speech,
      shelf,
    );
    await writeResult(out, consolidated, previous);
    const { consolidation } = consolidated;
    tell(context, consolidation, out, speech);
    if (speech.json) speech.out(JSON.stringify(consolidationJson(context, consolidation)));
    return exitCodeOf(consolidation);
  } finally {
    shelf.close();
  }
}

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

/** Reads and consolidates. What was read is let go here: of ten thousand returns the result alone is written. */
async function consolidateFiles(
  {
    findings,
    ...input
  }: Pick<ConsolidateInput, "context" | "unit" | "decisions" | "corrections" | "previous"> &
    Pick<Previous, "findings">,
  inputs: OpenInputs,
  speech: Speech,
  shelf: TextShelf,
): Promise<Consolidated> {
  const { context } = input;
  // This thread has nothing else to do while others read.
  const foreseen = new ForeseenReturns(context);
  const onSubmission = (submission: Submission): void => foreseen.foresee(submission);
  const given = { named: "left-aside", books: "opened", onSubmission } as const;
  const received = receivedOf(await readInputs(inputs, context, given, speech, shelf));
  const refusals = [...received.refusals, ...findings];
  const carried = new CarriedHandIns(context, received);
  const consolidation = consolidate({ ...input, ...received, refusals, foreseen });
  return { consolidation, carried: carriesReceived(consolidation) ? carried.packed() : undefined };
}

/** What was handed in goes with the book, so that the task pane and the level above go on with it. */
class CarriedHandIns {
  /** Packed beside what is consolidated, where it is likely to be carried: of ten thousand it is not even put into a text. */
  readonly #begun: Promise<string> | undefined;

  constructor(
    readonly context: CampaignContext,
    readonly received: ReceivedFiles,
  ) {
    const isLikely = received.submissions.length <= context.campaign.switches.unitSheetsUpTo;
    this.#begun = isLikely ? this.#pack() : undefined;
  }

  packed(): Promise<string> {
    return this.#begun ?? this.#pack();
  }

  #pack(): Promise<string> {
    return packBeside(receivedText(this.context, this.received));
  }
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

/** Without --previous an existing OUT is the previous book; --fresh starts anew. */
async function readPrevious(
  context: CampaignContext,
  unit: Unit,
  { fresh, previous, out }: CliArguments,
): Promise<Previous | undefined> {
  if (fresh) return undefined;
  const file = previous ?? out ?? "";
  const bytes = await readFile(file).catch((fault: unknown) => {
    // An OUT that is there and cannot be read holds texts and decisions that must not be lost.
    if (previous !== undefined || !isMissing(fault)) throw new WrongCall("previous", { file });
  });
  if (!bytes) return undefined;
  const found = await previousIn(new Uint8Array(bytes));
  if (!found || !isOf(found.book, context, unit)) throw new WrongCall("previous", { file });
  return found;
}

const isMissing = (fault: unknown): boolean =>
  fault instanceof Error && "code" in fault && (fault.code === "ENOENT" || fault.code === "ENOTDIR");

function isOf(found: PreviousBook, { campaign }: CampaignContext, { code }: Unit): boolean {
  return found.unit === code && found.campaign === campaign.id;
}

async function previousIn(bytes: Uint8Array): Promise<Previous | undefined> {
  const read = await readBook(bytes);
  const book = read.kind === "book" ? interpretPrevious(read.book) : undefined;
  if (read.kind !== "book" || !book) return undefined;
  const kept = readKept(read.book);
  return { book, kept, views: viewsStanding(read.book), findings: previousFindings(read.book, kept) };
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
