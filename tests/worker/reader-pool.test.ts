import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ReaderPool } from "../../src/worker/reader-pool";
import { dongNai } from "../support/campaign";

/** Does what the file's name says: the pool is tried here, not the reading. */
const script = `
const { parentPort } = require("node:worker_threads");
console.error("noise");
let known;
parentPort.on("message", ({ id, file, campaign }) => {
  if (campaign) return void (known = campaign.id);
  if (file === "which") return parentPort.postMessage({ id, kind: "refused", reason: "empty", sha256: known });
  if (file === "hangs") for (;;);
  if (file === "throws") throw new Error("our own fault");
  if (file === "eats") { const all = []; for (;;) all.push(new Array(100000).fill(id)); }
  setTimeout(() => parentPort.postMessage({ id, kind: "refused", reason: "empty", sha256: file }), file === "slow" ? 60 : 1);
});`;

const folder = mkdtempSync(join(tmpdir(), "pool-"));
const path = join(folder, "worker.js");
writeFileSync(path, script);
afterAll(() => rmSync(folder, { recursive: true }));

async function answers(files: readonly string[], limit = 5000): Promise<string[]> {
  const pool = new ReaderPool(path, 2, limit, { maxOldGenerationSizeMb: 32 });
  pool.use(dongNai().campaign);
  const read = files.map((file, id) =>
    pool.read({ id, file, bytes: new Uint8Array(3), entry: undefined, mail: undefined }),
  );
  const found = await Promise.all(read);
  await pool.close();
  return found.map((answer) =>
    answer.kind === "refused" ? `${answer.reason} ${answer.sha256.slice(0, 6)}` : answer.kind,
  );
}

test("each file gets its own answer, whichever worker is done first", async () => {
  const files = ["slow", "b", "c", "slow", "e", "f"];
  expect(await answers(files)).toEqual(files.map((file) => `empty ${file}`));
});

test("a worker that hangs is ended, one that breaks is replaced, and the others go on", async () => {
  expect(await answers(["a", "hangs", "throws", "b", "c"], 2000)).toEqual([
    ...["empty a", "timeout", "fault"],
    ...["empty b", "empty c"],
  ]);
});

test("a file that eats all memory takes its worker with it, not the program", async () => {
  expect(await answers(["a", "eats", "b"])).toEqual(["empty a", "too-large 709e80", "empty b"]);
});

test("workers that were started before know the campaign when the first file comes", async () => {
  const pool = new ReaderPool(path, 2);
  pool.warm();
  pool.use(dongNai().campaign);
  const bytes = new Uint8Array(3);
  const job = { id: 7, file: "which", bytes, entry: undefined, mail: undefined };
  expect(await pool.read(job)).toMatchObject({ id: 7, sha256: dongNai().campaign.id });
  await pool.close();
});

test("workers that break while they wait are not asked: others are started, and what breaks them is told", async () => {
  const broken = join(folder, "broken.js");
  writeFileSync(broken, "throw new Error('cannot start');");
  const pool = new ReaderPool(broken, 2);
  pool.warm();
  pool.use(dongNai().campaign);
  await new Promise((later) => setTimeout(later, 500));
  const bytes = new Uint8Array(3);
  expect(await pool.read({ id: 1, file: "a", bytes, entry: undefined, mail: undefined })).toMatchObject({
    kind: "fault",
    message: "cannot start",
  });
  await pool.close();
});

test("closing ends readers that still read, and nobody else is started", async () => {
  const pool = new ReaderPool(path, 1, 10_000);
  pool.use(dongNai().campaign);
  const answered: string[] = [];
  for (const file of ["hangs", "a"])
    void pool
      .read({ id: 1, file, bytes: new Uint8Array(3), entry: undefined, mail: undefined })
      .then(({ kind }) => answered.push(kind));
  await pool.allBusy;
  await pool.close();
  await new Promise((later) => setTimeout(later, 300));
  expect(answered).toEqual([]);
});

test("it is told when every reader has a file, not before", async () => {
  const pool = new ReaderPool(path, 2);
  pool.use(dongNai().campaign);
  let told = false;
  void pool.allBusy.then(() => (told = true));
  const read = (file: string): Promise<unknown> =>
    pool.read({ id: 1, file, bytes: new Uint8Array(3), entry: undefined, mail: undefined });
  await read("a");
  expect(told).toBe(false);
  await Promise.all([read("slow"), read("b")]);
  expect(told).toBe(true);
  await pool.close();
});

test("bytes that are all of their memory are handed over, a part of something larger is copied", async () => {
  const pool = new ReaderPool(path, 1);
  pool.use(dongNai().campaign);
  const [whole, part] = [new Uint8Array(3), new Uint8Array(8).subarray(2, 5)];
  for (const bytes of [whole, part])
    await pool.read({ id: 1, file: "a", bytes, entry: undefined, mail: undefined });
  expect([whole.length, part.length]).toEqual([0, 3]);
  await pool.close();
});
