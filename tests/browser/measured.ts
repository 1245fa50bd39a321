import type { OpenChromium } from "./open-chromium";

export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((left, right) => left - right)[numbers.length >> 1] ?? NaN;

export const whole = (numbers: readonly number[]): string => numbers.map((one) => one.toFixed(0)).join(", ");

/**
 * Work of fixed size, none of it the product's, of the kinds a page does when it opens: 500 kB of program are read and
 * run, 20 MB of new objects made, 4,000 elements laid out. Its value is the milliseconds it took.
 */
const fixedWork = `(() => {
  const began = performance.now();
  const programs = Array.from(
    { length: 4000 },
    (_, at) =>
      "exports.f" + at + "=function(list){const made={at:" + at + ",list:[]};" +
      "for(const one of list)made.list.push({one,twice:one*2,text:'t'+one});return made;};",
  );
  const exports = {};
  new Function("exports", programs.join("\\n"))(exports);
  const list = Array.from({ length: 60 }, (_, at) => at);
  const made = Object.values(exports).map((program) => program(list));
  const root = document.createElement("div");
  for (const { at, list } of made) {
    const row = document.createElement("p");
    row.textContent = list[at % 60].text + " " + at;
    root.append(row);
  }
  document.body.append(root);
  if (root.offsetHeight === 0) throw new Error("nothing was laid out");
  return performance.now() - began;
})()`;

/** Milliseconds the fixed work takes on the machine the limits are set on (docs/decisions/0096). */
const fixedWorkThere = 160;

type Browser = Pick<OpenChromium, "context">;

/** Milliseconds the fixed work takes now, in a page of its own. */
export async function timeFixedWork({ context }: Browser): Promise<number> {
  const tab = await context.newPage();
  const time = await tab.evaluate<number>(fixedWork);
  await tab.close();
  return time;
}

/**
 * A limit in milliseconds on this machine: as many times as long as the fixed work took longer in the same minutes than where
 * limits are set, and never less than once. A slow or busy machine takes longer for everything, the product or not.
 */
export function allowedWhere(fixed: readonly number[], limit: number): number {
  const factor = Math.max(1, median(fixed) / fixedWorkThere);
  console.log(
    `fixed work takes ${whole(fixed)} ms, ${fixedWorkThere} where limits are set: they are ${factor.toFixed(2)} times as long`,
  );
  return limit * factor;
}

/** The same by five runs of the fixed work now. */
export async function allowed(limit: number, browser: Browser): Promise<number> {
  const fixed: number[] = [];
  for (let run = 0; run < 5; run++) fixed.push(await timeFixedWork(browser));
  return allowedWhere(fixed, limit);
}

/** Part of a stretch of time in which the emulated Excel worked. */
export const hostShare = (work: readonly (readonly [number, number])[], from: number, to: number): number =>
  work.reduce((sum, [begin, end]) => sum + Math.max(0, Math.min(end, to) - Math.max(begin, from)), 0);
