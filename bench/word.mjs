import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { bundle, campaignJson } from "./bundle.mjs";
import { figureRow } from "./table.mjs";

const here = import.meta.dirname;

/** The Word report of a district with its appendices: made, brought up to date over an edited one, read as an input. */
export async function wordRows(temp, tell) {
  const folder = path.join(temp, "word");
  mkdirSync(folder, { recursive: true });
  const program = await bundle({
    ...{ mode: "production", target: "node" },
    entry: path.join(here, "node/word.ts"),
    output: { path: folder, filename: "word.cjs" },
  });
  const data = path.join(folder, "campaign.json");
  writeFileSync(data, JSON.stringify(campaignJson()));
  tell("making and reading a district's Word report");
  const { make, update, read } = JSON.parse(
    execFileSync(process.execPath, [program, data], { encoding: "utf8" }),
  );
  return [
    figureRow("Word report of a district, made", make / 1000, "s", 1),
    figureRow("  brought up to date over an edited one", update / 1000, "s"),
    figureRow("  read as a unit's report", read, "ms"),
  ];
}
