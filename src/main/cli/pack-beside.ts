import { promisify } from "node:util";
import { deflateRaw, type ZlibOptions } from "node:zlib";
import { nodeLevel } from "../node-deflater";

const deflateBeside = promisify<Uint8Array, ZlibOptions, Buffer>(deflateRaw);
/** What packs to nothing takes a few bytes more than it has. */
const spare = 4096;

/** As `packing` (open-book.ts) packs, in another thread. */
export async function packBeside(pieces: readonly (string | Uint8Array)[]): Promise<string> {
  const bytes = Buffer.concat(
    pieces.map((piece) => (typeof piece === "string" ? Buffer.from(piece) : piece)),
  );
  // Into one piece of memory: for each further one the other thread would wait until this one has time.
  const packed = await deflateBeside(bytes, { level: nodeLevel, chunkSize: bytes.length + spare });
  return packed.toString("base64");
}
