import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

const here = import.meta.dirname;
const program = path.resolve(here, "../dist/cli.js");

/** Runs a program to its end; the command line's exit code 1 (findings block) is a good end. */
function runToEnd(command, args, { env = {}, passes = [0], keep = true } = {}) {
  const began = performance.now();
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    env: { ...process.env, ...env },
    stdio: ["ignore", keep ? "pipe" : "ignore", "pipe"],
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  if (error) throw error;
  if (!passes.includes(status)) throw new Error(`${command} ${args.join(" ")}: exit ${status}\n${stderr}`);
  return { milliseconds: performance.now() - began, stdout };
}

/** The whole command, process start included. */
export const tonghop = (args, keep = false) =>
  runToEnd(process.execPath, [program, ...args], { passes: [0, 1], keep });

/** The whole command once more, for the most memory it held, in MB. */
export function peakOf(args, peakFile) {
  const preload = path.join(here, "peak-memory.cjs");
  const { milliseconds } = runToEnd(process.execPath, ["--require", preload, program, ...args], {
    env: { PEAK_FILE: peakFile },
    passes: [0, 1],
    keep: false,
  });
  return { milliseconds, megabytes: Number(readFileSync(peakFile, "utf8")) / 1024 };
}

/** A reader or writer of others: it prints its own milliseconds, process start left out. */
export const others = (command, file, ...args) => ({
  milliseconds: Number(runToEnd(command, [path.join(here, file), ...args]).stdout),
});

export function median(numbers) {
  const sorted = numbers.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Every task in turn, once to warm up and then `rounds` times: the milliseconds by name, the median of them unless said otherwise. */
export async function alternate(tasks, rounds, tell, of = median) {
  const times = new Map(Object.keys(tasks).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    tell(round === 0 ? "warm-up" : `round ${round} of ${rounds}`);
    for (const [name, task] of Object.entries(tasks)) {
      const { milliseconds } = await task();
      if (round > 0) times.get(name).push(milliseconds);
    }
  }
  return Object.fromEntries([...times].map(([name, taken]) => [name, of(taken)]));
}
