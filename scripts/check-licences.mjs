// Every package that goes into the product, directly or not, is under a permissive licence.
import { readFileSync } from "node:fs";
import path from "node:path";

const permissive = new Set([
  ...["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "BlueOak-1.0.0"],
  "MIT-0", // postal-mime
  "Zlib", // pako: (MIT AND Zlib)
]);

/** SPDX expressions as packages really have them: one level of OR or AND. */
function isPermissive(expression) {
  const plain = expression.replace(/^\((.*)\)$/, "$1");
  if (/[()]/.test(plain)) return false;
  return plain
    .split(" OR ")
    .some((choice) => choice.split(" AND ").every((licence) => permissive.has(licence)));
}

const root = path.resolve(import.meta.dirname, "..");
const { packages } = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8"));
const shipped = Object.entries(packages).filter(
  ([place, facts]) => place !== "" && !facts.dev && !facts.devOptional,
);
const refused = shipped.filter(([, facts]) => !isPermissive(facts.license ?? "none"));

for (const [place, facts] of refused) console.error(`${place}: licence ${facts.license ?? "not stated"}`);
process.exitCode = refused.length > 0 ? 1 : 0;
