import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { deflateSync, inflateSync } from "node:zlib";

/**
 * Pictures of the pane for the README, from those the browser tests take (npm run test:browser writes dist-pictures/):
 * pressed as small as the format allows.
 */
const root = path.join(import.meta.dirname, "..");
const wanted = {
  "excel-receive-light.png": "pane-receive.png",
  "excel-consolidate-light.png": "pane-consolidate.png",
  "excel-trace-light.png": "pane-trace.png",
};
const mostBytes = 150_000;

/** Parts of a PNG as [kind, content]. */
function* partsOf(png) {
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    yield [png.toString("latin1", at + 4, at + 8), png.subarray(at + 8, at + 8 + length)];
    at += length + 12;
  }
}

/** The check a PNG ends each part with. */
function crc32(bytes) {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  }
  return (rest ^ 0xffffffff) >>> 0;
}

function part(kind, content) {
  const body = Buffer.concat([Buffer.from(kind, "latin1"), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** Of the neighbours left, above and above left, the one a PNG's fourth filter foretells by. */
function nearest(left, above, corner) {
  const guess = left + above - corner;
  const [a, b, c] = [left, above, corner].map((one) => Math.abs(guess - one));
  return a <= b && a <= c ? left : b <= c ? above : corner;
}

/** What each filter foretells of a byte. */
const foretold = [
  () => 0,
  (left) => left,
  (_left, above) => above,
  (left, above) => (left + above) >> 1,
  nearest,
];

/** Rows as they are, without the differences a PNG may keep instead: flat surfaces and letters deflate better so. */
function plainRows(rows, rowBytes, pixelBytes) {
  const plain = Buffer.alloc(rows.length);
  for (let start = 0; start < rows.length; start += rowBytes + 1) {
    const filter = foretold[rows[start]];
    for (let at = start + 1; at <= start + rowBytes; at++) {
      const hasLeft = at - pixelBytes > start;
      const up = at - rowBytes - 1;
      const left = hasLeft ? plain[at - pixelBytes] : 0;
      const above = up > 0 ? plain[up] : 0;
      const corner = hasLeft && up > 0 ? plain[up - pixelBytes] : 0;
      plain[at] = (rows[at] + filter(left, above, corner)) & 0xff;
    }
  }
  return plain;
}

/** Bytes of a pixel by the header's kind of colour, at eight bits a channel. */
const pixelSizes = { 0: 1, 2: 3, 3: 1, 6: 4 };

/** The same picture, its rows deflated as far as it goes, with nothing else in the file. */
function pressed(png) {
  const parts = [...partsOf(png)];
  const rows = inflateSync(Buffer.concat(parts.filter(([kind]) => kind === "IDAT").map(([, rest]) => rest)));
  const header = parts.find(([kind]) => kind === "IHDR")[1];
  const pixelBytes = pixelSizes[header[9]];
  const plain = plainRows(rows, header.readUInt32BE(0) * pixelBytes, pixelBytes);
  return Buffer.concat([
    png.subarray(0, 8),
    part("IHDR", header),
    part("IDAT", deflateSync(plain, { level: 9, memLevel: 9 })),
    part("IEND", Buffer.alloc(0)),
  ]);
}

mkdirSync(path.join(root, "docs/pictures"), { recursive: true });
for (const [from, to] of Object.entries(wanted)) {
  const picture = pressed(readFileSync(path.join(root, "dist-pictures", from)));
  if (picture.length > mostBytes) throw new Error(`${to} has ${picture.length} bytes`);
  writeFileSync(path.join(root, "docs/pictures", to), picture);
  console.log(`docs/pictures/${to}: ${Math.round(picture.length / 1000)} kB`);
}
