import { readFile } from "node:fs/promises";
import { propertyNames } from "../../domain/submission/identity-properties";
import type { SourceFile } from "../../domain/submission/submission";
import { readBook } from "../../files/read-book";
import type { BookGrid } from "../../sheets/grid";
import { nodeInflater, nodeReadingTools } from "../../worker/node-reading-tools";
import { embeddedCampaignIds } from "../embedded-campaign-ids";
import { WrongCall } from "./arguments";

/** The one workbook a command is about; a file that is none is a wrong call. */
export async function bookAt(
  file: string,
): Promise<{ readonly book: BookGrid; readonly source: SourceFile }> {
  const bytes = await readFile(file).then(
    (read) => new Uint8Array(read),
    () => undefined,
  );
  if (!bytes) throw new WrongCall("noFile", { file });
  const read = await readBook(bytes, nodeInflater);
  if (read.kind === "refused") throw new WrongCall("noBook", { file });
  const { lastSaved } = read.book;
  const sha256 = await nodeReadingTools.sha256(bytes);
  return { book: read.book, source: { file, entry: undefined, sha256, lastSaved, sentAt: undefined } };
}

/** The campaign a workbook says it is of. */
export const campaignOf = ({ properties }: BookGrid): string =>
  properties[propertyNames.campaign] ?? embeddedCampaignIds[0];
