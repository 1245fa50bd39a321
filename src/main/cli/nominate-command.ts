import { readFile } from "node:fs/promises";
import { nominate, nominateJson, type NominateResult } from "../../app/nominate";
import { nominationsOfBook } from "../../app/nominations-of-book";
import type { AwardRules } from "../../domain/awards/award-rules";
import { pastFileFinding, type PastAward } from "../../domain/awards/past-awards";
import type { CampaignContext } from "../../domain/campaign/context";
import { loadGuidance } from "../../domain/campaign/expand-awards";
import { lintAwardRules } from "../../domain/campaign/lint-awards";
import { parseIsoDay, type Day } from "../../domain/day";
import type { Finding } from "../../domain/finding";
import { writeBookTo } from "../../files/xlsx/write-book";
import { namesOf, sentenceOf } from "../../messages/catalogue";
import { cliSentence } from "../../messages/cli-words";
import { interpretPastDecisions } from "../../sheets/past-decisions/interpret";
import { nodeDeflater } from "../node-deflater";
import { required, WrongCall, type CliArguments } from "./arguments";
import { campaignNamed, WrongCampaign } from "./campaign-option";
import type { Speech } from "./console";
import { bookAt, campaignIn, unpack } from "./open-book";
import { refuseFolder, writePieces } from "./write-files";

/**
 * `nominate BOOK.xlsx [--past FILE] [--guidance FILE.json] [--on DAY] --out LISTS.xlsx`: the nominations of a workbook, held
 * against the rules of the day the decision is expected, as printed lists.
 */
export async function nominateCommand(given: CliArguments, speech: Speech): Promise<number> {
  const out = required(given.out, "out");
  const [file, ...others] = given.files;
  if (file === undefined || others.length > 0) throw new WrongCall("oneBook");
  await refuseFolder(out);
  const { book, source } = await bookAt(file);
  const context = await campaignNamed(given.campaign ?? campaignIn(book));
  const lists = nominationsOfBook(context, book, source, unpack);
  if (lists.kind === "foreign") throw new WrongCall("noBook", { file });
  if (lists.kind === "without-lists") throw new WrongCall("noLists", { file });
  const rules = await rulesFor(context, given.guidance);
  const past = await pastIn(given.past);
  const result = nominate({ context, lists, rules, decisionOn: dayGiven(given.on), ...past });
  if (!result) throw new WrongCall("noRules", { day: given.on ?? "" });
  await writePieces(out, (sink) => writeBookTo(sink, result.spec, nodeDeflater));
  tell(context, result, out, speech);
  if (speech.json) speech.out(JSON.stringify(nominateJson(result, out)));
  return result.findings.some(({ severity }) => severity === "blocks") ? 1 : 0;
}

function dayGiven(text: string | undefined): Day | undefined {
  if (text === undefined) return undefined;
  const day = parseIsoDay(text);
  if (!day) throw new WrongCall("day", { day: text });
  return day;
}

/** The campaign's rules, under guidance that came later. */
async function rulesFor(context: CampaignContext, file: string | undefined): Promise<AwardRules> {
  const { awards } = context.campaign;
  if (!awards) throw new WrongCall("noAwards");
  if (file === undefined) return awards;
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined) throw new WrongCall("noFile", { file });
  const loaded = loadGuidance(awards, parsed(text, file));
  if (loaded.kind === "wrong") throw new WrongCampaign(loaded.problems);
  const problems = lintAwardRules(context, loaded.rules);
  if (problems.length > 0) throw new WrongCampaign(problems);
  return loaded.rules;
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new WrongCall("guidance", { file });
  }
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
