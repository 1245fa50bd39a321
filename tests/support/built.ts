import { execFileSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

/** The path of a bundle in dist/, built first where it is missing or older than the sources. */
export function built(bundle: "cli.js" | "reader-worker.js" | "zip-worker.js"): string {
  execFileSync(process.execPath, [path.join(root, "scripts/build-if-stale.mjs")], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  return path.join(root, "dist", bundle);
}
