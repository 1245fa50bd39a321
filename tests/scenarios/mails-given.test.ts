import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { ConsolidationJson } from "../../src/app/json/consolidation-json";
import { emlOf, msgOf } from "../files/mails";
import { campaign, InputFolder } from "../support/input-folder";
import { tonghopRun } from "../support/tonghop";

jest.setTimeout(240_000);

const inputs = new InputFolder();
const { temp } = inputs;
afterAll(() => rmSync(temp, { recursive: true, force: true }));

const [first = "", second = "", third = ""] = [0, 1, 2].map((at) => inputs.bookAt(at));
const attached = (file: string) => ({ name: path.basename(file), bytes: new Uint8Array(readFileSync(file)) });

function written(name: string, content: string | Uint8Array): string {
  const file = path.join(temp, name);
  writeFileSync(file, content);
  return file;
}

function consolidated(files: readonly string[]): ConsolidationJson {
  const out = path.join(temp, "736.xlsx");
  const run = tonghopRun([
    "consolidate",
    ...campaign,
    "--unit",
    "736",
    ...files,
    "--out",
    out,
    "--json",
    "--fresh",
  ]);
  if ((run.status ?? 3) > 1) throw new Error(run.err);
  return JSON.parse(run.out) as ConsolidationJson;
}

test("mails give the totals of the workbooks attached to them, and the day they were sent", () => {
  const bare = consolidated([first, second, third]);
  const mails = [
    written("một.eml", emlOf([attached(first)], "Thu, 23 Nov 2023 15:04:00 +0700")),
    written("hai.msg", msgOf([attached(second)], { sentAt: "2023-11-26T01:00:00Z" })),
    written("ba.eml", emlOf([{ name: "Công văn.pdf", bytes: new Uint8Array(3) }, attached(third)])),
    written("trả lời.eml", emlOf([])),
    written("hỏng.eml", "không phải thư"),
  ];
  const given = consolidated(mails);
  expect(given.totals).toEqual(bare.totals);
  expect([...given.coverage.received].sort()).toEqual([...bare.coverage.received].sort());
  // Nobody is late whose file came without a mail; the second mail was sent after the deadline.
  expect([bare.coverage.late, given.coverage.late]).toEqual([[], [bare.coverage.received[1]]]);
  const entries = given.files.map(({ file, entry, status, reason }) => [
    path.basename(file),
    entry,
    status,
    reason,
  ]);
  expect(entries).toEqual(
    expect.arrayContaining([
      ["một.eml", path.basename(first), "taken", null],
      ["ba.eml", "Công văn.pdf", "left-aside", "FILE-011"],
      ["trả lời.eml", null, "left-aside", "FILE-022"],
      ["hỏng.eml", null, "refused", "FILE-010"],
    ]),
  );
});
