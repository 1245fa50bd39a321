import { mkdirSync } from "node:fs";
import path from "node:path";
import { consolidateArgs } from "./material.mjs";
import { peakOf, tonghop } from "./measure.mjs";
import { syntheticCampaign } from "./synthetic-campaign.mjs";
import { figureRow } from "./table.mjs";

const sizes = [170, 1_700, 10_600];

/** Time per file and peak memory of consolidating campaigns of growing size; the first is run twice to warm up. */
export function growthRows(temp, tell) {
  const measured = sizes.map((size) => {
    const campaign = syntheticCampaign(path.join(temp, `campaign-${size}`), size);
    const returns = path.join(temp, `returns-${size}`);
    mkdirSync(returns, { recursive: true });
    tell(`making ${size} returns`);
    tonghop([
      ...["samples", "--campaign", campaign, "--under", "75", "--depth", "all"],
      ...["--seed", "7", "--out", returns],
    ]);
    tell(`consolidating ${size} returns`);
    const args = consolidateArgs(returns, path.join(temp, "out.xlsx"), campaign);
    const peakFile = path.join(temp, "peak");
    if (size === sizes[0]) peakOf(args, peakFile);
    return { size, ...peakOf(args, peakFile) };
  });
  const perFile = measured.map(({ size, milliseconds }) => milliseconds / size);
  return [
    ...measured.flatMap(({ size, megabytes }, at) => [
      figureRow(`${size} files: time per file`, perFile[at], "ms"),
      figureRow(`${size} files: peak memory`, megabytes, "MB", at === sizes.length - 1 ? 700 : undefined),
    ]),
    figureRow("time per file, 10,600 over 1,700", perFile[2] / perFile[1], "×", 1.25),
  ];
}
