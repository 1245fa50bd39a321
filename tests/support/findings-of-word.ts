import { consolidate } from "../../src/domain/consolidation/consolidate";
import { noDecisions } from "../../src/domain/consolidation/decisions";
import type { Finding } from "../../src/domain/finding";
import type { SourceFile, Submission } from "../../src/domain/submission/submission";
import { interpretWord } from "../../src/documents/word-report/interpret";
import { readWord } from "../../src/files/docx/read/read-word";
import { sampleAnswers } from "../../src/samples/sample-answers";
import { nodeInflater } from "../../src/worker/node-reading-tools";
import { wordDamages } from "../word-reports/damages";
import { reportLines } from "../word-reports/report-lines";
import { wordFile, type WordLine } from "../word-reports/word-file";
import { dongNai } from "./campaign";
import { submissionOf, unitOf } from "./consolidated";

const context = dongNai();
const unit = unitOf(context, "26206");
const answers = sampleAnswers(context, unit, 7);

/** A Word report with these lines, as it is read. */
export function wordReport(lines: readonly WordLine[], more: Partial<SourceFile> = {}): Submission {
  const read = readWord(wordFile({ lines }), nodeInflater);
  if (read.kind !== "word") throw new Error(read.reason);
  const source = { file: "BC.docx", entry: undefined, sha256: "5".repeat(64), sentAt: undefined };
  const submission = interpretWord(context, read.document, { ...source, lastSaved: undefined, ...more });
  if (!submission) throw new Error("no report");
  return submission;
}

/** What Word reports make the program say: of their text, beside a workbook, and without one. */
export function ofWord(): readonly Finding[] {
  const lines = reportLines(context, unit, answers);
  const damaged = wordDamages.flatMap(({ apply }) => wordReport(apply(lines, context)).findings);
  const odd = wordReport([
    ...lines,
    { text: "Bảng 1. Số liệu: Thuận lợi" },
    { text: "1", table: 90 },
    { text: "KÝnh göi ñy ban nh©n d©n huyÖn" },
  ]);
  const book = { ...submissionOf(context, unit, answers), findings: [] };
  const sender = "an@example.vn";
  const sent = { ...book, source: { ...book.source, sender } };
  const other = { ...book, narratives: book.narratives.map((one) => ({ ...one, text: "Viết khác." })) };
  const nameless = wordReport(lines.slice(10), { sender });
  const runs = [[wordReport(lines)], [other, wordReport(lines)], [sent, nameless]].map((submissions) =>
    consolidate({
      context,
      unit: unitOf(context, "736"),
      submissions,
      refused: [],
      refusals: [],
      decisions: noDecisions,
      previous: undefined,
    }),
  );
  return [...damaged, ...odd.findings, ...withPicture(lines), ...runs.flatMap(({ findings }) => findings)];
}

function withPicture(lines: readonly WordLine[]): readonly Finding[] {
  const whole = wordFile({ lines });
  const read = readWord(whole, nodeInflater);
  if (read.kind !== "word") return [];
  const document = { ...read.document, left: { ...read.document.left, pictures: 2 } };
  const source = { file: "BC.docx", entry: undefined, sha256: "6".repeat(64), lastSaved: undefined };
  return interpretWord(context, document, { ...source, sentAt: undefined })?.findings ?? [];
}
