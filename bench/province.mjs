import path from "node:path";
import { consolidateArgs, returnFolders } from "./material.mjs";
import { alternate, median, others, peakOf, tonghop } from "./measure.mjs";
import { figureRow, ratioRow } from "./table.mjs";

const files = 170;
/** Seconds from files to finished workbook, and megabytes, of a province. */
export const provinceBudget = { seconds: 4, megabytes: 500 };

/** 140 communes, ten districts, twenty departments: every round, and what tells how quick the machine is just then. */
export async function provinceRows(temp, rounds, tell) {
  const [all] = returnFolders(temp, [files]);
  const out = path.join(temp, "out.xlsx");
  tell(`consolidating ${files} returns`);
  const times = await alternate(
    {
      consolidate: () => tonghop(consolidateArgs(all, out)),
      fixed: () => others(process.execPath, "../tests/support/fixed-work.mjs"),
    },
    rounds,
    tell,
    (taken) => taken,
  );
  const hucre = others(process.execPath, "read-books.mjs", "hucre", all).milliseconds;
  const { megabytes } = peakOf(consolidateArgs(all, out), path.join(temp, "peak"));
  const middle = median(times.consolidate);
  return [
    figureRow(`consolidate ${files}: files to finished workbook`, middle / 1000, "s", provinceBudget.seconds),
    ...times.consolidate.map((one, at) =>
      figureRow(`  round ${at + 1}; fixed work ${Math.round(times.fixed[at])} ms`, one / 1000, "s"),
    ),
    ratioRow(`consolidate ${files} : hucre parsing, once`, middle, hucre),
    figureRow(`consolidate ${files}: peak memory`, megabytes, "MB", provinceBudget.megabytes),
  ];
}
