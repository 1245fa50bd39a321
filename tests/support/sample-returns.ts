import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { FigureJson } from "../../src/app/json/figure-json";
import type { TotalJson } from "../../src/app/json/consolidation-json";
import type { FindingJson } from "../../src/app/json/finding-json";
import { campaignFile, tonghop } from "./tonghop";

interface Values {
  readonly figures: Readonly<Record<string, readonly FigureJson[]>>;
  readonly narratives: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly totals: readonly TotalJson[];
}
export interface Expected extends Values {
  readonly damage: readonly { readonly file: string; readonly kinds: readonly string[] }[];
  readonly after?: Values;
}
export interface Consolidated {
  readonly totals: readonly TotalJson[];
  readonly findings: readonly FindingJson[];
}

export const samplesFolder = mkdtempSync(path.join(tmpdir(), "tonghop-samples-"));
const campaign = ["--campaign", campaignFile];

/** To be called when a file's tests are over. */
export const removeSamples = (): void => rmSync(samplesFolder, { recursive: true, force: true });

/** Sample returns with what they truly say. */
export function made(
  name: string,
  ...words: readonly string[]
): { readonly out: string; readonly expected: Expected } {
  const out = path.join(samplesFolder, name);
  tonghop("samples", ...campaign, ...words, "--out", out);
  return { out, expected: JSON.parse(readFileSync(path.join(out, "expected.json"), "utf8")) as Expected };
}

export const workbooks = (out: string): readonly string[] =>
  readdirSync(out)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => path.join(out, name));

export function consolidated(unit: string, ...files: readonly string[]): Consolidated {
  const book = path.join(samplesFolder, "book.xlsx");
  return JSON.parse(
    tonghop("consolidate", ...campaign, "--unit", unit, ...files, "--out", book, "--fresh", "--json"),
  ) as Consolidated;
}

export const blocking = ({ findings }: Consolidated): readonly string[] =>
  findings.filter(({ severity }) => severity !== "notes").map(({ text }) => text.vi);
