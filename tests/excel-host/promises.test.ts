import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Sentences of README.md's list of promises. */
function promised(): readonly string[] {
  const readme = readFileSync(join(__dirname, "README.md"), "utf8");
  const [, section = ""] = /## What it promises\n([\s\S]*?)\n## /.exec(readme) ?? [];
  return [...section.matchAll(/^- (.+)$/gm)].map(([, sentence = ""]) => sentence);
}

/** Titles of the tests that keep them. */
function kept(): readonly string[] {
  const sources = readdirSync(__dirname).filter((name) => name.endsWith(".test.ts"));
  return sources.flatMap((name) => {
    const text = readFileSync(join(__dirname, name), "utf8");
    return [...text.matchAll(/^promise\(\s*(["'`])(.+?)\1,/gms)].map(([, , title = ""]) => title);
  });
}

test("every promise of README.md has a test of the same words, and every such test is promised there", () => {
  expect([...promised()].sort()).toEqual([...kept()].sort());
  expect(new Set(promised()).size).toBe(promised().length);
});
