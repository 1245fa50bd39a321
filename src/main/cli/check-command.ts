import { checkedFiles } from "../../app/json/check-files";
import { checkJson, refusedJson } from "../../app/json/check-json";
import type { CampaignContext } from "../../domain/campaign/context";
import type { Finding } from "../../domain/finding";
import { namesOf, sentenceOf } from "../../messages/catalogue";
import { embeddedCampaignIds } from "../embedded-campaign-ids";
import type { CliArguments } from "./arguments";
import { campaignNamed } from "./campaign-option";
import type { Speech } from "./console";
import { openInputs } from "./open-inputs";
import { readInputs, type ReadInput } from "./read-inputs";
import { TextShelf } from "./text-shelf";

/** A file as it is read by the questions of its own campaign. */
interface CheckedFile {
  readonly context: CampaignContext;
  readonly result: ReadInput;
}

/**
 * One JSON object a FILE, in the order given, refused ones too. The campaign is found in each file; `--campaign` decides for
 * all of them, where nothing is left in a file too.
 */
export async function checkCommand(given: CliArguments, speech: Speech): Promise<number> {
  const context = await campaignNamed(given.campaign ?? embeddedCampaignIds[0]);
  const shelf = new TextShelf();
  const read = async (by: CampaignContext, files: readonly string[]): Promise<readonly ReadInput[]> =>
    readInputs(await openInputs(files), by, { named: "refused", books: "whole" }, speech, shelf);
  try {
    const results = await read(context, given.files);
    const others = given.campaign === undefined ? otherCampaigns(context, results) : [];
    const reread = await Promise.all(
      others.map(async ({ id, files }) => {
        const by = await campaignNamed(id);
        return (await read(by, files)).map((result): CheckedFile => ({ context: by, result }));
      }),
    );
    const found = new Map(reread.flat().map((file) => [keyOf(file.result), file] as const));
    return tell(
      results.map((result) =>
        campaignOf(context, result) === undefined
          ? { context, result }
          : (found.get(keyOf(result)) ?? { context, result }),
      ),
      speech,
    );
  } finally {
    shelf.close();
  }
}

/** The campaign a file says it is of, where that is another one that comes with the program. */
function campaignOf(context: CampaignContext, result: ReadInput): string | undefined {
  const named = result.kind === "submission" ? result.submission.campaign : undefined;
  return named !== context.campaign.id ? embeddedCampaignIds.find((id) => id === named) : undefined;
}

function otherCampaigns(
  context: CampaignContext,
  results: readonly ReadInput[],
): readonly { readonly id: string; readonly files: readonly string[] }[] {
  return embeddedCampaignIds.flatMap((id) => {
    const files = results.flatMap((result) =>
      result.kind === "submission" && campaignOf(context, result) === id
        ? [result.submission.source.file]
        : [],
    );
    return files.length > 0 ? [{ id, files: [...new Set(files)] }] : [];
  });
}

function keyOf(result: ReadInput): string {
  const { file, entry } = result.kind === "submission" ? result.submission.source : result.record;
  return `${file}\n${entry ?? ""}`;
}

/** Of each file, in the order given; files of one campaign are also held against each other. */
function findingsOf(files: readonly CheckedFile[]): readonly (readonly Finding[])[] {
  const found: (readonly Finding[])[] = files.map(({ result }) =>
    result.kind === "refused" ? [result.finding] : [],
  );
  for (const context of new Set(files.map((file) => file.context))) {
    const own = files.flatMap((file, at) =>
      file.context === context && file.result.kind === "submission"
        ? [{ at, submission: file.result.submission }]
        : [],
    );
    const checked = checkedFiles(
      context,
      own.map(({ submission }) => submission),
    );
    own.forEach(({ at }, nth) => (found[at] = checked[nth] ?? []));
  }
  return found;
}

function tell(files: readonly CheckedFile[], speech: Speech): number {
  let blocked = false;
  const said = findingsOf(files);
  for (const [at, { context, result }] of files.entries()) {
    const names = namesOf(context);
    const findings = said[at] ?? [];
    blocked ||= findings.some(({ severity }) => severity === "blocks");
    const json =
      result.kind === "submission"
        ? checkJson(context, result.submission, findings)
        : refusedJson(context, result.record, result.finding);
    if (speech.json) speech.out(JSON.stringify(json));
    else
      for (const finding of findings)
        speech.out(`${json.file}: ${finding.code} ${sentenceOf(finding, names, speech.language)}`);
  }
  return blocked ? 1 : 0;
}
