import { constants, deflateRawSync } from "node:zlib";
import type { Deflater } from "../files/zip/deflater";

const stretchEnd = { finishFlush: constants.Z_SYNC_FLUSH };
const nothing = new Uint8Array(0);

/** Node's own zlib: about three times as fast as JavaScript. */
export const nodeDeflater: Deflater = {
  deflate: (bytes) => deflateRawSync(bytes),
  open: (sink) => ({
    // Every stretch ends on a byte's edge, so that laid end to end they are one stream.
    push: (stretch) => sink(deflateRawSync(stretch, stretchEnd)),
    close: () => sink(deflateRawSync(nothing)),
  }),
};
