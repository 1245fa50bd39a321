import { formDate } from "../../app/form-date";
import { writeBookTo } from "../../files/xlsx/write-book";
import { cliSentence } from "../../messages/cli-words";
import { layGuidance } from "../../sheets/huong-dan-khen-thuong/lay";
import { nodeDeflater } from "../node-deflater";
import { required, WrongCall, type CliArguments } from "./arguments";
import { campaignNamed } from "./campaign-option";
import type { Speech } from "./console";
import { refuseFolder, writePieces } from "./write-files";

/** `guidance --campaign C --out FILE.xlsx`: the workbook that award guidance is filled into, with the campaign's own rules in it. */
export async function guidanceCommand(given: CliArguments, speech: Speech): Promise<number> {
  const out = required(given.out, "out");
  await refuseFolder(out);
  const context = await campaignNamed(required(given.campaign, "campaign"));
  const { awards: rules, units } = context.campaign;
  const root = units.find(({ parent }) => parent === undefined);
  if (!rules || !root) throw new WrongCall("noAwards");
  const book = layGuidance({ context, unit: root, rules, createdAt: formDate(context) });
  await writePieces(out, (sink) => writeBookTo(sink, book, nodeDeflater));
  speech.err(cliSentence("written", speech.language, { file: out }));
  if (speech.json) speech.out(JSON.stringify({ campaign: context.campaign.id, file: out }));
  return 0;
}
