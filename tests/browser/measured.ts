import { cpus, loadavg } from "node:os";

export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((left, right) => left - right)[numbers.length >> 1] ?? NaN;

export const whole = (numbers: readonly number[]): string => numbers.map((one) => one.toFixed(0)).join(", ");

/**
 * A limit in milliseconds on this machine now. Just that where nothing but the test runs, which makes a load of up to two
 * for each processor; more where other programs take their share, because then everything takes that much longer.
 */
export function allowed(limit: number): number {
  const [load = 0] = loadavg();
  const factor = Math.max(1, load / (2 * cpus().length));
  if (factor > 1)
    console.log(
      `the machine is busy (load ${load.toFixed(1)}): limits are ${factor.toFixed(2)} times as long`,
    );
  return limit * factor;
}

/** Part of a stretch of time in which the emulated Excel worked. */
export const hostShare = (work: readonly (readonly [number, number])[], from: number, to: number): number =>
  work.reduce((sum, [begin, end]) => sum + Math.max(0, Math.min(end, to) - Math.max(begin, from)), 0);
