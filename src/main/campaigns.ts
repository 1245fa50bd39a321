import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { CampaignProblem } from "../domain/campaign/campaign-problem";
import type { ParsedCampaign } from "../domain/campaign/judge-campaign";
import { type CampaignJson, embeddedCampaign, mergeCampaignFiles } from "./embedded-campaigns";
import { placeInFiles } from "./place-in-files";

export type LoadedCampaign = ParsedCampaign | { readonly kind: "not-found"; readonly name: string };

/** An embedded campaign's id, a .json file, or a folder of .json files. */
export async function loadCampaign(nameOrPath: string): Promise<LoadedCampaign> {
  const known = await embeddedCampaign(nameOrPath);
  if (known) return known;
  const texts = await readTexts(nameOrPath);
  if (!texts) return { kind: "not-found", name: nameOrPath };
  const files = texts.map(({ name, text }) => ({ name, json: parseObject(text) }));
  const broken = files.filter(({ json }) => json === undefined);
  if (broken.length > 0) return { kind: "wrong", problems: broken.map(({ name }) => notJson(name)) };
  const read = files.flatMap(({ name, json }) => (json ? [{ name, json }] : []));
  const { parseCampaign } = await import("../domain/campaign/parse-campaign");
  const parsed = parseCampaign(mergeCampaignFiles(read.map(({ json }) => json)));
  const placed = (problem: CampaignProblem): CampaignProblem => placeInFiles(problem, read);
  return parsed.kind === "wrong"
    ? { kind: "wrong", problems: parsed.problems.map(placed) }
    : { ...parsed, warnings: parsed.warnings.map(placed) };
}

const notJson = (name: string): CampaignProblem => ({
  code: "CAMPAIGN-015",
  level: "error",
  path: name,
  params: { file: name },
});

async function readTexts(path: string): Promise<readonly { name: string; text: string }[] | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (!found) return undefined;
  const names = found.isDirectory()
    ? (await readdir(path))
        .filter((name) => name.endsWith(".json"))
        .sort()
        .map((name) => join(path, name))
    : [path];
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(name, "utf8") })));
}

function parseObject(text: string): CampaignJson | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === "object" && json !== null && !Array.isArray(json)
      ? (json as CampaignJson)
      : undefined;
  } catch {
    return undefined;
  }
}
