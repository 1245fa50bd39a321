import { readFile } from "node:fs/promises";
import { reportOfBook } from "../../app/report-of-book";
import { propertyNames } from "../../domain/submission/identity-properties";
import type { SourceFile } from "../../domain/submission/submission";
import { writeDocument } from "../../files/docx/write-document";
import { unpackText } from "../../files/pack-text";
import { readBook } from "../../files/read-book";
import { cliSentence } from "../../messages/cli-words";
import type { BookGrid } from "../../sheets/grid";
import { nodeInflater, nodeReadingTools } from "../../worker/node-reading-tools";
import { embeddedCampaignIds } from "../embedded-campaign-ids";
import { nodeDeflater } from "../node-deflater";
import { required, WrongCall, type CliArguments } from "./arguments";
import { campaignNamed, unitNamed } from "./campaign-option";
import type { Speech } from "./console";
import { refuseFolder, writeWhole } from "./write-files";

/** `report BOOK.xlsx [--unit CODE] --out BC.docx`: the campaign is found in the book, `--campaign` decides. */
export async function reportCommand(given: CliArguments, speech: Speech): Promise<number> {
  const out = required(given.out, "out");
  const [file, ...others] = given.files;
  if (file === undefined || others.length > 0) throw new WrongCall("oneBook");
  await refuseFolder(out);
  const { book, source } = await bookAt(file);
  const context = await campaignNamed(given.campaign ?? campaignOf(book));
  const code = given.unit === undefined ? undefined : unitNamed(context, given.unit).code;
  const found = reportOfBook(context, book, source, unpack, code);
  if (found.kind === "foreign") throw new WrongCall("noBook", { file });
  if (found.kind === "not-in-book") throw new WrongCall("notInBook", { file, code: code ?? "" });
  await writeWhole(out, await writeDocument(found.document, nodeDeflater));
  speech.err(cliSentence("written", speech.language, { file: out }));
  if (speech.json)
    speech.out(JSON.stringify({ unit: found.unit.code, campaign: context.campaign.id, file: out }));
  return 0;
}

const unpack = (packed: string): string | undefined => unpackText(packed, nodeInflater);

async function bookAt(file: string): Promise<{ readonly book: BookGrid; readonly source: SourceFile }> {
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

const campaignOf = ({ properties }: BookGrid): string =>
  properties[propertyNames.campaign] ?? embeddedCampaignIds[0];
