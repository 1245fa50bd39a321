import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { bundle, campaignJson } from "./bundle.mjs";

/** Builds node/<name>.ts, runs it with a campaign's file in a Node of its own, and gives what it measured. */
export async function measuredInNode(name, temp) {
  const folder = path.join(temp, name);
  mkdirSync(folder, { recursive: true });
  const program = await bundle({
    ...{ mode: "production", target: "node" },
    entry: path.join(import.meta.dirname, `node/${name}.ts`),
    output: { path: folder, filename: `${name}.cjs` },
  });
  const data = path.join(folder, "campaign.json");
  writeFileSync(data, JSON.stringify(campaignJson()));
  return JSON.parse(execFileSync(process.execPath, [program, data], { encoding: "utf8" }));
}
