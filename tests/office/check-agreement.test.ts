import { checkedFindings } from "../../src/app/json/check-json";
import { readBook } from "../../src/files/read-book";
import { writeBook } from "../../src/files/xlsx/write-book";
import { nodeDeflater } from "../../src/main/node-deflater";
import { damages } from "../../src/samples/damage/kinds";
import { subjectOf } from "../../src/samples/damage/subject";
import { Chance } from "../../src/samples/random";
import { sampleAnswers } from "../../src/samples/sample-answers";
import { firstBook } from "../../src/samples/sample-books";
import { interpretBook } from "../../src/sheets/standard-workbook/interpret";
import type { BookSpec } from "../../src/sheets/spec";
import { dongNai } from "../support/campaign";
import { codesBelow, unitOf } from "../support/consolidated";
import { judgeAgreement } from "../support/judge-agreement";
import { withoutValues } from "./judge-recalculation";
import { convert } from "./libre-office";

const context = dongNai();
const seed = 7;
const communes = codesBelow(context, "736");
const upper = ["736", "732", "DNI-SNV"];

/** docs/differences.md: a formula compares letter by letter, so "Có" in letters and marks apart is none of its choices. */
const differences = new Set(["letters-in-pieces"]);

interface Returned {
  readonly name: string;
  readonly code: string;
  readonly kind: string;
  readonly book: BookSpec;
}

const whole = (code: string): BookSpec => {
  const unit = unitOf(context, code);
  return firstBook(context, unit, sampleAnswers(context, unit, seed));
};

/** Every damage once, each on another unit's workbook; one that finds nothing to damage there tries the next unit. */
function damaged(kind: string, at: number): Returned {
  const codes = [...communes.slice(at % communes.length), ...communes];
  for (const code of codes) {
    const unit = unitOf(context, code);
    const chance = Chance.for(seed, `agreement ${kind} ${code}`);
    const book = damages[kind]?.(subjectOf(context, unit, chance, whole(code)));
    if (book) return { name: `${kind}.xlsx`, code, kind, book };
  }
  throw new Error(`${kind} damages nobody's workbook`);
}

/** What LibreOffice makes Kiểm tra say, beside what the checks say of the same file. */
async function judge(returned: readonly Returned[]) {
  const files = returned.map(({ name, book }) =>
    withoutValues({ name, bytes: writeBook(book, nodeDeflater) }),
  );
  const computed = convert(files, "xlsx");
  const heard = [];
  for (const [at, { name, code, kind }] of returned.entries()) {
    const result = await readBook(new Uint8Array(computed[at]?.bytes ?? []));
    if (result.kind !== "book") throw new Error(`${name}: ${result.reason}`);
    const source = { file: name, entry: undefined, sha256: name, lastSaved: undefined, sentAt: undefined };
    const submission = interpretBook(context, result.book, source);
    const findings = checkedFindings(context, submission);
    const { kind: unitKind } = unitOf(context, code);
    const { rows, complaints } = judgeAgreement(context, unitKind, result.book, findings);
    const lost = findings.some((finding) => finding.code === "PLACE-041");
    heard.push({ kind, rows, lost, complaints: complaints.map((one) => `${name} ${one}`) });
  }
  return heard;
}

test("LibreOffice's Kiểm tra says of clean samples what the checks say", async () => {
  const codes = [...communes, ...upper];
  const heard = await judge(
    codes.map((code) => ({ name: `${code}.xlsx`, code, kind: "", book: whole(code) })),
  );
  expect(heard.flatMap(({ complaints }) => complaints)).toEqual([]);
  expect(heard.filter(({ lost }) => lost)).toEqual([]);
  expect(heard.reduce((sum, { rows }) => sum + rows, 0)).toBeGreaterThan(50 * communes.length);
});

test("of damaged ones too, row by row, or a finding says that the formulas are gone", async () => {
  const kinds = Object.keys(damages).filter((kind) => !differences.has(kind));
  const heard = await judge(kinds.map(damaged));
  expect(heard.flatMap(({ complaints }) => complaints)).toEqual([]);
  const silent = heard.filter(({ rows, lost }) => rows < 40 && !lost).map(({ kind }) => kind);
  expect(silent).toEqual([]);
  expect(heard.filter(({ rows }) => rows >= 40).length).toBeGreaterThan(kinds.length / 2);
});
