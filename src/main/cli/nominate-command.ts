import { readFile } from "node:fs/promises";
import { nominate, nominateJson, type NominateInput, type NominateResult } from "../../app/awards/nominate";
import { nominationsOfBook } from "../../app/awards/nominations-of-book";
import { readReferralAnswer, referralBook, referralStepOf } from "../../app/awards/referral";
import type { AwardDecision } from "../../domain/awards/award-decisions";
import { parseAwardDecisions } from "../../domain/awards/parse-award-decisions";
import { pastFileFinding, type PastAward } from "../../domain/awards/past-awards";
import type { CampaignContext } from "../../domain/campaign/context";
import { isoOfDay, parseIsoDay, type Day } from "../../domain/day";
import type { Finding } from "../../domain/finding";
import type { SourceFile } from "../../domain/submission/submission";
import { writeBookTo } from "../../files/xlsx/write-book";
import { namesOf, sentenceOf } from "../../messages/catalogue";
import { cliSentence } from "../../messages/cli-words";
import type { BookGrid } from "../../sheets/grid";
import { interpretPastDecisions } from "../../sheets/past-decisions/interpret";
import { nodeDeflater } from "../node-deflater";
import { required, WrongCall, type CliArguments } from "./arguments";
import { campaignNamed } from "./campaign-option";
import type { Speech } from "./console";
import { giveOptions } from "./give-option";
import { rulesFor } from "./guidance-option";
import { parsedJson } from "./parsed-json";
import { bookAt, campaignIn, unpack } from "./open-book";
import { writeDossier } from "./write-dossier";
import { refuseFolder, writePieces } from "./write-files";

/**
 * `nominate BOOK.xlsx --out LISTS.xlsx`: the nominations of a workbook, held against the rules of the day the decision is expected,
 * as printed lists; with a log of decisions, a workbook for another office's opinion, and its answer read back.
 */
export async function nominateCommand(given: CliArguments, speech: Speech): Promise<number> {
  const out = required(given.out, "out");
  const [file, ...others] = given.files;
  if (file === undefined || others.length > 0) throw new WrongCall("oneBook");
  for (const path of [out, given.refer, given.dossier]) if (path !== undefined) await refuseFolder(path);
  const { book, source } = await bookAt(file);
  const context = await campaignNamed(given.campaign ?? campaignIn(book));
  const lists = listsIn(context, book, source);
  const guided = await rulesFor(context, given.guidance);
  const past = await pastIn(given.past);
  const found = await answered(given, {
    ...{ context, lists, rules: guided.rules, decisionOn: dayGiven(given.on), past: past.past },
    findings: [...guided.findings, ...past.findings],
    log: await logIn(given.decided),
  });
  const result = withGiven(given, found, lists.madeAt);
  await writePieces(out, (sink) => writeBookTo(sink, result.spec, nodeDeflater));
  if (given.refer !== undefined) await writeReferral(result, given.refer, lists.madeAt);
  if (given.dossier !== undefined) await writeDossier(result, given.dossier, lists.madeAt);
  tell(context, result, out, speech);
  if (speech.json) speech.out(JSON.stringify(nominateJson(result, out)));
  return result.findings.some(({ severity }) => severity === "blocks") ? 1 : 0;
}

function listsIn(context: CampaignContext, book: BookGrid, source: SourceFile): NominateInput["lists"] {
  const lists = nominationsOfBook(context, book, source, unpack);
  if (lists.kind === "foreign") throw new WrongCall("noBook", { file: source.file });
  if (lists.kind === "without-lists") throw new WrongCall("noLists", { file: source.file });
  return lists;
}

interface Found {
  readonly input: NominateInput;
  readonly result: NominateResult;
}

/** With the decisions that are signed in the log: judged again where there is one. */
function withGiven({ give, on }: CliArguments, { input, result }: Found, at: string): NominateResult {
  const given = giveOptions(result, give, at);
  return given.length === 0 ? result : judgedOn(on, { ...input, log: [...(input.log ?? []), ...given] });
}

/** The nominations, and where an office's answer is given, with its opinions in the log. */
async function answered({ answer, on }: CliArguments, input: NominateInput): Promise<Found> {
  const first = judgedOn(on, input);
  if (answer === undefined) return { input, result: first };
  const { book, source } = await bookAt(answer);
  const read = readReferralAnswer(first, book, source, input.lists.madeAt);
  if (!read) throw new WrongCall("noAnswer", { file: answer });
  const findings = [...(input.findings ?? []), ...read.findings];
  const log = [...(input.log ?? []), ...read.decisions];
  const after = { ...input, log, findings };
  return { input: after, result: judgedOn(on, after) };
}

function judgedOn(on: string | undefined, input: NominateInput): NominateResult {
  const result = nominate(input);
  if (!result) throw new WrongCall("noRules", { day: on ?? isoOfDay(input.rules.expectedDecisionOn) });
  return result;
}

async function writeReferral(result: NominateResult, path: string, madeAt: string): Promise<void> {
  const step = referralStepOf(result);
  const book = step === undefined ? undefined : referralBook(result, step, madeAt);
  if (!book) throw new WrongCall("noReferral");
  await writePieces(path, (sink) => writeBookTo(sink, book, nodeDeflater));
}

async function logIn(file: string | undefined): Promise<readonly AwardDecision[]> {
  if (file === undefined) return [];
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined) throw new WrongCall("noFile", { file });
  const read = parseAwardDecisions(parsedJson(text, file));
  if (read.kind === "wrong") throw new WrongCall("decided", { file, path: read.path });
  return read.log;
}

function dayGiven(text: string | undefined): Day | undefined {
  if (text === undefined) return undefined;
  const day = parseIsoDay(text);
  if (!day) throw new WrongCall("day", { day: text });
  return day;
}

async function pastIn(
  file: string | undefined,
): Promise<{ readonly past: readonly PastAward[]; readonly findings: readonly Finding[] }> {
  if (file === undefined) return { past: [], findings: [] };
  const { book } = await bookAt(file);
  const past = interpretPastDecisions(book);
  return past ? { past, findings: [] } : { past: [], findings: [pastFileFinding(file)] };
}

function tell(
  context: CampaignContext,
  { book, findings }: NominateResult,
  out: string,
  speech: Speech,
): void {
  const { language, err } = speech;
  const names = namesOf(context);
  for (const finding of findings)
    if (finding.severity === "blocks") err(sentenceOf(finding, names, language));
  const count = (severity: Finding["severity"]): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const counts = { blocks: count("blocks"), reasons: count("needs-reason"), notes: count("notes") };
  err(cliSentence("applied", language, { pack: book.desk.pack.label }));
  err(cliSentence("findings", language, counts));
  err(cliSentence("written", language, { file: out }));
}
