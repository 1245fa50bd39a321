import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import webpack from "webpack";
import { figureRow } from "./table.mjs";

const here = import.meta.dirname;
const root = path.resolve(here, "..");
const campaignFolder = path.join(root, "campaigns/dong-nai-2023");

function bundle(folder) {
  const config = {
    mode: "production",
    target: "node",
    context: root,
    entry: path.join(here, "node/recheck.ts"),
    output: { path: folder, filename: "recheck.cjs" },
    resolve: { extensions: [".ts", ".mjs", ".js"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: "ts-loader",
          options: { transpileOnly: true, configFile: path.join(root, "tsconfig.build.json") },
        },
      ],
    },
    performance: false,
  };
  return new Promise((done, failed) => {
    webpack(config, (fault, stats) => {
      if (fault) failed(fault);
      else if (stats.hasErrors()) failed(new Error(stats.toString("errors-only")));
      else done(path.join(folder, "recheck.cjs"));
    });
  });
}

/** Arrays under the same key follow one another, as the program merges a campaign's files. */
function campaign() {
  const merged = {};
  const names = readdirSync(campaignFolder).filter((name) => name.endsWith(".json"));
  for (const name of names.sort())
    for (const [key, value] of Object.entries(
      JSON.parse(readFileSync(path.join(campaignFolder, name), "utf8")),
    )) {
      if (["note", "licence", "source"].includes(key)) continue;
      merged[key] = Array.isArray(merged[key]) && Array.isArray(value) ? [...merged[key], ...value] : value;
    }
  return merged;
}

/** Everything said again of an open workbook after one edited cell: read, checked, put in words. Median of 200 edits. */
export async function recheckRows(temp, tell) {
  const folder = path.join(temp, "recheck");
  mkdirSync(folder, { recursive: true });
  const program = await bundle(folder);
  const data = path.join(folder, "campaign.json");
  writeFileSync(data, JSON.stringify(campaign()));
  tell("checking again after each of 200 edits");
  const { recheck, checks } = JSON.parse(
    execFileSync(process.execPath, [program, data], { encoding: "utf8" }),
  );
  return [
    figureRow("check again after one edit, median of 200", recheck, "ms", 16),
    figureRow("  of that the checks themselves", checks, "ms"),
  ];
}
