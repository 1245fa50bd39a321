import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { built } from "./built";

export const campaignFile = path.resolve(__dirname, "../../campaigns/dong-nai-2023");
const peakReporter = pathToFileURL(path.resolve(__dirname, "report-peak.mjs")).href;

export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
  readonly seconds: number;
}

/** The built command, run as a person runs it; in `peakFile` it leaves what it used. */
export function tonghopRun(words: readonly string[], peakFile?: string): Run {
  const script = built("cli.js");
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...(peakFile === undefined ? [] : ["--import", peakReporter]), script, ...words],
    { encoding: "utf8", maxBuffer: 2 ** 30, env: { ...process.env, PEAK_FILE: peakFile } },
  );
  return { status, out: stdout, err: stderr, seconds: (performance.now() - began) / 1000 };
}

/** Standard output. Exit code 1 says that findings block: the output stands all the same (docs/cli.md). */
export function tonghop(...words: readonly string[]): string {
  const { status, out, err } = tonghopRun(words);
  if (status !== 0 && status !== 1) throw new Error(`${words.join(" ")}: ${String(status)} ${err}`);
  return out;
}

/** Most memory at once in MB, and seconds of work: those of the clock depend on what else the machine is doing. */
export interface Used {
  readonly megabytes: number;
  readonly seconds: number;
}

export const usedIn = (peakFile: string): Used => JSON.parse(readFileSync(peakFile, "utf8")) as Used;
