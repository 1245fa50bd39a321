import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PageOptions } from "./browser-entry";
import { readContract } from "./host";
import type { OpenOptions } from "./protocol/open-host";

const bundler = join(__dirname, "..", "..", "scripts", "bundle-excel-host.mjs");

/**
 * A script that gives a page an Excel of its own, to be run before any other: `context.addInitScript({ content })`. The
 * page's HTML stays as it is. What it puts on `window` is said in browser-entry.ts.
 */
export function installScript(options: OpenOptions & { readonly latency?: number } = {}): string {
  const bundle = readFileSync(execFileSync(process.execPath, [bundler], { encoding: "utf8" }).trim(), "utf8");
  const { file, ...rest } = options;
  const pageOptions: PageOptions = { ...rest, ...(file && { file: Buffer.from(file).toString("base64") }) };
  return `${bundle}\nExcelHostBundle.install(${JSON.stringify(readContract())}, ${JSON.stringify(pageOptions)});`;
}
