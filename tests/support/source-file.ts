import type { SourceFile } from "../../src/domain/submission/submission";

/** The moment tests lay a workbook at. */
export const createdAt = "2023-11-20T01:00:00.000Z";

/** A file as it was chosen, of which nothing else is known. */
export const source: SourceFile = {
  file: "bao-cao.xlsx",
  entry: undefined,
  sha256: "0",
  lastSaved: undefined,
  sentAt: undefined,
};
