/** Milliseconds of processor time since it was made. */
function processorTimeSince(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
}

/** Work of fixed size, none of it the product's: 240,000 objects with texts of their own, and each found again. */
function fixedWork(): number {
  const time = processorTimeSince();
  const made = new Map<string, { readonly at: number; readonly text: string }>();
  for (let at = 0; at < 240_000; at++) made.set(`key ${(at * 7919) % 240_007}`, { at, text: `text ${at}` });
  let sum = 0;
  for (let at = 0; at < 240_000; at++) sum += made.get(`key ${at}`)?.text.length ?? 0;
  if (sum === 0) throw new Error("nothing was found again");
  return time();
}

/** Milliseconds of processor time the fixed work takes on the machine the limits are set on (docs/decisions/0096). */
const fixedWorkThere = 240;

let factor: number | undefined;

/** How many times as long as on that machine the fixed work takes here, the middle one of five; never less than once. */
function slowness(): number {
  const times = Array.from({ length: 5 }, fixedWork).toSorted((left, right) => left - right);
  return Math.max(1, (times[2] ?? NaN) / fixedWorkThere);
}

/**
 * Milliseconds of work since it was made, as the machine that limits are set on would have taken for it: processor time,
 * because what the clock says depends on what else the machine is doing, and less of it where everything takes longer.
 */
export function workSince(): () => number {
  factor ??= slowness();
  const time = processorTimeSince();
  return () => time() / (factor ?? 1);
}
