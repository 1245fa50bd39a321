// The emulated Excel (tests/excel-host) as one script for pages and for other scripts; bundled again when a source changed.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import webpack from "webpack";

const root = path.resolve(import.meta.dirname, "..");
const sources = path.join(root, "tests", "excel-host");
const folder = path.join(root, "node_modules", ".cache", "tong-hop");
const file = path.join(folder, "excel-host.js");

const newest = (directory) =>
  Math.max(
    ...readdirSync(directory, { withFileTypes: true }).map((entry) => {
      const place = path.join(directory, entry.name);
      return entry.isDirectory() ? newest(place) : statSync(place).mtimeMs;
    }),
  );

/** @type {import("webpack").Configuration} */
const configuration = {
  mode: "development",
  devtool: false,
  target: ["web", "es2022"],
  entry: path.join(sources, "browser-entry.ts"),
  output: {
    path: folder,
    filename: "excel-host.js",
    compareBeforeEmit: false,
    library: { name: "ExcelHostBundle", type: "var" },
  },
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
};

async function bundle() {
  const stats = await new Promise((resolve, reject) => {
    webpack(configuration, (error, result) => (error ? reject(error) : resolve(result)));
  });
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
}

/** The bundle's text. */
export async function bundledHost() {
  if (!existsSync(file) || statSync(file).mtimeMs < newest(sources)) await bundle();
  return readFileSync(file, "utf8");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await bundledHost();
  console.log(file);
}
