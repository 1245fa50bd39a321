import path from "node:path";
import { spawnSync } from "node:child_process";
import webpack from "webpack";
import { median } from "./measure.mjs";
import { syntheticCampaign } from "./synthetic-campaign.mjs";
import { figureRow } from "./table.mjs";

const root = path.resolve(import.meta.dirname, "..");

/** @type {(folder: string) => import("webpack").Configuration} */
const configuration = (folder) => ({
  mode: "none",
  devtool: false,
  target: "node20",
  entry: path.join(root, "bench", "checks-work.mjs"),
  output: { path: folder, filename: "checks-work.cjs" },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: "ts-loader",
        exclude: /node_modules/,
        options: { transpileOnly: true, configFile: path.join(root, "tsconfig.build.json") },
      },
    ],
  },
  performance: false,
});

async function bundle(folder) {
  const stats = await new Promise((resolve, reject) => {
    webpack(configuration(folder), (error, result) => (error ? reject(error) : resolve(result)));
  });
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
  return path.join(folder, "checks-work.cjs");
}

/** Median of the rounds after the first, which warms up; of one round alone that one. */
function measure(program, campaign, count, rounds) {
  const args = ["--max-old-space-size=4096", program, campaign, String(count), String(rounds)];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr.slice(-2_000));
  const taken = JSON.parse(stdout);
  const counted = taken.length > 1 ? taken.slice(1) : taken;
  return Object.fromEntries(
    Object.keys(taken[0]).map((name) => [name, median(counted.map((round) => round[name]))]),
  );
}

const inSeconds = (milliseconds) => milliseconds / 1000;

/** What all checks take in this process's own time, without reading a file: budgets of issue 4. */
export async function checkRows(temp, quick, tell) {
  tell("checking 170 returns");
  const program = await bundle(path.join(temp, "checks"));
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
  const many = measure(program, at(10_600), 10_600, 1);
  const perUnit = ({ own, across, units, ...rest }) => (own + across - rest["copied-texts"]) / units;
  return [
    ...rows,
    figureRow("checks of 10,600: copied texts", inSeconds(many["copied-texts"]), "s", 10),
    figureRow("checks of 10,600: all", inSeconds(many.own + many.across), "s"),
    figureRow("per unit but copies, 10,600 over 1,700", perUnit(many) / perUnit(more), "×", 1.25),
  ];
}
