import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { CampaignProblem } from "../domain/campaign/campaign-problem";
import { parseCampaign, type ParsedCampaign } from "../domain/campaign/parse-campaign";
import { placeInFiles } from "./place-in-files";

type Json = Record<string, unknown>;

/** Campaigns that come with the program; each is loaded only when asked for. */
const embedded: Readonly<Record<string, () => Promise<readonly Json[]>>> = {
  "dong-nai-2023": async () => {
    const files = await Promise.all([
      import("../../campaigns/dong-nai-2023/campaign.json"),
      import("../../campaigns/dong-nai-2023/outline.json"),
      import("../../campaigns/dong-nai-2023/units.json"),
      import("../../campaigns/dong-nai-2023/departments.json"),
      import("../../campaigns/dong-nai-2023/indicators.json"),
      import("../../campaigns/dong-nai-2023/lists.json"),
      import("../../campaigns/dong-nai-2023/catalogues.json"),
    ]);
    return files.map((file) => file.default as Json);
  },
};

export const embeddedCampaigns: readonly string[] = Object.keys(embedded);

/** Remarks for people: allowed in every file, no part of the campaign. */
const remarks = new Set(["note", "licence", "source"]);

/** One object of many files: arrays under the same key follow one another (units.json, departments.json). */
export function mergeCampaignFiles(files: readonly Json[]): Json {
  const merged = new Map<string, unknown>();
  for (const file of files) {
    for (const [key, value] of Object.entries(file)) {
      if (remarks.has(key)) continue;
      const before = merged.get(key);
      merged.set(
        key,
        Array.isArray(before) && Array.isArray(value)
          ? [...(before as unknown[]), ...(value as unknown[])]
          : value,
      );
    }
  }
  return Object.fromEntries(merged);
}

export type LoadedCampaign = ParsedCampaign | { readonly kind: "not-found"; readonly name: string };

/** An embedded campaign's id, a .json file, or a folder of .json files. */
export async function loadCampaign(nameOrPath: string): Promise<LoadedCampaign> {
  const known = Object.hasOwn(embedded, nameOrPath) ? embedded[nameOrPath] : undefined;
  if (known) return parseCampaign(mergeCampaignFiles(await known()));
  const texts = await readTexts(nameOrPath);
  if (!texts) return { kind: "not-found", name: nameOrPath };
  const files = texts.map(({ name, text }) => ({ name, json: parseObject(text) }));
  const broken = files.filter(({ json }) => json === undefined);
  if (broken.length > 0) return { kind: "wrong", problems: broken.map(({ name }) => notJson(name)) };
  const read = files.flatMap(({ name, json }) => (json ? [{ name, json }] : []));
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

function parseObject(text: string): Json | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === "object" && json !== null && !Array.isArray(json) ? (json as Json) : undefined;
  } catch {
    return undefined;
  }
}
