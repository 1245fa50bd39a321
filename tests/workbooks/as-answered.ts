import type { CampaignContext } from "../../src/domain/campaign/context";
import { shownListValue } from "../../src/domain/submission/list-value";
import type { Answers } from "../../src/domain/submission/submission";
import { oldFonts, typedIn } from "../../src/samples/damage/legacy-typing";
import { quoted, squash } from "./cell-words";
import type { Case } from "./case";
import type { Origin } from "./tagged-book";

/** In no text of a finding. */
const notSaid = "\u0000";

/** In an old font a cell shows what was answered, and a finding quotes what it shows. `text`: what stands in the cell. */
export function asAnswered(context: CampaignContext, answers: Answers, origin: Origin, text: string): string {
  const shown = origin.kind === "list" ? listText(context, answers, origin) : paragraphText(answers, origin, text);
  return shown === "" ? notSaid : shown.slice(0, quoted);
}

function listText(context: CampaignContext, { lists }: Answers, origin: Extract<Origin, { kind: "list" }>): string {
  const row = lists.find(({ list, row: id }) => list === origin.list && id === origin.row);
  const value = row?.values[origin.column];
  const column = context.lists.get(origin.list)?.columns.find(({ id }) => id === origin.column);
  return column && typeof value === "string" ? squash(String(shownListValue(context, column, value))) : "";
}

/** The words of the paragraph, of a piece of it, of another of its leaf or of all in one cell, that were typed so in an old font. */
function paragraphText({ narratives }: Answers, origin: Origin, text: string): string {
  if (origin.kind !== "paragraph" || text === "") return "";
  const leaf = narratives.find(({ section }) => section === origin.section)?.text ?? "";
  const paragraphs = leaf.split("\n");
  const wholes = [paragraphs[origin.index] ?? "", leaf, ...paragraphs].map(squash);
  return wholes.map((whole) => wordsTyped(whole, text)).find((words) => words !== "") ?? "";
}

/** A text has as many words in any font. */
function wordsTyped(whole: string, text: string): string {
  for (const font of Object.values(oldFonts)) {
    const typed = squash(typedIn(font, whole) ?? "");
    const at = typed.indexOf(text);
    if (at < 0) continue;
    const first = typed.slice(0, at).split(" ").length - 1;
    return whole.split(" ").slice(first, first + text.split(" ").length).join(" ");
  }
  return "";
}

/** All that is in the file is another unit's, it is taken so, and it is said that the file is named for this one. */
export const isTakenForAnother = ({ unit, found }: Pick<Case, "unit" | "found">): boolean =>
  found.unit !== unit.code &&
  found.findings.some(({ code, params }) => code === "ID-004" && params["other"] === unit.name);
