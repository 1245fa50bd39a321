import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";

const root = join(__dirname, "../../..");

/** The viewer's page and the worker with its workbook, for a browser; the stylesheet as it is. */
export async function buildViewer(): Promise<Readonly<Record<"page" | "worker" | "styles", string>>> {
  const folder = mkdtempSync(join(tmpdir(), "tong-hop-viewer-"));
  const configuration: webpack.Configuration = {
    mode: "production",
    devtool: false,
    target: ["web", "es2022"],
    entry: { page: join(__dirname, "page-entry.tsx"), worker: join(__dirname, "worker-entry.ts") },
    output: { path: folder, filename: "[name].js" },
    resolve: { extensions: [".ts", ".tsx", ".mjs", ".js", ".json"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "ts-loader",
          exclude: /node_modules/,
          options: { transpileOnly: true, configFile: join(root, "tsconfig.build.json") },
        },
      ],
    },
    performance: false,
  };
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
    webpack(configuration, (error, result) => (error ? reject(error) : resolve(result ?? undefined)));
  });
  if (!stats || stats.hasErrors()) throw new Error(stats?.toString("errors-only") ?? "not built");
  const text = (name: string): string => readFileSync(join(folder, name), "utf8");
  const built = { page: text("page.js"), worker: text("worker.js") };
  rmSync(folder, { recursive: true, force: true });
  return { ...built, styles: readFileSync(join(root, "src/viewer/viewer.css"), "utf8") };
}

/** The page the viewer stands in. */
export const viewerPage = (styles: string): string => `<!DOCTYPE html>
<html lang="vi">
<head><meta charset="utf-8"><title>Tổng Hợp</title><meta name="viewport" content="width=device-width">
<style>html,body,main,#sheet{height:100%;margin:0}h1{position:absolute;clip-path:inset(50%);margin:0}${styles}</style></head>
<body><main><h1>Tổng Hợp</h1><div id="sheet"></div></main><script src="/page.js"></script></body></html>`;
