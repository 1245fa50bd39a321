import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { bundle, campaignJson } from "./bundle.mjs";
import { figureRow } from "./table.mjs";

const here = import.meta.dirname;

/** Everything said again of an open workbook after one edited cell: read, checked, put in words. Median of 200 edits. */
export async function recheckRows(temp, tell) {
  const folder = path.join(temp, "recheck");
  mkdirSync(folder, { recursive: true });
  const program = await bundle({
    ...{ mode: "production", target: "node" },
    entry: path.join(here, "node/recheck.ts"),
    output: { path: folder, filename: "recheck.cjs" },
  });
  const data = path.join(folder, "campaign.json");
  writeFileSync(data, JSON.stringify(campaignJson()));
  tell("checking again after each of 200 edits");
  const { recheck, checks } = JSON.parse(
    execFileSync(process.execPath, [program, data], { encoding: "utf8" }),
  );
  return [
    figureRow("check again after one edit, median of 200", recheck, "ms", 16),
    figureRow("  of that the checks themselves", checks, "ms"),
  ];
}
