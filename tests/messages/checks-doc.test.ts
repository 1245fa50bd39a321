import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { checks } from "../../src/domain/checks/run-checks";
import { sentences } from "../../src/messages/catalogue";
import { dongNai } from "../support/campaign";
import { checksDoc } from "../support/checks-doc";
import { everyFinding } from "../support/every-finding";

const file = path.resolve(__dirname, "../../docs/checks.md");
const findings = everyFinding();
const doc = checksDoc(dongNai(), findings);
const told = new Map(checks.flatMap(({ tells }) => tells.map((one) => [one.code, one] as const)));

// `npm run docs:checks` writes the page, then the test below finds it up to date.
if (process.env["WRITE_DOCS"] === "1") writeFileSync(file, doc);

test("docs/checks.md is up to date: npm run docs:checks", () => {
  expect(readFileSync(file, "utf8")).toBe(doc);
});

test("it names every code there is", () => {
  expect(Object.keys(sentences).filter((code) => !doc.includes(code))).toEqual([]);
});

test("a check gives the codes and severities it declares, and each of them is tried", () => {
  const given = new Map<string, Set<string>>();
  for (const { code, severity, params } of findings)
    if (told.has(code) && params["explained"] === undefined)
      given.set(code, (given.get(code) ?? new Set()).add(severity));
  const shown = (of: Iterable<readonly [string, Iterable<string>]>) =>
    [...of].map(([code, severities]) => `${code}: ${[...severities].sort().join(", ")}`).sort();
  expect(shown(given)).toEqual(shown([...told].map(([code, { severities }]) => [code, severities] as const)));
});

test("every code of the checks of one unit is declared once", () => {
  const codes = checks.flatMap(({ tells }) => tells.map(({ code }) => code));
  expect(codes).toHaveLength(new Set(codes).size);
  expect(codes.length).toBeGreaterThan(10);
});
