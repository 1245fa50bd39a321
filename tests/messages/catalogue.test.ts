import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Finding } from "../../src/domain/finding";
import { namesOf, sentenceOf, sentences } from "../../src/messages/catalogue";
import { fillSentence, slotsIn, variantOf, type Sentence } from "../../src/messages/sentence";
import { dongNai } from "../support/campaign";
import { everyFinding } from "../support/every-finding";

const source = path.resolve(__dirname, "../../src");
const code = /"((?:BOOK|FILE|PLACE|VALUE|CHECK|UNIT|ID|WORD|LIST|AWARD)-\d{3})"/g;

/** Every code that stands in a room of the source, but for the sentences themselves. */
function codesInSource(folder = source): ReadonlySet<string> {
  return new Set(
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter(
        (entry) =>
          entry.isFile() &&
          entry.name.endsWith(".ts") &&
          !entry.parentPath.startsWith(path.join(source, "messages")),
      )
      .flatMap((entry) =>
        [...readFileSync(path.join(entry.parentPath, entry.name), "utf8").matchAll(code)].map(
          ([, found = ""]) => found,
        ),
      ),
  );
}

const names = namesOf(dongNai());
const findings = everyFinding();
const said = Object.entries(sentences).flatMap(([code, sentence]) => [
  [code, "vi", sentence.vi, sentence] as const,
  [code, "en", sentence.en, sentence] as const,
]);
/** A sentence without what may be left out. */
const bare = (template: string): string => template.replace(/\[[^\]]*\]/g, "");

describe("codes", () => {
  test("every code of the source has a sentence, and every sentence a code", () => {
    expect(Object.keys(sentences).sort()).toEqual([...codesInSource()].sort());
    expect(Object.keys(sentences).length).toBeGreaterThan(100);
  });

  test("every code is made here by the code that makes it", () => {
    expect([...new Set(findings.map(({ code }) => code))].sort()).toEqual(Object.keys(sentences).sort());
  });

  test("whatever a reason answers has a sentence that quotes it, and is made here", () => {
    const settled = Object.entries(sentences).filter(([, sentence]) => sentence.settled);
    const made = findings.filter(({ params }) => params["explained"] !== undefined);
    expect([...new Set(made.map((finding) => finding.code))].sort()).toEqual(
      settled.map(([code]) => code).sort(),
    );
    for (const finding of made) {
      expect(finding.severity).toBe("notes");
      expect(sentenceOf(finding, names, "vi")).toContain(`đã giải trình: "${finding.params["explained"]}"`);
    }
  });

  test("a code without a sentence is our mistake", () => {
    const strange: Finding = { code: "VALUE-999", severity: "notes", place: {}, params: {} };
    expect(() => sentenceOf(strange, names, "vi")).toThrow(RangeError);
  });
});

test.each(said)("%s (%s) is a whole sentence", (_code, language, template) => {
  expect(template).toMatch(/[.]$/);
  expect(template).toBe(template.normalize("NFC").trim());
  expect(template).not.toMatch(/ {2}|\( |\s[.,;)](?: |$)|\{\}|undefined/);
  expect((template.match(/[[]/g) ?? []).length).toBe((template.match(/]/g) ?? []).length);
  expect(bare(template).split(" ").length).toBeGreaterThan(4);
  if (language === "vi") expect(template).toMatch(/[àáạảãăâđêèéếệôơưọợụự]/);
});

test.each(Object.entries(sentences))(
  "%s says the same in both languages, and what to do",
  (_code, sentence) => {
    const variants: readonly Pick<Sentence, "vi" | "en">[] = [
      sentence,
      ...(sentence.blocking ? [sentence.blocking] : []),
      ...(sentence.settled ? [sentence.settled] : []),
    ];
    for (const { vi, en } of variants) {
      const slots = (template: string): ReadonlySet<string> =>
        new Set(slotsIn(template).filter((name) => name !== "vi" && name !== "en"));
      expect(slots(en)).toEqual(slots(vi));
      // Official language asks; or says that nothing needs doing, who decided, or what reason was given.
      expect(vi).toMatch(
        /[Đđ]ề nghị|Không phải xử lý gì thêm|theo quyết định của người tổng hợp|Đơn vị đã giải trình/,
      );
      expect(vi).not.toMatch(/Hãy|hãy|vui lòng|bạn /);
    }
  },
);

describe("every finding in words", () => {
  test.each(["vi", "en"] as const)("%s: nothing a sentence asks for is missing", (language) => {
    const lacking = findings.flatMap((finding) => {
      const sentence = sentences[finding.code];
      const template = sentence ? variantOf(sentence, finding)[language] : "";
      const marked = slotsIn(bare(template)).map((name) => ({ name, with: fill(finding, name) }));
      return marked.filter((slot) => slot.with === "").map(({ name }) => `${finding.code} {${name}}`);
    });
    expect([...new Set(lacking)]).toEqual([]);

    function fill(finding: Finding, name: string): string {
      const slot = `{${name}}`;
      return fillSentence({ vi: slot, en: slot }, finding, names, language);
    }
  });

  test.each(["vi", "en"] as const)("%s: no slot, no empty quotes, no bracket is left over", (language) => {
    for (const finding of findings) {
      const sentence = sentenceOf(finding, names, language);
      expect([finding.code, sentence]).toEqual([
        finding.code,
        expect.not.stringMatching(/\{[a-z]+\}|""|\(\)|undefined|NaN| {2}/i),
      ]);
      expect(sentence.length).toBeLessThan(700);
    }
  });
});
