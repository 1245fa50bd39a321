import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { campaignProblems, problemSentence } from "../../../src/messages/campaign-problems";
import { campaignJson, problemsOf, the } from "../../support/campaign-file";
import { choiceCases } from "./lint-cases-choices";
import { frameCases } from "./lint-cases-frame";
import { identityCases } from "./lint-cases-identity";
import { meaningCases } from "./lint-cases-meaning";
import { referenceCases } from "./lint-cases-references";

const cases = [...identityCases, ...referenceCases, ...choiceCases, ...frameCases, ...meaningCases];
const usual = problemsOf(campaignJson());

describe("each finding of the lint, with its JSON path", () => {
  test.each(cases)("%s %s", (code, _what, change) => {
    const json = campaignJson();
    const expected = [change(json)].flat();
    const found = problemsOf(json).filter((problem) => problem.code === code);
    expect(found.map(({ path }) => path).sort()).toEqual([...expected].sort());
    // The lint's own count of cells is said of every campaign; nothing else is said of the one that ships.
    expect(usual.some((problem) => problem.code === code)).toBe(code === "CAMPAIGN-016");
  });

  test.each(cases)("%s %s: a whole sentence in both languages", (code, _what, change) => {
    const json = campaignJson();
    change(json);
    for (const problem of problemsOf(json).filter((one) => one.code === code))
      for (const language of ["vi", "en"] as const) {
        const said = problemSentence(problem.code, language, problem.params);
        // A file name has slots of its own.
        const sentence = problem.code === "CAMPAIGN-025" ? said.replace(/\{(?:code|name)\}/g, "code") : said;
        expect(sentence).not.toMatch(/[{}]|undefined|CAMPAIGN|^\s*$|“”|""|\s[,.:;)]/);
        expect(sentence.length).toBeGreaterThan(15);
      }
  });
});

test("a campaign with several faults gets all of them at once, and is not used", () => {
  const json = campaignJson();
  delete the(json.units, "26206")[0].parent;
  delete the(json.indicators, "C07")[0].countedBy;
  json.switches.fileName = "BC";
  const errors = problemsOf(json).filter(({ level }) => level === "error");
  expect(errors.map(({ code }) => code)).toEqual(["CAMPAIGN-004", "CAMPAIGN-008", "CAMPAIGN-025"]);
});

const sources = ["src/domain/campaign", "src/main"].map((room) => join(__dirname, "../../..", room));
const codesInSource = new Set(
  sources.flatMap((room) =>
    readdirSync(room)
      .filter((name) => name.endsWith(".ts"))
      .flatMap((name) => readFileSync(join(room, name), "utf8").match(/CAMPAIGN-\d{3}/g) ?? []),
  ),
);

test("every code has its sentences, and every sentence its code", () => {
  expect(Object.keys(campaignProblems).sort()).toEqual([...codesInSource].sort());
});

test("every code of the lint is tried above", () => {
  const ofShape = (code: string): boolean => code === "CAMPAIGN-001" || /^CAMPAIGN-04/.test(code);
  const tried = new Set([...cases.map(([code]) => code), "CAMPAIGN-015"]);
  expect([...codesInSource].filter((code) => !ofShape(code) && !tried.has(code))).toEqual([]);
});
