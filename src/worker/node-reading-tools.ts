import { createHash } from "node:crypto";
import { inflateRawSync } from "node:zlib";
import type { Inflater } from "../files/zip/inflater";
import type { ReadingTools } from "./handle-file";

/** Node's zlib: many times faster than JavaScript, and it stops at the cap. */
export const nodeInflater: Inflater = {
  inflate(bytes, cap) {
    try {
      return { kind: "bytes", bytes: inflateRawSync(bytes, { maxOutputLength: Math.max(1, cap) }) };
    } catch (fault) {
      const code = fault instanceof Error && "code" in fault ? fault.code : "";
      return { kind: code === "ERR_BUFFER_TOO_LARGE" ? "too-large" : "damaged" };
    }
  },
};

export const nodeReadingTools: ReadingTools = {
  inflater: nodeInflater,
  sha256: (bytes) => Promise.resolve(createHash("sha256").update(bytes).digest("hex")),
};
