import { basename } from "node:path";
import type { CampaignProblem } from "../domain/campaign/campaign-problem";

interface NamedJson {
  readonly name: string;
  readonly json: Readonly<Record<string, unknown>>;
}

/**
 * A problem's path in the file somebody wrote: "$.units[185].parent" of the campaign is "departments.json:
 * $.units[3].parent" for whoever has to mend it. A campaign of one file needs no name in front.
 */
export function placeInFiles(problem: CampaignProblem, files: readonly NamedJson[]): CampaignProblem {
  if (files.length < 2) return problem;
  const { first } = problem.params;
  return {
    ...problem,
    path: placed(problem.path, files),
    // Where the id already stands may be another file.
    params: { ...problem.params, ...(typeof first === "string" && { first: placed(first, files) }) },
  };
}

function placed(path: string, files: readonly NamedJson[]): string {
  const [whole, key = "", index, rest = ""] = /^\$\.([A-Za-z]+)(?:\[(\d+)\])?(.*)$/s.exec(path) ?? [];
  if (whole === undefined) return path;
  const holders = files.filter(({ json }) => Object.hasOwn(json, key));
  if (index === undefined) return named(holders.at(-1), path);
  let at = Number(index);
  for (const holder of holders) {
    const items = holder.json[key];
    const length = Array.isArray(items) ? items.length : 0;
    if (at < length) return named(holder, `$.${key}[${at}]${rest}`);
    at -= length;
  }
  return path;
}

const named = (file: NamedJson | undefined, path: string): string =>
  file ? `${basename(file.name)}: ${path}` : path;
