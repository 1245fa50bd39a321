import { join } from "node:path";
import { fileNameOf } from "../../app/file-name";
import { formDate } from "../../app/form-date";
import type { Unit } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import { expectedBelow } from "../../domain/unit/expected";
import { reportForm } from "../../documents/report-form";
import { writeDocument } from "../../files/docx/write-document";
import { writeBook } from "../../files/xlsx/write-book";
import type { Deflater } from "../../files/zip/deflater";
import { rememberingDeflater } from "../../files/zip/remembering-deflater";
import { writeZip } from "../../files/zip/write-zip";
import { cliSentence } from "../../messages/cli-words";
import { layStandardWorkbook } from "../../sheets/standard-workbook/lay";
import { nodeDeflater } from "../node-deflater";
import { required, WrongCall, type CliArguments } from "./arguments";
import { campaignNamed, unitNamed } from "./campaign-option";
import type { Speech } from "./console";
import { writeWhole } from "./write-files";

interface Made {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export async function workbookCommand(given: CliArguments, speech: Speech): Promise<number> {
  const context = await campaignNamed(required(given.campaign, "campaign"));
  const out = required(given.out, "out");
  if (given.unit !== undefined && given.under !== undefined)
    throw new WrongCall("eitherOr", { one: "--unit", other: "--under" });
  if (given.unit !== undefined) {
    const [book, form] = await filesOf(context, unitNamed(context, given.unit));
    await writeWhole(out, book.bytes);
    await writeWhole(out.replace(/\.xlsx$/i, "") + ".docx", form.bytes);
    speech.err(cliSentence("written", speech.language, { file: out }));
    if (speech.json) speech.out(JSON.stringify({ files: [out, out.replace(/\.xlsx$/i, "") + ".docx"] }));
    return 0;
  }
  if (given.under === undefined) throw new WrongCall("missing", { option: "--unit | --under" });
  const units = expectedBelow(context, unitNamed(context, given.under).code, given.depth);
  const files: Made[] = [];
  const deflater = rememberingDeflater(nodeDeflater);
  for (const unit of units) files.push(...(await filesOf(context, unit, deflater)));
  if (/\.zip$/i.test(out)) await writeWhole(out, writeZip(files, nodeDeflater));
  else for (const { name, bytes } of files) await writeWhole(join(out, name), bytes);
  speech.err(cliSentence("writtenMany", speech.language, { count: units.length, file: out }));
  if (speech.json)
    speech.out(
      JSON.stringify({ files: files.map(({ name }) => (/\.zip$/i.test(out) ? name : join(out, name))) }),
    );
  return 0;
}

async function filesOf(
  context: CampaignContext,
  unit: Unit,
  deflater: Deflater = nodeDeflater,
): Promise<readonly [Made, Made]> {
  const name = fileNameOf(context, unit);
  const createdAt = formDate(context);
  const book = writeBook(layStandardWorkbook(context, { unit, createdAt }), deflater);
  const form = await writeDocument(reportForm(context, { unit, createdAt }));
  return [
    { name: `${name}.xlsx`, bytes: book },
    { name: `${name}.docx`, bytes: form },
  ];
}
