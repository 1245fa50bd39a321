// Builds the command in dist/, or with the word "web" its pages, where they are missing or older than what they are made of.
// Test files that run side by side wait for one build.
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
  "webpack.web.js",
];
const [name = "cli"] = process.argv.slice(2);
const product = path.join(root, { cli: "dist/cli.js", web: "dist/browser.html" }[name]);
const lock = path.join(root, "node_modules/.build-lock");
const lockOutlived = 300_000;

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

/** The pages take a minute more, and most who wait here do not look at them. */
function build() {
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  const words = [webpack, "--mode", "production", "--config-name", name];
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
