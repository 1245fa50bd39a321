import { constants, deflateRawSync } from "node:zlib";
import type { Deflater } from "../files/zip/deflater";

const stretchEnd = { finishFlush: constants.Z_SYNC_FLUSH };

/** Node's own zlib: about three times as fast as JavaScript. */
export const nodeDeflater: Deflater = {
  deflate: (bytes) => deflateRawSync(bytes),
  stretch: (bytes) => deflateRawSync(bytes, stretchEnd),
};
