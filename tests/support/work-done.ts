import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** Milliseconds of processor time the fixed work takes on the machine the limits are set on (docs/decisions/0096). */
const fixedWorkThere = 280;

let factor: number | undefined;

/** How many times as long as on that machine the fixed work takes here now, this process's own memory aside; never less than once. */
function slowness(): number {
  const here = Number(
    execFileSync(process.execPath, [join(__dirname, "fixed-work.mjs")], { encoding: "utf8" }),
  );
  return Math.max(1, here / fixedWorkThere);
}

/**
 * Milliseconds of work since it was made, as the machine that limits are set on would have taken for it: processor time,
 * because what the clock says depends on what else the machine is doing, and less of it where everything takes longer.
 */
export function workSince(): () => number {
  const slower = (factor ??= slowness());
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000 / slower;
  };
}
