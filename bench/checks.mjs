import path from "node:path";
import { spawnSync } from "node:child_process";
import { bundle } from "./bundle.mjs";
import { median } from "./measure.mjs";
import { syntheticCampaign } from "./synthetic-campaign.mjs";
import { figureRow } from "./table.mjs";

/** Median of the rounds after the first, which warms up. */
function measure(program, campaign, count, rounds) {
  const args = ["--max-old-space-size=4096", program, campaign, String(count), String(rounds)];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr.slice(-2_000));
  const taken = JSON.parse(stdout);
  const counted = taken.slice(1);
  return Object.fromEntries(
    Object.keys(taken[0]).map((name) => [name, median(counted.map((round) => round[name]))]),
  );
}

const inSeconds = (milliseconds) => milliseconds / 1000;

/** What all checks take in this process's own time, without reading a file: budgets of issue 4. */
export async function checkRows(temp, quick, tell) {
  tell("checking 170 returns");
  const program = await bundle({
    ...{ mode: "none", devtool: false, target: "node20" },
    entry: path.join(import.meta.dirname, "checks-work.mjs"),
    output: { path: path.join(temp, "checks"), filename: "checks-work.cjs" },
  });
  const at = (count) => syntheticCampaign(path.join(temp, `checks-campaign-${count}`), count);
  const few = measure(program, at(170), 170, quick ? 3 : 6);
  const rows = [
    figureRow("checks of 170 returns, all", inSeconds(few.own + few.across), "s", 1),
    figureRow("… copied texts", inSeconds(few["copied-texts"]), "s"),
    figureRow("… figures beside peers'", inSeconds(few["peer-figures"]), "s"),
    figureRow("… the same figures", inSeconds(few["same-figures"]), "s"),
  ];
  if (quick) return rows;
  tell("checking 1,700 and 10,600 returns");
  const more = measure(program, at(1_700), 1_700, 3);
  const many = measure(program, at(10_600), 10_600, 2);
  const perUnit = ({ own, across, units, ...rest }) => (own + across - rest["copied-texts"]) / units;
  return [
    ...rows,
    figureRow("checks of 10,600: copied texts", inSeconds(many["copied-texts"]), "s", 10),
    figureRow("checks of 10,600: all", inSeconds(many.own + many.across), "s"),
    figureRow("per unit but copies, 10,600 over 1,700", perUnit(many) / perUnit(more), "×", 1.25),
  ];
}
