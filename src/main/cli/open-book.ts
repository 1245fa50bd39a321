import type { PackPort } from "../../app/ports";
import { propertyNames } from "../../domain/submission/identity-properties";
import type { SourceFile } from "../../domain/submission/submission";
import { packText, unpackText } from "../../files/pack-text";
import { readBook } from "../../files/read-book";
import type { BookGrid } from "../../sheets/grid";
import { nodeInflater, nodeReadingTools } from "../../worker/node-reading-tools";
import { embeddedCampaignIds } from "../embedded-campaign-ids";
import { nodeDeflater } from "../node-deflater";
import { WrongCall } from "./arguments";
import { fileBytes } from "./file-bytes";

export interface BookFile {
  readonly book: BookGrid;
  readonly source: SourceFile;
  readonly bytes: Uint8Array;
}

export async function bytesAt(file: string): Promise<Uint8Array> {
  const bytes = await fileBytes(file).catch(() => undefined);
  if (!bytes) throw new WrongCall("noFile", { file });
  return bytes;
}

/** The one workbook a command is given. */
export async function bookAt(file: string): Promise<BookFile> {
  const bytes = await bytesAt(file);
  const read = await readBook(bytes, nodeInflater);
  if (read.kind === "refused") throw new WrongCall("noBook", { file });
  const { lastSaved } = read.book;
  const sha256 = await nodeReadingTools.sha256(bytes);
  return { bytes, book: read.book, source: { file, entry: undefined, sha256, lastSaved, sentAt: undefined } };
}

export const campaignIn = ({ properties }: BookGrid): string =>
  properties[propertyNames.campaign] ?? embeddedCampaignIds[0];

export const unpack = (packed: string): string | undefined => unpackText(packed, nodeInflater);

/** Texts that travel packed in a workbook. */
export const packing: PackPort = { pack: (text) => packText(text, nodeDeflater), unpack };
