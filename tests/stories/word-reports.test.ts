import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { CheckJson } from "../../src/app/json/check-json";
import type { ConsolidationJson } from "../../src/app/json/consolidation-json";
import { emlOf } from "../files/mails";
import { rarOf } from "../files/packed-archives";
import { campaign, InputFolder } from "../support/input-folder";
import { tonghop, tonghopRun } from "../support/tonghop";
import { wordFile } from "../word-reports/word-file";

jest.setTimeout(240_000);

const inputs = new InputFolder();
const { temp } = inputs;
afterAll(() => rmSync(temp, { recursive: true, force: true }));

const inTemp = (name: string): string => path.join(temp, name);
const book = inputs.bookAt(0);
const report = inTemp("bao-cao.docx");
tonghop("report", book, "--out", report);

function consolidated(...files: readonly string[]): ConsolidationJson {
  const words = ["--unit", "736", ...files, "--out", inTemp("736.xlsx"), "--json", "--fresh"];
  const run = tonghopRun(["consolidate", ...campaign, ...words]);
  if ((run.status ?? 3) > 1) throw new Error(run.err);
  return JSON.parse(run.out) as ConsolidationJson;
}

const checked = (...files: readonly string[]): readonly CheckJson[] =>
  tonghopRun(["check", ...files, "--json"])
    .out.trim()
    .split("\n")
    .map((line) => JSON.parse(line) as CheckJson);

const codes = ({ findings }: Pick<ConsolidationJson, "findings">): readonly string[] =>
  findings.map(({ code }) => code);

test("a report of ours, read back, says what the workbook says: nothing is asked", () => {
  const [ofBook, ofWord] = checked(book, report);
  expect([ofWord?.unit, ofWord?.status, ofWord?.level]).toEqual([ofBook?.unit, "taken", ofBook?.level]);
  const texts = (json: CheckJson | undefined) =>
    json?.narratives.map(({ section, text }) => [section, text.split("\n").map((line) => line.trim())]);
  expect(texts(ofWord)).toEqual(texts(ofBook));
  expect(ofWord?.outside).toEqual([]);
  const result = consolidated(book, report);
  expect(codes(result).filter((code) => /^WORD-(?!001|012)/.test(code))).toEqual([]);
  expect(result.files.map(({ status }) => status)).toEqual(["taken", "taken"]);
});

test("a mail with both attached, and a report under a workbook's name", () => {
  const attached = [book, report].map((file) => ({
    name: path.basename(file),
    bytes: new Uint8Array(readFileSync(file)),
  }));
  writeFileSync(inTemp("thư.eml"), emlOf(attached, "Thu, 23 Nov 2023 15:04:00 +0700"));
  const mailed = consolidated(inTemp("thư.eml"));
  expect(mailed.files.map(({ entry, status }) => [entry, status])).toEqual([
    [path.basename(book), "taken"],
    ["bao-cao.docx", "taken"],
  ]);
  copyFileSync(report, inTemp("doi-ten.xlsx"));
  const alone = consolidated(inTemp("doi-ten.xlsx"));
  expect(alone.coverage.received).toEqual(mailed.coverage.received);
  expect(codes(alone)).toContain("CHECK-024");
  expect(codes(alone)).not.toContain("CHECK-002");
});

test("letters, blank forms, older documents and broken files are told, each in its way; the rest goes on", () => {
  const folder = inTemp("nhan");
  mkdirSync(folder);
  const put = (name: string, bytes: Uint8Array | string): void =>
    writeFileSync(path.join(folder, name), bytes);
  put("cong-van.docx", wordFile({ lines: [{ text: "Kính gửi các xã" }, { text: "Đề nghị nộp đúng hạn." }] }));
  put("cu.doc", "x");
  put("goi.rar", rarOf({ name: "Báo cáo cũ.docx", bytes: new Uint8Array(readFileSync(report)) }));
  put("hong.docx", readFileSync(report).subarray(0, 3000));
  put("bao-cao.docx", readFileSync(report));
  tonghop("workbook", ...campaign, "--unit", "26206", "--out", path.join(folder, "mau.xlsx"));
  rmSync(path.join(folder, "mau.xlsx"));
  const result = consolidated(folder);
  expect(result.files.map(({ file, status, reason }) => [path.basename(file), status, reason])).toEqual([
    ["bao-cao.docx", "duplicate", "UNIT-003"],
    ["cong-van.docx", "left-aside", "FILE-024"],
    ["cu.doc", "refused", "FILE-002"],
    // The same report, packed: which of the two counts is nobody's concern.
    ["goi.rar", "taken", null],
    ["hong.docx", "refused", "FILE-005"],
    ["mau.docx", "left-aside", "FILE-025"],
  ]);
});
