import { readFile } from "node:fs/promises";
import type { AwardRules } from "../../domain/awards/award-rules";
import { withGuidance } from "../../domain/awards/guidance";
import type { CampaignContext } from "../../domain/campaign/context";
import { loadGuidance } from "../../domain/campaign/load-guidance";
import { lintAwardRules } from "../../domain/campaign/lint-awards";
import type { Finding } from "../../domain/finding";
import { interpretGuidance } from "../../sheets/huong-dan-khen-thuong/interpret";
import { WrongCall } from "./arguments";
import { WrongCampaign } from "./wrong-campaign";
import { bookAt } from "./open-book";
import { parsedJson } from "./parsed-json";

export interface GuidedRules {
  readonly rules: AwardRules;
  /** What of a filled workbook could not be read. */
  readonly findings: readonly Finding[];
}

/** The campaign's rules, under guidance that came later: JSON, or the filled workbook. */
export async function rulesFor(context: CampaignContext, file: string | undefined): Promise<GuidedRules> {
  const { awards } = context.campaign;
  if (!awards) throw new WrongCall("noAwards");
  if (file === undefined) return { rules: awards, findings: [] };
  return /\.json$/i.test(file) ? fromJson(context, awards, file) : fromBook(context, awards, file);
}

async function fromJson(context: CampaignContext, awards: AwardRules, file: string): Promise<GuidedRules> {
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined) throw new WrongCall("noFile", { file });
  const loaded = loadGuidance(awards, parsedJson(text, file));
  if (loaded.kind === "wrong") throw new WrongCampaign(loaded.problems);
  const problems = lintAwardRules(context, loaded.rules);
  if (problems.length > 0) throw new WrongCampaign(problems);
  return { rules: loaded.rules, findings: [] };
}

async function fromBook(context: CampaignContext, awards: AwardRules, file: string): Promise<GuidedRules> {
  const { book } = await bookAt(file);
  const read = interpretGuidance(context, book, file);
  if (!read) throw new WrongCall("noGuidance", { file });
  return { rules: withGuidance(awards, read.guidance), findings: read.findings };
}
