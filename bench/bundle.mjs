import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import webpack from "webpack";

const root = path.resolve(import.meta.dirname, "..");

/**
 * One of the bench's own programs, built from our sources.
 * @param {import("webpack").Configuration} more mode, target, entry, output and what else differs
 */
export async function bundle({ resolve, module, ...more }) {
  const config = {
    context: root,
    resolve: { extensions: [".ts", ".mjs", ".js"], ...resolve },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: "ts-loader",
          exclude: /node_modules/,
          options: { transpileOnly: true, configFile: path.join(root, "tsconfig.build.json") },
        },
      ],
      ...module,
    },
    performance: false,
    ...more,
  };
  const stats = await new Promise((done, failed) => {
    webpack(config, (fault, result) => (fault ? failed(fault) : done(result)));
  });
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
  return path.join(config.output.path, config.output.filename);
}

/** Arrays under the same key follow one another, as the program merges a campaign's files. */
export function campaignJson() {
  const folder = path.join(root, "campaigns/dong-nai-2023");
  const merged = {};
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  for (const name of names.sort())
    for (const [key, value] of Object.entries(JSON.parse(readFileSync(path.join(folder, name), "utf8")))) {
      if (["note", "licence", "source"].includes(key)) continue;
      merged[key] = Array.isArray(merged[key]) && Array.isArray(value) ? [...merged[key], ...value] : value;
    }
  return merged;
}
