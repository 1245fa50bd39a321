import { reportChangesSaid, reportChangeViews } from "../../app/report/report-change-views";
import { reportOfBook } from "../../app/report/report-of-book";
import type { DocumentSpec } from "../../documents/spec";
import type { Unit } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import {
  updateDocument,
  type DocumentUpdate,
  type UpdatedDocument,
} from "../../files/docx/tagged/update-document";
import { writeDocument } from "../../files/docx/write-document";
import { cliSentence } from "../../messages/cli-words";
import { nodeInflater } from "../../worker/node-reading-tools";
import { nodeDeflater } from "../node-deflater";
import { required, WrongCall, type CliArguments } from "./arguments";
import { campaignNamed, unitNamed } from "./campaign-option";
import type { Speech } from "./console";
import { bookAt, bytesAt, campaignIn, unpack } from "./open-book";
import { refuseFolder, writeWhole } from "./write-files";

/**
 * `report BOOK.xlsx [--unit CODE] --out BC.docx`: the campaign is found in the book, `--campaign` decides. With `--update
 * OLD.docx` what was edited in it stays, with `--put-back` but for figures; `--compare OLD.docx` only says what differs.
 */
export async function reportCommand(given: CliArguments, speech: Speech): Promise<number> {
  const out = await outOf(given);
  const { context, unit, document } = await reportAsked(given);
  const made = await writeDocument(document, nodeDeflater);
  const edited = given.update ?? given.compare;
  const updated = edited === undefined ? undefined : await updatedFrom(edited, made, context, given.putBack);
  if (out !== null) {
    await writeWhole(out, updated?.bytes ?? made);
    speech.err(cliSentence("written", speech.language, { file: out }));
  }
  const changes = updated ? { changes: tellChanges(context, updated, speech) } : {};
  if (speech.json)
    speech.out(JSON.stringify({ unit: unit.code, campaign: context.campaign.id, file: out, ...changes }));
  return 0;
}

/** Where the report goes; a comparison writes none. */
async function outOf({ out, update, compare, putBack }: CliArguments): Promise<string | null> {
  if (putBack && update === undefined) throw new WrongCall("missing", { option: "--update" });
  if (compare === undefined) {
    await refuseFolder(required(out, "out"));
    return required(out, "out");
  }
  if (update !== undefined) throw new WrongCall("eitherOr", { one: "--update", other: "--compare" });
  return null;
}

async function reportAsked(given: CliArguments): Promise<{
  readonly context: CampaignContext;
  readonly unit: Unit;
  readonly document: DocumentSpec;
}> {
  const [file, ...others] = given.files;
  if (file === undefined || others.length > 0) throw new WrongCall("oneBook");
  const { book, source } = await bookAt(file);
  const context = await campaignNamed(given.campaign ?? campaignIn(book));
  const code = given.unit === undefined ? undefined : unitNamed(context, given.unit).code;
  const found = reportOfBook(context, book, source, unpack, code);
  if (found.kind === "foreign") throw new WrongCall("noBook", { file });
  if (found.kind === "not-in-book") throw new WrongCall("notInBook", { file, code: code ?? "" });
  return { context, unit: found.unit, document: found.document };
}

async function updatedFrom(
  file: string,
  made: Uint8Array,
  context: CampaignContext,
  putBack: boolean,
): Promise<UpdatedDocument> {
  const bytes = await bytesAt(file);
  const updateWith = (blocks: readonly number[]): DocumentUpdate =>
    updateDocument(bytes, made, { inflater: nodeInflater, deflater: nodeDeflater }, blocks);
  const update = updateWith([]);
  if (update.kind === "updated") {
    const figures = reportChangeViews(context, update.changes, "vi").filter(({ isFigure }) => isFigure);
    const blocks = putBack ? figures.flatMap(({ block }) => block ?? []) : [];
    const again = blocks.length === 0 ? update : updateWith(blocks);
    if (again.kind === "updated") return again;
  }
  throw new WrongCall(update.kind === "untagged" ? "noTags" : "noReport", { file });
}

/** Each in a line, and how many of each; the same as JSON. */
function tellChanges(
  context: CampaignContext,
  { changes, madeAt }: UpdatedDocument,
  { err, language }: Speech,
): readonly object[] {
  const views = reportChangeViews(context, changes, language);
  for (const { sentence } of views) err(sentence);
  err(reportChangesSaid(views, madeAt, language));
  return views.map(({ kind, section, isTable, isFigure, inWord, inBook, sentence }) => ({
    ...{ kind, section: section ?? null, table: isTable, figure: isFigure },
    ...{ inWord: inWord ?? null, inBook: inBook ?? null, text: sentence },
  }));
}
