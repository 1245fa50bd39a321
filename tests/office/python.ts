import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { inScratch, type OfficeFile, writeAll } from "./libre-office";

// Debian's own Python: python3-openpyxl and python3-lxml belong to it.
const python = "/usr/bin/python3";
const mostOutput = 1_000_000_000;

/** Runs a script of this directory over a batch of files; it prints JSON. */
export function runPython(script: string, files: readonly OfficeFile[]): unknown {
  return inScratch((directory) => run(script, writeAll(directory, files)));
}

/** Runs a script of this directory; it reads JSON and prints JSON. */
export const askPython = (script: string, asked: unknown): unknown => run(script, [], JSON.stringify(asked));

function run(script: string, words: readonly string[], input = ""): unknown {
  const options = {
    encoding: "utf8",
    maxBuffer: mostOutput,
    input,
    env: { ...process.env, PYTHONIOENCODING: "utf-8", PYTHONDONTWRITEBYTECODE: "1" },
  } as const;
  return JSON.parse(
    execFileSync(python, ["-W", "ignore", join(__dirname, script), ...words], options),
  ) as unknown;
}
