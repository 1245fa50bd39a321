import { execFileSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

function build(name: "cli" | "web"): void {
  execFileSync(process.execPath, [path.join(root, "scripts/build-if-stale.mjs"), name], {
    stdio: ["ignore", "inherit", "inherit"],
  });
}

/** The path of a bundle in dist/, built first where it is missing or older than the sources. */
export function built(bundle: "cli.js" | "reader-worker.js" | "zip-worker.js"): string {
  build("cli");
  return path.join(root, "dist", bundle);
}

/** The folder of the product's pages, built first where they are missing or older than the sources. */
export function builtPages(): string {
  build("web");
  return path.join(root, "dist");
}
