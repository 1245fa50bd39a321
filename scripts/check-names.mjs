// House style: sources and tests are kebab-case and named for what they are, never utils, helpers or manager.
import { readdirSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const kebabFile =
  /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|property\.test|d))?\.(?:ts|tsx|mjs|json|py|css|html|js|doc)$/;
const kebabFolder = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const vague = /(?:^|[-.])(?:utils?|helpers?|managers?)(?:[-.]|$)/;
// Fixtures are named as people name files.
const fixtures = path.join("tests", "workbooks");

function* faults(folder) {
  for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    if (place === fixtures || entry.name.startsWith("__pycache__")) continue;
    if (entry.name === "README.md") continue;
    if (vague.test(entry.name)) yield `${place}: says nothing of what is inside`;
    if (!(entry.isDirectory() ? kebabFolder : kebabFile).test(entry.name)) yield `${place}: not kebab-case`;
    if (entry.isDirectory()) yield* faults(place);
  }
}

const found = ["src", "tests"].flatMap((folder) => [...faults(folder)]);
for (const fault of found) console.error(fault);
process.exitCode = found.length > 0 ? 1 : 0;
