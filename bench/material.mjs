import { copyFileSync, mkdirSync, readdirSync } from "node:fs";
import path from "node:path";
import { tonghop } from "./measure.mjs";

const campaign = "dong-nai-2023";

/** Communes first, then districts, then departments. */
const rank = (name) => (/_\d{5}-/.test(name) ? 0 : /_\d{3}-/.test(name) ? 1 : 2);

/** Folders of the first `count` sample returns of the province, for each count. */
export function returnFolders(temp, counts) {
  const all = path.join(temp, "samples");
  tonghop([
    "samples",
    "--campaign",
    campaign,
    "--under",
    "75",
    "--depth",
    "all",
    "--seed",
    "7",
    "--out",
    all,
  ]);
  const names = readdirSync(all)
    .filter((name) => name.endsWith(".xlsx"))
    .sort((left, right) => rank(left) - rank(right) || (left < right ? -1 : 1));
  return counts.map((count) => {
    const folder = path.join(temp, `returns-${count}`);
    mkdirSync(folder, { recursive: true });
    for (const name of names.slice(0, count)) copyFileSync(path.join(all, name), path.join(folder, name));
    return folder;
  });
}

export const booksIn = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => path.join(folder, name));

export const consolidateArgs = (files, out, of = campaign) => [
  ...["consolidate", "--campaign", of, "--unit", "75", "--fresh", "--out", out],
  files,
];

export const checkArgs = (folder) => ["check", "--json", "--campaign", campaign, ...booksIn(folder)];

export const workbookArgs = (wide, out) => [
  ...["workbook", "--campaign", campaign, "--under", "75"],
  ...(wide ? ["--depth", "all"] : []),
  ...["--out", out],
];
