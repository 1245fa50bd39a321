import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { readBook } from "../../src/files/read-book";
import { writeBook } from "../../src/files/xlsx/write-book";
import { nodeDeflater } from "../../src/main/node-deflater";
import { interpretBook } from "../../src/sheets/standard-workbook/interpret";
import { layStandardWorkbook } from "../../src/sheets/standard-workbook/lay";
import { nodeInflater } from "../../src/worker/node-reading-tools";
import { dongNai } from "../support/campaign";
import { everySample } from "../support/sample-set";

jest.setTimeout(60_000);

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

const context = dongNai();
const createdAt = "2023-11-20T01:00:00.000Z";
const many = 70;
const samples = everySample(7).slice(0, many);
/** Every kind of form comes before memory is looked at for the first time: what is known of each is remembered once. */
const files = samples
  .map((_, at) => samples[(at * 37) % many] as (typeof samples)[number])
  .map(({ unit, answers }) => ({
    unit: unit.code,
    bytes: writeBook(layStandardWorkbook(context, { unit, answers, createdAt }), nodeDeflater),
  }));

async function readAndForget({ unit, bytes }: (typeof files)[number]): Promise<void> {
  const read = await readBook(bytes, nodeInflater);
  if (read.kind === "refused") throw new Error(read.reason);
  const source = { file: "a.xlsx", entry: undefined, sha256: "", lastSaved: undefined, sentAt: undefined };
  expect(interpretBook(context, read.book, source).unit).toBe(unit);
}

const used = (): number => {
  collect();
  return process.memoryUsage().heapUsed / 1_000_000;
};

test("a workbook that was read is gone: what is remembered of its words does not keep its parts", async () => {
  for (const file of files.slice(0, 30)) await readAndForget(file);
  const before = used();
  for (const file of files.slice(30)) await readAndForget(file);
  // A part of shared strings is 0.15 MB; forty of them are 6.
  expect(used() - before).toBeLessThan(2.5);
});
