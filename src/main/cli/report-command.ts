import { reportOfBook } from "../../app/report-of-book";
import { writeDocument } from "../../files/docx/write-document";
import { cliSentence } from "../../messages/cli-words";
import { nodeDeflater } from "../node-deflater";
import { required, WrongCall, type CliArguments } from "./arguments";
import { campaignNamed, unitNamed } from "./campaign-option";
import type { Speech } from "./console";
import { bookAt, campaignIn, unpack } from "./open-book";
import { refuseFolder, writeWhole } from "./write-files";

/** `report BOOK.xlsx [--unit CODE] --out BC.docx`: the campaign is found in the book, `--campaign` decides. */
export async function reportCommand(given: CliArguments, speech: Speech): Promise<number> {
  const out = required(given.out, "out");
  const [file, ...others] = given.files;
  if (file === undefined || others.length > 0) throw new WrongCall("oneBook");
  await refuseFolder(out);
  const { book, source } = await bookAt(file);
  const context = await campaignNamed(given.campaign ?? campaignIn(book));
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
