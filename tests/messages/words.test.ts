import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { FileRecord, UnitState } from "../../src/domain/consolidation/consolidation";
import type { Severity } from "../../src/domain/finding";
import { cliSentence } from "../../src/messages/cli-words";
import { resultWords } from "../../src/messages/result-words";

const folder = path.resolve(__dirname, "../../src/messages");
const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));
const textOf = (name: string): string => readFileSync(path.join(folder, name), "utf8");

/** Words that sound wrong to an official (wording.md), and what may stand around them. */
const unwanted: readonly (readonly [RegExp, string])[] = [
  [/bài nộp/i, "homework"],
  [/niêm/i, "for sealed boxes: chốt"],
  [/độ phủ/i, "mobile coverage: số đơn vị đã báo cáo"],
  [/phát hiện/i, "what inspectors do: điểm cần xem"],
  [/nguồn(?! số liệu| lực| gốc)/i, "funding, where it is not nguồn số liệu"],
  [/\bĐN\b/, "reads Đồng Nai"],
  [/khoá|hoà |uỷ ban|thuỷ/i, "the tone's old place"],
];

test.each(files)("%s uses the words officials use", (name) => {
  for (const [pattern, why] of unwanted)
    expect([why, textOf(name).match(pattern)?.[0]]).toEqual([why, undefined]);
});

test("severities, states of a unit and entries of the journal have the agreed words", () => {
  const severities: Record<Severity, string> = {
    blocks: "Phải sửa",
    "needs-reason": "Cần giải trình",
    notes: "Lưu ý",
  };
  const states: Record<UnitState, string> = {
    missing: "Chưa nộp",
    received: "Đã nhận",
    "to-review": "Cần xem lại",
    returned: "Đã yêu cầu bổ sung",
    amended: "Đã bổ sung",
    accepted: "Đạt yêu cầu",
    sealed: "Đã chốt",
  };
  expect(resultWords.severity).toEqual(severities);
  expect(resultWords.state_).toEqual(states);
  const statuses: Record<FileRecord["status"], true> = {
    taken: true,
    superseded: true,
    duplicate: true,
    refused: true,
    foreign: true,
    "left-aside": true,
  };
  for (const status of [...Object.keys(statuses), "decision", "consolidated"])
    expect([status, resultWords.journalWords[`JOURNAL-${status}`]]).toEqual([
      status,
      expect.stringMatching(/\p{L}{3}/u),
    ]);
});

test("every sentence of the command line is there in both languages", () => {
  const keys = [...textOf("cli-words.ts").matchAll(/^ {2}(\w+): \{/gm)].map(([, key = ""]) => key);
  expect(keys.length).toBeGreaterThan(15);
  for (const key of keys) {
    const [vi, en] = [cliSentence(key, "vi"), cliSentence(key, "en")];
    expect([key, vi, en]).toEqual([
      key,
      expect.stringMatching(/\p{L}{3}/u),
      expect.stringMatching(/\p{L}{3}/u),
    ]);
    expect([key, vi]).not.toEqual([key, en]);
  }
});
