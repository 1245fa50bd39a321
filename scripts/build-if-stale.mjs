// Builds the command in dist/ where it is missing or older than what it is made of. Test files that run side by side wait for one build.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, rmdirSync, statSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const sources = [
  "src",
  "campaigns",
  "assets",
  "manifest.xml",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "tsconfig.build.json",
  "webpack.config.js",
];
const product = path.join(root, "dist/cli.js");
const lock = path.join(root, "node_modules/.build-lock");
const lockOutlived = 120_000;

function changedAt(place) {
  const facts = statSync(place, { throwIfNoEntry: false });
  if (!facts) return 0;
  if (!facts.isDirectory()) return facts.mtimeMs;
  return readdirSync(place).reduce(
    (latest, name) => Math.max(latest, changedAt(path.join(place, name))),
    facts.mtimeMs,
  );
}

const isStale = () =>
  changedAt(product) < Math.max(...sources.map((source) => changedAt(path.join(root, source))));

function takeLock() {
  try {
    mkdirSync(lock);
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    if (Date.now() - changedAt(lock) > lockOutlived) rmdirSync(lock);
    return false;
  }
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The pages take a minute more, and nobody who waits here looks at them. */
function build() {
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  const words = [webpack, "--mode", "production", "--config-name", "cli"];
  execFileSync(process.execPath, words, { cwd: root, stdio: "inherit" });
}

let done = !isStale();
while (!done) {
  if (!takeLock()) {
    await pause(100);
    continue;
  }
  try {
    if (isStale()) build();
    done = true;
  } finally {
    rmdirSync(lock);
  }
}
