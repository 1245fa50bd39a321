import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sampleAnswers } from "../../src/samples/sample-answers";
import { nodeInflater } from "../../src/worker/node-reading-tools";
import { readText, type TextFormat } from "../../src/worker/read-word-report";
import { everyKind } from "../files/text-files/every-kind";
import { dongNai } from "../support/campaign";
import { unitOf } from "../support/consolidated";
import { wordDamages } from "../word-reports/damages";
import { misplaced, submissionIn } from "../word-reports/judge-report";
import { reportLines } from "../word-reports/report-lines";
import { wordFile } from "../word-reports/word-file";
import { convert, type OfficeFile } from "./libre-office";

/** The damaged Word reports as offices with old programs send them: saved by LibreOffice as .doc, .rtf and .odt. */
const context = dongNai();
const unit = unitOf(context, "26209");
const lines = reportLines(context, unit, sampleAnswers(context, unit, 7));
const files = wordDamages.map((damage, at): OfficeFile => ({
  name: `${String(at).padStart(2, "0")}.docx`,
  bytes: wordFile({ lines: damage.apply(lines, context) }),
}));

describe.each(["doc", "rtf", "odt"] as const)("saved as .%s", (format) => {
  const texts = new Map<string, Uint8Array>();
  beforeAll(() => {
    for (const [at, { bytes }] of convert(files, format).entries())
      texts.set(wordDamages[at]?.name ?? "", new Uint8Array(bytes));
  }, 300_000);

  test.each(wordDamages)("$name: every paragraph has its section, or is named", async (damage) => {
    const read = await readText({ format, bytes: texts.get(damage.name) ?? new Uint8Array(0) }, nodeInflater);
    if (read.kind !== "word") throw new Error(`${read.reason} ${JSON.stringify(read.detail)}`);
    const submission = submissionIn(context, read.document);
    expect(misplaced(context, lines, damage, submission)).toEqual([]);
    expect(submission.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining([...(damage.tells ?? [])]),
    );
    expect([submission.unit, submission.unitIsLikely]).toEqual([unit.code, false]);
  });
});

test("every kind of paragraph reads the same from all four, and from the .doc kept with the tests", async () => {
  const docx = wordFile(everyKind);
  const read = async (format: TextFormat, bytes: Uint8Array): Promise<readonly string[]> => {
    const found = await readText({ format, bytes }, nodeInflater);
    if (found.kind !== "word") throw new Error(found.reason);
    return found.document.paragraphs.map(({ label, text, level, cell, isBold }) =>
      JSON.stringify([label, text, level, cell, isBold]),
    );
  };
  const wanted = await read("docx", docx);
  for (const format of ["doc", "rtf", "odt"] as const) {
    const [made] = convert([{ name: "every-kind.docx", bytes: docx }], format);
    expect([format, await read(format, new Uint8Array(made?.bytes ?? []))]).toEqual([format, wanted]);
  }
  const kept = readFileSync(join(__dirname, "../files/text-files/every-kind.doc"));
  expect(await read("doc", new Uint8Array(kept))).toEqual(wanted);
}, 120_000);
