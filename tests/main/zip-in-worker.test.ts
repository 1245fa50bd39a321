import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Zip } from "../../src/files/zip/write-zip";
import { ZipWriter } from "../../src/files/zip/write-zip";
import { ZipInWorker } from "../../src/main/cli/zip-in-worker";
import { nodeDeflater } from "../../src/main/node-deflater";
import { built } from "../support/built";

const temp = mkdtempSync(path.join(tmpdir(), "tonghop-zip-"));
const script = built("zip-worker.js");

afterAll(() => rmSync(temp, { recursive: true, force: true }));

function bytes(length: number, seed: number): Uint8Array {
  const made = new Uint8Array(length);
  for (let at = 0; at < length; at++) made[at] = (at * seed) % 251;
  return made;
}

/** Content in memory that was given before, where some came back. */
function written(zip: Zip, content: Uint8Array): Uint8Array {
  const spare = zip.spare();
  if (!spare || spare.length < content.length) return content;
  spare.set(content);
  return spare.subarray(0, content.length);
}

/** Entries of every sort, together far more than may wait. */
function fill(zip: Zip): void {
  zip.add({ name: "một.xml", bytes: bytes(1000, 3), before: [bytes(5000, 7), bytes(20, 11)] });
  const open = zip.open("dài.xml");
  for (let at = 1; at <= 40; at++) open.push(bytes(2_000_000, at));
  open.close();
  zip.add({ name: "chữ.xml", before: ["<a>ấp", bytes(9, 2)], bytes: " – 𠄩</a>" });
  const text = zip.open("chữ dài.xml");
  text.push("xã, phường, thị trấn ".repeat(200_000));
  text.close();
  const given = zip.open("cho luôn.xml");
  for (let at = 1; at <= 40; at++) given.give(written(zip, bytes(1_000_000, at)));
  given.close();
  for (let at = 1; at <= 40; at++)
    zip.add({
      name: `cho luôn ${at}.xml`,
      before: [written(zip, bytes(100_000, at))],
      bytes: written(zip, bytes(40_000, at + 50)),
      isGiven: true,
    });
  zip.add({ name: "trong.zip", bytes: bytes(100, 5), stored: true });
  zip.finish();
}

test("another thread writes the same archive", async () => {
  const file = path.join(temp, "out.zip");
  const opened = openSync(file, "w");
  const zip = new ZipInWorker(script, opened);
  fill(zip);
  await zip.ended();
  await zip.close();
  closeSync(opened);
  const pieces: Uint8Array[] = [];
  fill(new ZipWriter((piece) => pieces.push(piece), nodeDeflater));
  expect(readFileSync(file).equals(Buffer.concat(pieces))).toBe(true);
});

test("memory that was given comes back, to be written over", async () => {
  const opened = openSync(path.join(temp, "spare.zip"), "w");
  const zip = new ZipInWorker(script, opened);
  const entry = zip.open("a.xml");
  entry.give(bytes(50_000, 3));
  entry.close();
  zip.finish();
  await zip.ended();
  expect(zip.spare()).toHaveLength(50_000);
  expect(zip.spare()).toBeUndefined();
  await zip.close();
  closeSync(opened);
});

test("what the system refuses is told with its code, and nobody waits for ever", async () => {
  const opened = openSync(script, "r");
  const zip = new ZipInWorker(script, opened);
  fill(zip);
  await expect(zip.ended()).rejects.toMatchObject({ code: "EBADF", syscall: "write" });
  await zip.close();
  closeSync(opened);
});

test("a worker that cannot be started is told", async () => {
  const opened = openSync(path.join(temp, "none.zip"), "w");
  const zip = new ZipInWorker(path.join(temp, "no-such-worker.js"), opened);
  await expect(zip.ended()).rejects.toThrow("no-such-worker");
  await zip.close();
  closeSync(opened);
});
